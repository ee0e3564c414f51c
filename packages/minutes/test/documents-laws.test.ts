import type { MesaAccount, SessionAccount } from '@apertura/domain'
import { type DocumentTree, documentLocales, plainTexts, toTree } from '@apertura/minutes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSessionAccount } from './a-session-account.js'
import { anAccount } from './an-account.js'
import { everything, headingsOf } from './documents/walk.js'

const locales = fc.constantFrom(...documentLocales)
const types = fc.constantFrom('minutes', 'call', 'attendance-list', 'agreement-sheet', 'briefing' as const)

/** Accounts of which any list may be empty and whatever can be unknown may be. */
const accounts: fc.Arbitrary<MesaAccount> = fc
  .record({
    empty: fc.subarray(Object.keys(anAccount())),
    unknown: fc.subarray(Object.keys(anAccount().held)),
    bare: fc.boolean(),
    state: fc.constantFrom<MesaAccount['state']>('convened', 'open', 'recessed', 'called-off', 'closed'),
  })
  .map(({ empty, unknown, bare, state }) => {
    const account = anAccount({ state })
    const lists = Object.entries(account).map(([key, value]) => [
      key,
      Array.isArray(value) && empty.includes(key) ? [] : value,
    ])
    const held = Object.entries(account.held).map(([key, value]) => [
      key,
      key !== 'on' && key !== 'mode' && unknown.includes(key) ? null : value,
    ])
    const attendance = account.attendance.map(each => ({ ...each, status: null, there: [] }))
    return {
      ...account,
      ...Object.fromEntries(lists),
      held: Object.fromEntries(held),
      ...(bare && { attendance, series: null, axis: null, method: 'not-stated' as const, record: null }),
    }
  })

const sessions: fc.Arbitrary<SessionAccount> = fc
  .record({
    attendees: fc.subarray([...aSessionAccount().attendees]),
    told: fc.subarray([...aSessionAccount().told]),
    unknown: fc.subarray([...aSessionAccount().unknown]),
  })
  .map(aSessionAccount)

const trees: fc.Arbitrary<DocumentTree> = fc.oneof(
  fc.tuple(accounts, types, locales).map(([account, type, locale]) => toTree(account, { type, locale })),
  fc
    .tuple(sessions, locales)
    .map(([session, locale]) => toTree(session, { type: 'reconstructed-session', locale })),
)

const always = (law: (tree: DocumentTree) => void) => fc.assert(fc.property(trees, law), { numRuns: 150 })

describe('every document, whatever is known,', () => {
  it('gives each passage an id of its own', () => {
    always(tree => {
      const ids = [...everything(tree)].flatMap(({ id }) => (id === undefined ? [] : [id]))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter(id => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    })
  })

  it('fills every place of its sentences', () => {
    always(tree => {
      expect(plainTexts(tree).filter(text => /[{}]|undefined|null|NaN/.test(text))).toEqual([])
    })
  })

  it('says everything in its tables: a caption, a name for each row, a cell under each heading', () => {
    always(tree => {
      for (const node of everything(tree)) {
        if (node.kind !== 'table') continue
        expect(node.caption).not.toEqual([])
        for (const { cells } of node.rows ?? []) {
          expect(cells).toHaveLength(node.head?.length ?? 0)
          expect(cells[0]).not.toEqual([])
        }
      }
    })
  })

  it('leaves no heading empty, and none without something under it', () => {
    always(tree => {
      for (const { title, blocks } of headingsOf(tree.blocks)) {
        expect(title).not.toEqual([])
        expect(blocks).not.toEqual([])
      }
    })
  })

  it('says what a catalogue asks', () => {
    always(({ title, about, on, lang }) => {
      expect([title, about.process, about.place, about.author, about.country, on, lang]).not.toContain('')
      expect(about.version).toBe(1)
    })
  })

  it('comes out the same again, and leaves the account as it was', () => {
    fc.assert(
      fc.property(accounts, types, locales, (account, type, locale) => {
        const before = JSON.stringify(account)
        const tree = toTree(account, { type, locale })
        expect(toTree(account, { type, locale })).toEqual(tree)
        expect(JSON.stringify(account)).toBe(before)
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
      }),
      { numRuns: 50 },
    )
  })
})

it('keeps the ids of agreements when a person comes to the roll call', () => {
  const ids = (account: MesaAccount) =>
    [...everything(toTree(account, { type: 'minutes', locale: 'en' }))].flatMap(({ id = '' }) =>
      /^(agreement|decision|item)-/.test(id) ? [id] : [],
    )
  const { attendance } = anAccount()
  expect(ids(anAccount({ attendance: attendance.slice(1) }))).toEqual(ids(anAccount()))
})

it('tells apart ids that differ only in signs that an id cannot have', () => {
  const [first, ...rest] = anAccount().attendance
  if (!first) throw new RangeError('nobody came')
  const attendance = [{ ...first, person: 'a.b' }, { ...first, person: 'A b' }, ...rest]
  const tree = toTree(anAccount({ attendance }), { type: 'attendance-list', locale: 'en' })
  const ids = [...everything(tree)].map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['attendance-a-b', 'attendance-a-b-2']))
})
