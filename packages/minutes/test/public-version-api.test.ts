import { expect, it } from 'vitest'
import * as life from '../src/life/index.js'
import * as plainLanguage from '../src/plain-language/index.js'
import * as publicVersion from '../src/public-version/index.js'

it.each([
  {
    subpath: 'life',
    names: Object.keys(life),
    told: [
      'differencesTree',
      'documentLife',
      'documentsOf',
      'evidenceWords',
      'readEvidence',
      'sealWords',
      'treeDifferences',
      'wordChanges',
    ],
  },
  {
    subpath: 'plain-language',
    names: Object.keys(plainLanguage),
    told: [
      'bandWords',
      'checklistTree',
      'hardnessWords',
      'infleszBand',
      'opennessOf',
      'perspicuity',
      'plainLanguage',
      'sentencesIn',
      'syllablesIn',
    ],
  },
  {
    subpath: 'public-version',
    names: Object.keys(publicVersion),
    told: ['leaks', 'passagesOf', 'proposeRemovals', 'publicVersion', 'removalsFrom', 'textOf'],
  },
])('exports exactly these names under /$subpath', ({ names, told }) => {
  expect([...names].sort()).toEqual(told)
})
