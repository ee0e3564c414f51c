import type { Issue } from '@apertura/domain'
import { type Field, fields, type Preset } from './presets.js'
import { shown } from './shown.js'

/** Which columns hold what, by their place. */
export interface ColumnPlan {
  readonly names: readonly string[]
  /** For each field its columns, the best first: the first that is not empty counts. */
  readonly places: Readonly<Record<Field, readonly number[]>>
  /** Columns of an age. */
  readonly ages: readonly number[]
  /** Columns whose value says that it was said in a meeting. */
  readonly inPerson: readonly (readonly [number, string])[]
  /** Columns that always stay apart. */
  readonly rest: readonly number[]
  /** Columns that a field may or may not have taken. */
  readonly contested: readonly number[]
}

/** Columns that somebody named: ours, theirs. */
export type Mapping = Readonly<Partial<Record<Field, string>>>

/** Names that do harm as keys of objects, in this program or in the next. */
export const harmful: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A file that has more columns than this has made-up ones. */
export const mostColumns = 1000

/** The languages that come first when a column stands in several. */
const languages = ['es-mx', 'es', 'en']

/** Lays a preset and a mapping over the columns of a file. What a mapping names stands above the preset. */
export function columnPlan(names: readonly string[], preset: Preset, mapping: Mapping = {}): ColumnPlan {
  const folded = names.map(foldName)
  const placesOf = (field: Field): readonly number[] => {
    const theirs = mapping[field]
    if (theirs !== undefined) return [names.indexOf(theirs)].filter(place => place !== -1)
    return [...new Set((preset.columns[field] ?? []).flatMap(name => placesNamed(folded, foldName(name))))]
  }
  const places = Object.fromEntries(fields.map(field => [field, placesOf(field)])) as ColumnPlan['places']
  const lists = Object.values(places)
  const taken = new Set(lists.flatMap(list => (list.length === 1 ? list : [])))
  const contested = [...new Set(lists.flatMap(list => (list.length > 1 ? list : [])))]
  const rest = names.flatMap((_, place) => (taken.has(place) || contested.includes(place) ? [] : [place]))
  const inPerson = Object.entries(preset.inPerson).flatMap(([name, value]) =>
    placesNamed(folded, name).map(place => [place, value] as const),
  )
  const ages = ['edad', 'age'].flatMap(name => placesNamed(folded, name))
  return { names, places, ages, inPerson, rest, contested: contested.filter(place => !taken.has(place)) }
}

/** What is wrong with the columns of a file; nothing can be read until it is mended. */
export function columnIssues(
  names: readonly string[],
  { places }: ColumnPlan,
  mapping: Mapping,
): readonly Issue[] {
  const there = `there are ${names.map(shown).join(', ')}`
  const unknown = Object.entries(mapping).filter(([, theirs]) => !names.includes(theirs))
  const issues: Issue[] = [
    ...names
      .filter(name => harmful.has(name))
      .map(name => ({ path: name, message: 'cannot be the name of a column' })),
    ...unknown.map(([field, theirs]) => ({
      path: field,
      message: `is mapped to a column that is not there: ${there}`,
      value: shown(theirs),
    })),
  ]
  if (issues.length === 0 && places.title.length + places.body.length === 0) {
    issues.push({ path: 'body', message: `has no column, and neither has the title: ${there}` })
  }
  return issues
}

/** The second column of a name gets a number. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names)
  const given = new Set<string>()
  return names.map(name => {
    let own = name
    for (let times = 2; given.has(own) || (own !== name && taken.has(own)); times += 1)
      own = `${name} (${times})`
    given.add(own)
    return own
  })
}

function placesNamed(folded: readonly string[], name: string): readonly number[] {
  const exact = folded.indexOf(name)
  const translated = folded.flatMap((each, place) =>
    each.startsWith(`${name}/`) && /^[a-z]{2,3}(-[a-z]+)?$/.test(each.slice(name.length + 1)) ? [place] : [],
  )
  const rank = (place: number) => {
    const at = languages.indexOf((folded[place] ?? '').slice(name.length + 1))
    return at === -1 ? languages.length : at
  }
  const sorted = translated.toSorted((one, other) => rank(one) - rank(other))
  return exact === -1 ? sorted : [exact, ...sorted]
}

function foldName(name: string): string {
  return name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
