import type { z } from 'zod'
import type { Issue } from '../result.js'

/** What zod says of a value, as issues: one for each fault, with where it is and what stood there. */
export function issuesOf(error: z.core.$ZodError, root: unknown): readonly Issue[] {
  return error.issues.flatMap(single).map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message: plain(message),
    value: shown(valueAt(root, path)),
  }))
}

interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** One issue of zod as the faults that it stands for. */
function single(issue: z.core.$ZodIssue): readonly Fault[] {
  const { path, message } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ path: [...path, key], message: `unknown field: ${key}` }))
    case 'invalid_key':
      return issue.issues.map(reason => ({ path, message: reason.message }))
    case 'invalid_union': {
      // The form that was meant is the one whose outside fits.
      const meant = issue.errors.find(faults => faults.every(fault => fault.path.length > 0))
      if (!meant) return [{ path, message: 'expected one of the forms that this field may have' }]
      return meant.flatMap(single).map(fault => ({ ...fault, path: [...path, ...fault.path] }))
    }
    default:
      return [{ path, message }]
  }
}

function plain(message: string): string {
  return message.replace(/^Invalid (input|option): /, '')
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  )
}

const longest = 80

/** A value shortened for display, whatever it is: data from outside need not even be JSON. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = asJson(value) ?? typeof value
  return text.length > longest ? `${text.slice(0, longest - 3).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** Undefined for what JSON cannot say, such as a function, a bigint or a circle. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(typeof value === 'string' ? value.slice(0, longest) : value)
  } catch {
    return undefined
  }
}
