import type { SearchQuery } from '../../src/search/query/search-query.js'
import { traitNames } from '../../src/search/traits.js'

/** What the address asks for. */
export function askedIn(address: string): SearchQuery {
  const params = new URLSearchParams(address)
  const traits = traitNames.map(name => [name, params.getAll(name)] as const)
  return { text: params.get('q') ?? '', traits: Object.fromEntries(traits) }
}

/** The address that asks for it. */
export function addressOf({ text, traits }: SearchQuery): string {
  const params = new URLSearchParams()
  if (text !== '') params.set('q', text)
  for (const name of traitNames) for (const value of traits[name] ?? []) params.append(name, value)
  return `?${params}`
}

/** What the form asks for. */
export function askedOf(form: HTMLFormElement): SearchQuery {
  const data = new FormData(form)
  const traits = traitNames.map(name => [name, data.getAll(name).map(String)] as const)
  return { text: String(data.get('q') ?? ''), traits: Object.fromEntries(traits) }
}

/** Fills the form with it. */
export function fill(form: HTMLFormElement, { text, traits }: SearchQuery): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'checkbox') {
      input.checked = traitNames.some(name => name === input.name && traits[name]?.includes(input.value))
    } else if (input.value !== text) input.value = text
  }
}
