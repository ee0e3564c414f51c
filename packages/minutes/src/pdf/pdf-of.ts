import { spanOf } from '@apertura/calendar'
import type { Day, PartialDate } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import { setDocument } from './set-document.js'
import { sheet } from './sheet.js'
import { type PdfFont, type TypstCompiler, typstCompiler } from './typst-compiler.js'
import { spelt, undisplayable } from './undisplayable.js'

/** How a PDF is made. */
export interface PdfOptions {
  /** The day that the file says it was made, at 00:00 UTC; the first day that the document may tell of when absent. */
  readonly createdOn?: Day
  /** Fonts for what the compiler's own do not have, such as emoji. */
  readonly fonts?: readonly PdfFont[]
  /** A compiler to use instead of one that is made: a `NodeCompiler` that has the fonts already. */
  readonly compiler?: TypstCompiler
}

const secondsADay = 86_400

/**
 * A document as PDF/UA-1: tagged, with title and language, the same bytes for the same document. It is written by
 * Typst, whose package `@myriaddreamin/typst-ts-node-compiler` is installed by whoever needs it. Characters that no
 * font has are told by their numbers, such as `[U+1F469]`, so that none is lost.
 *
 * @throws TypeError when the package is not installed.
 * @throws RangeError when Typst cannot set the document.
 *
 * @example
 * ```ts
 * const pdf = await pdfOf(tree)
 * new TextDecoder().decode(pdf.slice(0, 8)) // => '%PDF-1.7'
 * ```
 */
export async function pdfOf(tree: DocumentTree, options: PdfOptions = {}): Promise<Uint8Array> {
  const { fonts = [] } = options
  const compiler = options.compiler ?? (await typstCompiler(fonts))
  const made = dayMade(options.createdOn ?? tree.on)
  const values = setDocument(
    tree,
    fonts.map(({ family }) => family),
    made !== undefined,
  )
  try {
    return write(compiler, values, made)
  } catch (error) {
    const missing = undisplayable(error)
    if (missing.size === 0) {
      throw new RangeError('pdfOf: Typst cannot set this document as PDF/UA-1.', { cause: error })
    }
    return write(compiler, spelt(missing)(values), made)
  } finally {
    compiler.evictCache(keptFor)
  }
}

/** How many documents later what was laid out is forgotten: the sheet stays, texts that do not come again go. */
const keptFor = 2

/** Asks for the file at once: a document between the two steps would keep its memory until a collection. */
function write(compiler: TypstCompiler, document: string, made: number | undefined): Uint8Array {
  const pdf = compiler.pdf(
    { mainFileContent: sheet, inputs: { document } },
    { pdfStandard: 'ua-1', ...(made === undefined ? {} : { creationTimestamp: made * secondsADay }) },
  )
  return new Uint8Array(pdf.buffer, pdf.byteOffset, pdf.byteLength)
}

/** The first day of a partial date, or the last where only that is known; none when the source gives no date. */
function dayMade(date: PartialDate): number | undefined {
  const { earliest, latest } = spanOf(date)
  return [earliest, latest].find(Number.isFinite)
}
