import { readFileSync } from 'node:fs'

/** A program of a README and what it claims to print. */
export interface ReadmeProgram {
  readonly line: number
  readonly code: string
  readonly output: string
}

/** Every `ts` block that is followed by a `text` block: the first is a program, the second its output. */
export function readmePrograms(file: string): readonly ReadmeProgram[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/```ts\n(.*?)```\s*(?:[^`\n]*\n\s*)?```text\n(.*?)```/gs)].map(match => ({
    line: text.slice(0, match.index).split('\n').length,
    code: match[1] ?? '',
    output: match[2] ?? '',
  }))
}
