import { cloneElement } from 'preact'
import { h, type PageElement } from '../element.js'
import { siftWordsOf } from '../locales/sift-words.js'
import type { Site } from '../site.js'

/** Something that a list can be narrowed down by: what it is called, and what each item says of it. */
export interface Sieve<T> {
  readonly name: string
  readonly title: string
  readonly of: (item: T) => readonly string[]
}

/** A form that narrows a list down, and the items with the marks that it goes by. */
export interface Sifted {
  /** Null where there is nothing to choose. A script shows it; without one all items are there. */
  readonly form: PageElement | null
  readonly marked: (element: PageElement, at: number) => PageElement
}

/** A list of fewer is seen at a glance. */
const fewest = 8

/**
 * Lets readers narrow down the items of a list. `unsure` adds the choice to see only those.
 */
export function sift<T>(
  { locale }: Site,
  items: readonly T[],
  sieves: readonly Sieve<T>[],
  unsure?: (item: T) => boolean,
): Sifted {
  const words = siftWordsOf(locale)
  const found = sieves
    .map(({ name, title, of }) => ({ name, title, each: items.map(of) }))
    .map(sieve => ({ ...sieve, values: [...new Set(sieve.each.flat())] }))
    .filter(({ values }) => values.length > 1)
  const doubts = unsure && items.some(unsure) ? items.map(unsure) : undefined
  if (items.length < fewest || (found.length === 0 && !doubts)) {
    return { form: null, marked: element => element }
  }
  const form = h(
    'form',
    { class: 'sift', hidden: 'hidden', 'aria-label': words.title, 'data-shown': words.shown },
    found.map(({ name, title, values }) =>
      h(
        'label',
        null,
        h('span', null, title),
        h(
          'select',
          { name },
          h('option', { value: '' }, words.all),
          values.map((value, number) => h('option', { value: number, dir: 'auto' }, value)),
        ),
      ),
    ),
    doubts
      ? h(
          'label',
          { class: 'check' },
          h('input', { type: 'checkbox', name: 'unsure', value: '1' }),
          h('span', null, words.unsure),
        )
      : null,
    h('button', { type: 'reset' }, words.clear),
    h('p', { role: 'status' }),
  )
  return { form, marked }

  function marked(element: PageElement, at: number): PageElement {
    const marks = found.map(({ name, each, values }) => [
      `data-${name}`,
      (each[at] ?? []).map(value => values.indexOf(value)).join(' '),
    ])
    return cloneElement(element, {
      'data-sift': '',
      ...Object.fromEntries(marks),
      ...(doubts?.[at] ? { 'data-unsure': '1' } : {}),
    }) as PageElement
  }
}
