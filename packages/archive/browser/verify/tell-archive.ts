import type { Problem } from '../../src/preservation/archived-file.js'
import type { ArchiveList } from '../../src/verify/archive-list.js'
import { checkArchive } from '../../src/verify/check-archive.js'
import { kindOfProblem } from '../../src/verify/kind-of-problem.js'
import { leftBy } from '../../src/verify/litter.js'
import type { SeenArchive } from '../../src/verify/unpack-archive.js'
import { el, verdict } from './element.js'
import type { ScriptWords } from './script-words.js'

/** More names than this nobody reads. */
const most = 200

/** What changed in a copy of the archive, file by file. */
export function tellArchive(
  { files, problems }: SeenArchive,
  list: ArchiveList,
  words: ScriptWords,
): { readonly said: string; readonly shown: readonly Node[] } {
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
    el('ul', { class: 'changed' }, ...check.problems.slice(0, most).map(each => told(each, words))),
    ...(rest > 0 ? [el('p', {}, words.more(rest))] : []),
    ...record,
  ]
  return { said, shown }
}

function told(problem: Problem, words: ScriptWords): HTMLElement {
  const kind = kindOfProblem(problem)
  const why =
    kind === 'added' && leftBy(problem.path) !== undefined
      ? [` · ${words.litter}`]
      : kind === 'other'
        ? [el('br', {}), el('span', { lang: 'en' }, `expected ${problem.expected}; found ${problem.found}`)]
        : []
  return el('li', {}, el('strong', {}, words.kinds[kind]), ' ', el('code', {}, problem.path), ...why)
}
