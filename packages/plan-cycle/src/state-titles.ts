import type { LocalizedText } from '@apertura/domain'

/** Titles by the key of a state. */
export type Titles = Readonly<Record<string, LocalizedText>>

/** The states of membership in OGP, for people to read. */
export const membershipTitles: Titles = {
  outside: { 'es-MX': 'Fuera de OGP', en: 'Outside OGP' },
  applicant: { 'es-MX': 'Postulante', en: 'Applicant' },
  accepted: { 'es-MX': 'Aceptada', en: 'Accepted' },
  member: { 'es-MX': 'Miembro', en: 'Member' },
  withdrawing: { 'es-MX': 'En salida', en: 'Withdrawing' },
  withdrawn: { 'es-MX': 'Retirada', en: 'Withdrawn' },
  lapsed: { 'es-MX': 'Caducada', en: 'Lapsed' },
}

/** The paces of the works, for people to read. */
export const paceTitles: Titles = {
  running: { 'es-MX': 'Trabajos en curso', en: 'Works running' },
  suspended: { 'es-MX': 'Trabajos suspendidos', en: 'Works suspended' },
  ended: { 'es-MX': 'Trabajos terminados', en: 'Works ended' },
}
