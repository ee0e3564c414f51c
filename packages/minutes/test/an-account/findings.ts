import type { Finding, LocalizedText } from '@apertura/domain'

const finding = (
  code: string,
  outcome: Finding['outcome'],
  severity: Finding['severity'],
  words: LocalizedText,
): Finding => ({
  code,
  outcome,
  severity,
  certainty: 'stated',
  facts: {},
  about: { kind: 'entry', id: 'e-1' },
  source: { title: 'Reglas de la mesa de Villa Ejemplo', locator: 'regla 7' },
  words,
})

/** What rules would say of this session: one is met, one is not, one is left open. */
export const findings: readonly Finding[] = [
  finding('example.called-in-time', 'met', 'error', {
    'es-MX': 'La convocatoria salió con diez días de anticipación.',
    en: 'The call went out ten days before.',
  }),
  finding('example.result-as-counted', 'unmet', 'warning', {
    'es-MX': 'Se declaró aprobado el horario, y por las cuentas no alcanza.',
    en: 'The hours were declared adopted, and by the count they were not.',
  }),
  finding('example.quorum-kept', 'undetermined', 'error', {
    'es-MX': 'No se sabe si a las 11:52 horas seguía habiendo quórum.',
    en: 'It is not known whether there still was a quorum at 11:52.',
  }),
]
