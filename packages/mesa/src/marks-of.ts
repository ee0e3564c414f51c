import type { AttendanceMark, AttendanceNoted } from '@apertura/domain'

/** A mark as it is written: only who, or who with a cause, a mode or a representative. */
export type WrittenMark = string | Omit<AttendanceMark, 'status'>

/**
 * The marks of a roll call, written by status, in the order given.
 *
 * @throws RangeError when there is nobody in it.
 *
 * @example
 * ```ts
 * marksOf({ present: ['ana'], represented: [{ person: 'eva', by: 'luis', as: 'alternate' }] })
 * // => [{ person: 'ana', status: 'present' }, { person: 'eva', by: 'luis', as: 'alternate', status: 'represented' }]
 * ```
 */
export function marksOf(roll: Readonly<Record<string, readonly WrittenMark[]>>): AttendanceNoted['marks'] {
  const [first, ...rest] = Object.entries(roll).flatMap(([status, marks]) =>
    marks.map(mark => ({ ...(typeof mark === 'string' ? { person: mark } : mark), status })),
  )
  if (first === undefined) throw new RangeError('marksOf: a roll call needs somebody in it.')
  return [first, ...rest]
}
