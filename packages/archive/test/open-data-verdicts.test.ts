import type { Cell } from '@apertura/archive/open-data'
import { openDataTables } from '@apertura/archive/open-data'
import { anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aRecord, villa } from './open-data-city.js'

const content = { commitment: 'ab'.repeat(32) }
const received = (contribution: string, parts: readonly ['problem', ...'solution'[]] = ['problem']) =>
  anEntry(
    'contribution.received',
    '2030-02-01',
    { contribution, channel: 'paper', parts, content },
    { id: `in-${contribution}` },
  )
const judged = (contribution: string, outcome: 'met' | 'unmet', id: string, corrects?: string) =>
  anEntry(
    'contribution.judged',
    '2030-02-02',
    { contribution, part: 'problem', outcome, pack: 'p@1', met: [], unmet: ['too-long'], undetermined: [] },
    { id, ...(corrects ? { corrects } : {}) },
  )
const review = (reviewer: string, outcome: 'met' | 'unmet', n: number) =>
  anEntry(
    'review.given',
    '2030-02-03',
    { contribution: 'a', part: 'problem', reviewer, outcome, words: { en: 'Eva Secreta wrote this' } },
    { id: `review-${reviewer}-${n}` },
  )

const record = aRecord(
  received('a', ['problem', 'solution']),
  received('b'),
  judged('a', 'met', 'judged-a-1'),
  judged('a', 'unmet', 'judged-a-2', 'judged-a-1'),
  review('ana', 'unmet', 1),
  review('ana', 'met', 2),
  review('vecinas', 'unmet', 1),
  anEntry('contributions.merged', '2030-02-04', { into: 'a', from: ['b'] }, { id: 'merged' }),
  anEntry(
    'reply.sent',
    '2030-02-05',
    {
      reply: 'r-1',
      contribution: 'a',
      pack: 'p@1',
      parts: [
        {
          part: 'problem',
          outcome: 'unmet',
          met: [],
          unmet: ['too-long'],
          undetermined: [],
          reasons: ['off-topic'],
        },
      ],
      decidedBy: ['ana'],
      appealUntil: '2030-02-20',
      content,
    },
    { id: 'reply' },
  ),
)

function verdicts(entries = record): readonly Readonly<Record<string, Cell | undefined>>[] {
  const table = openDataTables(villa(), { consultation: entries }).find(({ name }) => name === 'verdicts')
  return (table?.rows ?? []).map(row =>
    Object.fromEntries((table?.columns ?? []).map(({ name }, i) => [name, row[i]])),
  )
}

describe('the verdicts of a consultation', () => {
  it('are told for each part, with the last word of criteria and reviewers', () => {
    expect(verdicts()).toMatchObject([
      {
        contribution: 'a',
        part: 'problem',
        judged: 'unmet',
        reviews_met: 1,
        reviews_unmet: 1,
        told: 'unmet',
        told_on: '2030-02-05',
        unmet_criteria: ['too-long'],
        reasons: ['off-topic'],
        decided_by: ['Ana Ejemplo'],
        appeal_until: '2030-02-20',
      },
      { contribution: 'a', part: 'solution', judged: null, told: null, decided_by: [] },
      { contribution: 'b', part: 'problem', merged_into: 'a' },
    ])
  })

  it('go on by themselves when a merging was taken back', () => {
    const undone = aRecord(...record, anEntry('grouping.undone', '2030-02-06', { entry: 'merged' }))
    expect(verdicts(undone).at(-1)).toMatchObject({ contribution: 'b', merged_into: null })
  })

  it('say nothing of what reviewers wrote', () => {
    expect(JSON.stringify(verdicts())).not.toContain('Secreta')
  })

  it('are no table when no consultation was handed in', () => {
    expect(openDataTables(villa()).map(({ name }) => name)).not.toContain('verdicts')
  })
})
