import { z } from 'zod'

export const outcomeSchema = z.enum(['met', 'unmet', 'undetermined'])
