import type { Entry } from '@apertura/domain'

/** Whether something of an entry is kept elsewhere or is not for everybody: a commitment, a person, words. */
export const standsApart = ({ data }: Pick<Entry, 'data'>): boolean =>
  /"commitment":|"data":"(?:confidential|reserved)"/.test(JSON.stringify(data))
