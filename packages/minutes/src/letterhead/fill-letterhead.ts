import type { PartialDate, Result } from '@apertura/domain'
import { PatchType, patchDocument } from 'docx'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { anchorsOf } from '../docx/anchors.js'
import { documentDay } from '../docx/document-day.js'
import { listNumbering } from '../docx/list-numbering.js'
import { settledPackage } from '../docx/settled-package.js'
import { wordBlocks } from '../docx/word-blocks.js'
import type { WordContext } from '../docx/word-context.js'
import { wordParagraph } from '../docx/word-paragraph.js'
import type { DocumentTree } from '../tree/document-tree.js'
import { safeText } from '../tree/safe-text.js'
import { fillPlaces } from './fill-places.js'
import { hostStyles } from './host-styles.js'
import { placeTexts, type TextPlace } from './letterhead-places.js'
import { readLetterhead } from './read-letterhead.js'

/** What a letterhead may be told besides the tree. */
export interface LetterheadOptions {
  /** What stands in a place instead of what the document says, such as the date in words of your own. */
  readonly said?: Partial<Record<TextPlace, string>>
  /** When the file says it was made; otherwise the first day that the document may tell of. */
  readonly created?: PartialDate
}

/** Private characters around the mark of the content, which no text of a document may hold together. */
const delimiters = { start: '\ue000', end: '\ue001' }

/**
 * A document in a letterhead that somebody made in Word or LibreOffice. `{title}`, `{subtitle}`, `{date}`, `{place}`,
 * `{process}`, `{version}` and `{id}` are filled in wherever they stand, headers and footers too; `{content}`, alone in
 * a paragraph of the body, becomes the whole document, in the styles of the letterhead. The title is written there
 * only when the body has no `{title}`. The same letterhead and tree give the same bytes.
 *
 * A letterhead that cannot be filled gives issues: `path` names the part, such as `word/header1.xml`, and `value` the
 * place, such as `{tittle}`.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * const filled = await fillLetterhead(new Uint8Array(), tree)
 * filled.ok // => false (the letterhead is not a .docx file)
 * ```
 */
export async function fillLetterhead(
  letterhead: Uint8Array,
  tree: DocumentTree,
  options: LetterheadOptions = {},
): Promise<Result<Uint8Array>> {
  const read = readLetterhead(letterhead)
  if (!read.ok) return read
  const key = unusedKey(tree)
  const filled = fillPlaces(
    zipSync(read.value),
    placeTexts(tree, options.said ?? {}),
    `${delimiters.start}${key}${delimiters.end}`,
  )
  if (!filled.ok) return filled

  const files: Record<string, Uint8Array> = unzipSync(filled.value.bytes)
  const styles = hostStyles(files[stylesPath] ?? new Uint8Array())
  if (files[stylesPath] !== undefined) files[stylesPath] = styles.part
  const context: WordContext = {
    styleOf: styles.styleOf,
    anchors: anchorsOf(tree.blocks),
    width: textWidth(strFromU8(files['word/document.xml'] ?? new Uint8Array())),
    lang: tree.lang,
    counted: { lists: 0, bookmarks: 0 },
  }
  const inBody = new Set(
    filled.value.places.filter(({ part }) => part === 'word/document.xml').map(({ name }) => name),
  )
  const text = (value: string) => [{ kind: 'text', text: value }] as const
  const { title, subtitle, about, lang, blocks } = tree
  const day = documentDay(options.created ?? tree.on)
  const children = [
    ...(inBody.has('title') ? [] : [wordParagraph(context, 'Title', text(title))]),
    ...(subtitle === undefined || inBody.has('subtitle')
      ? []
      : [wordParagraph(context, 'Subtitle', text(subtitle))]),
    ...wordBlocks(blocks, context),
  ]
  try {
    const bytes = await patchDocument({
      outputType: 'uint8array',
      data: zipSync(files),
      placeholderDelimiters: delimiters,
      recursive: false,
      patches: { [key]: { type: PatchType.DOCUMENT, children } },
      numbering: listNumbering,
      properties: {
        title: safeText(title),
        ...(subtitle !== undefined && { subject: safeText(subtitle) }),
        creator: safeText(about.author),
        lastModifiedBy: safeText(about.author),
        keywords: about.keywords.map(safeText).join(', '),
        revision: about.version,
      },
    })
    return { ok: true, value: settledPackage(new Map(Object.entries(unzipSync(bytes))), { day, lang }) }
  } catch (error) {
    const value = error instanceof Error ? error.message.slice(0, 80) : ''
    return { ok: false, issues: [{ path: '', message: damaged, value }] }
  }
}

const damaged = 'A part of the letterhead is damaged. Save it again in Word or LibreOffice.'

const stylesPath = 'word/styles.xml'

/** A name for the mark of the content that no text of the tree holds. */
function unusedKey(tree: DocumentTree): string {
  const said = JSON.stringify(tree)
  let number = 1
  while (said.includes(`content-${number}`)) number += 1
  return `content-${number}`
}

/** Width of the text on the last kind of page of a body, or that of Letter paper with usual margins. */
function textWidth(body: string): number {
  const number = (tag: string, name: string) => {
    const last = [...body.matchAll(new RegExp(`<w:${tag}\\b[^>]*>`, 'g'))].at(-1)?.[0] ?? ''
    return Number(last.match(new RegExp(`w:${name}="(\\d+)`))?.[1])
  }
  const width = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right')
  return width > 0 ? width : 9360
}
