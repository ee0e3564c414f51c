import type { Channel } from '@apertura/domain'

/** What a column may be to us. */
export type Field =
  | 'id'
  | 'title'
  | 'body'
  | 'solution'
  | 'axis'
  | 'receivedOn'
  | 'channel'
  | 'helpedBy'
  | 'territory'

export const fields: readonly Field[] = [
  'id',
  'title',
  'body',
  'solution',
  'axis',
  'receivedOn',
  'channel',
  'helpedBy',
  'territory',
]

/** What the export of a platform looks like: for each field the columns that may hold it, the best first. */
export interface Preset {
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>
  /** By which way what comes from the platform came in, unless a column says otherwise. */
  readonly channel: Channel
  /** Values of columns that say that it was said in a meeting. */
  readonly inPerson: Readonly<Record<string, string>>
  /** Texts may be HTML. */
  readonly html: boolean
}

/** Names of columns are compared without regard to case and accents; `title` also stands for `title/es`. */
export const presets = {
  /**
   * Decidim's export of proposals (`ProposalSerializer`, open data), and the older one of decidim.barcelona.
   * A proposal is received on the day on which it was published: before that it is its author's draft.
   */
  decidim: {
    columns: {
      id: ['id'],
      title: ['title'],
      body: ['body', 'summary', 'description'],
      axis: ['category/name', 'taxonomies/name', 'category'],
      receivedOn: ['published_at', 'created_at'],
      territory: ['scope/name', 'district', 'scope'],
    },
    channel: 'web',
    inPerson: { created_in_meeting: 'true', source: 'meeting' },
    html: true,
  },
  /** CONSUL Democracy: the open data of proposals, and the sheets of proposals and investments that administrators download. */
  consul: {
    columns: {
      id: ['id'],
      title: ['title', 'título'],
      body: ['description', 'descripción', 'summary', 'resumen'],
      axis: ['proceeding', 'categories', 'categorías', 'tags', 'temas'],
      receivedOn: ['created_at', 'created at', 'fecha de creación', 'date', 'fecha'],
      territory: ['geozone', 'scope of operation', 'ámbito de actuación', 'heading', 'partida', 'geozone_id'],
    },
    channel: 'web',
    inPerson: {},
    html: true,
  },
  /** Any other file, whose columns are named as ours. */
  csv: {
    columns: Object.fromEntries(fields.map(field => [field, [field]])),
    channel: 'not-stated',
    inPerson: {},
    html: false,
  },
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof presets
