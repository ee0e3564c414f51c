import { z } from 'zod'

/** One text in at least one language, each language named by its BCP 47 tag. */
export const localizedTextSchema = z
  .record(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as es-MX'),
    z.string().min(1),
  )
  .refine(text => Object.keys(text).length > 0, { message: 'expected the text in at least one language' })
  .readonly()

/** An identifier inside one process: lower case, digits and dashes. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in lower case, digits and dashes')

/** SHA-256 in lower-case hexadecimal. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal')
