import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word file as texts. */
export const wordParts = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))

/** One paragraph of a body: its style and what it says. */
interface WordParagraph {
  readonly style: string
  readonly text: string
  readonly markup: string
}

/** The paragraphs of the body in the order in which they are read. */
export function wordParagraphs(file: Uint8Array): readonly WordParagraph[] {
  const body = wordParts(file)['word/document.xml'] ?? ''
  return [...body.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>|<w:p\/>/gs)].map(([markup]) => ({
    style: markup.match(/<w:pStyle w:val="([^"]*)"/)?.[1] ?? '',
    text: [...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
      .map(([, text = ' ']) => unescaped(text))
      .join(''),
    markup,
  }))
}

/** A text without what a format may space in its own way. */
export const tight = (texts: readonly string[]): string => texts.join('').replace(/\s+/g, '')

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (_, name) => entities[name] ?? '?')
