import type { AccountPerson, DataClass, MesaAccount } from '@apertura/domain'

/** Words this short are said by everybody and tell nothing of anybody. */
const telling = 12

/** Whether a fact of this class is left out of everything public. */
export const isKept = (data: DataClass): boolean => data === 'confidential' || data === 'reserved'

/** The people of an account whose names stand apart. */
export const keptPeople = ({ people }: MesaAccount): readonly AccountPerson[] =>
  people.filter(({ data }) => isKept(data))

/** Tells whether a text gives away a name or words that are not public, whatever the case, accents and signs. */
export function secretsOf(account: MesaAccount): (text: string) => boolean {
  const names = keptPeople(account).flatMap(({ name }) => (name === null ? [] : [name]))
  const words = account.words
    .filter(({ data }) => isKept(data))
    .flatMap(({ words }) => (words === null ? [] : Object.values(words)))
    .filter(text => text.length >= telling)
  return telltale([...names, ...words])
}

/** Tells whether a text holds one of these, letter by letter or as whole words. */
export function telltale(secrets: readonly string[]): (text: string) => boolean {
  const sought = secrets.filter(secret => secret.trim() !== '')
  const ways = [
    ...new Set(
      sought.flatMap(secret => {
        const words = fold(secret)
        return words.trim() === '' ? [] : [words, ` ${words.replaceAll(' ', '')} `]
      }),
    ),
  ]
  return text => {
    const folded = fold(text)
    return sought.some(secret => text.includes(secret)) || ways.some(way => folded.includes(way))
  }
}

/** Letters and digits without accents or case, with one space between words and around them. */
const fold = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
