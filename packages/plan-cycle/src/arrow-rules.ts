import type { Definition, Facts } from '@apertura/domain'
import type { Norm } from '@apertura/rules'
import { titled } from './gate.js'
import type { Place } from './place.js'
import { sources } from './sources.js'
import { wayOf } from './way.js'

const norm = { severity: 'error', certainty: 'deduced', source: sources.reason } as const

/** What the machine itself says: not whether an act is lawful, but whether it makes sense at all. */
export const arrowRules = {
  noArrow: { ...norm, code: 'cycle.no-arrow' },
  outOfOrder: { ...norm, code: 'cycle.out-of-order', severity: 'warning' },
} as const satisfies Record<string, Norm<string>>

/** Where the plan stands, as ids and as titles by language. */
export function stageFacts(definition: Definition, places: readonly Place[]): Facts {
  const paths = [...new Set(places.map(({ stage }) => stage.join('/')))]
  const titles = wayOf(definition)
    .filter(({ path }) => paths.includes(path.join('/')))
    .map(({ title }) => title)
  const languages = [...new Set(titles.flatMap(title => Object.keys(title)))]
  const joined = Object.fromEntries(
    languages.map(language => [
      language,
      titles
        .map(title => title[language] ?? '')
        .filter(Boolean)
        .join(', '),
    ]),
  )
  return { stages: paths, paces: [...new Set(places.map(({ pace }) => pace))], ...titled('stage', joined) }
}
