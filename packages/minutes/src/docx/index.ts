// Word files

export { type DocxOptions, docxOf } from './docx-of.js'
export type { PaperName } from './paper-of.js'
