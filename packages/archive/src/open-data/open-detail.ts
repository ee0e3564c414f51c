import type { Entry, LocalizedText } from '@apertura/domain'
import { standsApart } from '../record/stands-apart.js'

/** What an entry tells beside its title; nothing for an entry of which something stands apart. */
export const openDetail = (entry: Entry): LocalizedText | undefined =>
  standsApart(entry) ? undefined : entry.data.detail
