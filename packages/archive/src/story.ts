import type { Locale } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { lead } from './lead.js'
import { milestones } from './sections/milestones.js'
import { next } from './sections/next.js'
import { parentheses } from './sections/parentheses.js'
import { people } from './sections/people.js'
import { undone } from './sections/undone.js'
import { unsettled } from './sections/unsettled.js'
import { voices } from './sections/voices.js'
import type { Story } from './story-parts.js'
import { tellerOf } from './teller.js'

/**
 * Tells a process as it stands in a dossier. Sections with nothing to tell are left out.
 *
 * @example
 * ```ts
 * story(dossier(definition, record, { at: '2023-12-31' }), 'en').sections.map(({ id }) => id)
 * // => ['milestones', 'parentheses', 'people', 'undone', 'unsettled', 'voices', 'next'] (where all have something)
 * ```
 */
export function story(d: Dossier, locale: Locale): Story {
  const teller = tellerOf(d, locale)
  return {
    locale,
    title: teller.text(d.definition.title),
    lead: lead(d, teller),
    sections: [milestones, parentheses, people, undone, unsettled, voices, next]
      .map(section => section(d, teller))
      .filter(({ items }) => items.length > 0),
  }
}
