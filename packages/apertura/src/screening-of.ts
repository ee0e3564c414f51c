import { type Screening, screening } from '@apertura/consultation'
import type { Definition } from '@apertura/domain'
import type { CriteriaPack } from '@apertura/rules/criteria'
import { type Refusal, refuse } from './refusal.js'

/** The criteria made ready. What a definition sets and they do not have is a mistake in a file, told as one. */
export function screeningOf(definition: Definition, pack: CriteriaPack): Screening | Refusal {
  try {
    return screening(definition, pack)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Which function says it means nothing to whoever wrote the file.
    const message = error.message.replace(/^\w+: /, '').replace(/\.$/, '')
    return refuse(message, { file: 'process.json', path: 'consultation' })
  }
}
