import type { SentenceTables } from '@apertura/rules/criteria'
import * as en from './locales/en.js'
import * as esMx from './locales/es-mx.js'
import type { Joining2021Code } from './ogp-local-2021-joining.js'
import type { Call2020Code } from './ogp-local-call-2020.js'

/** What each criterion of {@link ogpLocalCall2020} says, as data. */
export const ogpLocalCall2020Sentences: SentenceTables<Call2020Code> = {
  'es-MX': { ...esMx.call2020, ...esMx.joining },
  en: { ...en.call2020, ...en.joining },
}

/** What each criterion of {@link ogpLocal2021Joining} says, as data. */
export const ogpLocal2021JoiningSentences: SentenceTables<Joining2021Code> = {
  'es-MX': { ...esMx.joining, ...esMx.joining2021 },
  en: { ...en.joining, ...en.joining2021 },
}
