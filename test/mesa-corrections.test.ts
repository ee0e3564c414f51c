import { correctedInPlace, meeting } from '@apertura/mesa'
import { effective } from '@apertura/record'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, installed, people, town } from '../packages/mesa/test/a-mesa.js'

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('corrections of a mesa', () => {
  it('stand where that stands which they correct, in the order of writing', () => {
    const entries = [
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
      { id: 'a-1', corrects: 'a' },
      { id: 'a-1-1', corrects: 'a-1' },
      { id: 'a-2', corrects: 'a' },
      { id: 'x', corrects: 'nothing' },
    ]
    expect(ids(correctedInPlace(entries))).toEqual(['a', 'a-1', 'a-1-1', 'a-2', 'b', 'c', 'x'])
  })

  it('lose nothing, and leave what corrects nothing in its order', () => {
    const written = fc
      .array(fc.option(fc.nat(), { nil: undefined }), { maxLength: 30 })
      .map(all =>
        all.map((of, at) =>
          of === undefined || at === 0 ? { id: `e-${at}` } : { id: `e-${at}`, corrects: `e-${of % at}` },
        ),
      )
    fc.assert(
      fc.property(written, entries => {
        const placed = correctedInPlace(entries)
        expect(ids(placed).sort()).toEqual(ids(entries).sort())
        const plain = (all: readonly { readonly id: string; readonly corrects?: string }[]) =>
          ids(all.filter(({ corrects }) => corrects === undefined))
        expect(plain(placed)).toEqual(plain(entries))
        expect(
          ids(effective(placed.map(each => ({ ...each, kind: 'words.noted' as const })))).sort(),
        ).toEqual(ids(effective(entries.map(each => ({ ...each, kind: 'words.noted' as const })))).sort())
      }),
    )
  })

  it('mend a roll call after the session was closed', () => {
    const mesa = meeting(town)
    const acts = entriesOf([...installed, { kind: 'mesa.closed', data: { at: '12:00' } }])
    const roll = acts.find(({ kind }) => kind === 'attendance.noted')
    const marks = people.slice(0, 4).map(({ id }) => ({ person: id, status: 'absent' }))
    const [mended] = entriesOf([{ kind: 'attendance.noted', data: { marks } }], 'enmienda')
    if (!roll || !mended) throw new TypeError('There is no roll call to mend.')
    const { state, findings } = mesa.replay(
      effective(correctedInPlace([...acts, { ...mended, corrects: roll.id }])),
    )
    expect(state.unapplied).toEqual([])
    expect(findings.map(({ code }) => code)).toContain('mesa.quorum-holds')
    expect(mesa.account(state).attendance.map(({ status }) => status)).toEqual(Array(4).fill('absent'))
  })
})
