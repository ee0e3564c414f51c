import { expect, it } from 'vitest'
import * as timestamp from '../src/timestamp/index.js'

it('exports exactly these names under /timestamp', () => {
  expect(Object.keys(timestamp).sort()).toEqual([
    'askForTimestamp',
    'readTimestamp',
    'timestampRequest',
    'verifyTimestamp',
  ])
})
