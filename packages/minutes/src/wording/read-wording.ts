import type { Issue, Locale, Result } from '@apertura/domain'
import { isSentenceKey, type OwnWording, openFamilies, originOf } from './sentence-key.js'
import { partsOf, slotsIn } from './slots.js'

/** Names that would change how an object behaves, and so are never taken from outside. */
const reserved = ['__proto__', 'constructor', 'prototype']

/**
 * Reads the sentences that a city brings, such as its `templates/minutes.es-MX.json`: one object of names with
 * sentences. It may leave out any sentence and any `{name}`. Everything that is wrong is told, each with its path and
 * the value found: a sentence that no document has, a `{name}` without a value, a plural without `other`, what is not
 * text, and keys that could change how objects behave.
 *
 * @example
 * ```ts
 * const read = readWording({ 'title.minutes': 'Acta de «{tittle}»' }, 'es-MX')
 * !read.ok && read.issues.map(({ path, value }) => [path, value]) // => [['title.minutes', '{tittle}']]
 * ```
 */
export function readWording(value: unknown, locale: Locale): Result<OwnWording> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      ok: false,
      issues: [{ path: '', message: 'expected an object of sentences', value: shown(value) }],
    }
  const issues = Object.entries(value).flatMap(([key, sentence]) => issuesOf(key, sentence, locale))
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { ...value } as OwnWording }
}

function issuesOf(key: string, sentence: unknown, locale: Locale): readonly Issue[] {
  const issue = (message: string, value: unknown): Issue => ({ path: key, message, value: shown(value) })
  if (reserved.includes(key)) return [issue('expected another name: this one is reserved', key)]
  const known = isSentenceKey(key)
  if (!known && !openFamilies.some(family => key.startsWith(`${family}.`)))
    return [issue('expected the name of a sentence of the documents', sentence)]
  if (typeof sentence !== 'string' || sentence.trim() === '') return [issue('expected some text', sentence)]
  const names = known ? slotsIn(originOf(key)) : []
  const unknown = slotsIn(sentence).filter(name => !names.includes(name))
  return [
    ...unknown.map(name =>
      issue(`expected only ${names.map(each => `{${each}}`).join(', ') || 'words'}`, `{${name}}`),
    ),
    ...(/[{}]/.test(sentence.replace(/\{[^{}]*\}/g, ''))
      ? [issue('expected every { with its }', sentence)]
      : []),
    ...formIssues(sentence, locale).map(found => issue(found, sentence)),
  ]
}

/** A plural needs a word for every number, and only words that its language can ask for. */
function formIssues(sentence: string, locale: Locale): readonly string[] {
  const categories: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return partsOf(sentence).flatMap(part => {
    if (typeof part === 'string' || !part.forms) return []
    const strange = Object.keys(part.forms).filter(form => !categories.includes(form) && !/^\d+$/.test(form))
    return [
      ...(Object.hasOwn(part.forms, 'other') ? [] : [`expected {${part.name}|…} to have other=`]),
      ...strange.map(form => `expected ${form}= to be a number or one of ${categories.join(', ')}`),
    ]
  })
}

/** A value as a line shows it: shortened, and never failing. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? value : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
