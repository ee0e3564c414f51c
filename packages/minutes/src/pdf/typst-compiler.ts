/** What is used of `NodeCompiler` of `@myriaddreamin/typst-ts-node-compiler`. */
export interface TypstCompiler {
  pdf(
    what: { mainFileContent: string; inputs: Record<string, string> },
    how: { pdfStandard: string; creationTimestamp?: number },
  ): Uint8Array
  evictCache(maxAge: number): void
}

/** A font that is not in the compiler, such as one for emoji: the file, and the name of its family. */
export interface PdfFont {
  readonly family: string
  readonly data: Uint8Array
}

let plain: Promise<TypstCompiler> | undefined

/** The compiler, made when it is first needed; one with fonts of its own belongs to whoever keeps it. */
export function typstCompiler(fonts: readonly PdfFont[]): Promise<TypstCompiler> {
  if (fonts.length > 0) return create(fonts)
  plain ??= create([])
  return plain
}

async function create(fonts: readonly PdfFont[]): Promise<TypstCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch((cause: unknown) => {
    throw new TypeError(
      'pdfOf: install the optional package @myriaddreamin/typst-ts-node-compiler, which writes the PDF, beside @apertura/minutes.',
      { cause },
    )
  })
  const fontBlobs = fonts.map(({ data }) => Buffer.from(data))
  return NodeCompiler.create(fontBlobs.length > 0 ? { fontArgs: [{ fontBlobs }] } : {})
}
