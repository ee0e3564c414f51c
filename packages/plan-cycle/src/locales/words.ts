import type { Words } from '@apertura/rules'
import type { CycleCode } from '../cycle-code.js'
import { en } from './en.js'
import { esMX } from './es-mx.js'

/** The sentences of this room in every language that it speaks. */
export const words: Words<CycleCode> = { 'es-MX': esMX, en }
