import type { Dossier } from '@apertura/dossier'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** Where sources disagree or contradict themselves: every reading stays. */
export function unsettled(d: Dossier, { words, text, source }: Teller): Section {
  return {
    id: 'unsettled',
    title: words.unsettled.title,
    intro: words.unsettled.intro,
    items: d.disputes.map(({ id, title, detail, readings }) => ({
      id,
      text: text(title),
      ...(detail ? { detail: text(detail) } : {}),
      points: readings.map(({ says, citation }) => ({ text: text(says), source: source(citation) })),
      sources: [],
    })),
  }
}
