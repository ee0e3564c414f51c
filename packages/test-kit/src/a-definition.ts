import type { Definition } from '@apertura/domain'

/**
 * A small invented city, Villa Ejemplo: a promoter group, an advisory group and a council; five stages of
 * co-creation; four approvals. No fact in it is about a real place.
 *
 * @example
 * ```ts
 * aDefinition({ forum: [] }).jurisdiction.title.en // => 'Villa Ejemplo'
 * ```
 */
export function aDefinition(overrides: Partial<Definition> = {}): Definition {
  return { ...villaEjemplo, ...overrides }
}

const villaEjemplo: Definition = {
  kind: 'definition',
  v: 1,
  id: 'villa-ejemplo-1',
  title: { 'es-MX': 'Primer plan de Villa Ejemplo', en: 'First plan of Villa Ejemplo' },
  jurisdiction: {
    id: 'villa-ejemplo',
    title: { 'es-MX': 'Villa Ejemplo', en: 'Villa Ejemplo' },
    country: 'MX',
    timeZone: 'America/Mexico_City',
  },
  languages: ['es-MX', 'en'],
  sources: [
    {
      id: 'gaceta',
      title: { 'es-MX': 'Gaceta de Villa Ejemplo', en: 'Gazette of Villa Ejemplo' },
      publisher: 'alcaldia',
      published: '2030',
    },
  ],
  sectors: [
    {
      id: 'gobierno',
      title: { 'es-MX': 'Gobierno', en: 'Government' },
      ogp: 'government',
      publicBody: true,
    },
    {
      id: 'organos-autonomos',
      title: { 'es-MX': 'Órganos autónomos', en: 'Autonomous bodies' },
      ogp: 'autonomous-body',
      publicBody: true,
    },
    {
      id: 'sociedad-civil',
      title: { 'es-MX': 'Sociedad civil', en: 'Civil society' },
      ogp: 'civil-society',
      publicBody: false,
    },
    { id: 'academia', title: { 'es-MX': 'Academia', en: 'Academia' }, ogp: 'academia', publicBody: false },
  ],
  parties: [
    { id: 'alcaldia', name: 'Alcaldía de Villa Ejemplo', kind: 'institution', sector: 'gobierno' },
    { id: 'instituto', name: 'Instituto de Transparencia', kind: 'institution', sector: 'organos-autonomos' },
    { id: 'vecinas', name: 'Vecinas por el Agua', kind: 'group', sector: 'sociedad-civil' },
    { id: 'datos-abiertos', name: 'Datos para Todas', kind: 'group', sector: 'sociedad-civil' },
    { id: 'universidad', name: 'Universidad de Villa Ejemplo', kind: 'institution', sector: 'academia' },
    {
      id: 'ana',
      name: 'Ana Ejemplo',
      kind: 'person',
      sector: 'academia',
      affiliation: 'universidad',
    },
    { id: 'ogp', name: 'Open Government Partnership', kind: 'institution', sector: 'sociedad-civil' },
  ],
  bodies: [
    {
      id: 'promotor',
      title: { 'es-MX': 'Grupo promotor', en: 'Promoter group' },
      kind: 'promoter',
    },
    { id: 'asesor', title: { 'es-MX': 'Grupo asesor', en: 'Advisory group' }, kind: 'advisory' },
    { id: 'consejo', title: { 'es-MX': 'Consejo', en: 'Council' }, kind: 'council' },
  ],
  forum: ['promotor', 'asesor'],
  axes: [
    { id: 'agua', title: { 'es-MX': 'Agua', en: 'Water' } },
    { id: 'datos', title: { 'es-MX': 'Datos', en: 'Data' }, transversal: true },
  ],
  stages: [
    {
      id: 'organisation',
      title: { 'es-MX': 'Organización', en: 'Organisation' },
      opensWith: 'cocreation.started',
    },
    {
      id: 'consultation',
      title: { 'es-MX': 'Consulta pública', en: 'Public consultation' },
      opensWith: 'consultation.opened',
      closesWith: 'consultation.closed',
    },
    {
      id: 'selection',
      title: { 'es-MX': 'Selección de problemáticas', en: 'Selection of problems' },
      opensWith: 'selection.started',
      closesWith: 'selection.completed',
    },
    {
      id: 'mesas',
      title: { 'es-MX': 'Mesas de cocreación', en: 'Co-creation tables' },
      opensWith: 'mesas.opened',
      closesWith: 'mesas.closed',
    },
    {
      id: 'agreement',
      title: { 'es-MX': 'Acuerdo de compromisos', en: 'Agreement on commitments' },
      opensWith: 'commitments.presented',
    },
  ],
  approvals: [
    {
      act: 'plan.endorsed',
      title: { 'es-MX': 'Aval del foro', en: 'Endorsement by the forum' },
      by: 'promotor',
    },
    {
      act: 'plan.validated',
      title: { 'es-MX': 'Validación del Consejo', en: 'Validation by the Council' },
      by: 'consejo',
    },
    {
      act: 'plan.published',
      title: { 'es-MX': 'Publicación en la Gaceta', en: 'Publication in the Gazette' },
      by: 'alcaldia',
    },
    {
      act: 'plan.submitted',
      title: { 'es-MX': 'Entrega a OGP', en: 'Submission to OGP' },
      by: 'alcaldia',
    },
  ],
  methods: [
    {
      id: 'seis-momentos',
      title: { 'es-MX': 'Seis momentos', en: 'Six moments' },
      moments: 'not-stated',
      roles: 'not-stated',
      quorum: 'not-stated',
      decision: 'consensus',
    },
  ],
  series: [
    {
      id: 'sesiones',
      title: { 'es-MX': 'Sesiones del grupo promotor', en: 'Sessions of the promoter group' },
      bodies: ['promotor'],
      method: 'not-stated',
    },
    {
      id: 'mesas',
      title: { 'es-MX': 'Mesas de cocreación', en: 'Co-creation tables' },
      bodies: ['promotor', 'asesor'],
      method: 'seis-momentos',
    },
  ],
  obligations: [
    {
      code: 'plan-due',
      title: { 'es-MX': 'Entregar el plan', en: 'Submit the plan' },
      owedBy: 'alcaldia',
      fulfilledBy: 'plan.submitted',
      due: null,
      basis: [{ source: 'gaceta', certainty: 'stated' }],
    },
  ],
  dissemination: [
    { kind: 'call.opened', by: 'alcaldia' },
    { kind: 'consultation.announced', by: 'alcaldia' },
    { kind: 'consultation.opened', by: 'alcaldia' },
    { kind: 'dissemination.noted', by: 'alcaldia' },
  ],
  rulePacks: [],
}
