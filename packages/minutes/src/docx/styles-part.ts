import { Document } from 'docx'
import { compiledParts } from './compiled-parts.js'
import { bodyParagraph, bodyRun, paragraphStyles } from './paragraph-styles.js'
import { language } from './runs-of.js'

/** A language that no document has, in the place of the one that it has. */
const anyLanguage = 'zxx-x-any'

let written: string | undefined

/** The styles of a document in a language. They are the same for all documents, so they are written once. */
export function stylesPart(lang: string): string {
  if (!/^[\w-]+$/.test(lang)) return write(lang)
  written ??= write(anyLanguage)
  return written.replaceAll(anyLanguage, lang)
}

function write(lang: string): string {
  const document = new Document({
    styles: {
      default: { document: { run: { ...bodyRun, language: language(lang) }, paragraph: bodyParagraph } },
      paragraphStyles,
    },
    sections: [],
  })
  return String(compiledParts(document).get('word/styles.xml'))
}
