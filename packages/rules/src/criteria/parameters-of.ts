import type { FactValue, Value } from './condition.js'
import type { CriteriaPack, Parameter } from './criteria-pack.js'
import { fitsType } from './fits-type.js'

/** Values of parameters by name. */
export type ParameterValues = Readonly<Record<string, FactValue>>

/**
 * The parameters of a pack with what a city sets in place of its own.
 *
 * @throws TypeError when the pack has no such parameter, or a value is not of its type.
 */
export function parametersOf(
  { id, parameters = {} }: CriteriaPack,
  set: Readonly<Record<string, Parameter['value']>> = {},
): ParameterValues {
  const values = new Map(Object.entries(parameters).map(([name, { value }]) => [name, value]))
  for (const [name, value] of Object.entries(set)) {
    const own = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (own === undefined)
      throw new TypeError(`compileCriteria: '${id}' has no parameter '${name}' that could be set.`)
    if (!fitsType(value, own.type)) {
      throw new TypeError(
        `compileCriteria: the parameter '${name}' of '${id}' is set to ${shown(value)}, and is of another type: ${own.type}.`,
      )
    }
    values.set(name, value)
  }
  return Object.fromEntries(values)
}

const shown = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value))

/** A value that stands where it is used, or that a city may set. */
export function valueIn<T>(given: Value<T>, parameters: ParameterValues): T {
  const isParameter = typeof given === 'object' && given !== null && 'param' in given
  return isParameter ? (parameters[given.param] as T) : (given as T)
}
