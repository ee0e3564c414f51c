import type { Problem } from '../../src/preservation/archived-file.js'
import type { ArchiveList } from '../../src/verify/archive-list.js'
import { checkArchive } from '../../src/verify/check-archive.js'
import { kindOfProblem } from '../../src/verify/kind-of-problem.js'
import { leftBy } from '../../src/verify/litter.js'
import type { SeenArchive } from '../../src/verify/unpack-archive.js'
import { placeOfProblem, whyOf } from '../../src/verify/why-of.js'
import { el, verdict } from './element.js'
import type { Place } from './tell-document.js'

/** More names than this nobody reads. */
const most = 200

/** What changed in a copy of the archive, file by file. */
export function tellArchive(
  { files, problems }: SeenArchive,
  list: ArchiveList,
  place: Place,
): { readonly said: string; readonly shown: readonly Node[] } {
  const { words } = place
  const check = checkArchive(files, { list, problems })
  const record = check.head
    ? [
        el(
          'p',
          { class: 'source' },
          `${words.record(check.entries)} `,
          el('code', { class: 'hash' }, check.head),
        ),
      ]
    : []
  if (check.ok) {
    const said = words.intact(files.length)
    return { said, shown: [verdict(true, said, words.intactHow), ...record] }
  }
  const said = words.altered(check.problems.length)
  const rest = check.problems.length - most
  const shown = [
    verdict(false, said, ''),
    el('ul', { class: 'changed' }, ...check.problems.slice(0, most).map(each => told(each, place))),
    ...(rest > 0 ? [el('p', {}, words.more(rest))] : []),
    ...record,
  ]
  return { said, shown }
}

function told(problem: Problem, { words, language }: Place): HTMLElement {
  const kind = kindOfProblem(problem)
  const litter = kind === 'added' && leftBy(problem.path) !== undefined
  const why = litter ? words.litter : whyOf(problem, language)
  return el(
    'li',
    {},
    el('strong', {}, words.kinds[kind]),
    ' ',
    el('code', {}, placeOfProblem(problem)),
    ...(why === undefined ? [] : [kind === 'other' ? ': ' : ' · ', el('span', {}, why)]),
  )
}
