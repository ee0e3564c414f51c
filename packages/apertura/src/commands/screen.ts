import { isAbsolute, resolve } from 'node:path'
import { intake } from '@apertura/consultation/intake'
import type { Command } from '../command.js'
import { findCriteria } from '../criteria-source.js'
import { groupsOf } from '../groups-of.js'
import { intakeOptions } from '../intake-options.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { intakeDrafts } from '../record-intake.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { type FileScreened, type ScreenedRow, screenFile, Unreadable } from '../screen-file.js'
import { screeningOf } from '../screening-of.js'
import { voiceOf } from '../speak.js'
import { openStream, type StreamRecord } from '../stream-record.js'
import type { World } from '../world.js'

/** Judges a file of contributions by the criteria of a process; with `--record` also writes down that they came. */
export const screen: Command = {
  name: 'screen',
  usage:
    'PROCESS FILE.csv|FILE.jsonl [--from decidim|consul|csv] [--map OURS=THEIRS,…] [--channel WAY] [--out FILE.csv] [--record [--by NAME]]',
  says: 'judge contributions by criteria: what passes, what does not and why, what waits for a person',
  words: 2,
  flags: ['from', 'map', 'channel', 'out', 'record', 'by'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const criteria = await findCriteria(found, world)
    if (isRefusal(criteria)) return criteria
    const options = intakeOptions(args.words[1], args, found.definition)
    if (isRefusal(options)) return options
    const [, named = ''] = args.words
    const path = at(named, world)
    const out = args.out === undefined ? undefined : await outFile(args.out, path, world)
    if (isRefusal(out)) return out
    const stream = args.record ? await recordOf(found, world) : undefined
    if (isRefusal(stream)) return stream

    const { definition } = found
    const voice = voiceOf(definition, args.locale)
    const words = wordsOf(voice.locale)
    const ready = screeningOf(definition, criteria.pack)
    if (isRefusal(ready)) return ready
    const began = world.elapsed()
    const rows: ScreenedRow[] = []
    const groups = groupsOf()
    const file = screenFile(world.readPieces(path), intake(options), {
      screening: ready,
      words: criteria.words,
      voice,
      late: options.format === 'jsonl',
      each: row => {
        groups.add(row.screened.contribution)
        if (stream) rows.push(row)
      },
    })
    const answer = await saved(file, out, world)
    if (isRefusal(answer)) return answer

    const before = stream?.record.version ?? 0
    if (stream) {
      const known = new Set(
        stream.record.entries.flatMap(entry =>
          entry.kind === 'contribution.received' ? [entry.data.contribution] : [],
        ),
      )
      const again = rows.filter(({ screened }) => known.has(screened.contribution.id))
      if (again.length > 0) {
        return {
          refused: again.map(({ line, screened: { contribution } }) => ({
            file: named,
            line,
            path: 'id',
            message: 'was recorded before, so nothing of this file is recorded',
            value: contribution.id,
          })),
        }
      }
      const { drafts, kept } = intakeDrafts(
        definition,
        stream,
        { file: named, pack: ready.pack, answer, rows, by: args.by ?? 'apertura' },
        world,
      )
      const written = await stream.append(drafts, kept)
      if (!written.ok) return { refused: written.issues }
    }
    const together = groups.together()
    const { tally, unreadable, doubts, marked, care } = answer
    const { total, met, unmet, undetermined, byCriterion, solutions } = tally
    return {
      json: {
        total,
        met,
        unmet,
        undetermined,
        byCriterion,
        solutions,
        marked,
        care,
        unreadable,
        doubts,
        groups: together?.groups ?? null,
        related: together?.related.length ?? null,
        decodedAs: answer.summary.decodedAs,
        // Where the record of the consultation stands now, for the record of the process to cite.
        ...(stream
          ? { stream: { name: stream.name, head: stream.record.head, entries: stream.record.version } }
          : {}),
        elapsedMs: Math.round(world.elapsed() - began),
      },
      text: [
        words.screened(tally, unreadable.length),
        '',
        ...Object.entries(byCriterion).map(([code, counts]) => words.byCriterion(code, counts)),
        ...(solutions.total > 0 ? ['', words.solutions(solutions)] : []),
        ...(marked > 0 ? [words.marked(marked)] : []),
        ...(care.minor + care['sensitive-data'] > 0 ? [words.withCare(care)] : []),
        ...(together === null ? [] : [words.alike(together.groups.length)]),
        ...(unreadable.length > 0
          ? [
              '',
              words.setAside,
              ...unreadable
                .slice(0, mostShown)
                .map(
                  ({ line, message, path: column, value }) =>
                    `  ${line}: ${[column, message].filter(Boolean).join(': ')}${value === undefined ? '' : ` (${value})`}`,
                ),
            ]
          : []),
        ...(unreadable.length > mostShown ? [`  … ${unreadable.length - mostShown}`] : []),
        ...(out === undefined ? [] : ['', words.saved(args.out ?? '')]),
        ...(stream ? ['', words.entriesRecorded(stream.record.version - before, stream.record.version)] : []),
      ].join('\n'),
      exit: 0,
    }
  },
}

/** A file that is wrong in every row would bury what was counted. */
const mostShown = 20

const at = (file: string, { cwd }: World) => (isAbsolute(file) ? file : resolve(cwd, file))

/** The file that is read is never overwritten, nor any that was not written by this command. */
async function outFile(file: string, source: string, world: World): Promise<string | Refusal> {
  const path = at(file, world)
  if (path === source || (await world.isSame(path, source)))
    return refuse('is the file that is read', { path: '--out', file })
  if (await world.isFolder(path))
    return refuse('expected a file, and this is a folder', { path: '--out', file })
  if (!(await world.exists(path))) return path
  for await (const piece of world.readPieces(path)) {
    const [first = ''] = new TextDecoder().decode(piece).split('\r\n', 1)
    if (/\boutcome\b.*\breasons\b/.test(first)) return path
    break
  }
  return refuse('another kind of file stands there and is not overwritten', { path: '--out', file })
}

async function recordOf(
  found: { readonly folder?: string; readonly definition: { readonly consultation?: object } },
  world: World,
): Promise<StreamRecord | Refusal> {
  if (found.folder === undefined)
    return refuse('a published process cannot be written to; name a process folder', { path: '--record' })
  if (!found.definition.consultation)
    return refuse('the definition does not say how it consults, so nobody answers for what comes in', {
      file: 'process.json',
      path: 'consultation',
    })
  const opened = await openStream(found.folder, 'consultation', world)
  return opened.ok ? opened.value : { refused: opened.issues }
}

async function saved(
  file: AsyncGenerator<string, FileScreened>,
  out: string | undefined,
  world: World,
): Promise<FileScreened | Refusal> {
  try {
    if (out !== undefined) return await world.savePieces(out, file)
    for (;;) {
      const next = await file.next()
      if (next.done) return next.value
    }
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.issues }
    throw error
  }
}
