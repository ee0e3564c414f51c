import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsonLinesStore, memoryStore, type Store, verify } from '@apertura/record'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenProcess, openProcess } from './open-process.js'

const definition = aDefinition()
const beginning = [
  anEntry('definition.adopted', '2030-01-10'),
  anEntry('application.submitted', '2030-01-20'),
  anEntry('membership.accepted', '2030-03-05'),
  anEntry('membership.begun', '2030-03-06'),
  anEntry('body.created', '2030-04-01'),
]
const veda = [
  anEntry('parenthesis.opened', '2030-05-01'),
  anEntry('parenthesis.closed', '2030-06-02', { lastDay: 'in' }),
]

async function opened(store: Store): Promise<OpenProcess> {
  const result = await openProcess(store, definition)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

describe('a process on a file of JSON Lines', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'host-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const storeOn = (path: string) =>
    jsonLinesStore({
      read: () => readFile(path).catch(() => new Uint8Array()),
      append: async (bytes, length) => {
        const file = await open(path, 'a')
        try {
          if ((await file.stat()).size !== length) return false
          await file.appendFile(bytes)
          return true
        } finally {
          await file.close()
        }
      },
    })

  it('writes entries that the next one to open it finds, sealed', async () => {
    const path = join(folder, 'written.jsonl')
    const first = await opened(storeOn(path))
    expect(await first.record(beginning)).toMatchObject({ kind: 'recorded', version: 5, findings: [] })
    expect(verify(await readFile(path))).toMatchObject({ ok: true, entries: 5 })
    const second = await opened(storeOn(path))
    expect(second.version()).toBe(5)
    expect(second.status({ at: '2030-03-06' }).membership.state).toBe('member')
  })

  it('is not opened on a file that was altered, and says where', async () => {
    const path = join(folder, 'altered.jsonl')
    await (await opened(storeOn(path))).record(beginning)
    await writeFile(path, (await readFile(path, 'utf8')).replace('2030-03-05', '2030-03-07'))
    const result = await openProcess(storeOn(path), definition, 'altered.jsonl')
    expect(result).toMatchObject({ ok: false, issues: [{ file: 'altered.jsonl', line: 3, path: 'hash' }] })
  })

  it('gives the pen to one of two writers who expect the same version', async () => {
    const path = join(folder, 'two.jsonl')
    await (await opened(storeOn(path))).record(beginning)
    const [one, other] = [await opened(storeOn(path)), await opened(storeOn(path))]
    const note = (id: string) => [anEntry('antecedent.noted', '2029', {}, { id })]
    expect(await one.record(note('one'), { expect: 5 })).toMatchObject({ kind: 'recorded', version: 6 })
    expect(await other.record(note('other'), { expect: 5 })).toEqual({ kind: 'other-version', version: 6 })
    expect(await other.record(note('other'))).toMatchObject({ kind: 'recorded', version: 7 })
    expect(verify(await readFile(path))).toMatchObject({ ok: true, entries: 7 })
  })
})

describe('facts', () => {
  it('are written though a norm forbade them, with what it says', async () => {
    const process = await opened(memoryStore())
    await process.record(beginning)
    const outcome = await process.record([anEntry('plan.submitted', '2031-01-01')])
    expect(outcome).toMatchObject({ kind: 'recorded', version: 6 })
    expect(outcome.kind === 'recorded' && outcome.findings.map(({ code }) => code)).toContain(
      'plan.endorsed-first',
    )
  })

  it('are judged at their place in time, not at the end of the record', async () => {
    const process = await opened(memoryStore())
    await process.record([...beginning, ...veda, anEntry('membership.lapsed', '2031-01-01')])
    const late = await process.record([
      anEntry('dissemination.noted', '2030-05-10', {}, { recordedAt: '2040-01-02' }),
    ])
    expect(late.kind === 'recorded' && late.findings.map(({ code, about }) => `${code} ${about.id}`)).toEqual(
      [expect.stringMatching(/parenthesis.* dissemination-noted-2030-05-10/)],
    )
  })

  it('are not written when one of them is malformed', async () => {
    const process = await opened(memoryStore())
    await process.record(beginning)
    const twice = anEntry('antecedent.noted', '2029')
    expect(await process.record([twice, twice])).toMatchObject({
      kind: 'invalid',
      version: 5,
      issues: [{ path: '1.id' }],
    })
    expect(process.version()).toBe(5)
  })
})

describe('acts about to be done', () => {
  const live = { live: true } as const

  it('are refused where a norm forbids them, and nothing is written', async () => {
    const process = await opened(memoryStore())
    await process.record([...beginning, ...veda])
    const outcome = await process.record([anEntry('dissemination.noted', '2030-05-10')], live)
    expect(outcome).toMatchObject({ kind: 'refused', version: 7 })
    expect(outcome.kind === 'refused' && outcome.findings[0]?.about).toEqual({
      kind: 'entry',
      id: 'dissemination-noted-2030-05-10',
    })
    expect(process.version()).toBe(7)
  })

  it('are refused where they do not fit, which a fact would not be', async () => {
    const process = await opened(memoryStore())
    await process.record(beginning)
    const again = anEntry('membership.accepted', '2030-03-10')
    const outcome = await process.record([again], live)
    expect(outcome.kind === 'refused' && outcome.findings.map(({ code }) => code)).toContain('cycle.no-arrow')
    expect(await process.record([again])).toMatchObject({ kind: 'recorded' })
  })

  it('are judged each after those before it in the same list', async () => {
    const steps = beginning.slice(1, 4)
    const process = await opened(memoryStore())
    await process.record(beginning.slice(0, 1))
    expect(await process.record(steps.slice(1), live)).toMatchObject({ kind: 'refused' })
    expect(await process.record(steps, live)).toMatchObject({ kind: 'recorded', version: 4 })
  })

  it('have a day', async () => {
    const process = await opened(memoryStore())
    const outcome = await process.record([anEntry('definition.adopted', '2030-01')], live)
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ path: '0.on', value: '"2030-01"' }] })
  })

  it('are judged again when somebody writes in between', async () => {
    const store = memoryStore()
    const process = await opened(store)
    await process.record(beginning)
    await (await opened(store)).record(veda)
    expect(await process.record([anEntry('dissemination.noted', '2030-05-10')], live)).toMatchObject({
      kind: 'refused',
      version: 7,
    })
  })

  it('meet another version than the one expected', async () => {
    const process = await opened(memoryStore())
    await process.record(beginning)
    const outcome = await process.record([anEntry('antecedent.noted', '2029-01-01')], {
      live: true,
      expect: 4,
    })
    expect(outcome).toEqual({ kind: 'other-version', version: 5 })
  })
})

describe('a process asked', () => {
  it('whether an act is in order, answers for that day', async () => {
    const process = await opened(memoryStore())
    await process.record([...beginning, ...veda])
    const answer = (day: '2030-05-10' | '2030-06-03') => process.can('dissemination.noted', day).outcome
    expect([answer('2030-05-10'), answer('2030-06-03')]).toEqual(['unmet', 'met'])
  })

  it('what is due, answers with what is late before what is not', async () => {
    const rule = definition.obligations[0]
    if (!rule) throw new Error('the definition of the test has an obligation')
    const obligations = [
      { ...rule, code: 'later', due: '2032-01-01' },
      { ...rule, code: 'late', due: '2030-06-01' },
      { ...rule, code: 'latest', due: '2030-03-01' },
      { ...rule, code: 'done', due: '2030-03-01', fulfilledBy: 'membership.accepted' as const },
      { ...rule, code: 'never-set' },
    ]
    const result = await openProcess(memoryStore(), { ...definition, obligations })
    if (!result.ok) throw new Error('an empty store can be opened')
    await result.value.record(beginning)
    expect(result.value.due('2030-07-01').map(({ code, overdueSince }) => [code, overdueSince])).toEqual([
      ['latest', '2030-03-02'],
      ['late', '2030-06-02'],
      ['later', null],
      ['never-set', null],
    ])
  })

  it('without a definition, breaks with a sentence', async () => {
    await expect(openProcess(memoryStore(), undefined as never)).rejects.toThrow(TypeError)
  })
})
