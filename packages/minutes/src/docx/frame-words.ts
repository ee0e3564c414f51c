/** What the frame of a page says. */
interface FrameWords {
  readonly version: (version: number) => string
  /** What stands before the number of the page, and between it and the number of pages. */
  readonly page: string
  readonly of: string
}

const tables: Readonly<Record<string, FrameWords>> = {
  es: { version: version => `versión ${version}`, page: 'Página ', of: ' de ' },
  pt: { version: version => `versão ${version}`, page: 'Página ', of: ' de ' },
  en: { version: version => `version ${version}`, page: 'Page ', of: ' of ' },
}

/** The words for the language of a document; English for one that has none. */
export const frameWords = (lang: string): FrameWords =>
  tables[lang.split('-')[0] ?? ''] ?? (tables.en as FrameWords)
