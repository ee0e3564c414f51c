import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { DocumentTree } from '../tree/document-tree.js'
import { safeText } from '../tree/safe-text.js'
import { frameWords } from './frame-words.js'

const small = { size: 17, color: '505c69' }

/** What every page says: the process above; the document, its version and the page below. */
export function pageFrame({ id, lang, about }: DocumentTree, width: number) {
  const { version, page, of } = frameWords(lang)
  const header = new Paragraph({
    spacing: { after: 0 },
    children: [new TextRun({ ...small, text: safeText(about.process) })],
  })
  const footer = new Paragraph({
    spacing: { after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({ ...small, text: `${safeText(id)} · ${version(about.version)}` }),
      new TextRun({ ...small, children: [new Tab(), page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
    ],
  })
  return {
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
  }
}
