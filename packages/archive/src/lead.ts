import type { Dossier } from '@apertura/dossier'
import type { Teller } from './teller.js'

/** Where it stands on the day of the dossier, in a few sentences. */
export function lead(d: Dossier, { words, text, date, stage, name }: Teller): readonly string[] {
  const works = d.works.possible.map(([pace = '', ...path]) => words.works(pace, stage(path)))
  const undone = d.obligations.filter(({ outcome }) => outcome === 'unmet')
  const told = d.seen.filter(({ happened }) => happened !== 'no').length
  return [
    ...(d.definition.about ? [text(d.definition.about)] : []),
    words.about(text(d.definition.jurisdiction.title), told, date(d.view.at)),
    words.membership(d.membership.possible),
    words.either(works),
    ...(undone.length > 0
      ? [words.undone(undone.map(each => `${text(each.title)} (${name(each.owedBy)})`))]
      : []),
  ]
}
