import type { SearchDirectory } from '../../src/search/directory.js'
import type { Found, Searcher, SearchQuery } from '../../src/search/query/search-query.js'
import type { SearchSaid } from '../../src/site/locales/search-words.js'
import { addressOf, askedIn, askedOf, fill } from './asked.js'
import { element, type ResultLook, resultItem } from './result-item.js'
import { traitOf } from './trait-of.js'

type Ready = Searcher & { readonly directory: SearchDirectory }

const pauseMs = 250

/** Brings the page of search to life. Nothing is loaded before somebody looks for something. */
export function page(form: HTMLFormElement, open: () => Promise<Ready>): void {
  const said = JSON.parse(form.dataset.said ?? '{}') as SearchSaid
  const { root = '', locale = '' } = form.dataset
  const found = document.querySelector('#found') as HTMLElement
  const notes = document.querySelector('#notes') as HTMLElement
  const results = document.querySelector('#results') as HTMLElement
  const list = results.querySelector('ol') as HTMLElement
  const more = document.querySelector('#more') as HTMLButtonElement
  const filters = form.querySelector('details') as HTMLDetailsElement
  let ready: Promise<Ready> | undefined
  let turn = 0
  let timer: number | undefined
  let next: (() => Promise<void>) | undefined

  for (const each of document.querySelectorAll('.no-script')) each.remove()
  form.hidden = false
  form.addEventListener('focusin', () => void prepare().catch(() => {}))
  form.addEventListener('submit', event => {
    event.preventDefault()
    go('push')
  })
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => go('replace'), pauseMs)
  })
  form.querySelector('#clear')?.addEventListener('click', () => {
    fill(form, { ...askedOf(form), traits: {} })
    go('push')
  })
  more.addEventListener('click', () => void next?.())
  addEventListener('popstate', () => void show(askedIn(location.search)))
  const asked = askedIn(location.search)
  if (wanted(asked)) void show(asked)

  /** Where a page may not change its address, it still searches. */
  function go(how: 'push' | 'replace'): void {
    clearTimeout(timer)
    const query = askedOf(form)
    const address = addressOf(query)
    try {
      if (how === 'push' && address !== location.search) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    } catch {}
    void show(query)
  }

  async function show(query: SearchQuery): Promise<void> {
    const mine = ++turn
    fill(form, query)
    if (!wanted(query)) return clear()
    if (found.textContent === '') found.textContent = said.looking
    try {
      const { find } = await prepare()
      // The choices of years are there only now.
      if (mine === turn) fill(form, query)
      if (Object.values(query.traits).some(values => values.length > 0)) filters.open = true
      const answer = await find(query)
      const first = await answer.next()
      if (mine !== turn) return
      list.replaceChildren()
      results.hidden = answer.count === 0
      tell(answer)
      const look = { root, locale, said, words: answer.words, open: answer.open }
      add(first, answer, look)
      next = async () => {
        const at = list.children.length
        add(await answer.next(), answer, look)
        list.children[at]?.querySelector('a')?.focus()
      }
    } catch {
      if (mine === turn) {
        clear()
        found.textContent = said.failed
      }
    }
  }

  function prepare(): Promise<Ready> {
    ready ??= open().then(made => {
      offer(made.directory)
      return made
    })
    ready.catch(() => {
      ready = undefined
    })
    return ready
  }

  /** Offers what there is to choose, and nothing else. */
  function offer({ traits }: SearchDirectory): void {
    const there = traits.map(traitOf)
    for (const group of form.querySelectorAll<HTMLElement>('fieldset')) {
      const name = group.dataset.trait ?? ''
      const values = there.flatMap(each => (each?.[0] === name ? [each[1]] : []))
      if (name === 'year') for (const value of values) group.append(choice(name, value))
      for (const input of group.querySelectorAll('input')) {
        if (!values.includes(input.value)) input.closest('label')?.remove()
      }
      group.hidden = group.querySelectorAll('input').length < 2
    }
  }

  function choice(name: string, value: string): HTMLElement {
    return element(
      'label',
      {},
      element('input', { type: 'checkbox', name, value }),
      element('span', {}, value),
    )
  }

  function add(some: Awaited<ReturnType<Found['next']>>, { count }: Found, look: ResultLook): void {
    list.append(...some.map(each => resultItem(each, look)))
    more.hidden = list.children.length >= count
  }

  function tell({ count, missing, open, cut }: Found): void {
    const number = new Intl.NumberFormat(locale).format(count)
    found.textContent = count === 0 ? said.none : count === 1 ? said.one : said.many.replace('{n}', number)
    const lines = [
      ...(count === 0 ? missing.map(word => said.missing.replace('{word}', () => word)) : []),
      ...(cut ? [said.cut.replace('{word}', () => open ?? '')] : []),
    ]
    notes.replaceChildren(...lines.map(line => element('li', {}, line)))
    notes.hidden = lines.length === 0
  }

  function clear(): void {
    list.replaceChildren()
    found.textContent = ''
    notes.hidden = true
    results.hidden = true
  }
}

const wanted = ({ text, traits }: SearchQuery) =>
  text.trim() !== '' || Object.values(traits).some(values => values.length > 0)
