import { safeSegment } from '../open-data/safe-segment.js'

/** An id as part of a mark in an address: letters, digits, dashes and underscores, no two the same. */
export const markOf = (id: string): string => safeSegment(id).replaceAll('.', '_2e_')
