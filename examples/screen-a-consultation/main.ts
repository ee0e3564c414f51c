/**
 * From a file of contributions to verdicts, groups, a queue for people and letters, with the libraries alone.
 *
 *   node main.ts                                   the consultation of an invented town
 *   node main.ts FILE.csv --from decidim --barcelona   a real file, under the same criteria with other parameters
 *   … --out DIR                                    where the letters go; out/screen by default
 */
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Screened, screening, tallying } from '@apertura/consultation'
import { groupTexts } from '@apertura/consultation/grouping'
import { type PresetName, readIntake } from '@apertura/consultation/intake'
import {
  judgedDrafts,
  receivedDraft,
  repliesOwed,
  replyFor,
  reviewing,
  shareOut,
} from '@apertura/consultation/review'
import type { Contribution, Result } from '@apertura/domain'
import { readDefinition } from '@apertura/domain/schema'
import { replyLetterOf, treeHtml } from '@apertura/minutes'
import { readCriteria, wordsFrom } from '@apertura/rules/criteria'

const { values, positionals } = parseArgs({
  options: {
    from: { type: 'string', default: 'csv' },
    barcelona: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out/screen' },
  },
  allowPositionals: true,
})
const villa = (file: string) => new URL(`villa/${file}`, import.meta.url)
const json = (file: string) => JSON.parse(readFileSync(villa(file), 'utf8'))

// A city is data: how it consults, by which criteria, and the sentences of each.
const stated = must(readDefinition(json('process.json')))
const criteria = must(readCriteria(json('criteria.json')))
const words = wordsFrom({ 'es-MX': json('locales/es-MX.json'), en: json('locales/en.json') })
if (!stated.consultation) throw new Error('process.json does not say how it consults')

// What a city may change without touching a criterion: here, the days and the axes of a real plan of 2016.
const elsewhere = {
  opensOn: '2016-02-01',
  closesOn: '2016-04-08',
  axes: ['Bon viure', 'Transició ecològica', 'Economia plural', 'Bon govern', 'Justícia global'],
}
const definition = {
  ...stated,
  consultation: { ...stated.consultation, ...(values.barcelona ? { parameters: elsewhere } : {}) },
}

const file = positionals[0] ?? villa('contributions.csv').pathname
const town = screening(definition, criteria)
const counting = tallying(town.codes)
const all: Screened[] = []
let aside = 0
for await (const batch of readIntake(createReadStream(file), {
  from: values.from as PresetName,
  file: file.split('/').at(-1) ?? file,
})) {
  const { rows, unreadable } = must(batch)
  for (const { contribution } of rows) {
    const screened = town.screen(contribution)
    counting.add(screened.judgement)
    all.push(screened)
  }
  for (const { line, message } of unreadable) console.log(`  line ${line} is set aside: it ${message}`)
  aside += unreadable.length
}
const { total, met, unmet, undetermined } = counting.tally()
console.log(
  `${total} contributions (${aside} rows set aside): ${met} met, ${unmet} unmet, ${undetermined} for a person`,
)
console.log(
  `${all.filter(({ marks }) => marks.length > 0).length} have a word of a list, so somebody looks at them`,
)

const { groups } = groupTexts(
  all.map(({ contribution: { id, title, body } }) => ({ id, text: `${title}\n${body}` })),
)
console.log(`${groups.length} groups say the same, or nearly`)
for (const { members } of groups.slice(0, 3))
  console.log(
    `  ${members
      .slice(0, 5)
      .map(({ id }) => id)
      .join(', ')}${members.length > 5 ? ` and ${members.length - 5} more` : ''}`,
  )

// Every step is an entry; here they are told to the review as they are, in a real process they are sealed first.
const today = values.barcelona ? '2016-05-02' : '2030-08-12'
const stamp = {
  on: today,
  knownOn: today,
  recordedAt: today,
  by: 'example',
  assertedBy: definition.consultation.by,
  sources: [{ source: definition.consultation.source, certainty: 'stated' }],
} as const
const review = reviewing(definition)
const { state } = review.replay(
  all.flatMap(({ contribution, judgement, marks }, i) => [
    receivedDraft(contribution, { ...stamp, id: `received-${i}` }, i.toString(16).padStart(32, '0')),
    ...judgedDrafts(
      judgement,
      town.pack,
      { ...stamp, id: `judged-${i}` },
      marks.map(({ list }) => list),
    ),
  ]),
)
const asked = shareOut(review, state)
const reviewers = new Set(asked.map(({ reviewer }) => reviewer))
console.log(
  `${review.summarise(state).queue.length} wait for people; ${reviewers.size} people would be asked`,
)

const owed = repliesOwed(review, state, today)
// A reply does not say where it comes from; a letter does.
const { title, jurisdiction } = definition
const place = { title, place: jurisdiction.title, country: jurisdiction.country }
const byId = new Map<string, Contribution>(all.map(({ contribution }) => [contribution.id, contribution]))
mkdirSync(values.out, { recursive: true })
for (const { contribution: id } of owed.slice(0, 100)) {
  const contribution = byId.get(id) as Contribution
  const reply = replyFor(review, state, contribution, {
    id: `reply-${id.toLowerCase()}`,
    on: today,
    findings: part => town.findings(contribution, part, words),
    words,
  })
  const letter = replyLetterOf(reply, { locale: 'es-MX', process: place })
  writeFileSync(join(values.out, `${id.replace(/\W+/g, '-')}.html`), treeHtml(letter))
}
console.log(`${owed.length} can be answered now → ${values.out}`)

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  for (const { file, line, path, message, value } of result.issues)
    console.error(
      `${[file, line && `line ${line}`, path].filter(Boolean).join(', ')}: ${message} (found: ${value})`,
    )
  process.exit(2)
}
