// Reading data from outside

export { readDefinition, readDraft, readEntry, schemaOf } from './read.js'

// Dates as they are written

export { isDay, isPartialDate } from './dates.js'

// The schemas themselves

export { definitionSchema } from './definition.js'
export { entryDataSchemas } from './entry.js'
export { entryKindSchema, entryKinds } from './entry-kinds.js'

// What a consultation receives

export { contributionSchema } from './contribution.js'
