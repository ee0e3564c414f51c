import { defineConfig } from 'vitest/config'
import { linesAsText } from '../lines-as-text.mjs'
import { sourceAliases } from '../source-aliases.mjs'

/** The tests of one group alone, named by the runner. */
export default defineConfig({
  plugins: [linesAsText],
  resolve: { alias: sourceAliases },
  test: { include: (process.env.MUTATION_TESTS ?? '').split(','), testTimeout: 30_000 },
})
