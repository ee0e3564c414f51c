import type { DocumentTree } from '@apertura/minutes'

const letters = 20_000

/** What a document says, its passages one after the other; of a very long one its beginning. */
export function treeText({ subtitle = '', blocks }: DocumentTree): string {
  const texts: string[] = [subtitle]
  gather(blocks)
  return texts
    .filter(text => text !== '')
    .join(' ')
    .slice(0, letters)

  function gather(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) gather(each)
    else if (typeof value === 'object' && value !== null && !standsApart(value)) {
      for (const [name, each] of Object.entries(value)) {
        if (typeof each !== 'string') gather(each)
        else if (spoken.has(name)) texts.push(each)
      }
    }
  }
}

/** What tells of a person more than everybody may know. A public version has no such passage. */
const standsApart = (value: object): boolean =>
  'about' in value &&
  typeof value.about === 'object' &&
  value.about !== null &&
  'data' in value.about &&
  (value.about.data === 'confidential' || value.about.data === 'reserved')

/** The members of a passage that hold words for readers. */
const spoken: ReadonlySet<string> = new Set(['text'])
