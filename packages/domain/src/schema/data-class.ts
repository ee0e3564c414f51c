import { z } from 'zod'

export const dataClassSchema = z.enum(['public-by-role', 'consented', 'confidential', 'reserved'])
