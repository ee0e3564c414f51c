import type { Issue } from '@apertura/domain'

/** What a value from outside must look like; calls `tell` for each fault. */
export type Shape = (value: unknown, path: string, tell: (issue: Issue) => void) => void

/** A text that `accepts` takes; `wanted` says which, after "expected". */
export function text(wanted = 'a text', accepts: (text: string) => boolean = () => true): Shape {
  return (value, path, tell) => {
    if (typeof value !== 'string' || !accepts(value)) tell(fault(path, `expected ${wanted}`, value))
  }
}

/** One of these texts; the keys are all that the type has. */
export function oneOf<T extends string>(texts: Readonly<Record<T, 1>>): Shape {
  const all = Object.keys(texts)
  return text(all.length === 1 ? all[0] : `one of ${all.join(', ')}`, each => Object.hasOwn(texts, each))
}

export const yesOrNo: Shape = (value, path, tell) => {
  if (typeof value !== 'boolean') tell(fault(path, 'expected true or false', value))
}

/** A whole number, not below `least`. */
export function whole(least: number): Shape {
  return (value, path, tell) => {
    if (!Number.isSafeInteger(value) || (value as number) < least)
      tell(fault(path, `expected a whole number from ${least} on`, value))
  }
}

/** A list of values of one shape. */
export function listOf(shape: Shape): Shape {
  return (value, path, tell) => {
    if (!Array.isArray(value)) return tell(fault(path, 'expected a list', value))
    for (const [i, each] of value.entries()) shape(each, within(path, i), tell)
  }
}

/** Fields that every value of a type has, and those that it may have. */
type Needed<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: Shape }
type Allowed<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]-?: Shape }

/** An object with the fields of a type and no others: what nobody looked at does not get through. */
export function fields<T extends object>(
  needed: Needed<T>,
  ...[allowed]: keyof Allowed<T> extends never ? [] : [Allowed<T>]
): Shape {
  const shapes = new Map<string, Shape>(Object.entries({ ...needed, ...allowed }))
  return (value, path, tell) => {
    if (!isObject(value)) return tell(fault(path, 'expected an object', value))
    for (const name of Object.keys(needed))
      if (!Object.hasOwn(value, name)) tell(fault(within(path, name), 'this field is missing', undefined))
    for (const [name, each] of Object.entries(value)) {
      const shape = shapes.get(name)
      if (shape) shape(each, within(path, name), tell)
      else tell(fault(within(path, name), 'unknown field', each))
    }
  }
}

/** An object whose `kind` says which shape it has. */
export function byKind<K extends string>(shapes: () => Readonly<Record<K, Shape>>): Shape {
  return (value, path, tell) => {
    if (!isObject(value)) return tell(fault(path, 'expected an object', value))
    const known = shapes()
    if (typeof value.kind === 'string' && Object.hasOwn(known, value.kind))
      known[value.kind as K](value, path, tell)
    else tell(fault(within(path, 'kind'), `expected one of ${Object.keys(known).join(', ')}`, value.kind))
  }
}

/** One fault, with a value that fits on a line. */
export function fault(path: string, message: string, value: unknown): Issue {
  return value === undefined ? { path, message } : { path, message, value: shown(value) }
}

export const within = (path: string, step: string | number) => (path === '' ? `${step}` : `${path}.${step}`)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const longest = 80

function shown(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, longest)))
  if (typeof value !== 'object' || value === null) return cut(String(value))
  return Array.isArray(value)
    ? `a list of ${value.length}`
    : cut(`an object of ${Object.keys(value).join(', ')}`)
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
