import type { CriteriaPack } from './criteria-pack.js'
import { referencesIn } from './references-in.js'

/** Criteria that refer to each other in a circle, each circle once, from its first criterion in the pack on. */
export function circles(pack: CriteriaPack): readonly (readonly string[])[] {
  const refers = new Map(
    pack.criteria.map(({ code, holds, applies }) => [code, [...referencesIn([holds, applies])]]),
  )
  const found: string[][] = []
  const done = new Set<string>()
  for (const code of refers.keys()) walk(code, [])
  return found

  function walk(code: string, path: readonly string[]): void {
    const at = path.indexOf(code)
    if (at >= 0) found.push([...path.slice(at), code])
    if (at >= 0 || done.has(code)) return
    for (const next of refers.get(code) ?? []) walk(next, [...path, code])
    done.add(code)
  }
}
