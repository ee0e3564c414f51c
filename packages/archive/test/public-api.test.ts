import * as api from '@apertura/archive'
import { expect, it } from 'vitest'

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual(['archive', 'story', 'toPage', 'toText'])
})
