import canonicalize from 'canonicalize'

/**
 * The one way of writing a JSON value, by RFC 8785 (JSON Canonicalization Scheme): members sorted, no
 * spaces, numbers and strings in their shortest form. Two values that are equal as JSON have the same
 * canonical text, and so the same hash. Members whose value is `undefined` are left out, as in JSON.
 *
 * @throws TypeError for what JSON cannot say: `undefined` or a function as the whole value, `NaN`, an
 * infinite number, a BigInt, half of a surrogate pair, a value that contains itself.
 *
 * @example
 * ```ts
 * canonical({ title: 'Plan', seq: 1.0 }) // => '{"seq":1,"title":"Plan"}'
 * ```
 */
export function canonical(value: unknown): string {
  const text = written(value)
  if (text === undefined)
    throw new TypeError(`canonical: ${typeof value} is not a JSON value, so it cannot be hashed`)
  return text
}

function written(value: unknown): string | undefined {
  try {
    return canonicalize(value)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new TypeError(`canonical: the value is not JSON, so it cannot be hashed (${why})`, { cause: error })
  }
}
