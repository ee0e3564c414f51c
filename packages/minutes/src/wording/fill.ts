import type { Locale } from '@apertura/domain'
import type { Inline, Inlines } from '../tree/document-tree.js'
import { partsOf, type SlotPlace } from './slots.js'

/** What can stand in a place of a sentence: words, a number, or a stretch that tells of whom it speaks. */
export type Slot = string | number | Inlines

/** A sentence with its places filled; a name without a value stays as it is written, so that the mistake is seen. */
export function fill(sentence: string, slots: Readonly<Record<string, Slot>>, locale: Locale): Inlines {
  const said: Inline[] = []
  for (const part of partsOf(sentence)) {
    if (typeof part === 'string') said.push(words(hasStop(said.at(-1)) ? part.replace(/^\./, '') : part))
    else said.push(...filled(part, slots, locale))
  }
  return joined(said)
}

/** A name such as `S. A.`, or a question, ends with a stop of its own. */
const hasStop = (last: Inline | undefined): boolean => last?.kind === 'text' && /[.?!…]$/.test(last.text)

function filled({ name, forms }: SlotPlace, slots: Readonly<Record<string, Slot>>, locale: Locale): Inlines {
  const value = Object.hasOwn(slots, name) ? slots[name] : undefined
  if (value === undefined) return [words(`{${name}}`)]
  if (forms) return [words(formOf(forms, value, locale))]
  if (typeof value === 'number') return [words(sayNumber(value, locale))]
  return typeof value === 'string' ? [words(value)] : value
}

function formOf(forms: Readonly<Record<string, string>>, value: Slot, locale: Locale): string {
  const number = typeof value === 'number' ? value : Number.NaN
  const category = Number.isNaN(number) ? 'other' : plurals(locale).select(number)
  const found = [String(number), category, 'other'].find(form => Object.hasOwn(forms, form))
  const form = found === undefined ? '' : (forms[found] as string)
  return Number.isNaN(number) ? form : form.replaceAll('#', sayNumber(number, locale))
}

/** Plain words beside each other become one stretch. */
export function joined(inlines: Inlines): Inlines {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (last && isPlain(last) && isPlain(inline)) out[out.length - 1] = words(last.text + inline.text)
    else if (inline.kind !== 'text' || inline.text !== '') out.push(inline)
  }
  return out
}

/** Words without a mark. */
export const words = (text: string) => ({ kind: 'text', text }) as const

type Plain = ReturnType<typeof words>

const isPlain = (inline: Inline): inline is Plain =>
  inline.kind === 'text' && Object.keys(inline).every(key => key === 'kind' || key === 'text')

/** Making one costs more than a thousand uses of it. */
const kept = <Value>(make: (locale: Locale) => Value) => {
  const known = new Map<Locale, Value>()
  return (locale: Locale): Value => {
    const value = known.get(locale) ?? make(locale)
    known.set(locale, value)
    return value
  }
}

const numbers = kept(locale => new Intl.NumberFormat(locale))
const plurals = kept(locale => new Intl.PluralRules(locale))

/** A number as it is written in a language. */
export const sayNumber = (value: number, locale: Locale): string => numbers(locale).format(value)

/** How a language joins the parts of a list. */
export const lists = kept(locale => new Intl.ListFormat(locale, { type: 'conjunction' }))
