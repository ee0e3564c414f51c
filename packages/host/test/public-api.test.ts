import * as host from '@apertura/host'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(host).sort()).toEqual(['openProcess'])
})
