import { join } from 'node:path'
import type { Definition, Issue } from '@apertura/domain'
import {
  type CriteriaPack,
  type CriteriaWords,
  type CriterionSentences,
  readCriteria,
  readSentences,
  type SentenceTables,
  wordsFrom,
} from '@apertura/rules/criteria'
import type { ProcessSource } from './process-source.js'
import { readJson } from './read-json.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import type { World } from './world.js'

/** By what a process judges contributions, and the words for it. */
export interface CriteriaSource {
  readonly pack: CriteriaPack
  /** What each criterion says of each outcome, as somebody wrote it. */
  readonly sentences: SentenceTables
  readonly words: CriteriaWords<string>
  /** Words that speak for an axis, by the id of the axis. */
  readonly axisWords: Readonly<Record<string, readonly string[]>>
}

type Table = Readonly<Record<string, CriterionSentences>>

/**
 * Finds the criteria of a process: of a folder `criteria.json`, with a sentence for each outcome in
 * `locales/es-MX.json` and the like; of a city or package its subpath `criteria`.
 */
export async function findCriteria(found: ProcessSource, world: World): Promise<CriteriaSource | Refusal> {
  const read = found.folder
    ? await fromFolder(found.folder, found.definition, world)
    : await fromPackage(found.specifier ?? '', world)
  if (isRefusal(read)) return read
  const named = found.definition.consultation?.criteria
  const own = `${read.pack.id}@${read.pack.edition}`
  if (named !== undefined && named !== own) {
    return refuse('these are other criteria than the definition names', {
      path: 'consultation.criteria',
      value: `${named}, and there are ${own}`,
    })
  }
  return read
}

async function fromFolder(
  folder: string,
  definition: Definition,
  world: World,
): Promise<CriteriaSource | Refusal> {
  const file = 'criteria.json'
  if (!(await world.exists(join(folder, file))))
    return refuse('there are no criteria in this folder, so nothing can be judged', { file })
  const json = await readJson(join(folder, file), file, world)
  if (isRefusal(json)) return json
  const pack = readCriteria(json.value)
  if (!pack.ok) return { refused: pack.issues.map(issue => ({ file, ...issue })) }

  const tables: Record<string, Table> = {}
  for (const locale of definition.languages) {
    const table = await sentencesOf(folder, `locales/${locale}.json`, pack.value, world)
    if (isRefusal(table)) return table
    if (table) tables[locale] = table
  }
  const sentences = completed(pack.value, tables, definition.languages)
  if (isRefusal(sentences)) return sentences
  const axisWords = await axisWordsOf(folder, definition, world)
  if (isRefusal(axisWords)) return axisWords
  return { pack: pack.value, sentences, words: wordsFrom(sentences), axisWords }
}

async function sentencesOf(
  folder: string,
  file: string,
  pack: CriteriaPack,
  world: World,
): Promise<Table | Refusal | undefined> {
  if (!(await world.exists(join(folder, file)))) return undefined
  const json = await readJson(join(folder, file), file, world)
  if (isRefusal(json)) return json
  const read = readSentences(json.value, pack)
  return read.ok ? (read.value as Table) : { refused: read.issues.map(issue => ({ file, ...issue })) }
}

/** A language that lacks a sentence borrows it from the others, in the order of the definition. */
function completed(
  pack: CriteriaPack,
  tables: Readonly<Record<string, Table>>,
  languages: Definition['languages'],
): SentenceTables | Refusal {
  const there = languages.filter(locale => tables[locale])
  const missing: Issue[] = []
  const whole = Object.fromEntries(
    there.map(locale => {
      const order = [locale, ...there]
      const entries = pack.criteria.map(({ code }) => {
        const sentences = order.map(each => tables[each]?.[code]).find(each => each !== undefined)
        if (!sentences)
          missing.push({
            file: `locales/${locale}.json`,
            path: code,
            message: 'has no sentence in any language, so its reader would get none',
          })
        return [code, sentences as CriterionSentences] as const
      })
      return [locale, Object.fromEntries(entries)] as const
    }),
  )
  if (there.length === 0)
    return refuse('the criteria have no sentences, so nobody could be told why', {
      file: `locales/${languages[0]}.json`,
    })
  // Only the languages of the process are there.
  return missing.length > 0 ? { refused: missing } : (whole as unknown as SentenceTables)
}

async function axisWordsOf(
  folder: string,
  definition: Definition,
  world: World,
): Promise<CriteriaSource['axisWords'] | Refusal> {
  const file = 'axis-words.json'
  if (!(await world.exists(join(folder, file)))) return {}
  const json = await readJson(join(folder, file), file, world)
  if (isRefusal(json)) return json
  const axes = new Set(definition.axes.map(({ id }) => id))
  const table = typeof json.value === 'object' && json.value !== null ? Object.entries(json.value) : []
  const issues = table.flatMap(([axis, words]): Issue[] => {
    if (!axes.has(axis))
      return [
        { file, path: axis, message: 'expected the id of an axis of the definition', value: shown(axis) },
      ]
    const fits = Array.isArray(words) && words.every(word => typeof word === 'string')
    return fits ? [] : [{ file, path: axis, message: 'expected a list of words', value: shown(words) }]
  })
  return issues.length > 0 ? { refused: issues } : (Object.fromEntries(table) as CriteriaSource['axisWords'])
}

/** What a package exports is checked as a file would be: it may be anybody's. */
async function fromPackage(specifier: string, world: World): Promise<CriteriaSource | Refusal> {
  const found = await world.load(`${specifier}/criteria`)
  if (!found)
    return refuse('this process has no criteria, so nothing can be judged', { value: shown(specifier) })
  const pack = readCriteria(found.criteria)
  if (!pack.ok) return { refused: pack.issues.map(issue => ({ file: `${specifier}/criteria`, ...issue })) }
  const sentences = found.sentences as SentenceTables
  return {
    pack: pack.value,
    sentences,
    words: wordsFrom(sentences),
    axisWords: (found.axisWords ?? {}) as CriteriaSource['axisWords'],
  }
}
