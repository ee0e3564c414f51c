export { type PdfOptions, pdfOf } from './pdf-of.js'
export type { PdfFont, TypstCompiler } from './typst-compiler.js'
