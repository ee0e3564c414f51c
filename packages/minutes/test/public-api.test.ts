import * as minutes from '@apertura/minutes'
import * as docx from '@apertura/minutes/docx'
import * as letterhead from '@apertura/minutes/letterhead'
import * as life from '@apertura/minutes/life'
import * as pdf from '@apertura/minutes/pdf'
import * as plainLanguage from '@apertura/minutes/plain-language'
import * as publicVersion from '@apertura/minutes/public-version'
import { expect, it } from 'vitest'

it.each([
  [
    '.',
    minutes,
    [
      'agreementSheetOf',
      'attendanceListOf',
      'briefingOf',
      'callOf',
      'documentLocales',
      'handOverLetterOf',
      'minutesOf',
      'plainTexts',
      'readTree',
      'readWording',
      'reconstructedSheetOf',
      'render',
      'replyLetterOf',
      'toTree',
      'treeAkn',
      'treeDigest',
      'treeHtml',
    ],
  ],
  ['./docx', docx, ['docxOf']],
  ['./letterhead', letterhead, ['fillLetterhead']],
  ['./pdf', pdf, ['pdfOf']],
  [
    './life',
    life,
    [
      'differencesTree',
      'documentLife',
      'documentsOf',
      'evidenceWords',
      'readEvidence',
      'sealWords',
      'treeDifferences',
      'wordChanges',
    ],
  ],
  [
    './public-version',
    publicVersion,
    ['leaks', 'passagesOf', 'proposeRemovals', 'publicVersion', 'removalsFrom', 'textOf'],
  ],
  [
    './plain-language',
    plainLanguage,
    [
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
  ],
])('exports exactly this from %s', (_, room, names) => {
  expect(Object.keys(room).sort()).toEqual(names)
})
