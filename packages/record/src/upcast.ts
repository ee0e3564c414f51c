import { isObject, type JsonObject } from './parse-line.js'

/** Turns the `data` of an entry of one version into the `data` of the next. */
export type Upcaster = (data: JsonObject) => JsonObject

/** For each kind, for each version `v` that is no longer written: the way to the version after it. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>

/** The upcasters of the house. None yet: every kind is in its first version. */
export const upcasters: Upcasters = {}

/**
 * The entry in the newest version of its kind. Its bytes, and so its hash, stay those of the version in
 * which it was sealed: `verify` never upcasts.
 *
 * @example
 * ```ts
 * const table = { 'plan.lost': { 1: data => ({ ...data, found: false }) } }
 * upcast({ kind: 'plan.lost', v: 1, data: {} }, table)
 * // => { kind: 'plan.lost', v: 2, data: { found: false } }
 * ```
 */
export function upcast(entry: JsonObject, table: Upcasters = upcasters): JsonObject {
  const { kind, v, data } = entry
  if (typeof kind !== 'string' || typeof v !== 'number' || !isObject(data)) return entry
  const next = Object.hasOwn(table, kind) ? table[kind]?.[v] : undefined
  return next ? upcast({ ...entry, v: v + 1, data: next(data) }, table) : entry
}
