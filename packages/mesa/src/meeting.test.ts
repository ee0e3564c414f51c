import { describe, expect, it } from 'vitest'
import { deciding, entriesOf, installed, type ToldAct, town } from '../test/a-mesa.js'
import { meeting } from './meeting.js'

const mesa = meeting(town)
const after = (...acts: readonly (readonly ToldAct[])[]) => mesa.replay(entriesOf(acts.flat()))

describe('a mesa of six moments', () => {
  it('is installed without breaking any norm', () => {
    const { state, findings } = after(installed)
    expect(findings.map(({ code }) => code)).toEqual([])
    expect(state.place).toEqual({ session: 'installed', pace: 'running', moment: 'roll-call' })
    expect(mesa.summarise(state)).toMatchObject({
      quorum: { outcome: 'met' },
      mayDecide: 'met',
      waiting: ['fugas', 'datos'],
    })
  })

  it('says what must come first', () => {
    const { state } = after(installed)
    const title = { en: 'x' }
    const answer = mesa.can(
      state,
      { kind: 'decision.opened', data: { title, decision: 'd', ballot: 'open', item: 'fugas' } },
      '2030-06-20',
    )
    expect(answer.outcome).toBe('unmet')
    const [finding] = answer.findings.filter(({ outcome }) => outcome !== 'met')
    expect(finding).toMatchObject({ code: 'mesa.moment-reached', facts: { first: ['consensus'] } })
    expect(finding?.words.en).toBe('Its moment has not begun. First comes: Consensus.')
  })

  it('computes a consensus, and sees an objection stand in its way', () => {
    const positions = (last: string): readonly ToldAct[] => [
      { kind: 'decision.opened', data: { decision: 'd', item: 'fugas' } },
      ...['ana', 'luis', 'eva'].map(
        (person): ToldAct => ({
          kind: 'position.noted',
          data: { decision: 'd', person },
        }),
      ),
      {
        kind: 'position.noted',
        data: { decision: 'd', person: 'raul', position: last, reason: { en: 'No' } },
      },
      { kind: 'decision.declared', data: { decision: 'd', result: 'adopted' } },
    ]
    expect(after(deciding, positions('agree')).findings).toEqual([])
    const { findings, state } = after(deciding, positions('object'))
    expect(findings.map(({ code }) => code)).toEqual(['mesa.declared-as-computed'])
    expect(mesa.account(state).decisions[0]).toMatchObject({
      declared: 'adopted',
      computed: { result: 'deferred' },
    })
  })

  it('loses its quorum when people leave, and may go on talking but not deciding', () => {
    const gone: readonly ToldAct[] = [
      {
        kind: 'attendance.noted',
        data: {
          at: '11:00',
          marks: [
            { person: 'ana', status: 'left' },
            { person: 'luis', status: 'left' },
          ],
        },
      },
      { kind: 'words.noted', data: { person: 'eva' } },
      { kind: 'decision.opened', data: { decision: 'd', item: 'fugas' } },
    ]
    const { state, findings } = after(deciding, gone)
    expect(findings.map(({ code }) => code)).toEqual(['mesa.quorum-holds'])
    expect(mesa.summarise(state).mayDecide).toBe('unmet')
    expect(mesa.account(state).quorum.map(({ at, outcome }) => `${at} ${outcome}`)).toEqual([
      'installation met',
      'movement unmet',
      'decision unmet',
    ])
  })
})
