import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Inline, Inlines } from '../tree/document-tree.js'
import { removalMark } from '../tree/removal-mark.js'
import { isSafeLink } from '../tree/safe-link.js'
import { safeText } from '../tree/safe-text.js'
import type { Anchors } from './anchors.js'

const link = { color: '0a5769', underline: {} }
const removed = { shading: { fill: '1a2430' }, color: 'ffffff', bold: true }

/** The parts of a line as Word has them. A link that leads nowhere safe is its words. */
export const runsOf = (
  inlines: Inlines,
  anchors: Anchors,
  look: IRunOptions = {},
): readonly ParagraphChild[] => inlines.flatMap(inline => inlineRuns(inline, anchors, look))

function inlineRuns(inline: Inline, anchors: Anchors, look: IRunOptions): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text, {
        ...look,
        ...(inline.strong && { bold: true }),
        ...(inline.lang !== undefined && { language: language(inline.lang) }),
      })
    case 'removed':
      return textRuns(removalMark(inline), { ...look, ...removed })
    case 'link': {
      const { to, text } = inline
      const anchor = to.startsWith('#') ? anchors.get(to.slice(1)) : undefined
      if (anchor !== undefined) {
        return [new InternalHyperlink({ anchor, children: textRuns(text, { ...look, ...link }) })]
      }
      const address = outerAddress(to)
      if (address === undefined) return textRuns(text, look)
      return [new ExternalHyperlink({ link: address, children: textRuns(text, { ...look, ...link }) })]
    }
  }
}

/** Runs of one text: one for each of its lines. */
export function textRuns(text: string, look: IRunOptions): readonly TextRun[] {
  const safe = safeText(text)
  if (!safe.includes('\n')) return safe === '' ? [] : [run(safe, look)]
  return safe.split('\n').map((line, index) => run(line, index === 0 ? look : { ...look, break: 1 }))
}

function run(text: string, look: IRunOptions): TextRun {
  const turned = isRightToLeft(text) ? { ...look, rightToLeft: true } : look
  if (!text.includes('\t')) return new TextRun({ ...turned, text })
  const children = text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
  return new TextRun({ ...turned, children })
}

const letter = /\p{L}/u
const rightToLeft =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Whether a text starts in a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!/[\u0590-\u08ff\ud83a\ufb1d-\ufefc]/.test(text)) return false
  return rightToLeft.test(text.match(letter)?.[0] ?? '')
}

/** The language of a run, for each of the kinds of script that Word tells apart. */
export const language = (lang: string) => ({ value: lang, eastAsia: lang, bidirectional: lang })

/** The address when a link may lead there, as a relationship may hold it. */
function outerAddress(to: string): string | undefined {
  const address = safeText(to)
  return isSafeLink(address) && URL.canParse(address) ? new URL(address).href : undefined
}
