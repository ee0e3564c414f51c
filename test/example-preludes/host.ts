import { aDefinition } from '@apertura/test-kit'

export { memoryStore } from '@apertura/record'

export const definition = aDefinition()
