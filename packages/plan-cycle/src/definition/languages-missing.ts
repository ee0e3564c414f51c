import type { Definition, LocalizedText } from '@apertura/domain'
import type { Rule } from '@apertura/rules'
import type { DefinitionCode } from '../definition-code.js'
import { byItsWords, flaw } from './flaw.js'

/** Every text is there in every language of the definition. A text that is missing is never translated. */
export const languagesMissing: Rule<Definition, DefinitionCode> = {
  ...byItsWords,
  code: 'definition.language-missing',
  severity: 'warning',
  judge: definition => [
    ...(definition.languages.length === 0 ? [flaw(definition, 'languages', { language: '' })] : []),
    ...texts(definition).flatMap(({ path, text }) =>
      definition.languages
        .filter(language => !text[language])
        .map(language => flaw(definition, `${path}.${language}`, { language })),
    ),
  ],
}

interface Placed {
  readonly path: string
  readonly text: LocalizedText
}

const textFields = ['title', 'note', 'cadence', 'deduced', 'purpose', 'how', 'next', 'ask']

/** Every localized text of the definition, wherever it stands. */
function texts(value: unknown, path = ''): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`
    if (textFields.includes(key) && typeof inner === 'object')
      return [{ path: at, text: inner as LocalizedText }]
    if (key !== 'duties' || !Array.isArray(inner)) return texts(inner, at)
    return inner.map((text: LocalizedText, i) => ({ path: `${at}.${i}`, text }))
  })
}
