import type { DocumentTree } from '@apertura/minutes'
import { anEntry } from '@apertura/test-kit'
import { aReply } from '../../packages/minutes/test/a-reply.js'
import { aSessionAccount } from '../../packages/minutes/test/a-session-account.js'
import { anAccount } from '../../packages/minutes/test/an-account.js'

/** One whole mesa, and a session that only later accounts tell of. */
export const account = anAccount()
export const session = aSessionAccount()

/** An answer to a contribution. */
export const reply = aReply()

/** A complaint that names a person: what a public version must look at. */
export const complaint: DocumentTree = {
  kind: 'document',
  v: 1,
  id: 'queja',
  type: 'minutes',
  lang: 'es-MX',
  title: 'Queja por ruido',
  on: '2030-03-05',
  about: {
    process: 'Plan de Villa Ejemplo',
    place: 'Villa Ejemplo',
    country: 'MX',
    author: 'Secretaría técnica',
    version: 1,
    keywords: ['ruido'],
  },
  references: [{ id: 'eva-muestra', kind: 'person', name: 'Eva Muestra' }],
  blocks: [
    {
      kind: 'section',
      id: 'queja',
      role: 'item',
      title: [{ kind: 'text', text: 'La queja' }],
      blocks: [
        {
          kind: 'paragraph',
          id: 'queja-1',
          text: [
            { kind: 'text', text: 'La señora ' },
            { kind: 'text', text: 'Eva Muestra', about: { person: 'eva-muestra', data: 'confidential' } },
            { kind: 'text', text: ' vive en la calle Cedro.' },
          ],
        },
        {
          kind: 'paragraph',
          id: 'queja-2',
          text: [{ kind: 'text', text: 'EVA MUESTRA pide que midan el ruido.' }],
        },
      ],
    },
  ],
}

/** What a committee decided about it. */
export const resolution = {
  document: 'queja',
  version: 1,
  committee: 'el comité de transparencia',
  resolution: 'CT-1-2030',
  removals: [
    {
      passage: 'queja-1',
      characters: [10, 21],
      data: 'confidential',
      ground: 'Artículo 1 de la ley de ejemplo',
      legend: { 'es-MX': 'Dato personal' },
    },
    {
      passage: 'queja-2',
      characters: [0, 11],
      data: 'confidential',
      ground: 'Artículo 1 de la ley de ejemplo',
      legend: { 'es-MX': 'Dato personal' },
    },
  ],
} as const

/** A short document, to show what is made of it. */
export const tree: DocumentTree = {
  kind: 'document',
  v: 1,
  id: 'water-minutes',
  type: 'minutes',
  lang: 'en',
  title: 'Minutes of the mesa on water',
  on: '2030-03-05',
  about: {
    process: 'Plan of Villa Ejemplo',
    place: 'Villa Ejemplo',
    country: 'MX',
    author: 'Technical secretariat',
    version: 1,
    keywords: ['water'],
  },
  references: [{ id: 'ana', kind: 'person', name: 'Ana Prueba' }],
  blocks: [
    {
      kind: 'section',
      id: 'matters',
      role: 'item',
      number: '1',
      title: [{ kind: 'text', text: 'Matters' }],
      blocks: [{ kind: 'paragraph', id: 'matters-1', text: [{ kind: 'text', text: 'The pipes leak.' }] }],
    },
  ],
}

const acta = { document: 'acta', version: 1 } as const

/** Minutes that went out, were changed once, and are signed by one person. */
export const lifeOfMinutes = [
  anEntry('document.drafted', '2030-06-01', { ...acta, type: 'minutes', digest: 'a'.repeat(64) }),
  anEntry('document.circulated', '2030-06-02', { ...acta, to: ['ana'], until: '2030-06-10' }),
  anEntry('document.drafted', '2030-06-12', { ...acta, version: 2, type: 'minutes', digest: 'b'.repeat(64) }),
  anEntry('document.circulated', '2030-06-12', { ...acta, version: 2, to: ['ana'], until: '2030-06-14' }),
  anEntry('document.approved', '2030-06-15', { ...acta, version: 2, by: 'mesa' }),
  anEntry('document.signed', '2030-06-16', {
    ...acta,
    version: 2,
    by: 'ana',
    evidence: { kind: 'platform', platform: 'Firma Ejemplo', reference: 'F-1' },
  }),
]
