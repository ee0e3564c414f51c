import { sayDate } from '@apertura/calendar'
import type { Facts, Locale } from '@apertura/domain'
import type { Words } from '@apertura/rules'
import type { CalendarCode } from '../calendar-code.js'

const fact = (facts: Facts, name: string, locale: Locale): string =>
  String(
    facts[`${name}.${locale}`] ??
      Object.entries(facts).find(([key]) => key.startsWith(`${name}.`))?.[1] ??
      '',
  )

const list = (facts: Facts, name: string): readonly string[] =>
  Array.isArray(facts[name]) ? (facts[name] as readonly string[]) : []

const span = (from: unknown, to: unknown, locale: Locale): string => {
  const first = sayDate(String(from), locale)
  if (locale === 'es-MX')
    return to === null
      ? `desde el ${first}, sin fin conocido`
      : `del ${first} al ${sayDate(String(to), locale)}`
  return to === null ? `from ${first} on, with no known end` : `${first} to ${sayDate(String(to), locale)}`
}

/** What is said of silences, sessions and schedules. */
export const calendarWords: Words<CalendarCode> = {
  'es-MX': {
    'blackout.differs': facts =>
      `El paréntesis «${fact(facts, 'title', 'es-MX')}» se asentó ${span(facts.from, facts.to, 'es-MX')}; de la norma y el calendario se sigue ${span(facts.normFrom, facts.normTo, 'es-MX')}. Se conservan las dos lecturas.`,
    'sessions.clash': facts =>
      `El ${sayDate(String(facts.on), 'es-MX')} hubo dos sesiones para las mismas personas (${list(facts, 'members').length}): «${fact(facts, 'first', 'es-MX')}» y «${fact(facts, 'second', 'es-MX')}». Las horas no constan.`,
    'schedule.infeasible': facts =>
      facts.outcome === 'met'
        ? 'El calendario de trabajo cabe.'
        : `El calendario de trabajo no cabe. Estas condiciones no se pueden cumplir a la vez, y sin cualquiera de ellas las demás sí: ${list(facts, 'constraints.es-MX').join('; ')}.`,
    'schedule.uncertain': facts =>
      `El calendario de trabajo evita el paréntesis «${fact(facts, 'title', 'es-MX')}», ${span(facts.from, facts.to, 'es-MX')}, aunque no es seguro que impida algo, o entre qué días.`,
  },
  en: {
    'blackout.differs': facts =>
      `The parenthesis “${fact(facts, 'title', 'en')}” was recorded as ${span(facts.from, facts.to, 'en')}; from the norm and the calendar follows ${span(facts.normFrom, facts.normTo, 'en')}. Both readings are kept.`,
    'sessions.clash': facts =>
      `On ${sayDate(String(facts.on), 'en')} there were two sessions for the same people (${list(facts, 'members').length}): “${fact(facts, 'first', 'en')}” and “${fact(facts, 'second', 'en')}”. Their hours are not told.`,
    'schedule.infeasible': facts =>
      facts.outcome === 'met'
        ? 'The schedule fits.'
        : `The schedule does not fit. These conditions cannot all be kept, and without any one of them the others can: ${list(facts, 'constraints.en').join('; ')}.`,
    'schedule.uncertain': facts =>
      `The schedule avoids the parenthesis “${fact(facts, 'title', 'en')}”, ${span(facts.from, facts.to, 'en')}, although it is not certain that it forbids anything, or on which days.`,
  },
}
