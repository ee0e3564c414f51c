import type { Day, Source } from '@apertura/domain'
import type { Judgement } from './completeness-item.js'
import type { CompletenessKnown } from './completeness-known.js'

/** What the last try of each address told. */
export type Tries = ReadonlyMap<string, { readonly on: Day; readonly opened: boolean }>

/** The last try of each address; of two on one day, the one that opened, for it shows that it can be. */
export function triesOf({ links = [] }: CompletenessKnown): Tries {
  const last = new Map<string, { readonly on: Day; readonly opened: boolean }>()
  for (const { url, on, opened } of links) {
    const before = last.get(url)
    if (!before || on > before.on || (on === before.on && opened)) last.set(url, { on, opened })
  }
  return last
}

/** Whether a source can be read, as far as anybody tried: whoever read it had it open. */
export function addressOf({ url, readOn }: Source, tries: Tries): Judgement {
  const tried = url === undefined ? undefined : tries.get(url)
  if (tried && !(readOn !== undefined && readOn > tried.on)) {
    return tried.opened
      ? { state: 'there', reason: 'opened', on: tried.on }
      : { state: 'missing', reason: 'address-dead', on: tried.on }
  }
  if (readOn !== undefined) return { state: 'there', reason: 'read', on: readOn }
  return { state: 'undetermined', reason: url === undefined ? 'no-address' : 'not-opened' }
}
