import type { ArchiveFile } from './archive-file.js'
import type { ArchiveOptions, ArchiveSource } from './archive-source.js'
import { type Leaf, leavesOf } from './building/leaves.js'
import { type ProcessPart, processPart } from './building/process-part.js'
import { type Done, type Plan, plannedPaths, walkFiles } from './building/walk-files.js'
import { checkPaths } from './check-paths.js'
import { contributionsOf } from './contributions/contributions.js'

/** An archive whose files are made while they are walked. */
export interface Archive {
  /**
   * All files, or those that differ from the archive that was built before. Each walk makes them anew, one after
   * another, so that a large archive is never in memory at once; those that list the others come last.
   */
  readonly files: Iterable<ArchiveFile>
  /** Paths of the archive that was built before and that this one has no more. */
  readonly gone: readonly string[]
}

interface State {
  readonly plan: Plan
  done: Done | undefined
}

const states = new WeakMap<Archive, State>()

/**
 * The archive of a process, made piece by piece, and from one that was built before when there is one: laid over its
 * files, the files that differ give the same bytes as all files made anew.
 *
 * @param previous - an archive that was built before, of a beginning of the same records
 * @throws RangeError when a path of `options.files` leaves the archive or would be written over another, or when the
 * base is no address of the web; TypeError when `previous` was not made by this function, or the consultation can be
 * walked only once
 *
 * @example
 * ```ts
 * const first = build({ definition, record: record.slice(0, -1), at: '2023-12-31' })
 * const folder = new Map(Array.from(first.files, ({ path, content }) => [path, content]))
 * const next = build({ definition, record, at: '2023-12-31' }, {}, first)
 * for (const { path, content } of next.files) folder.set(path, content)
 * for (const path of next.gone) folder.delete(path)
 * folder.has('index.html') // => true
 * ```
 */
export function build(source: ArchiveSource, options: ArchiveOptions = {}, previous?: Archive): Archive {
  const before = previous && doneOf(previous)
  const process: ProcessPart = processPart(source, withFolder(options), before?.plan.process)
  const contributions = source.consultation
    ? contributionsOf(source.consultation, before?.plan.contributions ?? undefined)
    : null
  const leaves: readonly Leaf[] = contributions
    ? leavesOf(contributions, source.texts ?? [], before?.plan.leaves)
    : []
  const plan: Plan = { process, contributions, leaves }
  checkPaths(plannedPaths(plan))
  const state: State = { plan, done: undefined }
  const walk = function* () {
    state.done = yield* walkFiles(plan, before)
  }
  const archive: Archive = {
    files: { [Symbol.iterator]: walk },
    get gone() {
      const { hashes } = doneOf(archive)
      return [...(before?.hashes.keys() ?? [])].filter(path => !hashes.has(path))
    },
  }
  states.set(archive, state)
  return archive
}

/** Paths are laid behind the base, so that it ends where a folder does. */
const withFolder = (options: ArchiveOptions): ArchiveOptions =>
  options.base === undefined || options.base.endsWith('/')
    ? options
    : { ...options, base: `${options.base}/` }

/** What an archive has come to; one that nobody walked to its end is walked now. */
function doneOf(archive: Archive): Done {
  const state = states.get(archive)
  if (!state) throw new TypeError('build: what was given as the previous archive was not made by build')
  if (!state.done) for (const _ of archive.files);
  return state.done as Done
}
