import type { Citation } from '@apertura/domain'

/** A passage of the Memoria, by the heading it stands under and its lines, counted from 1. */
export const inMemoria = (heading: string, from: number, to: number): Citation => ({
  source: 'memoria',
  certainty: 'stated',
  heading,
  lines: [from, to],
})
