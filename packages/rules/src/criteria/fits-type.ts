import { parseDate } from '@apertura/calendar'

/** Whether a value is of a type that facts and parameters are declared to be. */
export function fitsType(value: unknown, type: string): boolean {
  switch (type) {
    case 'list':
      return Array.isArray(value) && value.every(each => typeof each === 'string')
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && parseDate(value).ok
    default:
      return typeof value === 'string'
  }
}
