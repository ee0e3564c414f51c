import type { Words } from '@apertura/rules'
import type { MesaCode } from '../mesa-code.js'
import { en } from './en.js'
import { esMX } from './es-mx.js'

/** The sentences of a mesa in every language that it speaks. */
export const words: Words<MesaCode> = { 'es-MX': esMX, en }
