import type { Words } from '@apertura/rules'
import type { ReviewCode } from '../review-code.js'
import { en } from './en.js'
import { esMX } from './es-mx.js'

/** The sentences of the review in every language that it speaks. */
export const words: Words<ReviewCode> = { 'es-MX': esMX, en }
