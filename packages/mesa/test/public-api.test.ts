import * as mesa from '@apertura/mesa'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(mesa).sort()).toEqual([
    'arithmeticCodes',
    'carriedFrom',
    'correctedInPlace',
    'draftOf',
    'followUps',
    'interestRegister',
    'marksOf',
    'meeting',
    'mesaMachine',
    'neededOf',
    'queueOf',
    'quorumOf',
    'resultOf',
    'speakingTime',
    'timeBoxes',
    'typedUp',
  ])
})
