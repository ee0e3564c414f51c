import { expect, it } from 'vitest'
import * as jws from '../src/jws/index.js'

it('exports exactly these names under /jws', () => {
  expect(Object.keys(jws).sort()).toEqual(['sealBytes', 'sealKeyId', 'verifySealed'])
})
