import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../../../../shared/seed/000_fc736fa9a28cd0bd.txt', import.meta.url))

/** The stored text of the Memoria, which stands beside the repository and not in it; undefined where it is absent. */
export const memoria: string | undefined = existsSync(file) ? readFileSync(file, 'utf8') : undefined

if (memoria === undefined) {
  if (process.env.REQUIRE?.split(',').includes('shared')) {
    throw new Error(`REQUIRE names shared, but the Memoria is not at ${file}`)
  }
  console.log(
    'cities: tests against the Memoria are skipped, because ../shared/seed is not beside the repository',
  )
}
