import type { Words } from '@apertura/rules'

/** What moderation says, in every language of the house. */
export const moderationWords: Words<'contribution.listed-words'> = {
  'es-MX': {
    'contribution.listed-words': ({ terms, outcome }) =>
      outcome === 'met'
        ? 'No contiene palabras de la lista.'
        : `Contiene palabras de la lista: ${listed(terms)}. Una palabra sola no dice si el texto ofende; lo revisa una persona.`,
  },
  en: {
    'contribution.listed-words': ({ terms, outcome }) =>
      outcome === 'met'
        ? 'It contains no words of the list.'
        : `It contains words of the list: ${listed(terms)}. A word alone does not say whether the text offends; a person looks at it.`,
  },
}

const listed = (terms: unknown) => (Array.isArray(terms) ? terms.map(term => `«${term}»`).join(', ') : '')
