import * as api from 'apertura'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual(['cli', 'machine'])
})
