import { sayDate } from '@apertura/calendar'
import type { Constraint } from '@apertura/calendar/schedule'
import type { Locale, LocalizedText } from '@apertura/domain'
import { textIn } from '@apertura/rules'

/** The names that conditions are told with. */
export interface Names {
  readonly activities: ReadonlyMap<string, LocalizedText>
  readonly silences: ReadonlyMap<string, LocalizedText>
  readonly series: ReadonlyMap<string, LocalizedText>
}

/** The conditions of a schedule that cannot all be kept, one phrase each. */
export function constraintsIn(
  locale: Locale,
  conflict: readonly Constraint[],
  names: Names,
): readonly string[] {
  const words = /^es\b/.test(locale) ? es : en
  return conflict.map(constraint => phrase(constraint, words, names, locale))
}

function phrase(constraint: Constraint, words: ConstraintWords, names: Names, locale: Locale): string {
  const name = (of: keyof Names, id: string) => textIn(names[of].get(id) ?? {}, locale) || id
  const day = (date: string) => sayDate(date, locale)
  const activity = name('activities', constraint.activity)
  switch (constraint.kind) {
    case 'start':
    case 'not-before':
      return words.notBefore(activity, day(constraint.day))
    case 'not-after':
    case 'end':
      return words.notAfter(activity, day(constraint.day))
    case 'after':
      return words.after(activity, name('activities', constraint.id), constraint.lag)
    case 'session':
      return words.session(activity, name('series', constraint.id))
    case 'silence': {
      const { from, to } = constraint.days
      // Beyond the years of people, an end is only a way to say that none is known.
      const end = to >= '9000' ? null : day(to)
      return words.silence(activity, name('silences', constraint.id), day(from), end)
    }
  }
}

interface ConstraintWords {
  readonly notBefore: (activity: string, day: string) => string
  readonly notAfter: (activity: string, day: string) => string
  readonly after: (activity: string, other: string, lag: number) => string
  readonly session: (activity: string, series: string) => string
  readonly silence: (activity: string, silence: string, from: string, to: string | null) => string
}

const es: ConstraintWords = {
  notBefore: (activity, day) => `«${activity}» no empieza antes del ${day}`,
  notAfter: (activity, day) => `«${activity}» termina a más tardar el ${day}`,
  after: (activity, other, lag) =>
    lag === 0
      ? `«${activity}» empieza cuando «${other}» terminó`
      : `«${activity}» empieza cuando han pasado ${lag === 1 ? '1 día' : `${lag} días`} desde que «${other}» terminó`,
  session: (activity, series) => `«${activity}» empieza en una sesión de «${series}»`,
  silence: (activity, silence, from, to) =>
    to === null
      ? `«${activity}» no toca «${silence}», desde el ${from} y sin fin conocido`
      : `«${activity}» no toca «${silence}», del ${from} al ${to}`,
}

const en: ConstraintWords = {
  notBefore: (activity, day) => `“${activity}” does not begin before ${day}`,
  notAfter: (activity, day) => `“${activity}” is over by ${day}`,
  after: (activity, other, lag) =>
    lag === 0
      ? `“${activity}” begins when “${other}” is over`
      : `“${activity}” begins when ${lag === 1 ? '1 day has' : `${lag} days have`} passed since “${other}” was over`,
  session: (activity, series) => `“${activity}” begins at a session of “${series}”`,
  silence: (activity, silence, from, to) =>
    to === null
      ? `“${activity}” stays clear of “${silence}”, from ${from} on, with no known end`
      : `“${activity}” stays clear of “${silence}”, ${from} to ${to}`,
}
