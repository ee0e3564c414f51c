import { defineConfig } from 'vitest/config'
import { linesAsText } from './scripts/lines-as-text.mjs'
import { sourceAliases } from './scripts/source-aliases.mjs'

/**
 * `rooms` tests run on sources; `house` tests look at the repository itself and at what is built from it;
 * `release` tests look at what would be published, for `npm run release:dry`.
 */
export default defineConfig({
  plugins: [linesAsText],
  resolve: { alias: sourceAliases },
  test: {
    // The count is for `npm test`, which adds it to the other checks.
    reporters: process.env.APERTURA_COUNTS ? ['default', './scripts/count-reporter.mjs'] : ['default'],
    // Most of the time goes to programs that the tests start: let every core have one.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['packages/*/{src,test}/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: 'house', include: ['test/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'release',
          include: ['test/release/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
