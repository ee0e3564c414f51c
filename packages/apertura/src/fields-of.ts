import type { Issue } from '@apertura/domain'
import { shown } from './refusal.js'

/** What one field must hold, as a sentence, and whether it does. */
export interface FieldRule {
  readonly expected: string
  readonly fits: (value: unknown) => boolean
  readonly optional?: boolean
}

/** A text with something in it. */
export const aText: FieldRule = {
  expected: 'expected a text',
  fits: value => typeof value === 'string' && value.trim() !== '',
}

/** Every way in which a value is not an object of these fields and no others. */
export function issuesOfFields(
  value: unknown,
  rules: Readonly<Record<string, FieldRule>>,
  where: Pick<Issue, 'file' | 'line'> & { readonly path?: string },
  unasked = 'this field is not one that may be published',
): readonly Issue[] {
  const { path: base = '', ...place } = where
  const at = (name: string) => (base === '' ? name : `${base}.${name}`)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ ...place, path: base, message: 'expected an object', value: shown(value) }]
  const fields = value as Readonly<Record<string, unknown>>
  const wrong = Object.entries(rules).flatMap(([name, { expected, fits, optional }]) => {
    if (!Object.hasOwn(fields, name))
      return optional ? [] : [{ ...place, path: at(name), message: `${expected}, and there is none` }]
    return fits(fields[name])
      ? []
      : [{ ...place, path: at(name), message: expected, value: shown(fields[name]) }]
  })
  // What nobody asked for was cleared by nobody, and is not repeated here.
  const stray = Object.keys(fields)
    .filter(name => !Object.hasOwn(rules, name))
    .map(name => ({ ...place, path: at(name), message: unasked }))
  return [...wrong, ...stray]
}
