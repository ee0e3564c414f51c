export { aDefinition } from './a-definition.js'
export { anEntry } from './an-entry.js'
export { certaintyValues, days, lastDays, partialDates } from './arbitraries.js'
export { needed } from './needed.js'
