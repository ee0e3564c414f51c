/**
 * From the acts of a session to its minutes, with the libraries alone: what may happen, what the count gives, every
 * document in every format, its life up to the last signature, and the version that everybody may read.
 *
 *   node main.ts [--out DIR]     out/mesa by default
 *   node main.ts --write         also writes the record of the mesa anew into villa/
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { EntryDraft, Result } from '@apertura/domain'
import { readDefinition } from '@apertura/domain/schema'
import { meeting, type TypedAct, typedUp } from '@apertura/mesa'
import { type DocumentTree, type MesaDocument, render, toTree, treeDigest } from '@apertura/minutes'
import { docxOf } from '@apertura/minutes/docx'
import { documentLife } from '@apertura/minutes/life'
import { pdfOf } from '@apertura/minutes/pdf'
import { plainLanguage } from '@apertura/minutes/plain-language'
import { proposeRemovals, publicVersion, removalsFrom } from '@apertura/minutes/public-version'
import { memoryStore, openRecord, writeLines, writePrivateLines } from '@apertura/record'
import { commit, digest } from '@apertura/seal'
import { actsOfTheMesa } from './acts.ts'

type Resolution = Parameters<typeof publicVersion>[1]

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out/mesa' }, write: { type: 'boolean', default: false } },
})
const villa = (file: string) => new URL(`villa/${file}`, import.meta.url)
const definition = must(readDefinition(JSON.parse(readFileSync(villa('process.json'), 'utf8'))))
const partyName = (id: string) => definition.parties.find(party => party.id === id)?.name ?? id

// What is not public stands apart. A real salt is random; these are written down, because the example is the same each time.
const apart = {
  neighbour: { salt: 'ab'.repeat(16), payload: 'Eva Vecina Muestra' },
  testimony: {
    salt: 'cd'.repeat(16),
    payload: {
      'es-MX': 'En la calle Ficticia 12, donde vivo, el agua llega cada tercer día.',
      en: 'At 12 Ficticia street, where I live, water comes every third day.',
    },
  },
}
const acts = actsOfTheMesa({
  neighbour: commit(apart.neighbour.payload, apart.neighbour.salt),
  testimony: commit(apart.testimony.payload, apart.testimony.salt),
})
const stamp = {
  on: '2030-03-05',
  knownOn: '2030-03-05',
  recordedAt: '2030-03-25',
  by: 'secretaria-tecnica',
  assertedBy: 'alcaldia',
  sources: [{ source: 'gaceta', certainty: 'stated' }],
} as const
// What ids stand for in the titles of the entries: people of the session, and parties of the process.
const seated = acts.flatMap(([kind, data]) => (kind === 'mesa.seated' ? data.people : []))
const nameOf = (id: string) => {
  const name = seated.find(person => person.id === id)?.name
  return typeof name === 'string' ? name : partyName(id)
}
const drafts = typedUp(acts, stamp, { nameOf })
const idOf = (kind: EntryDraft['kind'], commitment: string) =>
  drafts.find(each => each.kind === kind && JSON.stringify(each.data).includes(commitment))?.id ?? ''
const kept = [
  {
    entry: idOf('guest.admitted', commit(apart.neighbour.payload, apart.neighbour.salt)),
    path: 'data.person.name',
    ...apart.neighbour,
  },
  {
    entry: idOf('words.noted', commit(apart.testimony.payload, apart.testimony.salt)),
    path: 'data.words',
    ...apart.testimony,
  },
]

// The record of the mesa: sealed, beside that of the process.
const record = must(await openRecord(memoryStore()))
const adopted = {
  ...stamp,
  on: '2030-02-20',
  knownOn: '2030-02-20',
  id: 'definition-adopted',
  kind: 'definition.adopted',
  v: 1,
  data: { title: definition.title, definition: definition.id, digest: digest(definition) },
} as const
must(await record.append([adopted, ...drafts]))

// The engine counts; it believes nobody.
const mesa = meeting(definition)
const { state, findings } = mesa.replay(drafts)
const needs = {
  names: { vecina: apart.neighbour.payload },
  words: { [kept[1]?.entry ?? '']: apart.testimony.payload },
  // Where the session stood before anything was written about it.
  record: { stream: 'mesa-agua', head: record.head ?? '', entries: record.entries.length },
}
const account = mesa.account(state, needs)
const [reading] = account.quorum
for (const { where, whole, needed, present, outcome } of reading?.lines ?? [])
  console.log(
    `quorum ${where?.title.en ?? 'of all'}: ${present.min} of ${whole}, ${needed} needed: ${outcome}`,
  )
for (const { id, computed, declared } of account.decisions)
  console.log(`${id}: ${computed.result} by count, ${declared} as declared`)
for (const { code, words } of findings) console.log(`  ${code}: ${words.en}`)

// One tree for each document; every format is made from it.
const asked: readonly MesaDocument[] = [
  ...(['call', 'attendance-list', 'minutes', 'agreement-sheet', 'briefing'] as const).map(type => ({
    type,
    locale: 'es-MX',
  })),
  { type: 'hand-over-letter', institution: partyName('aguas'), locale: 'es-MX' },
]
const trees = asked.map(document => toTree(account, document))
const minutes = trees.find(({ type }) => type === 'minutes') as DocumentTree
const { score, band } = plainLanguage(minutes)
console.log(`the minutes read at ${score === null ? 'no measure' : Math.round(score)} (${band})`)

// A committee resolves what the public version of each leaves out; the tool only proposes.
const resolutions = trees.flatMap((tree): readonly TypedAct[] => {
  const removals = removalsFrom(proposeRemovals(tree), ({ data }) => ({
    ground: 'Artículo 6 de la ley de protección de datos de Villa Ejemplo',
    legend: { 'es-MX': data === 'confidential' ? 'Dato personal' : 'Dato reservado' },
  }))
  if (removals.length === 0) return []
  return [
    [
      'redaction.resolved',
      { document: tree.id, version: 1, committee: 'comite', resolution: 'CT/07/2030', removals },
      { on: '2030-03-22', knownOn: '2030-03-22' },
    ],
  ]
})

// From the draft to the last signature.
const about = { document: minutes.id, version: 1 }
const day = (on: string) => ({ on, knownOn: on })
const life = typedUp(
  [
    ...trees.map(
      ({ id, type }, at): TypedAct => [
        'document.drafted',
        { document: id, version: 1, type, digest: treeDigest(trees[at] as DocumentTree) },
        day('2030-03-06'),
      ],
    ),
    [
      'document.circulated',
      { ...about, to: ['rosa', 'hugo', 'ines', 'ana'], until: '2030-03-13' },
      day('2030-03-06'),
    ],
    [
      'document.observed',
      {
        ...about,
        by: 'hugo',
        words: {
          'es-MX': 'Que conste mi reserva sobre el personal de noche.',
          en: 'My reservation on night staff should stand.',
        },
      },
      { ...day('2030-03-08'), id: 'observation-1' },
    ],
    [
      'observation.settled',
      {
        ...about,
        observation: 'observation-1',
        settled: 'not-taken',
        reason: { 'es-MX': 'Ya consta en la decisión.', en: 'It already stands with the decision.' },
      },
      day('2030-03-11'),
    ],
    ['document.approved', { ...about, by: 'promotor' }, day('2030-03-19')],
    [
      'document.signed',
      { ...about, by: 'ines', evidence: { kind: 'cms', file: 'acta-ines.p7m', sha256: digest('acta-ines') } },
      day('2030-03-20'),
    ],
    [
      'document.signed',
      {
        ...about,
        by: 'leo',
        evidence: { kind: 'autograph', file: 'acta-leo.png', sha256: digest('acta-leo') },
      },
      day('2030-03-20'),
    ],
    ...resolutions,
    ['document.published', { ...about, form: 'public-version' }, day('2030-03-25')],
  ],
  stamp,
  { prefix: 'life', nameOf },
)
const lived = documentLife({ signers: { [minutes.id]: ['ines', 'leo'] } }).replay(life)
for (const { code, words } of lived.findings) console.log(`  ${code}: ${words.en}`)

must(await record.append(life))
if (values.write) {
  writeFileSync(villa('mesa-agua.jsonl'), writeLines(record.entries))
  writeFileSync(villa('mesa-agua.private.jsonl'), writePrivateLines(kept))
}

// Signed, and left out what was resolved.
const final = mesa.account(mesa.replay([...drafts, ...life]).state, needs)
mkdirSync(values.out, { recursive: true })
for (const document of asked) {
  const tree = toTree(final, document)
  const resolved = resolutions.find(([, data]) => data && 'document' in data && data.document === tree.id)
  const shown = resolved
    ? must(publicVersion(tree, { ...(resolved[1] as Resolution), committee: partyName('comite') }))
    : tree
  for (const format of ['html', 'md', 'akn', 'json'] as const)
    writeFileSync(
      join(values.out, `${tree.id}.${format === 'akn' ? 'akn.xml' : format}`),
      render(shown, format),
    )
  writeFileSync(join(values.out, `${tree.id}.docx`), await docxOf(shown))
  writeFileSync(join(values.out, `${tree.id}.pdf`), await pdfOf(shown))
}
console.log(
  `${asked.length} documents in six formats in ${values.out}; the record of the mesa has the head ${record.head}`,
)

/** What was read, or every mistake in it. */
function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  for (const { file, line, path, message } of result.issues)
    console.error([file, line && `line ${line}`, path, message].filter(Boolean).join(': '))
  process.exit(1)
}
