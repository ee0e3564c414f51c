import { DigitReader, digitOf, written } from './digits.js'

/** Where in one chunk a word stands: numbers of things, rising. What has it in the title is not in `body`. */
export interface Hits {
  readonly body: readonly number[]
  readonly title: readonly number[]
}

/**
 * The hits of one chunk as digits. A word that many have is a row of flags, so that no word costs more than a third of
 * a letter for each thing.
 */
export function writtenHits({ body, title }: Hits, size: number): string {
  if (title.length === 0) return writtenSet(body, size, 0)
  return writtenSet(body, size, 1) + writtenSet(title, size, 0)
}

/** A list of numbers, or flags where they are shorter; the first number says which, and whether another set follows. */
function writtenSet(numbers: readonly number[], size: number, more: 0 | 1): string {
  const list = writtenList(numbers)
  if (list.length > Math.ceil(size / 6)) return written(more) + flags(numbers, size)
  return written(2 * (numbers.length + 1) + more) + list
}

function writtenList(numbers: readonly number[]): string {
  let text = ''
  let before = 0
  for (const number of numbers) {
    text += written(number - before)
    before = number
  }
  return text
}

function flags(numbers: readonly number[], size: number): string {
  const groups = new Uint8Array(Math.ceil(size / 6))
  for (const number of numbers) {
    const group = Math.floor(number / 6)
    groups[group] = (groups[group] as number) | (1 << (number % 6))
  }
  return [...groups].map(digitOf).join('')
}

/** Reads the hits of one chunk, and calls for each thing. */
export function readHits(
  reader: DigitReader,
  size: number,
  hit: (number: number, inTitle: boolean) => void,
): void {
  if (readSet(reader, size, number => hit(number, false))) readSet(reader, size, number => hit(number, true))
}

/** Reads one set; says whether another follows. */
function readSet(reader: DigitReader, size: number, hit: (number: number) => void): boolean {
  const head = reader.number()
  if (head < 2) readFlags(reader, size, hit)
  else {
    let number = 0
    for (let left = (head >>> 1) - 1; left > 0; left--) {
      number += reader.number()
      hit(number)
    }
  }
  return (head & 1) === 1
}

function readFlags(reader: DigitReader, size: number, hit: (number: number) => void): void {
  for (let first = 0; first < size; first += 6) {
    let six = reader.six()
    for (let at = 0; six > 0; at++, six >>= 1) if (six & 1) hit(first + at)
  }
}

/** A part of a word's hits: of which chunk, and the digits. */
export interface Piece {
  readonly chunk: number
  readonly hits: string
}

/** All hits of a word: the chunks in their order, each by its distance from the one before. */
export function joinedPieces(pieces: readonly Piece[]): string {
  let before = 0
  const texts = pieces.map(({ chunk, hits }) => {
    const text = written(chunk - before) + hits
    before = chunk
    return text
  })
  return texts.join('')
}

/** Reads all hits of a word; a chunk that nobody asks for is passed over. */
export function readPieces(
  text: string,
  sizeOf: (chunk: number) => number,
  hitsOf: (chunk: number) => (number: number, inTitle: boolean) => void,
): readonly Piece[] {
  const reader = new DigitReader(text)
  const pieces: Piece[] = []
  let chunk = 0
  while (!reader.done) {
    chunk += reader.number()
    const from = reader.at
    readHits(reader, sizeOf(chunk), hitsOf(chunk))
    pieces.push({ chunk, hits: text.slice(from, reader.at) })
  }
  return pieces
}
