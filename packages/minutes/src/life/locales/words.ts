import type { Words } from '@apertura/rules'
import type { LifeCode } from '../life-code.js'
import { en } from './en.js'
import { esMX } from './es-mx.js'
import { ptBR } from './pt-br.js'

/** The sentences of the life of a document in every language that it speaks. */
export const words: Words<LifeCode> = { 'es-MX': esMX, en, 'pt-BR': ptBR }
