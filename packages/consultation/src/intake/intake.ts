import type { Channel, Issue, Result } from '@apertura/domain'
import { columnIssues, columnPlan, type Mapping } from './column-plan.js'
import { csvSource } from './csv-source.js'
import { decodeLines } from './decode-lines.js'
import type { IntakeBatch, IntakeSummary } from './intake-batch.js'
import { jsonSource } from './json-source.js'
import { type ByteLines, lineCutter } from './line-cutter.js'
import { type PresetName, presets } from './presets.js'
import { rowKeeper } from './row-keeper.js'
import { shown } from './shown.js'

/** What is to be read, and what the file itself does not say. */
export interface IntakeOptions {
  /** `csv` by default. */
  readonly format?: 'csv' | 'jsonl'
  /** The platform from which it comes; `csv` is any file whose columns are named as ours, or mapped. */
  readonly from?: PresetName
  /** Which column is what: ours to theirs. It stands above the preset. */
  readonly mapping?: Mapping
  /** What separates the cells. By default the one of `,`, `;` and tab that makes the most columns. */
  readonly delimiter?: string
  /** By which way all of it came in, where no column says it. */
  readonly channel?: Channel
  /** Id of the privacy notice under which it came in. */
  readonly notice?: string
  /** Name of the file, for the origin of each contribution. */
  readonly file?: string
  /** What the folio of a row without an id begins with; a running number follows. `folio-` by default. */
  readonly folio?: string
  /** Whether to look for minors and sensitive data; yes by default. */
  readonly care?: boolean
  /** The longest field that is read, in UTF-16 code units; 1 MiB by default. */
  readonly maxField?: number
  /** How many bytes are read at once. */
  readonly blockBytes?: number
}

/** A file that is being read. */
export interface Intake {
  /** Reads on. Not ok when the columns are not what they should be: nothing of the file is read then. */
  readonly push: (bytes: Uint8Array) => Result<IntakeBatch>
  /** Reads what is left. */
  readonly end: () => Result<IntakeBatch>
  /** The columns of the file, as they are known so far. */
  readonly columns: () => readonly string[]
  readonly summary: () => IntakeSummary
}

/**
 * Reads the contributions of a consultation from a file, as its bytes come. Every row becomes a contribution or
 * is set aside with its line and the reason; none is lost. Text stays as it came, but for line ends.
 *
 * @example
 * ```ts
 * const sheet = intake({ channel: 'paper', notice: 'notice-1' })
 * sheet.push(new TextEncoder().encode('id,title\n1,Agua\n1,Luz\n')).ok // => true
 * const read = sheet.end()
 * read.value.rows[0].contribution.notice // => 'notice-1'
 * read.value.unreadable[0].message // => 'has the id of the row on line 2'
 * sheet.summary().rows // => 2
 * ```
 */
export function intake(options: IntakeOptions = {}): Intake {
  const { format = 'csv', from = 'csv', mapping = {}, maxField = 1 << 20, blockBytes = 1 << 18 } = options
  const preset = presets[from]
  const keeper = rowKeeper({ ...options, preset }, options.folio ?? 'folio-')
  const withColumns = (names: readonly string[]): readonly Issue[] => {
    const plan = columnPlan(names, preset, mapping)
    keeper.plan(plan)
    return columnIssues(names, plan, mapping)
  }
  const reading = { ...options, maxField, keeper, columns: withColumns }
  const source = format === 'csv' ? csvSource(reading) : jsonSource(reading)
  const cutter = lineCutter(4 * maxField + blockBytes)
  const block = blocksOf(blockBytes)
  let windows1252 = 0
  let begun = false
  let issues: readonly Issue[] = []

  const handle = ({ bytes, cut }: ByteLines, last: boolean) => {
    const decoded = decodeLines(bytes)
    windows1252 += decoded.windows1252
    let text = decoded.text
    if (!begun && text !== '') {
      begun = true
      if (/^(ÿþ|þÿ)/.test(text)) issues = [{ path: '', message: 'is UTF-16; it should be saved as UTF-8' }]
      text = text.replace(/^(\uFEFF|ï»¿)/, '')
    }
    if (cut && issues.length === 0) {
      const end = text.indexOf('\n')
      issues = source.skipLine(shown(text.slice(0, end)), `is a line of more than ${4 * maxField} bytes`)
      text = text.slice(end + 1)
    }
    if (issues.length === 0) issues = source.read(text, last)
  }
  const answer = (): Result<IntakeBatch> => {
    if (issues.length === 0) return { ok: true, value: keeper.take() }
    return {
      ok: false,
      issues: issues.map(issue => (options.file ? { file: options.file, ...issue } : issue)),
    }
  }
  return {
    push: bytes => {
      for (const each of block.push(bytes)) if (issues.length === 0) handle(cutter.push(each), false)
      return answer()
    },
    end: () => {
      if (issues.length === 0) handle(cutter.push(block.rest()), false)
      if (issues.length === 0) handle(cutter.end(), true)
      return answer()
    },
    columns: source.columns,
    summary: () => {
      const { contributions, unreadable, ...others } = keeper.counts()
      const decodedAs = { utf8: source.lines() - windows1252, windows1252 }
      return { rows: contributions + unreadable, contributions, unreadable, ...others, decodedAs }
    },
  }
}

/** Bytes in blocks of one size: what comes out does not depend on how they came in. */
function blocksOf(size: number) {
  const block = new Uint8Array(size)
  let filled = 0
  return {
    *push(bytes: Uint8Array): Generator<Uint8Array> {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + size - filled)
        at += part.length
        if (part.length === size) {
          yield part
          continue
        }
        block.set(part, filled)
        filled += part.length
        if (filled < size) continue
        filled = 0
        yield block
      }
    },
    rest: () => block.slice(0, filled),
  }
}
