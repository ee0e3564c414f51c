/** The codes of other criteria that a condition, or anything made of conditions, refers to. */
export function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const { criterion } = value as { readonly criterion?: unknown }
  if (typeof criterion === 'string') yield criterion
  for (const each of Object.values(value)) yield* referencesIn(each)
}
