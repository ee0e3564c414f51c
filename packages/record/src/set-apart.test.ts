import { readDraft } from '@apertura/domain/schema'
import { canonical, commit } from '@apertura/seal'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../test/drafts.js'
import { liaison, salt } from '../test/liaison.js'
import { setApart } from './set-apart.js'

describe('setApart', () => {
  const { draft, kept } = liaison('liaison-ana', { name: 'Ana' })

  it('puts a commitment in the draft and the payload apart', () => {
    expect(kept).toEqual({ entry: 'liaison-ana', path: 'data.person', salt, payload: { name: 'Ana' } })
    expect(draft.data.person).toEqual({ commitment: commit({ name: 'Ana' }, salt) })
    expect(readDraft(draft)).toMatchObject({ ok: true })
  })

  it('leaves no word of the payload, nor its salt, in the draft', () => {
    expect(canonical(draft)).not.toContain('Ana')
    expect(canonical(draft)).not.toContain(salt)
  })

  it('does not touch the draft that it is given', () => {
    const before = draftOf('liaison.designated', 'x', {
      title: { es: 'x' },
      institution: 'town-hall',
      person: 'ana',
    })
    setApart(before, 'data.person', 'Ana', salt)
    expect(before.data).toEqual({ title: { es: 'x' }, institution: 'town-hall', person: 'ana' })
  })

  it('finds its way through lists', () => {
    const session = draftOf('session.held', 'x', {
      title: { es: 'x' },
      series: 'weekly',
      attendees: [
        { party: 'a', seat: 'held' },
        { party: 'b', seat: 'held' },
      ],
    })
    const { data } = setApart(session, 'data.attendees.1.party', 'Ana', salt).draft
    expect(() => setApart(session, 'data.attendees.2.party', 'Ana', salt)).toThrow(RangeError)
    expect(data.attendees?.[0]).toEqual({ party: 'a', seat: 'held' })
    expect(data.attendees?.[1]).toEqual({ party: { commitment: expect.any(String) }, seat: 'held' })
  })

  it.each(['data', 'by', 'data.', 'data.nobody.name', 'data.title.es.x', 'data.attendees.7'])(
    'throws for the path "%s"',
    path => {
      expect(() => setApart(draft, path, 'Ana', salt)).toThrow(RangeError)
    },
  )

  it.each([
    ['one that is too long', 'x'.repeat(1_048_576)],
    ['a member that no reader takes', JSON.parse('{"__proto__":1}')],
  ])('throws for a payload that could not be read back: %s', (_, payload) => {
    expect(() => setApart(draft, 'data.person', payload, salt)).toThrow(
      /^setApart: the payload could not be read back/,
    )
  })

  it('throws for a short salt', () => {
    expect(() => setApart(draft, 'data.person', 'Ana', salt.slice(2))).toThrow(RangeError)
  })
})
