import type { EntryDraft } from '@apertura/domain'
import { meeting } from '@apertura/mesa'
import { effective, memoryStore, type OpenRecord, openRecord } from '@apertura/record'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { town } from '../packages/mesa/test/a-mesa.js'

const mesa = meeting(town)
const day = '2030-06-20'
const adoption = anEntry('definition.adopted', day, {}, { id: 'adopcion' })

async function open(store: ReturnType<typeof memoryStore>): Promise<OpenRecord> {
  const opened = await openRecord(store)
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues))
  return opened.value
}

/** Writes as somebody at a screen does: asks what may happen by what they see, and looks again when another was first. */
async function write(record: OpenRecord, draft: EntryDraft, count: { conflicts: number }): Promise<void> {
  for (;;) {
    const { state } = mesa.replay(effective(record.entries))
    const { entries } = mesa.decide(state, draft)
    // What a norm advises against is a fact all the same: the recorder saw it happen.
    const appended = await record.append(entries.length > 0 ? entries : [draft], { expect: record.version })
    if (appended.ok) return
    if (!appended.conflict) throw new Error(JSON.stringify(appended.issues))
    count.conflicts += 1
    const seen = await record.append([], { expect: appended.conflict.found })
    if (!seen.ok && !seen.conflict) throw new Error(JSON.stringify(seen.issues))
  }
}

const people = ['ana', 'luis', 'eva', 'raul']
const seated = {
  people: people.map(id => ({ id, name: `Persona ${id}`, data: 'public-by-role' as const })),
  seats: people.map((holder, at) => ({ id: `silla-${at}`, body: 'promotor', sector: 'academia', holder })),
}
const begin: readonly EntryDraft[] = [
  adoption,
  anEntry('mesa.convened', '2030-06-10', { method: 'reunion' }),
  anEntry('mesa.seated', day, seated),
  anEntry('mesa.opened', day),
]

describe('two people who write down the same mesa', () => {
  it('lose no act, whoever is first, and both end with the same session', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('one', 'other'), fc.constantFrom(...people)), {
          minLength: 2,
          maxLength: 12,
        }),
        async acts => {
          const store = memoryStore()
          const [one, other] = [await open(store), await open(store)]
          await one.append(begin, { expect: 0 })
          const count = { conflicts: 0 }
          const drafts = acts.map(([who, person], at) => ({
            who,
            draft: anEntry(
              'attendance.noted',
              day,
              { marks: [{ person, status: at % 2 === 0 ? 'present' : 'absent' }] },
              { id: `acto-${at}` },
            ),
          }))
          const byWhom = (name: string) => drafts.filter(({ who }) => who === name)
          await Promise.all(
            [
              { record: one, mine: byWhom('one') },
              { record: other, mine: byWhom('other') },
            ].map(async ({ record, mine }) => {
              for (const { draft } of mine) await write(record, draft, count)
            }),
          )
          const written = (await open(store)).entries
          expect(new Set(written.map(({ id }) => id))).toEqual(
            new Set([...begin.map(({ id }) => id), ...drafts.map(({ draft }) => draft.id)]),
          )
          const { state } = mesa.replay(effective(written))
          expect(state.unapplied).toEqual([])
          const noted = new Set(acts.map(([, person]) => person))
          expect(state.attendance.filter(each => each !== null).length).toBe(noted.size)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('are told when another was first, and lose nothing by it', async () => {
    const store = memoryStore()
    const [one, other] = [await open(store), await open(store)]
    await one.append(begin, { expect: 0 })
    const mark = (person: string) =>
      anEntry('attendance.noted', day, { marks: [{ person, status: 'present' }] }, { id: `llega-${person}` })
    const late = await other.append([mark('ana')], { expect: 0 })
    expect(late).toMatchObject({ ok: false, conflict: { expected: 0, found: 4 } })
    const count = { conflicts: 0 }
    await write(other, mark('ana'), count)
    await write(one, mark('luis'), count)
    expect(count.conflicts).toBe(1)
    const { state } = mesa.replay(effective((await open(store)).entries))
    expect(mesa.account(state).attendance.map(({ status }) => status)).toEqual([
      'present',
      'present',
      null,
      null,
    ])
  })

  it('mend a mark that was mistaken, and both entries stay', async () => {
    const record = await open(memoryStore())
    await record.append(begin, { expect: 0 })
    const mark = (status: string, id: string, corrects?: string) =>
      anEntry(
        'attendance.noted',
        day,
        { marks: [{ person: 'ana', status }] },
        corrects ? { id, corrects } : { id },
      )
    await record.append([mark('present', 'llega'), mark('absent', 'no-llega', 'llega')])
    const { state } = mesa.replay(effective(record.entries))
    expect(mesa.account(state).attendance[0]?.status).toBe('absent')
    await record.append([anEntry('entry.withdrawn', day, {}, { id: 'si-llega', corrects: 'no-llega' })])
    expect(mesa.account(mesa.replay(effective(record.entries)).state).attendance[0]?.status).toBe('present')
    expect(record.version).toBe(7)
  })
})
