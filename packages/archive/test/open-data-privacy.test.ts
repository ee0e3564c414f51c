import { openData } from '@apertura/archive/open-data'
import type { AccountPerson, DataClass, MesaAccount } from '@apertura/domain'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMesa, aRecord, villa } from './open-data-city.js'

const kept = fc.constantFrom<DataClass>('confidential', 'reserved')
/** Texts that stand nowhere else, so that finding one in a file is finding what was kept. */
const secret = fc.stringMatching(/^[A-Z][a-zé]{6,9}x [A-Z][a-z]{6,9}q$/).filter(text => text.length > 14)

/** An account in which one person and one speech are not public, repeated wherever texts stand. */
function accountWith(name: string, said: string, id: string, data: DataClass): MesaAccount {
  const text = (words: string) => ({ 'es-MX': words, en: words })
  const told = `${name} y otras personas`
  const person: AccountPerson = { id, name, data, party: `Taller de ${name}`, sector: null }
  return aMesa({
    title: text(`Mesa con ${name.toUpperCase()}`),
    held: { ...aMesa().held, place: text(`Casa de ${name}`) },
    people: [person, { id: 'ana', name: 'Ana Prueba', data: 'public-by-role', party: null, sector: null }],
    officers: [{ office: 'moderator', person: id, from: null, to: null }],
    attendance: [
      {
        person: id,
        seat: null,
        as: 'guest',
        status: 'present',
        cause: said,
        mode: null,
        representedBy: null,
        there: [],
      },
      {
        person: 'ana',
        seat: null,
        as: 'guest',
        status: 'represented',
        cause: said,
        mode: null,
        representedBy: { person: id, as: 'proxy' },
        there: [],
      },
    ],
    words: [
      { id: 'w', item: null, moment: null, person: id, form: 'speech', words: text(said), data, time: null },
    ],
    agenda: [
      {
        id: `asunto-${id}`,
        number: '1',
        title: text(`Lo que dijo ${told}`),
        origin: 'call',
        consent: null,
        minutes: null,
        followsUp: null,
        opened: null,
        closed: null,
        outcome: 'done',
        to: null,
      },
    ],
    decisions: [
      {
        id: `decision-${id}`,
        item: `asunto-${id}`,
        proposal: null,
        version: null,
        matter: text(`«${said}»`),
        ballot: 'open',
        time: null,
        positions: [{ person: id, position: 'object', reason: text(said), by: id, counts: true }],
        counted: null,
        computed: { rule: 'not-stated', result: 'undetermined', arithmetic: [], before: [] },
        declared: null,
        to: null,
        quorum: null,
      },
    ],
    agreements: [
      {
        id: 'acuerdo-1',
        number: '1',
        words: text(`Llamar a ${told}`),
        responsible: [name, 'Alcaldía'],
        due: null,
        status: 'open',
        from: null,
        item: `asunto-${id}`,
        decision: null,
        history: [],
        handedTo: [{ institution: name, on: '2030', answers: [] }],
      },
    ],
    interests: [{ person: id, interest: text(said), item: null, recuses: true }],
    breaks: [{ kind: 'recess', reason: text(said), from: null, to: null }],
    documents: [
      {
        id: 'minuta',
        type: 'minutes',
        version: 1,
        digest: 'cd'.repeat(32),
        state: 'signed',
        signatures: [
          {
            by: id,
            on: '2030-03-06',
            as: text(name),
            evidence: { kind: 'platform', platform: 'x', reference: name },
          },
        ],
        errata: [text(said)],
      },
    ],
  })
}

const all = (files: readonly { readonly path: string; readonly content: string }[]) =>
  files.map(({ path, content }) => `${path}\n${content}`).join('\n')

describe('the open data of a mesa', () => {
  it('holds no name and no words that are not public, in any file', () => {
    fc.assert(
      fc.property(secret, secret, fc.stringMatching(/^[a-z]{9,12}q$/), kept, (name, said, id, data) => {
        const documents = aRecord(
          anEntry('document.drafted', '2030-03-05', {
            document: 'minuta',
            version: 1,
            type: 'minutes',
            digest: 'cd'.repeat(32),
          }),
          anEntry('document.signed', '2030-03-06', {
            document: 'minuta',
            version: 1,
            by: id,
            evidence: { kind: 'platform', platform: 'x', reference: name },
          }),
        )
        const text = all(
          openData(villa(), {
            accounts: [accountWith(name, said, id, data)],
            documents,
            base: 'https://example.org/',
          }),
        ).toLowerCase()
        for (const what of [name, said, id]) expect(text).not.toContain(what.toLowerCase())
      }),
      { numRuns: 40 },
    )
  })

  it('still tells that somebody was there, and names whoever is public', () => {
    const files = openData(villa(), {
      accounts: [accountWith('Eva Muestra', 'Lo que nadie debe saber', 'eva', 'confidential')],
    })
    const rows = JSON.parse(files.find(({ path }) => path === 'tables/attendance.json')?.content ?? '[]')
    expect(rows.slice(-2)).toMatchObject([
      { person: 'withheld-1', name: null, party: null, status: 'present' },
      { person: 'ana', name: 'Ana Prueba', represented_by: 'withheld-1' },
    ])
    const [agreement] = JSON.parse(
      files.find(({ path }) => path === 'tables/agreements.json')?.content ?? '[]',
    )
    expect(agreement).toMatchObject({
      words_en: '[—]',
      responsible: ['[—]', 'Alcaldía'],
      item: 'withheld-id-1',
    })
  })

  it('shows whoever agreed to be shown', () => {
    const files = openData(villa(), {
      accounts: [accountWith('Eva Muestra', 'Lo que todas saben', 'eva', 'consented')],
    })
    expect(all(files)).toContain('Eva Muestra')
  })

  it('leaves out why somebody was away and why they took a position, whoever they are', () => {
    const files = openData(villa(), {
      accounts: [accountWith('Eva Muestra', 'por una operación', 'eva', 'public-by-role')],
    })
    expect(JSON.stringify(files.filter(({ path }) => /attendance|positions/.test(path)))).not.toContain(
      'operación',
    )
  })

  it('tells no more than the title of an entry of which something stands apart', () => {
    const record = aRecord(
      anEntry('liaison.designated', '2030', {
        institution: 'alcaldia',
        person: { commitment: 'ef'.repeat(32) },
        title: { en: 'A liaison was named' },
        detail: { en: 'Eva Muestra, as everybody knows' },
      }),
    )
    const text = all(openData(villa({ record })))
    expect(text).toContain('A liaison was named')
    expect(text).not.toContain('Muestra')
  })
})
