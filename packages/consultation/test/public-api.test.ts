import * as consultation from '@apertura/consultation'
import * as grouping from '@apertura/consultation/grouping'
import * as intake from '@apertura/consultation/intake'
import * as review from '@apertura/consultation/review'
import * as selection from '@apertura/consultation/selection'
import * as text from '@apertura/consultation/text'
import { expect, it } from 'vitest'

it.each([
  ['.', consultation, ['axisIn', 'factsOf', 'hold', 'judging', 'partsOf', 'screening', 'tallying']],
  [
    './intake',
    intake,
    [
      'careOf',
      'carePatterns',
      'csvWriter',
      'intake',
      'plainText',
      'presets',
      'readDate',
      'readIntake',
      'readMapping',
      'receiptOf',
    ],
  ],
  ['./text', text, ['moderate', 'suggestAxes', 'wordList']],
  ['./grouping', grouping, ['groupTexts', 'lineage']],
  [
    './review',
    review,
    [
      'caseOf',
      'draftOf',
      'judgedDrafts',
      'receivedDraft',
      'repliesOwed',
      'replyDraft',
      'replyFor',
      'reviewing',
      'shareOut',
    ],
  ],
  ['./selection', selection, ['ranksOf', 'scoreMatrix', 'selectionList', 'solutionPool']],
])('exports exactly this from %s', (_, room, names) => {
  expect(Object.keys(room).sort()).toEqual(names)
})
