import type { Axis } from '@apertura/domain'
import { foldText } from '@apertura/rules/criteria'

/**
 * Reads the axis that a sender chose, by its id or by its title in any language, without regard to case and accents.
 * What is no axis of the plan stays as it was written, so that a criterion can say so.
 *
 * @example
 * ```ts
 * const axis = axisIn([{ id: 'agua', title: { 'es-MX': 'Agua y saneamiento', en: 'Water' } }])
 * axis(' AGUA Y SANEAMIENTO') // => 'agua'
 * axis('Parques') // => 'Parques'
 * ```
 */
export function axisIn(axes: readonly Axis[]): (written: string) => string {
  const byName = new Map(
    axes.flatMap(({ id, title }) => [id, ...Object.values(title)].map(name => [foldText(name), id] as const)),
  )
  return written => byName.get(foldText(written.trim())) ?? written
}
