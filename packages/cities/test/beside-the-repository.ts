import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { needed } from '@apertura/test-kit'

/** The text of a file that stands beside the repository and not in it; undefined where it is absent. */
export function besideTheRepository(path: string, consequence: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url))
  return needed('shared', () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined), consequence)
}
