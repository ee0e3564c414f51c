import { cp, mkdir, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { digest } from '@apertura/seal'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace, type Place } from './a-world.js'

const example = fileURLToPath(new URL('../../../examples/screen-a-consultation/villa', import.meta.url))
let place: Place
beforeEach(async () => {
  place = await aPlace({ today: '2030-09-02', salt: () => '00'.repeat(16) })
  await cp(example, place.path('consulta'), { recursive: true })
})
afterEach(() => place.leave())

const screened = async (...more: string[]) => {
  const { exit, out, err } = await place.run(
    'screen',
    'consulta',
    'consulta/contributions.csv',
    '--json',
    ...more,
  )
  return { exit, err, answer: out === '' ? null : JSON.parse(out) }
}
const entries = async () =>
  (await place.read('consulta/consultation.jsonl'))
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('apertura screen', () => {
  it('gives every contribution a verdict, and sets apart what nobody can read', async () => {
    const { exit, answer } = await screened()
    const { total, met, unmet, undetermined, unreadable, solutions, care } = answer
    expect(exit).toBe(0)
    expect({ total, met, unmet, undetermined }).toEqual({ total: 20, met: 13, unmet: 3, undetermined: 4 })
    expect(unreadable.map(({ line }: { line: number }) => line)).toEqual([21, 22, 24])
    expect(solutions).toEqual({ total: 7, met: 0, unmet: 0, undetermined: 7 })
    expect(care).toEqual({ minor: 1, 'sensitive-data': 0 })
    expect(answer.byCriterion['contribution.in-window']).toEqual({ met: 18, unmet: 1, undetermined: 1 })
    expect(answer.decodedAs.windows1252).toBe(1)
    expect(answer.elapsedMs).toBeGreaterThanOrEqual(0)
  })

  it('sees which say the same', async () => {
    const { answer } = await screened()
    const groups = answer.groups.map(({ members }: { members: { id: string }[] }) =>
      members.map(({ id }) => id).sort(),
    )
    expect(groups).toContainEqual(['VE-001', 'VE-002'])
  })

  it('writes what came in with the outcome and the reasons; no spreadsheet runs it', async () => {
    await screened('--out', 'judged.csv')
    const lines = (await place.read('judged.csv')).toString().split('\r\n')
    expect(lines[0]).toBe('id,title,body,solution,axis,receivedOn,channel,helpedBy,outcome,reasons')
    expect(lines.find(line => line.startsWith('VE-014'))).toMatch(
      /,unmet,"?Llegó el 9 de agosto de 2030, fuera del plazo.*\[contribution\.in-window\]"?$/,
    )
    expect(lines.find(line => line.startsWith('VE-012'))).toContain('"\'=HYPERLINK')
    expect(lines.find(line => line.startsWith('VE-006'))).toMatch(/undetermined,.*«inútiles» \[insults\]$/)
  })

  it('reads any sheet by mapping its columns', async () => {
    await place.write(
      'ajena.csv',
      'Folio;Asunto;Texto;Fecha\nA-1;Agua;"Hay fugas en toda la calle, desde marzo";05/07/2030\n',
    )
    const map = 'id=Folio,title=Asunto,body=Texto,receivedOn=Fecha'
    const { out } = await place.run(
      'screen',
      'consulta',
      'ajena.csv',
      '--map',
      map,
      '--channel',
      'paper',
      '--json',
    )
    expect(JSON.parse(out)).toMatchObject({ total: 1, undetermined: 1, unreadable: [] })
  })

  it('reads JSON Lines', async () => {
    const text = 'La calle Olmo tiene tres fugas de agua'
    await place.write(
      'c.jsonl',
      `${JSON.stringify({ id: 'J-1', title: 'Fugas', body: text, axis: 'agua', receivedOn: '2030-07-06' })}\n`,
    )
    const { out } = await place.run('screen', 'consulta', 'c.jsonl', '--out', 'judged.csv', '--json')
    expect(JSON.parse(out)).toMatchObject({ total: 1, met: 1 })
    expect((await place.read('judged.csv')).toString()).toContain('J-1')
  })

  it('tells it in English too', async () => {
    const { out } = await place.run('screen', 'consulta', 'consulta/contributions.csv', '--locale', 'en')
    expect(out).toContain('20 contributions. Pass: 13. Do not: 3. Wait for a person: 4.')
  })

  it.each<readonly [string, RegExp]>([
    ['screen consulta', /name a file of contributions/],
    ['screen consulta c.xlsx', /c\.xlsx: expected a file that ends in \.csv or \.jsonl/],
    ['screen consulta none.csv', /none\.csv: is not there/],
    [
      'screen consulta consulta/contributions.csv --from polis',
      /--from: expected one of decidim, consul, csv \(found: "polis"\)/,
    ],
    [
      'screen consulta consulta/contributions.csv --map title',
      /--map: expected OURS=THEIRS \(found: "title"\)/,
    ],
    ['screen consulta consulta/contributions.csv --map name=title', /--map: expected one of id, title, body/],
    ['screen consulta consulta/contributions.csv --map title=Nope', /Nope/],
    [
      'screen consulta consulta/contributions.csv --channel fax',
      /--channel: expected one of the ways .*"fax"/,
    ],
    [
      'screen consulta consulta/contributions.csv --out consulta/contributions.csv',
      /--out: is the file that is read/,
    ],
    [
      'screen consulta consulta/contributions.csv --out consulta/process.json',
      /another kind of file stands there/,
    ],
    ['screen villa consulta/contributions.csv', /criteria\.json: there are no criteria in this folder/],
  ])('%s: exit 2 and a sentence', async (line, sentence) => {
    const { exit, out, err } = await place.run(...line.split(' '))
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it.each<readonly [string, unknown, RegExp]>([
    ['criteria.json', { id: 'x' }, /criteria\.json, edition/],
    [
      'criteria.json',
      { id: 'other', edition: 1, facts: {}, criteria: [] },
      /expected the code of a criterion of 'other'/,
    ],
    [
      'locales/es-MX.json',
      { 'title.short': { met: 'Sí {nada}.', unmet: 'No.', undetermined: '?' } },
      /locales\/es-MX\.json, title\.short\.met/,
    ],
    ['axis-words.json', { none: ['a'] }, /axis-words\.json, none: expected the id of an axis/],
  ])('a mistake in %s is named with its place', async (file, content, sentence) => {
    await place.write(`consulta/${file}`, JSON.stringify(content))
    const { exit, err } = await place.run('screen', 'consulta', 'consulta/contributions.csv')
    expect(exit).toBe(2)
    expect(err).toMatch(sentence)
  })

  it('keeps a record that can be verified, with the texts apart', async () => {
    const { answer } = await screened('--record', '--by', 'Secretaría')
    const all = await entries()
    expect(answer.stream).toEqual({ name: 'consultation', head: all.at(-1).hash, entries: all.length })
    expect(all.slice(0, 2).map(({ kind }) => kind)).toEqual(['definition.adopted', 'intake.closed'])
    expect(all[1].data).toMatchObject({ rows: 23, notice: 'aviso-consulta' })
    expect(all.filter(({ kind }) => kind === 'contribution.received')).toHaveLength(20)
    const text = (await place.read('consulta/consultation.jsonl')).toString()
    expect(text).not.toContain('fugas')
    expect((await place.run('verify', 'consulta/consultation.jsonl')).exit).toBe(0)
  })

  it('records no contribution twice, and then nothing of the file', async () => {
    await screened('--record')
    const before = await entries()
    const { exit, err } = await screened('--record')
    expect(exit).toBe(2)
    expect(err).toContain('contributions.csv, line 2, id: was recorded before')
    expect(await entries()).toEqual(before)
  })
})

describe('apertura check', () => {
  it('reads the criteria of a folder, and says what is wrong with them', async () => {
    await place.write('consulta/criteria.json', JSON.stringify({ id: 'x', edition: 0 }))
    const { exit, err } = await place.run('check', 'consulta')
    expect(exit).toBe(2)
    expect(err).toContain('criteria.json, edition')
  })

  it('asks for none of a process that consults nobody', async () => {
    expect((await place.run('check', 'villa')).err).toBe('')
  })
})

describe('apertura letters', () => {
  const vote = (folio: string, part: string, reviewer: string, outcome: string, more: object = {}) => ({
    id: `${reviewer}-${folio.toLowerCase()}-${part}`,
    kind: 'review.given',
    v: 1,
    on: '2030-08-20',
    knownOn: '2030-08-20',
    by: 'secretaria',
    assertedBy: reviewer,
    sources: [{ source: 'bases', certainty: 'stated' }],
    data: {
      title: { 'es-MX': 'Revisión', en: 'Review' },
      contribution: folio,
      part,
      reviewer,
      outcome,
      ...more,
    },
  })

  it('answers whoever was decided on, and says how many wait', async () => {
    await screened('--record')
    const { exit, out } = await place.run('letters', 'consulta', '--out', 'cartas', '--json')
    const answer = JSON.parse(out)
    expect(exit).toBe(0)
    expect(answer.letters).toHaveLength(11)
    expect(await readdir(place.path('cartas'))).toHaveLength(11)
    const page = (await place.read('cartas/VE-014.html')).toString()
    expect(page).toContain('lang="es-MX"')
    expect(page).toContain('fuera del plazo')
    expect(answer.letters[0].appealUntil).toBe('2030-09-16')
  })

  it('writes the formats that are asked for, in the words of the city', async () => {
    await screened('--record')
    await mkdir(place.path('consulta/templates'))
    const own = { 'reply.greeting': 'Estimada persona:' }
    await place.write('consulta/templates/minutes.es-MX.json', JSON.stringify(own))
    const { out } = await place.run(
      'letters',
      'consulta',
      '--out',
      'cartas',
      '--to',
      'html,txt,docx',
      '--json',
    )
    const [letter] = JSON.parse(out).letters
    expect(letter.files.map(({ file }: { file: string }) => file)).toEqual(
      ['html', 'txt', 'docx'].map(end => `${letter.contribution}.${end}`),
    )
    expect(await readdir(place.path('cartas'))).toHaveLength(33)
    const text = (await place.read('cartas/VE-014.txt')).toString()
    expect(text).toContain('Estimada persona:')
    expect(text).toContain('Villa Ejemplo, ')
    const page = (await place.read('cartas/VE-014.html')).toString()
    expect(page).toContain('<meta name="author" content="Alcaldía de Villa Ejemplo">')
  })

  it('leaves nothing half done when the words of the city or its paper cannot be read', async () => {
    await screened('--record')
    const args = ['letters', 'consulta', '--out', 'cartas', '--to', 'docx']
    await place.write('paper.docx', 'no Word file')
    expect((await place.run(...args, '--letterhead', 'paper.docx')).err).toMatch(/^apertura: paper\.docx: /)
    await mkdir(place.path('consulta/templates'))
    await place.write('consulta/templates/minutes.es-MX.json', '{ "reply.greting": "Hola" }')
    const told = await place.run(...args, '--record')
    expect([told.exit, told.err]).toMatchObject([
      2,
      expect.stringMatching(/minutes\.es-MX\.json, reply\.greting: /),
    ])
    await expect(readdir(place.path('cartas'))).rejects.toThrow('ENOENT')
  })

  it('waits for people, then tells what they decided and why', async () => {
    await screened('--record')
    const reviews = ['alcaldia', 'vecinas'].flatMap(reviewer => [
      vote('VE-005', 'problem', reviewer, 'unmet', {
        reason: 'private-matter',
        answers: { 'problem.collective': 'unmet' },
      }),
    ])
    await place.write('reviews.json', JSON.stringify(reviews))
    const recorded = await place.run('record', 'consulta', 'reviews.json', '--stream', 'consultation')
    expect(recorded.exit).toBe(0)
    await place.run('letters', 'consulta', '--out', 'cartas')
    const page = (await place.read('cartas/VE-005.html')).toString()
    expect(page).toContain('Es un asunto entre particulares, no un problema público')
    expect(page).toContain('Vecinas por el Agua')
  })

  it('asks those who sit in the bodies that review, once the record seats somebody there', async () => {
    await screened('--record')
    const seat = (id: string, kind: string, data: object) => ({
      id,
      kind,
      v: 1,
      on: '2030-05-01',
      knownOn: '2030-05-01',
      by: 'secretaria',
      assertedBy: 'alcaldia',
      sources: [{ source: 'bases', certainty: 'stated' }],
      data: { title: { 'es-MX': 'Asiento', en: 'Seat' }, ...data },
    })
    const process = JSON.parse((await place.read('consulta/process.json')).toString())
    await place.write(
      'seats.json',
      JSON.stringify([
        seat('adopted', 'definition.adopted', { definition: process.id, digest: digest(process) }),
        seat('created', 'body.created', { body: 'promotor' }),
        seat('joined', 'member.joined', { body: 'promotor', member: 'vecinas', instrument: 'invitation' }),
      ]),
    )
    expect((await place.run('record', 'consulta', 'seats.json')).exit).toBe(0)
    await place.write(
      'reviews.json',
      JSON.stringify([vote('VE-005', 'problem', 'vecinas', 'met'), vote('VE-005', 'problem', 'ogp', 'met')]),
    )
    const told = await place.run('record', 'consulta', 'reviews.json', '--stream', 'consultation', '--json')
    const about = JSON.parse(told.out).findings.map(({ code, facts }: { code: string; facts: object }) => [
      code,
      facts,
    ])
    expect(JSON.stringify(about)).toContain('Open Government Partnership')
    expect(about.filter(([code]: [string]) => /panel/.test(code))).toHaveLength(1)
  })

  it('tells nobody twice', async () => {
    await screened('--record')
    await place.run('letters', 'consulta', '--out', 'cartas', '--record')
    const { out } = await place.run('letters', 'consulta', '--out', 'cartas', '--json')
    expect(JSON.parse(out).letters).toEqual([])
    expect((await place.run('verify', 'consulta/consultation.jsonl')).exit).toBe(0)
  })

  it('puts the answer to a second look beside the first', async () => {
    await screened('--record')
    await place.run('letters', 'consulta', '--out', 'cartas', '--record')
    const first = await place.read('cartas/VE-014.html')
    const appeal = {
      ...vote('VE-014', 'problem', 'vecinas', 'met'),
      id: 'appeal-1',
      kind: 'appeal.filed',
      on: '2030-09-05',
      knownOn: '2030-09-05',
      data: {
        title: { 'es-MX': 'Segunda revisión', en: 'Second look' },
        contribution: 'VE-014',
        part: 'problem',
      },
    }
    const looks = ['universidad', 'instituto'].map(reviewer => ({
      ...vote('VE-014', 'problem', reviewer, 'met'),
      on: '2030-09-10',
      knownOn: '2030-09-10',
    }))
    await place.write('second.json', JSON.stringify([appeal, ...looks]))
    expect((await place.run('record', 'consulta', 'second.json', '--stream', 'consultation')).exit).toBe(0)
    const args = ['letters', 'consulta', '--out', 'cartas', '--on', '2030-09-12', '--json']
    const [again] = JSON.parse((await place.run(...args)).out).letters
    expect(again).toMatchObject({ contribution: 'VE-014', appealUntil: null })
    expect(again.parts).toEqual([{ part: 'problem', outcome: 'met' }])
    expect(again.files).toMatchObject([{ format: 'html', file: `VE-014-${again.reply}.html` }])
    expect(await place.read('cartas/VE-014.html')).toEqual(first)
  })

  it('refuses live what the rules of review forbid, and writes it down otherwise with what they say', async () => {
    await screened('--record')
    await place.write('review.json', JSON.stringify(vote('VE-999', 'problem', 'alcaldia', 'met')))
    const args = ['record', 'consulta', 'review.json', '--stream', 'consultation', '--json']
    const live = await place.run(...args, '--live')
    expect([live.exit, JSON.parse(live.out).recorded]).toEqual([1, 0])
    const told = await place.run(...args)
    expect([told.exit, JSON.parse(told.out).recorded]).toEqual([0, 1])
    expect(JSON.parse(told.out).findings.length).toBeGreaterThan(0)
  })

  it('says of a published process that nobody wrote to it there', async () => {
    const published = JSON.parse((await place.read('consulta/process.json')).toString())
    const city = await aPlace({ load: async () => ({ definition: published }) })
    const { exit, err } = await city.run('letters', 'cdmx', '--out', 'cartas')
    const sentence = 'a published process holds no contributions to answer; name a process folder'
    expect([exit, err]).toEqual([2, `apertura: ${sentence} (found: "cdmx")\n`])
    await city.leave()
  })

  it.each<readonly [string, RegExp]>([
    ['record consulta r.json --stream record', /--stream: expected the name of a stream/],
    ['record consulta r.json --stream private', /--stream: expected the name of a stream/],
    ['letters consulta', /--out: name the folder for the letters/],
    ['letters villa --out cartas', /consultation: this process keeps no consultation/],
    ['letters consulta --out cartas --to rtf', /--to: expected formats such as html,pdf/],
    ['letters consulta --out cartas --letterhead nada.docx', /nada\.docx: is not there/],
    ['letters consulta --out consulta/process.json', /--out: expected a folder, and this is a file/],
  ])('%s: exit 2 and a sentence', async (line, sentence) => {
    await screened('--record')
    const { exit, err } = await place.run(...line.split(' '))
    expect(exit).toBe(2)
    expect(err).toMatch(sentence)
  })
})
