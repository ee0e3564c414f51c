import { existsSync } from 'node:fs'
import { readDraft } from '@apertura/domain/schema'
import { needed } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { associationSessions } from './real-minutes/association.js'
import { compare } from './real-minutes/compare.js'
import { councilSessions } from './real-minutes/council.js'
import { differencesPage, differs } from './real-minutes/page.js'
import { technicalCouncilSessions } from './real-minutes/technical-council.js'

const folder = new URL('../../shared/data', import.meta.url).pathname
const data = needed(
  'shared',
  () => (existsSync(folder) ? folder : undefined),
  'real minutes are not counted again',
)

describe.skipIf(data === undefined)('real minutes as acts of a mesa', () => {
  const read = data
    ? {
        association: associationSessions(data),
        technical: technicalCouncilSessions(data),
        council: councilSessions(data),
      }
    : { association: [], technical: [], council: [] }
  const sessions = Object.values(read).flat()
  const compared = {
    association: read.association.map(compare),
    technical: read.technical.map(compare),
    council: read.council.map(compare),
  }

  it('are more than twenty, at least three from each source', () => {
    for (const set of Object.values(read)) expect(set.length).toBeGreaterThanOrEqual(3)
    expect(sessions.length).toBeGreaterThanOrEqual(20)
  })

  it('are all acts that the schema of an entry takes', () => {
    const wrong = sessions.flatMap(({ id, drafts }) =>
      drafts.flatMap(draft => {
        const result = readDraft(draft)
        return result.ok ? [] : [`${id} ${draft.id} ${result.issues[0]?.path}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('leave no act over that the engine could not apply', () => {
    const over = Object.values(compared)
      .flat()
      .flatMap(({ id, unapplied }) => unapplied.map(({ entry, code }) => `${id} ${entry} ${code}`))
    expect(over).toEqual([])
  })

  it('come out of the count as they were announced, but for one decision without a vote in favour', () => {
    const differing = Object.values(compared)
      .flat()
      .flatMap(({ id, decisions }) =>
        decisions
          .filter(({ computed, said }) => said !== null && computed !== said)
          .map(decision => `${id} ${decision.id}: ${decision.computed}, said ${decision.said}`),
      )
    expect(differing).toEqual(['2014-05-29 keep-no-copies-of-papers: rejected, said adopted'])
  })

  it('have a quorum where they say so, but for five that the docs list', () => {
    expect(compared.technical.filter(differs).map(({ id }) => id)).toEqual([
      '2018-12-05',
      '2024-01-10',
      '2024-03-20',
      '2025-04-02',
      '2025-06-11',
    ])
  })

  it('leave a quorum open where nobody says of how many', () => {
    const assemblies = compared.association.filter(
      ({ quorum }) => quorum.saidPresent !== null && quorum.whole === null && quorum.present !== null,
    )
    expect(assemblies.length).toBeGreaterThanOrEqual(3)
    for (const { quorum } of assemblies) expect(quorum.computed).toBe('undetermined')
  })

  it('take statuses that no list foresees', () => {
    const words = new Set(
      read.council.flatMap(({ drafts }) =>
        drafts.flatMap(draft =>
          draft.kind === 'attendance.noted' ? draft.data.marks.map(({ status }) => status) : [],
        ),
      ),
    )
    expect([...words].sort()).toEqual(['absent', 'conflict', 'excused', 'present', 'suspended'])
  })

  it('are told in the docs with every difference', async () => {
    await expect(differencesPage(compared)).toMatchFileSnapshot('../docs/real-minutes.md')
  })
})
