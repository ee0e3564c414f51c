import { dayOf, parseDate, spanOf } from '@apertura/calendar'
import type { Condition, CriteriaPack, CriterionFacts, Value } from '../src/criteria/index.js'

export type Answer = 'yes' | 'no' | 'perhaps'

/**
 * The language of criteria read off word by word, with everything done the long way: no closures, no columns, a
 * window of days walked through day by day. What the interpreters are held against.
 */
export function naive(condition: Condition, facts: CriterionFacts, pack: CriteriaPack): Answer {
  const inner = (each: Condition) => naive(each, facts, pack)
  const value = <T>(given: Value<T>): T =>
    typeof given === 'object' && given !== null && 'param' in given
      ? (pack.parameters?.[given.param]?.value as T)
      : (given as T)
  if ('all' in condition) {
    const answers = condition.all.map(inner)
    return answers.includes('no') ? 'no' : answers.includes('perhaps') ? 'perhaps' : 'yes'
  }
  if ('any' in condition) {
    const answers = condition.any.map(inner)
    return answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no'
  }
  if ('not' in condition) return ({ yes: 'no', no: 'yes', perhaps: 'perhaps' } as const)[inner(condition.not)]
  if ('of' in condition) return atLeast(value(condition.atLeast), condition.of.map(inner))
  if ('criterion' in condition) {
    const other = pack.criteria.find(({ code }) => code === condition.criterion)
    if (!other) throw new Error(`there is no ${condition.criterion}`)
    return inner(other.holds)
  }
  const found = facts[condition.fact]
  const isKnown = found !== undefined && found !== null
  if ('known' in condition) return isKnown === condition.known ? 'yes' : 'no'
  if (!isKnown) return 'perhaps'
  if ('is' in condition) return found === value<unknown>(condition.is) ? 'yes' : 'no'
  if ('isOneOf' in condition) {
    const items: readonly unknown[] = Array.isArray(found) ? found : [found]
    return value(condition.isOneOf).some(item => items.includes(item)) ? 'yes' : 'no'
  }
  if ('min' in condition || 'max' in condition) {
    if (typeof found !== 'number') return 'perhaps'
    if (Number.isNaN(found)) return 'no'
    const isLow = condition.min !== undefined && found < value(condition.min)
    return isLow || (condition.max !== undefined && found > value(condition.max)) ? 'no' : 'yes'
  }
  if (typeof found !== 'string') return 'perhaps'
  if ('length' in condition) {
    const size = Array.from(found.normalize('NFC')).length
    const { min, max } = condition.length
    return (min === undefined || size >= value(min)) && (max === undefined || size <= value(max))
      ? 'yes'
      : 'no'
  }
  if ('matches' in condition) return new RegExp(condition.matches, 'u').test(found) ? 'yes' : 'no'
  if ('mentions' in condition) {
    const spoken = ` ${plain(found).replace(/[^a-z0-9]+/g, ' ')} `
    return pack.wordLists?.[condition.mentions]?.some(term => spoken.includes(` ${plain(term)} `))
      ? 'yes'
      : 'no'
  }
  if ('inTerritory' in condition) {
    const places = pack.territories?.[condition.inTerritory] ?? []
    if (places.some(({ key }) => key === found)) return 'yes'
    const named = places.filter(({ name }) => plain(name) === plain(found.trim()))
    return named.length === 0 ? 'no' : named.length === 1 ? 'yes' : 'perhaps'
  }
  const { from, to } = condition as { readonly from?: Value<string>; readonly to?: Value<string> }
  return walked(
    found,
    from === undefined ? '0000-01-01' : value(from),
    to === undefined ? '9999-12-31' : value(to),
  )
}

/** What could come of it if each open one went either way. */
function atLeast(wanted: number, answers: readonly Answer[]): Answer {
  const held = answers.filter(each => each === 'yes').length
  const open = answers.filter(each => each === 'perhaps').length
  return held >= wanted ? 'yes' : held + open >= wanted ? 'perhaps' : 'no'
}

function walked(found: string, from: string, to: string): Answer {
  if (!parseDate(found).ok) return 'perhaps'
  const { earliest, latest } = spanOf(found)
  const inside = new Set<boolean>()
  for (let day = earliest; day <= latest; day += 1) inside.add(dayOf(day) >= from && dayOf(day) <= to)
  return inside.size === 2 ? 'perhaps' : inside.has(true) ? 'yes' : 'no'
}

/** Enough for the letters that the properties use. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
