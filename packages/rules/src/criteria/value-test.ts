import { isBefore, parseDate } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import { RE2JS } from 're2js'
import type { Between, Condition, Is, IsOneOf, Known, Within } from './condition.js'
import type { CriteriaPack } from './criteria-pack.js'
import { type ParameterValues, valueIn } from './parameters-of.js'
import { remembered } from './remembered.js'
import { territorySearch } from './territory-search.js'
import { and, negation, no, perhaps, type Three, yes } from './three-valued.js'
import type { WordSearch } from './word-search.js'

/** What a fact that is known comes to; a value of any type, whatever it was declared to be. */
export type ValueTest = (value: unknown) => Three

/** A condition about the value of one fact. */
export type Comparison = Exclude<Extract<Condition, { fact: string }>, Known>

/** What comparisons need beside their own words. */
export interface Vocabulary {
  readonly pack: CriteriaPack
  /** Values of the pack, or those that a city set, by name of the parameter. */
  readonly parameters: ParameterValues
  readonly search: (terms: readonly string[]) => WordSearch
}

/** Makes a test of a comparison, for whoever comes with a value: one fact, or each value of a column. */
export function valueTest(condition: Comparison, { pack, parameters, search }: Vocabulary): ValueTest {
  if ('is' in condition) return equalTo(valueIn<unknown>(condition.is, parameters))
  if ('isOneOf' in condition) return among(valueIn(condition.isOneOf, parameters))
  if ('length' in condition) {
    const { min = 0, max = Infinity } = condition.length
    const fits = between(valueIn(min, parameters), valueIn(max, parameters))
    return text(found => fits(codePoints(found)))
  }
  if ('matches' in condition) {
    const pattern = RE2JS.compile(condition.matches)
    return text(found => (pattern.matcher(found).find() ? yes : no))
  }
  if ('mentions' in condition) {
    const mentions = search(pack.wordLists?.[condition.mentions] ?? [])
    return text(found => (mentions(found) ? yes : no))
  }
  if ('inTerritory' in condition)
    return text(remembered(territorySearch(pack.territories?.[condition.inTerritory] ?? [])))
  if ('from' in condition || 'to' in condition) {
    const { from, to } = condition as Within
    return text(remembered(within(from && valueIn(from, parameters), to && valueIn(to, parameters))))
  }
  const { min = -Infinity, max = Infinity } = condition as Between
  return between(valueIn(min, parameters), valueIn(max, parameters))
}

function equalTo(wanted: Is['is'] | unknown): ValueTest {
  return found => (found === wanted ? yes : no)
}

function among(items: Extract<IsOneOf['isOneOf'], readonly string[]>): ValueTest {
  const wanted = new Set<unknown>(items)
  return found => {
    if (typeof found === 'string') return wanted.has(found) ? yes : no
    return Array.isArray(found) && found.some(item => wanted.has(item)) ? yes : no
  }
}

/** What is no number is as good as not known. NaN lies between no two numbers. */
function between(min: number, max: number): ValueTest {
  return found => (typeof found !== 'number' ? perhaps : found >= min && found <= max ? yes : no)
}

/** A value of another type than the fact was declared to be is as good as not known. */
function text(test: (found: string) => Three): ValueTest {
  return found => (typeof found === 'string' ? test(found) : perhaps)
}

/** A half of a character that stands alone counts as one. */
function codePoints(found: string): number {
  const composed = found.normalize('NFC')
  let count = composed.length
  for (let i = 1; i < composed.length; i += 1) {
    const isPair = isLow(composed.charCodeAt(i)) && isHigh(composed.charCodeAt(i - 1))
    if (isPair) count -= 1
  }
  return count
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

function within(from: PartialDate | undefined, to: PartialDate | undefined): (found: string) => Three {
  return found => {
    if (!parseDate(found).ok) return perhaps
    const early = from === undefined ? no : three(isBefore(found, from))
    const late = to === undefined ? no : three(isBefore(to, found))
    return and(negation(early), negation(late))
  }
}

const three = (answer: 'yes' | 'no' | 'perhaps'): Three =>
  answer === 'yes' ? yes : answer === 'no' ? no : perhaps
