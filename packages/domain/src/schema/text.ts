import { z } from 'zod'

/** Words for people: at least one character that is not a space. */
export const textSchema = z.string().regex(/\S/, 'expected some text')

/** A BCP 47 language tag. */
export const localeSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as es-MX')

/** One text in at least one language, each language named by its BCP 47 tag. */
export const localizedTextSchema = z
  .unknown()
  // A record of zod drops a member of this name without a word.
  .refine(text => !(typeof text === 'object' && text !== null && Object.hasOwn(text, '__proto__')), {
    path: ['__proto__'],
    message: 'expected a language tag such as es-MX',
  })
  .pipe(
    z.record(localeSchema, textSchema).refine(text => Object.keys(text).length > 0, {
      message: 'expected the text in at least one language',
    }),
  )
  .readonly()

/** An identifier inside one process: lower case, digits and dashes. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in lower case, digits and dashes')

/** SHA-256 in lower-case hexadecimal. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal')

/**
 * An address of the web. Nothing else may become a link on somebody's page, and the text is kept as it
 * came, since hashes are made of it.
 */
export const webAddressSchema = z
  .string()
  .regex(/^https?:\/\/[^\s/?#]\S*$/, 'expected a web address that begins with https:// or http://')
