import { createHash } from 'node:crypto'
import { type Screened, type Screening, type Tally, tallying } from '@apertura/consultation'
import {
  csvWriter,
  type Intake,
  type IntakeBatch,
  type IntakeSummary,
  type JudgedRow,
  type UnreadableRow,
} from '@apertura/consultation/intake'
import type { Care, Issue } from '@apertura/domain'
import { adverse } from '@apertura/rules'
import type { CriteriaWords } from '@apertura/rules/criteria'
import { wordsOf } from './locales/words.js'
import type { Voice } from './speak.js'

/** What came out of a whole file. */
export interface FileScreened {
  readonly tally: Tally
  readonly summary: IntakeSummary
  readonly unreadable: readonly UnreadableRow[]
  readonly doubts: readonly Issue[]
  /** How many contributions a word list marked. */
  readonly marked: number
  /** How many may be by or about a minor, or hold sensitive data: handle them with care. */
  readonly care: Readonly<Record<Care, number>>
  readonly sha256: string
}

/** What is done on the way, row by row. */
export interface ScreenedRow {
  readonly line: number
  readonly screened: Screened
}

/** Thrown when the file itself cannot be read, so that nothing of it is written. */
export class Unreadable extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super('the file cannot be read')
  }
}

/**
 * Screens a file while it is read, and gives the rows of the answer as text: the columns that came in, with the
 * outcome and the reasons. Nothing of a row is kept unless `each` keeps it.
 */
export async function* screenFile(
  pieces: AsyncIterable<Uint8Array>,
  file: Intake,
  {
    screening,
    words,
    voice,
    each,
    late,
  }: {
    readonly screening: Screening
    readonly words: CriteriaWords<string>
    readonly voice: Voice
    readonly each: (row: ScreenedRow) => void
    /** Whether the columns are known at the end only. */
    readonly late: boolean
  },
): AsyncGenerator<string, FileScreened> {
  const counting = tallying(screening.codes)
  const hash = createHash('sha256')
  const unreadable: UnreadableRow[] = []
  const doubts: Issue[] = []
  const said = wordsOf(voice.locale)
  const care = { 'sensitive-data': 0, minor: 0 }
  let marked = 0
  let header = false
  // The columns of JSON Lines are known when the last line was read.
  const waiting: JudgedRow[] = []

  /** Why a contribution does not pass, each reason with the code by which programs know it. */
  const reasons = ({ contribution, judgement, marks }: Screened): readonly string[] => {
    const sentences = judgement.parts.flatMap(({ part, outcome }) =>
      outcome === 'met'
        ? []
        : adverse(screening.findings(contribution, part, words)).map(
            finding =>
              `${part === 'solution' ? said.ofSolution : ''}${voice.sentence(finding)} [${finding.code}]`,
          ),
    )
    const lists = marks.map(({ list, term }) => `«${term}» [${list}]`)
    return [...new Set([...sentences, ...lists])]
  }

  function* written({ rows, ...batch }: IntakeBatch): Generator<string> {
    unreadable.push(...batch.unreadable)
    doubts.push(...batch.doubts)
    const judged = rows.map(({ line, cells, contribution }) => {
      const screened = screening.screen(contribution)
      counting.add(screened.judgement)
      if (screened.marks.length > 0) marked += 1
      for (const each of contribution.care ?? []) care[each] += 1
      each({ line, screened })
      return { cells, outcome: screened.judgement.parts[0].outcome, reasons: reasons(screened) }
    })
    if (late) waiting.push(...judged)
    else yield* rowsOf(judged)
  }

  function* rowsOf(rows: readonly JudgedRow[]): Generator<string> {
    const writer = csvWriter(file.columns())
    if (!header && file.columns().length > 0) {
      header = true
      yield writer.header()
    }
    if (rows.length > 0) yield writer.rows(rows)
  }

  for await (const piece of pieces) {
    hash.update(piece)
    const batch = file.push(piece)
    if (!batch.ok) throw new Unreadable(batch.issues)
    yield* written(batch.value)
  }
  const last = file.end()
  if (!last.ok) throw new Unreadable(last.issues)
  yield* written(last.value)
  if (late) yield* rowsOf(waiting)
  return {
    tally: counting.tally(),
    summary: file.summary(),
    unreadable,
    doubts,
    marked,
    care,
    sha256: hash.digest('hex'),
  }
}
