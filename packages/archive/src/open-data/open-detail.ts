import type { Entry, LocalizedText } from '@apertura/domain'

/** What an entry tells beside its title; nothing for an entry of which something stands apart. */
export const openDetail = ({ data }: Entry): LocalizedText | undefined =>
  /"commitment":|"data":"(?:confidential|reserved)"/.test(JSON.stringify(data)) ? undefined : data.detail
