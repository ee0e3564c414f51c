import { type Document, Packer } from 'docx'
import type { PackageParts } from './settled-package.js'

/** How `docx` makes the files of a package; its packer keeps it to itself and hands on only the zip. */
interface Compiler {
  readonly compile: (document: Document) => PackageParts
}

const { compiler } = Packer as unknown as { readonly compiler: Compiler }

/**
 * The files of a document before they are zipped, so that they are zipped once and with settled times. The version of
 * `docx` is exact in package.json; another one has to pass the tests of this room first.
 */
export const compiledParts = (document: Document): PackageParts => compiler.compile(document)
