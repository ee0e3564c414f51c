import type { Definition, Facts, LocalizedText } from '@apertura/domain'
import type { Norm } from '@apertura/rules'
import { type Act, titled } from './gate.js'
import type { Place } from './place.js'
import { sources } from './sources.js'
import { membershipTitles, paceTitles } from './state-titles.js'
import { wayOf } from './way.js'

const norm = { severity: 'error', certainty: 'deduced', source: sources.reason } as const

/** What the machine itself says: not whether an act is lawful, but whether it makes sense at all. */
export const arrowRules = {
  noArrow: { ...norm, code: 'cycle.no-arrow' },
  outOfOrder: { ...norm, code: 'cycle.out-of-order', severity: 'warning' },
} as const satisfies Record<string, Norm<string>>

/** Where the plan stands as far as the act is concerned: in membership, in the pace of its works or in a stage. */
export function placeFacts(definition: Definition, places: readonly Place[], { kind }: Act): Facts {
  const of = (region: (place: Place) => string) => [...new Set(places.map(region))]
  const stages = of(({ stage }) => stage.join('/'))
  const memberships = of(({ membership }) => membership)
  const paces = of(({ pace }) => pace)
  const titles = /^(application|membership|withdrawal)\./.test(kind)
    ? memberships.map(key => membershipTitles[key])
    : kind.startsWith('works.') || paces.join() === 'ended'
      ? paces.map(key => paceTitles[key])
      : wayOf(definition)
          .filter(({ path }) => stages.includes(path.join('/')))
          .map(({ title }) => title)
  return { stages, memberships, paces, ...titled('place', joined(titles.map(title => title ?? {}))) }
}

/** Several titles as one, in every language that any of them has. */
function joined(titles: readonly LocalizedText[]): LocalizedText {
  const languages = [...new Set(titles.flatMap(title => Object.keys(title)))]
  const inLanguage = (language: string) => titles.flatMap(title => title[language] ?? []).join(', ')
  return Object.fromEntries(languages.map(language => [language, inLanguage(language)]))
}
