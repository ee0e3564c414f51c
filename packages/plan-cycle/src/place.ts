import type { StateValue } from 'xstate'

/**
 * Where a plan stands, as one short text: membership, pace of the works, stage. For example
 * `member/running/co-creation/consultation` or `withdrawn/suspended/implementation/under-way+reported`.
 */
export type Position = string

/** A position taken apart. */
export interface Place {
  readonly position: Position
  readonly membership: string
  readonly pace: string
  /** Outer stage first, such as `['co-creation', 'consultation']`. */
  readonly stage: readonly string[]
}

/** The value of the machine's state in the two regions. */
interface Regions {
  readonly membership: string
  readonly works: { readonly pace: string; readonly stage: StateValue }
}

/** Writes the state value of a snapshot as a position. */
export function positionOf(value: StateValue): Position {
  const { membership, works } = value as unknown as Regions
  return [membership, works.pace, stageText(works.stage)].join('/')
}

/** Reads a position. Throws a RangeError when the text is not one. */
export function placeOf(position: Position): Place {
  const [membership, pace, outer, inner] = position.split('/')
  if (!membership || !pace || !outer) {
    throw new RangeError(`placeOf: '${position}' is not a position, so the state it came from cannot be read`)
  }
  const stage = inner === undefined || inner.includes('+') ? [outer] : [outer, inner]
  return { position, membership, pace, stage }
}

/** The state value that a position stands for. */
export function stateValueOf(position: Position): StateValue {
  const { membership, pace } = placeOf(position)
  const [, , outer = '', inner] = position.split('/')
  const [execution = '', monitoring] = inner?.split('+') ?? []
  const within = monitoring === undefined ? inner : { execution, monitoring }
  return { membership, works: { pace, stage: within === undefined ? outer : { [outer]: within } } }
}

function stageText(stage: StateValue): string {
  if (typeof stage === 'string') return stage
  const [[outer, inner] = ['', undefined]] = Object.entries(stage)
  if (typeof inner === 'string') return `${outer}/${inner}`
  const { execution, monitoring } = inner as Readonly<Record<string, string>>
  return `${outer}/${execution}+${monitoring}`
}
