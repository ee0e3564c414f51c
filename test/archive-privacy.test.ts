import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArchiveFile, archive } from '@apertura/archive'
import type { Definition, Entry, EntryDraft, EntryKind, MesaAccount } from '@apertura/domain'
import { entryKinds } from '@apertura/domain/schema'
import {
  erasePayloads,
  type PrivatePayload,
  setApart,
  verify,
  writeLines,
  writePrivateLines,
} from '@apertura/record'
import { digest, sealEntry } from '@apertura/seal'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { cli, machine } from 'apertura'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAccount } from '../packages/minutes/test/an-account.ts'
import { everyKind, mark, marker } from './every-field.ts'
import { everyForm, squeezed, tracesOf } from './every-form.ts'

const sealed = (drafts: readonly EntryDraft[]): readonly Entry[] => {
  const chain: Entry[] = []
  for (const draft of drafts) chain.push(sealEntry(draft, chain.at(-1) ?? null))
  return chain
}

/** Kinds of entry that tell of people, of what they sent and of what they said; all others tell of institutions. */
const ofPeople =
  /^(?:contribution|contributions|intake|review|appeal|reply|grouping|axis|score|selection\.listed|solution|mesa|guest|office|attendance|quorum|moment|item|turn|words|proposal|interest|decision|position|ballots|agreement|agreements\.handed-over|document\.(?!issued)|observation|redaction|liaison|payload)\b/

/** All that may come out of those: the names of the streams and documents, and folios with how they came in. */
const mayComeOut: readonly RegExp[] = [
  /\.title$/,
  /\.detail$/,
  /^contribution\.received\.(?:contribution|channel|parts)$/,
  /^contribution\.judged\.(?:contribution|met|unmet|undetermined)$/,
  /^review\.given\.(?:contribution|reason)$/,
  /^reply\.sent\.(?:contribution|decidedBy)$/,
  /^reply\.sent\.parts\.(?:met|unmet|undetermined|reasons)$/,
  /^contributions\.merged\.(?:into|from)$/,
  /^contribution\.split\.(?:contribution|into)$/,
  /^mesa\.convened\.(?:axis|series)$/,
  /^axis\.confirmed\.(?:contribution|axis)$/,
  /^mesa\.cited\.(?:stream|mesa)$/,
  /^document\.\w+\.(?:document|type|url)$/,
  /^liaison\.(?:designated|ended|changed)\.(?:institution|body)$/,
]

/** Everything an archive shows, as the fields of the record that it comes from. */
function fieldsIn(files: readonly ArchiveFile[], fields: ReadonlyMap<string, string>): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const file of files)
    for (const form of everyForm(file))
      for (const [found] of form.matchAll(mark))
        seen.add(fields.get(found) ?? `a mark of nothing in ${file.path}`)
  return seen
}

/** One entry of every kind with every field filled; where several speak of one thing, they speak of the same. */
function recordOfAll(marks: ReturnType<typeof marker>, linked: boolean): readonly Entry[] {
  const drafts = everyKind(marks).map(({ kind, data }, n) =>
    anEntry(kind as EntryKind, '2030-03-05', (linked ? joined(data) : data) as never, { id: `asiento-${n}` }),
  )
  return sealed(drafts)
}

const same: Readonly<Record<string, unknown>> = {
  contribution: 'f-1',
  document: 'acta',
  institution: 'alcaldia',
  body: 'promotor',
  party: 'ana',
}

function joined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(joined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, same[key] ?? joined(below)]))
}

const empty = sealed([anEntry('definition.adopted', '2030-01-01')])
const about = {
  definition: aDefinition(),
  at: '2031-01-01',
} as const

describe('the search for what stands apart', () => {
  const secret = 'Ánimas Ocultas & Cía 9037'
  const bytes = Buffer.from(secret)
  it.each([
    ['as it is', secret],
    ['in capitals', secret.toUpperCase()],
    ['without accents', 'animas ocultas & cia 9037'],
    ['in HTML', 'x&#193;nimas <b>O</b>cultas &amp; C&#xed;a 9037'.replace(/<.?b>/g, '')],
    ['in an address', `https://example.org/${encodeURIComponent(secret)}`],
    [
      'in JSON',
      JSON.stringify(secret).replace(
        /[\u0080-\uffff]/g,
        c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ],
    ['in base64', `data:text/plain;base64,${bytes.toString('base64')}`],
    ['within base64', Buffer.from(`so ${secret}`).toString('base64url')],
    ['in hexadecimal', bytes.toString('hex')],
    ['in UTF-16', Buffer.from(secret, 'utf16le')],
    ['as its hash', createHash('sha256').update(secret).digest('hex')],
    [
      'in a package',
      zipSync({
        'word/document.xml': new TextEncoder().encode('<w:t>Ánimas Ocu</w:t><w:t>ltas &amp; Cía 9037</w:t>'),
      }),
    ],
  ])('finds it %s', (_, content) => {
    const forms = everyForm({
      path: typeof content === 'string' ? 'a.txt' : 'a.docx',
      content: content instanceof Buffer ? zipSync({ a: content }) : content,
    })
    expect(
      tracesOf(secret).some(trace =>
        forms.some(form => form.includes(trace) || form.includes(trace.replace('cia', 'ampcia'))),
      ),
    ).toBe(true)
  })
})

describe('what an archive shows of a record', () => {
  it('is known for every kind of entry, so that a new one is thought about', () => {
    const kinds = everyKind(marker()).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(entryKinds))
    const institutional = entryKinds.filter(kind => !ofPeople.test(kind))
    expect(
      institutional.map(kind => kind.replace(/\..*/, '')).filter((each, i, all) => all.indexOf(each) === i),
    ).toEqual([
      'definition',
      'application',
      'membership',
      'withdrawal',
      'body',
      'member',
      'role',
      'representative',
      'call',
      'guidelines',
      'orientation',
      'cocreation',
      'consultation',
      'selection',
      'mesas',
      'commitments',
      'validation',
      'plan',
      'implementation',
      'monitor',
      'inception',
      'learning',
      'cycle',
      'stage',
      'works',
      'parenthesis',
      'deadline',
      'antecedent',
      'session',
      'sessions',
      'agreements',
      'dissemination',
      'document',
      'statement',
      'reading',
      'omission',
      'entry',
    ])
  })

  it.each([false, true])(
    'of people is only what the list allows, in any form of any byte (joined: %s)',
    linked => {
      const marks = marker()
      const record = recordOfAll(marks, linked)
      const files = archive({ ...about, record })
      const shown = fieldsIn(
        files.filter(({ path }) => !path.startsWith('data/record')),
        marks.fields,
      )
      const people = [...shown].filter(field => ofPeople.test(field))
      expect(people.filter(field => !mayComeOut.some(each => each.test(field)))).toEqual([])
      expect(shown).toContain('representative.designated.person')
      expect(shown).toContain('statement.made.speakers')
      expect(shown).toContain('works.suspended.title')
    },
  )

  it.each([false, true])(
    'of a consultation is only what the list allows, nor any title (joined: %s)',
    linked => {
      const marks = marker()
      const consultation = recordOfAll(marks, linked)
      const shown = fieldsIn(archive({ ...about, record: empty, consultation }), marks.fields)
      expect(
        [...shown].filter(field => !mayComeOut.some(each => each.test(field)) || /title|detail/.test(field)),
      ).toEqual([])
      if (!linked) expect(shown).toContain('contribution.received.contribution')
      if (linked) expect(shown).toContain('reply.sent.parts.reasons')
    },
  )
})

/** Texts of a mesa that are for everybody: what it is called, what it dealt with and agreed on, and who came for whom. */
const publicOfMesa =
  /^mesa\.(?:title|axis|bodies|series|method|held\.place|process|agenda\.title|agreements\.|decisions\.matter|moments|people\.|proposals|[\w.]*(?:sector|body|where)\.title)/

describe('what an archive shows of a mesa', () => {
  it('is only what the list allows: nothing that anybody said, nor why somebody did something', () => {
    const marks = marker()
    const files = archive({ ...about, record: empty, mesas: [markedAccount(marks)] })
    const shown = fieldsIn(files, marks.fields)
    expect([...shown].filter(field => !publicOfMesa.test(field))).toEqual([])
    for (const field of [
      'words.words',
      'breaks.reason',
      'attendance.cause',
      'interests.interest',
      'decisions.positions.reason',
    ])
      expect(new Set(marks.fields.values())).toContain(`mesa.${field}`)
    for (const field of ['title', 'people.name', 'people.party', 'agreements.words'])
      expect(shown).toContain(`mesa.${field}`)
  })

  it.each(['confidential', 'reserved'] as const)(
    'has no name and no party of somebody whose data are %s',
    data => {
      const marks = marker()
      const account = markedAccount(marks)
      const [first, ...others] = account.people
      const people = [...(first ? [first] : []), ...others.map(person => ({ ...person, data }))]
      const files = archive({ ...about, record: empty, mesas: [{ ...account, people }] })
      const shown = new Set(files.flatMap(file => everyForm(file).flatMap(form => form.match(mark) ?? [])))
      const marksIn = (value: unknown) => JSON.stringify(value).match(mark) ?? []
      const whoIs = (some: typeof people) => marksIn(some.map(({ name, party }) => [name, party]))
      expect(whoIs(people.slice(0, 1)).filter(each => !shown.has(each))).toEqual([])
      expect(whoIs(people.slice(1)).filter(each => shown.has(each))).toEqual([])
    },
  )
})

/** An account in which every text that somebody wrote has a mark, and nobody's reason is left out. */
function markedAccount(marks: ReturnType<typeof marker>): MesaAccount {
  const account = anAccount()
  const attendance = account.attendance.map(each => ({ ...each, cause: 'Por una operación' }))
  const people = account.people.map(each => ({
    ...each,
    name: each.name ?? 'Sin nombre alguno',
    party: each.party ?? 'De nadie más',
  }))
  return marked({ ...account, attendance, people }, 'mesa', marks) as MesaAccount
}

const asTheyAre = new Set(['timeZone', 'country', 'languages', 'kind'])

function marked(value: unknown, field: string, marks: ReturnType<typeof marker>): unknown {
  if (typeof value === 'string')
    return /^[A-ZÁÉÍÓÚ¿].*[ a-záéíóú]/.test(value) ? `${marks.mark(field)} Ñandú` : value
  if (Array.isArray(value)) return value.map(each => marked(each, field, marks))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      key,
      asTheyAre.has(key)
        ? below
        : marked(below, /^[a-z]{2}(?:-|$)/.test(key) ? field : `${field}.${key}`, marks),
    ]),
  )
}

const example = new URL('../examples/run-a-mesa/villa/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, example), 'utf8')
const lines = <T>(content: string): readonly T[] =>
  content
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

/** What somebody sent, as people write: with an address, a telephone and numbers that a state gives. */
const sent = {
  title: 'El bache de mi privada',
  body: 'Soy Zenobia Oculta, vivo en Privada Encubierta 17, mi correo es zenobia.oculta@correo.example y mi teléfono 55 4821 9037.',
  solution: 'Mi CURP es OUZX850412MDFCNB07 y mi RFC OUZX850412AB9.',
  helpedBy: 'Escribiente Discreta',
  territory: 'manzana-4471',
}
const appeal = { words: { 'es-MX': 'Apelo porque mi hijo Nicandro Sigiloso está enfermo de lupus' } }
const letter = { to: 'Zenobia Oculta', words: 'Su aportación sobre la privada de Zenobia no procede' }
const salt = (n: number) => `5a17${String(n).padStart(2, '0')}`.padEnd(32, 'd7')

/** A process, its mesa and its consultation as files of a folder, with everything that stands apart. */
function aFolder(folder: string) {
  cpSync(example, join(folder, 'villa'), { recursive: true })
  const definition = JSON.parse(text('process.json')) as Definition
  const day = '2030-03-20'
  const kept: PrivatePayload[] = []
  const apart = (draft: EntryDraft, path: string, payload: unknown) => {
    const done = setApart(draft, path, payload, salt(kept.length + 10))
    kept.push(done.kept)
    return done.draft
  }
  const adopted = anEntry('definition.adopted', '2030-01-01', { digest: digest(definition) })
  const ofPart = { contribution: 'folio-1', part: 'problem' } as const
  const consultation = sealed([
    adopted,
    apart(
      anEntry('contribution.received', day, {
        contribution: 'folio-1',
        channel: 'paper',
        care: ['minor', 'sensitive-data'],
      }),
      'data.content',
      sent,
    ),
    anEntry('review.given', day, { ...ofPart, words: { 'es-MX': 'Dictaminadora: la remitente miente' } }),
    anEntry('review.recused', day, { ...ofPart, reason: { 'es-MX': 'Es cuñada de quien la envió' } }),
    anEntry('score.given', day, { ...ofPart, words: { 'es-MX': 'Puntos bajos por letra ilegible' } }),
    apart(anEntry('appeal.filed', day, { ...ofPart }), 'data.content', appeal),
    apart(anEntry('reply.sent', day, { contribution: 'folio-1' }), 'data.content', letter),
  ])
  const ofConsultation = kept.splice(0)
  const mesa = lines<Entry>(text('mesa-agua.jsonl'))
  const record = sealed([
    adopted,
    apart(
      anEntry('liaison.designated', day, {
        institution: 'alcaldia',
        title: { 'es-MX': 'La alcaldía nombró enlace', en: 'A liaison was named' },
        detail: { 'es-MX': 'Es Hermenegildo Reservado' },
      }),
      'data.person',
      { name: 'Hermenegildo Reservado', email: 'hermenegildo@enlace.example' },
    ),
    anEntry('mesa.cited', day, {
      stream: 'mesa-agua',
      mesa: 'mesa-agua',
      entries: mesa.length,
      head: mesa.at(-1)?.hash ?? '',
    }),
    anEntry('consultation.cited', day, {
      stream: 'consulta',
      entries: consultation.length,
      contributions: 1,
      head: consultation.at(-1)?.hash ?? '',
    }),
    anEntry('statement.made', day, {
      title: { 'es-MX': 'La alcaldía lo prometió en público', en: 'The city promised it in public' },
    }),
  ])
  const write = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, 'villa', name), bytes)
  write('record.jsonl', writeLines(record))
  write('private.jsonl', writePrivateLines(kept))
  write('consulta.jsonl', writeLines(consultation))
  write('consulta.private.jsonl', writePrivateLines(ofConsultation))
  const ofMesa = lines<PrivatePayload>(text('mesa-agua.private.jsonl'))
  return {
    kept: [...kept, ...ofConsultation, ...ofMesa],
    ofMesa: { ...ofMesa[0] } as PrivatePayload,
    record,
    said: [
      ...consultation.flatMap(({ data }) =>
        ['words', 'reason'].map(key => (data as unknown as Record<string, unknown>)[key]),
      ),
      ...mesa.flatMap(({ kind, data }) =>
        kind === 'attendance.noted' ? data.marks.map(each => each.cause) : [],
      ),
      'Hermenegildo Reservado',
    ],
  }
}

/** Every text within a value; what is in several languages is a secret in each. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

describe('the archive that the command writes, with its PDF and DOCX', () => {
  let folder: string
  let made: ReturnType<typeof aFolder>
  let files: readonly ArchiveFile[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'apertura-privacy-'))
    made = aFolder(folder)
    files = await written(folder, 'site')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has documents in every form, so that there is something to look into', () => {
    for (const end of ['.pdf', '.docx', '.html'])
      expect(files.some(({ path }) => path.includes('mesa-agua') && path.endsWith(end))).toBe(true)
    const [pdf = ''] = files
      .filter(({ path }) => path.endsWith('minutes-public-version.es-mx.pdf'))
      .map(file => everyForm(file).join(' '))
    expect(pdf).toContain('acuerdo')
  })

  it('holds nothing that stands apart, in no byte of any file, however it is written', () => {
    const secrets = [
      ...made.kept.flatMap(({ payload, salt }) => [...textsIn(payload), salt]),
      ...textsIn(made.said),
      ...[
        'Zenobia Oculta',
        'Privada Encubierta',
        'zenobia.oculta@correo.example',
        '55 4821 9037',
        'OUZX850412MDFCNB07',
        'OUZX850412AB9',
        'Nicandro Sigiloso',
      ],
    ].filter(secret => squeezed(secret).length > 6)
    expect(secrets.length).toBeGreaterThan(20)
    const traces = secrets.flatMap(secret => tracesOf(secret).map(trace => [secret, trace] as const))
    const found = files.flatMap(file => {
      const forms = everyForm(file)
      return traces
        .filter(([, trace]) => forms.some(form => form.includes(trace)))
        .map(([secret]) => `${file.path}: ${secret}`)
    })
    expect(found).toEqual([])
  })

  it('keeps what is public: who came for whom, and what was said in public', () => {
    const all = files.flatMap(file => everyForm(file)).join(' ')
    for (const said of ['La alcaldía lo prometió en público', 'La alcaldía nombró enlace', 'folio-1'])
      expect(all).toContain(squeezed(said))
    const names = lines<Entry>(text('mesa-agua.jsonl')).flatMap(({ kind, data }) =>
      kind === 'mesa.seated'
        ? data.people.flatMap(({ name, data }) =>
            typeof name === 'string' && data === 'public-by-role' ? [name] : [],
          )
        : [],
    )
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect(all).toContain(squeezed(name))
  })

  it('does not say of one contribution that somebody in it needs care', () => {
    const rows = files
      .filter(({ path }) => /verdicts\.|consult/.test(path))
      .map(({ content }) => content.toString())
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).not.toMatch(/sensitive-data|"minor"/)
  })

  it('is the same, byte by byte, when what stands apart was erased, and the record still verifies', async () => {
    for (const [name, entry] of [
      ['private.jsonl', 'liaison-designated-2030-03-20'],
      ['consulta.private.jsonl', 'contribution-received-2030-03-20'],
    ] as const) {
      const at = join(folder, 'villa', name)
      const { kind: _, v: __, ...account } = anEntry('payload.erased', '2030-04-01', { entry })
      const erasure = erasePayloads(readFileSync(at), account as never, name)
      if (!erasure.ok) throw new Error(JSON.stringify(erasure.issues))
      expect(erasure.value.erased).toBe(1)
      writeFileSync(at, erasure.value.bytes)
    }
    const after = await written(folder, 'after')
    expect(after.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    expect(
      after
        .filter(
          ({ content }, i) =>
            Buffer.compare(Buffer.from(content), Buffer.from(files[i]?.content ?? '')) !== 0,
        )
        .map(({ path }) => path),
    ).toEqual([])
    expect(verify(readFileSync(join(folder, 'villa/record.jsonl'))).ok).toBe(true)
  })
})

async function written(cwd: string, out: string): Promise<readonly ArchiveFile[]> {
  const said: string[] = []
  const put = (text: string) => void said.push(text)
  const exit = await cli(['archive', 'villa', '--out', out], {
    ...machine(),
    cwd,
    today: '2030-12-01',
    out: put,
    err: put,
  })
  if (exit !== 0) throw new Error(said.join('\n'))
  return readdirSync(join(cwd, out), { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(cwd, out, path)).isFile())
    .sort()
    .map(path => ({ path, content: readFileSync(join(cwd, out, path)) }))
}
