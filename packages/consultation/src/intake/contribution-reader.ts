import type { Channel, Contribution, Issue } from '@apertura/domain'
import { careOf } from './care-of.js'
import { channelOf } from './channel-of.js'
import type { ColumnPlan } from './column-plan.js'
import { plainText } from './plain-text.js'
import type { Field, Preset } from './presets.js'
import { dateReader } from './read-date.js'
import { shown } from './shown.js'

/** What the columns of a row do not say. */
export interface Reading {
  readonly preset: Preset
  readonly channel?: Channel
  readonly notice?: string
  readonly file?: string
  readonly care?: boolean
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Makes a contribution of a row. What could not be understood is kept in `more`, and told to `doubt`. */
export type ContributionReader = (
  cells: readonly string[],
  id: string,
  line: number,
  doubt: (issue: Issue) => void,
) => Contribution

/** Makes the reader of rows with these columns. */
export function contributionReader(plan: ColumnPlan, reading: Reading): ContributionReader {
  const { places, names } = plan
  const readDate = dateReader()
  const text = reading.preset.html ? plainText : (cell: string) => cell
  const fixed = reading.channel ?? reading.preset.channel
  const optional = (['solution', 'axis', 'helpedBy', 'territory'] as const).filter(
    field => places[field].length > 0,
  )
  return (cells, id, line, doubt) => {
    const more = moreOf(plan, cells)
    const contribution: Writable<Contribution> = {
      id,
      title: text(cellOf(places.title, cells)),
      body: text(cellOf(places.body, cells)),
      channel: channelFor(plan, cells, fixed),
    }
    for (const field of optional) {
      const cell = cellOf(places[field], cells)
      if (cell !== '') contribution[field] = field === 'solution' ? text(cell) : cell.trim()
    }
    const written = cellOf(places.receivedOn, cells)
    if (written.trim() !== '') {
      const date = readDate(written)
      if (date !== undefined) contribution.receivedOn = date
      else {
        const column = names[places.receivedOn.find(place => cells[place] === written) ?? -1] ?? 'receivedOn'
        more[column] = written
        doubt({ line, path: column, message: 'is not a date', value: shown(written) })
      }
    }
    if (reading.notice !== undefined) contribution.notice = reading.notice
    if (reading.care !== false) {
      const age = plan.ages.length > 0 ? { age: cellOf(plan.ages, cells) } : {}
      const care = careOf({ ...contribution, ...age })
      if (care.length > 0) contribution.care = care
    }
    if (reading.file !== undefined) contribution.origin = { file: reading.file, line }
    for (const _ in more) {
      contribution.more = more
      break
    }
    return contribution
  }
}

/** The first of these cells that is not empty. */
export function cellOf(places: readonly number[], cells: readonly string[]): string {
  for (const place of places) {
    const cell = cells[place]
    if (cell !== undefined && cell !== '') return cell
  }
  return ''
}

function channelFor({ places, inPerson }: ColumnPlan, cells: readonly string[], fixed: Channel): Channel {
  const cell = cellOf(places.channel, cells)
  if (cell !== '') return channelOf(cell)
  for (const [place, value] of inPerson) if (cells[place]?.toLowerCase() === value) return 'in-person'
  return fixed
}

/** Whatever no field took. */
function moreOf(plan: ColumnPlan, cells: readonly string[]): Record<string, string> {
  const more: Record<string, string> = {}
  const keep = (place: number) => {
    const cell = cells[place]
    if (cell !== undefined && cell !== '') more[plan.names[place] ?? `${place}`] = cell
  }
  for (const place of plan.rest) keep(place)
  if (plan.contested.length > 0) {
    const lists = Object.values(plan.places) as ColumnPlan['places'][Field][]
    const taken = new Set(lists.map(list => list.find(place => (cells[place] ?? '') !== '')))
    for (const place of plan.contested) if (!taken.has(place)) keep(place)
  }
  return more
}
