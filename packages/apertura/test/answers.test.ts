import { verify } from '@apertura/record'
import { digest } from '@apertura/seal'
import { anEntry } from '@apertura/test-kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace, definition, type Place } from './a-world.js'

let place: Place
beforeEach(async () => {
  place = await aPlace()
})
afterEach(() => place.leave())

async function asked(...argv: string[]) {
  const { exit, out, err } = await place.run(...argv, '--json')
  expect(err).toBe('')
  return { exit, json: JSON.parse(out) }
}

const finding = {
  code: expect.any(String),
  outcome: expect.stringMatching(/^(met|unmet|undetermined)$/),
  severity: expect.stringMatching(/^(error|warning|info)$/),
  certainty: expect.any(String),
  facts: expect.any(Object),
  about: { kind: 'act', id: expect.any(String) },
  source: expect.objectContaining({ title: expect.any(String) }),
  at: expect.any(String),
  message: expect.stringMatching(/\S/),
}

describe('status', () => {
  it('--json has the shape of the contract, field by field', async () => {
    const { exit, json } = await asked('status', 'villa', '--at', '2030-05-10')
    expect(exit).toBe(0)
    const { may, ...rest } = json
    expect(rest).toEqual({
      process: 'villa-ejemplo-1',
      at: '2030-05-10',
      membership: { state: 'member', possible: ['member'] },
      works: { state: 'running', stage: expect.any(Array), possible: [expect.any(Array)] },
      parentheses: [
        {
          id: 'veda',
          cause: 'eleccion',
          title: 'parenthesis.opened',
          from: '2030-05-01',
          to: '2030-06-02',
          certainty: 'yes',
          forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
        },
      ],
      bodies: [
        {
          id: 'promotor',
          title: 'Grupo promotor',
          members: [
            {
              id: 'vecinas',
              name: 'Vecinas por el Agua',
              sector: 'sociedad-civil',
              from: '2030-04',
              to: null,
              certainty: 'yes',
            },
          ],
        },
        { id: 'asesor', title: 'Grupo asesor', members: [] },
        { id: 'consejo', title: 'Consejo', members: [] },
      ],
      obligations: [
        {
          code: 'plan-due',
          title: 'Entregar el plan',
          owedBy: 'alcaldia',
          due: null,
          original: null,
          history: [],
          overdueSince: null,
          outcome: 'unmet',
        },
      ],
    })
    expect(rest.works.possible).toEqual([[rest.works.state, ...rest.works.stage]])
    expect(may.length).toBeGreaterThan(10)
    for (const each of may) {
      expect(each).toEqual({
        kind: expect.any(String),
        outcome: expect.stringMatching(/^(met|unmet|undetermined)$/),
        findings: each.findings.map(() => finding),
      })
    }
    expect(may.find((each: { kind: string }) => each.kind === 'dissemination.noted').outcome).toBe('unmet')
  })

  it('where more than one state is possible, gives none and lists them', async () => {
    await place.write('e.json', JSON.stringify(anEntry('works.suspended', '2030-07')))
    expect((await place.run('record', 'villa', 'e.json')).exit).toBe(0)
    const { json } = await asked('status', 'villa', '--at', '2030-07-15')
    expect(json.works.state).toBeNull()
    expect(json.works.possible.map(([state]: string[]) => state).sort()).toEqual(['running', 'suspended'])
  })

  it('sees on a day what was known on another', async () => {
    const { json } = await asked('status', 'villa', '--at', '2030-05-10', '--known-on', '2030-03-05')
    expect(json).toMatchObject({ knownOn: '2030-03-05', membership: { state: 'accepted' }, parentheses: [] })
  })

  it('is told in the language asked for, by default in the first one of the definition', async () => {
    const spanish = await place.run('status', 'villa', '--at', '2030-05-10')
    expect(spanish.out).toContain('Primer plan de Villa Ejemplo · 10 de mayo de 2030\n')
    expect(spanish.out).toContain('Entregar el plan — Alcaldía de Villa Ejemplo (nunca se fijó fecha)')
    const english = await place.run('status', 'villa', '--at', '2030-05-10', '--locale', 'en')
    expect(english.out).toContain('First plan of Villa Ejemplo · 10 May 2030\n')
    expect(english.out).toContain('Membership in OGP: a member of OGP\n')
    expect(english.out).toContain('(beginning: 1 May 2030; end: 2 June 2030)')
  })

  it('is that of today when no day is given', async () => {
    expect((await asked('status', 'villa')).json.at).toBe('2030-12-01')
  })
})

describe('can', () => {
  it('answers with the outcome and every finding, the met ones too', async () => {
    const { exit, json } = await asked('can', 'villa', 'dissemination.noted', '--on', '2030-05-10')
    expect(exit).toBe(0)
    expect(json).toEqual({ outcome: 'unmet', findings: json.findings.map(() => finding) })
  })

  it('says the reasons in words', async () => {
    const { exit, out } = await place.run(
      'can',
      'villa',
      'dissemination.noted',
      '--on',
      '2030-05-10',
      '--locale',
      'en',
    )
    expect(exit).toBe(0)
    expect(out).toMatch(/^dissemination\.noted, 10 May 2030: not in order\n {2}· .+\. \[parenthesis\.\S+\]\n/)
    const later = await place.run('can', 'villa', 'dissemination.noted', '--on', '2030-06-03')
    expect(later.out).toBe('dissemination.noted, 3 de junio de 2030: procede\n')
  })

  it('takes what is known of the act', async () => {
    const of = (actor: string) =>
      asked('can', 'villa', 'dissemination.noted', '--on', '2030-05-10', '--data', JSON.stringify({ actor }))
    expect((await of('alcaldia')).json.outcome).toBe('unmet')
    expect((await of('vecinas')).json.outcome).toBe('met')
  })
})

describe('timeline', () => {
  it('--json gives what happened, or may have, between two days', async () => {
    const { exit, json } = await asked('timeline', 'villa', '--from', '2030-04-10', '--to', '2030-05-01')
    expect(exit).toBe(0)
    expect(json.entries).toEqual([
      {
        id: 'vecinas-joined',
        on: '2030-04',
        knownOn: '2030-04',
        certainty: 'perhaps',
        kind: 'member.joined',
        title: 'member.joined',
        assertedBy: 'alcaldia',
        sources: [{ source: 'gaceta', certainty: 'stated' }],
      },
      expect.objectContaining({ id: 'parenthesis-opened-2030-05-01', certainty: 'yes' }),
    ])
  })

  it('tells who says so, and where', async () => {
    const { out } = await place.run(
      'timeline',
      'villa',
      '--from',
      '2030-04-10',
      '--to',
      '2030-04-20',
      '--locale',
      'en',
    )
    expect(out).toBe(
      'some day in April 2030 (perhaps)\n    member.joined\n    according to Alcaldía de Villa Ejemplo: Gazette of Villa Ejemplo\n',
    )
  })

  it('says that there is nothing to tell', async () => {
    const { exit, out } = await place.run('timeline', 'villa', '--from', '2033-01-01')
    expect([exit, out]).toEqual([0, 'El registro no cuenta nada entre esos días.\n'])
  })
})

describe('check', () => {
  it('finds nothing in a process that is in order', async () => {
    const { exit, json } = await asked('check', 'villa')
    expect({ exit, json }).toEqual({
      exit: 0,
      json: { findings: [], counts: { unmet: 0, undetermined: 0, entries: 8 } },
    })
    expect((await place.run('check', 'villa')).out).toBe(
      'Nada que señalar en la definición ni en 8 entradas.\n',
    )
  })

  it('finds what a definition names and does not have, and stages that nothing reaches', async () => {
    const [first] = definition.stages
    const stages = [first, { ...first, id: 'again' }]
    await place.write('villa/process.json', JSON.stringify({ ...definition, forum: ['ghost'], stages }))
    const { exit, json } = await asked('check', 'villa')
    expect(exit).toBe(1)
    expect(
      json.findings.map(({ code, about }: { code: string; about: { path: string } }) => [code, about.path]),
    ).toEqual([
      ['definition.unknown-reference', 'forum.0'],
      ['definition.stage-unreachable', 'stages.1.opensWith'],
    ])
    expect((await place.run('check', 'villa')).out).toMatch(/^✗ En forum\.0 se menciona «ghost»/)
  })

  it('finds what a record names and the definition does not have', async () => {
    const parties = definition.parties.filter(({ id }) => id !== 'vecinas')
    const other = { ...definition, parties }
    await place.write('villa/process.json', JSON.stringify(other))
    const { exit, out } = await place.run('check', 'villa', '--locale', 'en')
    expect(exit).toBe(1)
    expect(out).toContain('[record.unknown-party · vecinas-joined · data.member]')
    expect(out).toContain('[record.definition-digest · definition-adopted-2030-01-10 · data.digest]')
    expect(out).toContain(digest(other))
  })

  it('finds what was done against a norm', async () => {
    await place.write('e.json', JSON.stringify(anEntry('dissemination.noted', '2030-05-10')))
    await place.run('record', 'villa', 'e.json')
    const { exit, json } = await asked('check', 'villa')
    expect([exit, json.counts]).toEqual([1, { unmet: 1, undetermined: 0, entries: 9 }])
    expect(json.findings).toMatchObject([
      { about: { id: 'dissemination-noted-2030-05-10' }, message: expect.any(String) },
    ])
    expect((await asked('check', 'villa', '--at', '2030-05-09')).exit).toBe(0)
  })
})

describe('verify', () => {
  it('says that a record is intact, and with which head', async () => {
    const { exit, json } = await asked('verify', 'villa')
    expect([exit, json]).toEqual([0, verify(await place.read('villa/record.jsonl'))])
    const { head } = json
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['ok', 'head', 'entries', 'problems']))
    const { out } = await place.run('verify', 'villa/record.jsonl', '--head', head, '--locale', 'en')
    expect(out).toBe(`Intact: 8 entries, the last one with hash ${head}. It is the known one.\n`)
  })

  it('finds a byte that was flipped', async () => {
    const bytes = await place.read('villa/record.jsonl')
    const at = bytes.indexOf('application.submitted","es-MX')
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await place.write('villa/record.jsonl', bytes)
    const { exit, json } = await asked('verify', 'villa')
    expect(exit).toBe(1)
    expect(json.problems).toEqual([
      {
        path: 'villa/record.jsonl:2 (application-submitted-2030-01-20).hash',
        expected: expect.stringMatching(/^"[0-9a-f]{64}"$/),
        found: expect.stringMatching(/^"[0-9a-f]{64}"$/),
      },
    ])
    expect((await place.run('verify', 'villa')).out).toMatch(/Alterado: 1 problema\.\n$/)
  })

  it('finds an end that was cut off, by a head that was noted elsewhere', async () => {
    const { head } = (await asked('verify', 'villa')).json
    const lines = (await place.read('villa/record.jsonl')).toString().split('\n')
    await place.write('villa/record.jsonl', `${lines.slice(0, 5).join('\n')}\n`)
    expect((await asked('verify', 'villa')).exit).toBe(0)
    const { exit, json } = await asked('verify', 'villa', '--head', head)
    expect([exit, json.problems.length]).toEqual([1, 1])
    expect(json.problems[0].expected).toContain(head)
  })

  it('finds another definition beside the record', async () => {
    await place.write('villa/process.json', JSON.stringify({ ...definition, id: 'other' }))
    const { exit, json } = await asked('verify', 'villa')
    expect([exit, json.problems]).toMatchObject([
      1,
      [{ path: 'villa/record.jsonl:1 (definition-adopted-2030-01-10).data.digest' }],
    ])
  })

  it('cannot answer beside a definition that is broken, but can for the record alone', async () => {
    await place.write('villa/process.json', '{')
    const { exit, out, err } = await place.run('verify', 'villa', '--json')
    expect([exit, out, err]).toEqual([
      2,
      '',
      'apertura: villa/process.json, line 1: is not JSON (found: the end of the file)\n',
    ])
    expect((await place.run('verify', 'villa/record.jsonl')).exit).toBe(0)
  })
})
