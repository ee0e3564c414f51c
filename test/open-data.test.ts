import { fromCsv, openData, openDataTables } from '@apertura/archive/open-data'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier } from '@apertura/dossier'
import { describe, expect, it } from 'vitest'
import { dcatMistakes } from '../packages/archive/test/open-data-dcat-shapes.ts'
import { oparlMistakes } from '../packages/archive/test/open-data-oparl-schemas.ts'
import { popoloMistakes } from '../packages/archive/test/open-data-popolo-check.ts'
import { anAccount } from '../packages/minutes/test/an-account.ts'

const d = dossier(definition, record, { at: '2023-12-31' })
const options = { base: 'https://example.org/datos/' }
const files = openData(d, options)
const withMesa = openData(d, { ...options, accounts: [anAccount()] })

const file = (path: string, among = files) =>
  among.find(each => each.path === path)?.content ?? expect.fail(`there is no ${path}`)

/**
 * Small tables that a person reads and approves: `test/golden/open-data/`. After a change that is meant, look at the
 * difference and write them anew with `npm test -- -u`.
 */
describe('the open data of Mexico City’s first plan', () => {
  it.each([
    'bodies.csv',
    'memberships.csv',
    'obligations.csv',
    'parentheses.csv',
    'representatives.csv',
    'sessions.csv',
    'bodies.json',
    'bodies.schema.json',
  ])('%s is as a person approved it', async name => {
    // As a text: a formatter would write JSON anew.
    const golden = name.replace(/json$/, 'json.txt')
    await expect(file(`tables/${name}`)).toMatchFileSnapshot(`golden/open-data/cdmx.${golden}`)
  })

  it('has the agreements, decisions and attendance of a mesa as a person approved them', async () => {
    for (const name of ['agreements.csv', 'attendance.csv', 'decisions.csv'])
      await expect(file(`tables/${name}`, withMesa)).toMatchFileSnapshot(`golden/open-data/mesa.${name}`)
  })

  it('tells what every column means, as a person approved it', async () => {
    await expect(file('dictionary.csv')).toMatchFileSnapshot('golden/open-data/dictionary.csv')
  })

  it('reads back equal from CSV', () => {
    for (const { name, columns, rows } of openDataTables(d))
      expect(fromCsv(file(`tables/${name}.csv`), columns)).toEqual(rows)
  })

  it('has an entry in the table for each that counts, and a citation for each source that it names', () => {
    const entries = JSON.parse(file('tables/entries.json'))
    expect(entries.map(({ id }: { id: string }) => id)).toEqual(d.seen.map(({ entry }) => entry.id))
    const citations = JSON.parse(file('tables/citations.json'))
    expect(citations).toHaveLength(d.seen.flatMap(({ entry }) => entry.sources).length)
  })

  it('is Popolo whose every reference leads somewhere', () => {
    expect(popoloMistakes(file('popolo.json'))).toEqual([])
  })

  it('is DCAT-AP, by a validator of SHACL', async () => {
    const published = openData(d, {
      ...options,
      publisher: { name: 'Archivo', email: 'archivo@example.org' },
    })
    expect(await dcatMistakes(file('dcat.jsonld', published))).toEqual([])
  })

  it('is OParl with a term, which is the time of the plan', () => {
    const { legislativeTerm } = JSON.parse(file('oparl/body.json'))
    expect(legislativeTerm).toEqual([JSON.parse(file('oparl/legislative-term.json'))])
    expect(legislativeTerm[0].startDate ?? legislativeTerm[0]['apertura:startDate']).toMatch(/^\[?20\d\d-/)
  })

  it.skipIf(oparlMistakes === undefined)('is OParl by its schemas, with and without a mesa', () => {
    for (const all of [files, withMesa]) {
      const objects = all
        .filter(({ path }) => path.startsWith('oparl/'))
        .map(({ content }) => JSON.parse(content))
        .flatMap(value => value.data ?? [value])
      expect(objects.length).toBeGreaterThan(200)
      expect(objects.flatMap(object => oparlMistakes?.(object) ?? [])).toEqual([])
    }
  })

  it.skipIf(oparlMistakes === undefined)(
    'would not be OParl with another type, or an address that is none',
    () => {
      const meeting = JSON.parse(file('oparl/meeting/session-inaugural.json'))
      expect(oparlMistakes?.({ ...meeting, start: 'at ten' })).toHaveLength(1)
      expect(oparlMistakes?.({ ...meeting, agendaItem: [{ id: './1' }] })).not.toEqual([])
    },
  )

  it('leads nowhere within the folder that is not there', () => {
    const paths = new Set(withMesa.map(({ path }) => path))
    const addresses = withMesa.flatMap(({ content }) => [
      ...content.matchAll(/https:\/\/example\.org\/datos\/([^"#<\s]+)/g),
    ])
    expect(addresses.length).toBeGreaterThan(1000)
    for (const [, path = ''] of addresses) expect(paths).toContain(path)
  })

  it('is the same bytes when made again', () => {
    const again = openData(dossier(definition, structuredClone(record), { at: '2023-12-31' }), options)
    expect(again).toEqual(files)
  })

  it('never names the guest of a mesa whose name stands apart', () => {
    const texts = withMesa.filter(({ path }) => !path.startsWith('tables/')).map(({ content }) => content)
    expect(texts.join()).not.toContain('invitada')
    expect(file('tables/attendance.csv', withMesa)).toContain('withheld-1')
  })
})

/** Kinds whose entries need no table of their own: what they tell beside their title is in none but `entries`. */
const onlyEntries: ReadonlySet<string> = new Set([
  // They begin or end something, and have nothing but a title and a date.
  ...['definition.adopted', 'definition.changed', 'entry.withdrawn', 'antecedent.noted'],
  ...[
    'membership.accepted',
    'membership.begun',
    'withdrawal.notified',
    'withdrawal.announced',
    'withdrawal.effective',
  ],
  ...['cocreation.started', 'consultation.announced', 'consultation.opened', 'consultation.closed'],
  ...['selection.started', 'selection.completed', 'mesas.opened', 'mesas.closed', 'works.suspended'],
  ...['commitments.presented', 'validation.requested', 'call.opened', 'call.closed', 'guidelines.adopted'],
  ...['body.created', 'body.installed', 'body.dissolved', 'liaison.changed'],
  // Who did them is in their title; few of them have more.
  ...['application.submitted', 'role.taken', 'dissemination.noted', 'agreements.delivered', 'omission.noted'],
])

/** What the other kinds come out in: a table that names the entry, or one that is computed from it. */
const computed: Readonly<Record<string, string>> = {
  'member.joined': 'memberships',
  'member.left': 'memberships',
  'deadline.set': 'obligations',
  'parenthesis.opened': 'parentheses',
  'parenthesis.closed': 'parentheses',
  'parenthesis.reread': 'parentheses',
}

describe('the tables of Mexico City’s first plan', () => {
  const tables = openDataTables(d)

  it('hold every kind of entry, or it is known that only the table of entries does', () => {
    const kinds = new Map(record.map(({ kind, id }) => [kind, id]))
    const homeless = [...kinds].filter(
      ([kind, id]) =>
        !onlyEntries.has(kind) &&
        !tables.some(
          ({ name, rows }) =>
            rows.length > 0 &&
            (computed[kind] === name ||
              (name !== 'entries' && name !== 'citations' && rows.some(row => row.includes(id)))),
        ),
    )
    expect(homeless.map(([kind]) => kind)).toEqual([])
  })

  it('tell of sessions that are only counted, which no calendar can hold', () => {
    expect(JSON.parse(file('tables/noted-sessions.json'))).toMatchObject([
      { series: 'nucleo-semanal', cadence_en: 'Every Friday', count: null },
      { series: 'mesas-conjuntas', count: 22, count_approximate: true },
    ])
    expect(file('calendar.ics')).not.toContain('nucleo-semanal')
  })
})
