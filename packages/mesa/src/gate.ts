import { isBefore } from '@apertura/calendar'
import type { Certainty, Facts, LocalizedText, NormSource, PartialDate } from '@apertura/domain'
import { type Norm, textIn, type Verdict } from '@apertura/rules'
import { found } from './found.js'
import type { Memory } from './memory.js'
import type { ActOf, MesaKind } from './mesa-act.js'
import type { MesaCode } from './mesa-code.js'
import type { Setting } from './setting.js'

/** What a gate is asked: may this be done now, after all that has been told? */
export interface Question<K extends MesaKind> {
  readonly setting: Setting
  readonly state: Memory
  readonly act: ActOf<K>
  readonly on: PartialDate
}

/** A named norm that stands before certain acts. */
export interface Gate extends Norm<MesaCode> {
  /** An act that it stops makes no sense where it comes: once told it is kept, and changes nothing. */
  readonly stops: boolean
  /** None when there is nothing to judge. */
  readonly judge: (question: Question<MesaKind>) => Verdict | null
  readonly guards: readonly MesaKind[]
}

/** The norms behind the gates: the method of the city, what was called, and what the words themselves demand. */
const sources = {
  method: { title: 'The method of the session, in the definition of the process' },
  call: { title: 'The call to the session' },
  reason: { title: 'What the words themselves demand' },
} as const satisfies Record<string, NormSource>

interface Weight {
  readonly weight?: 'error' | 'warning' | 'info'
  readonly stops?: true
  readonly from: keyof typeof sources
}

/** A gate before acts of certain kinds; its verdict is made for the kinds that it names, and no others. */
export function gate<const K extends MesaKind>(
  code: MesaCode,
  guards: readonly K[],
  { weight = 'error', stops, from }: Weight,
  judge: (question: Question<K>) => Verdict | null,
): Gate {
  return {
    code,
    guards,
    severity: weight,
    certainty: from === 'reason' ? 'deduced' : 'stated',
    source: sources[from],
    stops: stops ?? false,
    judge: judge as unknown as Gate['judge'],
  }
}

/** A verdict from an answer to "does the norm hold?". */
export function verdict(holds: boolean | Certainty, facts: Facts = {}): Verdict {
  const outcome = holds === true || holds === 'yes' ? 'met' : holds === 'perhaps' ? 'undetermined' : 'unmet'
  return { outcome, facts }
}

/** How somebody is called in a sentence: by a name that is public, or else by id. */
export function nameOf(
  { setting, state }: Pick<Question<MesaKind>, 'setting' | 'state'>,
  id: string,
): string {
  const name = found(state.people, id)?.name
  return typeof name === 'string' ? name : (setting.party(id)?.name ?? id)
}

/** A text as facts, one for each language of the sentences. */
export function textFacts(name: string, texts: readonly LocalizedText[]): Facts {
  const listed = (locale: string) => texts.map(text => textIn(text, locale)).join(', ')
  return { [`${name}.es-MX`]: listed('es-MX'), [`${name}.en`]: listed('en') }
}

/** Whether one date does not come before another, as far as both are known. */
export function notBefore(date: PartialDate, earliest: PartialDate): Certainty {
  const before = isBefore(date, earliest)
  if (before === 'no') return 'yes'
  return before === 'yes' ? 'no' : 'perhaps'
}
