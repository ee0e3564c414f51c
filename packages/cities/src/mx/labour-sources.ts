import type { Source } from '@apertura/domain'
import { esEn } from '../es-en.js'

/**
 * What a Mexican city may cite on days without work. The text of the law was not read in its own publication:
 * its list stands word for word in a note of 2006, and the change of 2024 was told by many.
 *
 * @example
 * ```ts
 * labourSources[0]?.id // => 'mx-labour-law'
 * ```
 */
export const labourSources: readonly Source[] = [
  {
    id: 'mx-labour-law',
    title: esEn('Ley Federal del Trabajo', 'Federal Labour Law'),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFT.pdf',
  },
  {
    id: 'mx-rest-days-2006',
    title: esEn(
      'Nota de un blog con el texto del decreto que reformó el artículo 74 (DOF, 17 de enero de 2006)',
      'Note of a blog with the text of the decree that changed article 74 (DOF, 17 January 2006)',
    ),
    publisher: 'rolandmexii.blogspot.com',
    published: '2006-01-25',
    url: 'http://rolandmexii.blogspot.com/2006/01/nderung-in-der-ley-federal-de-trabajo.html',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-rest-days-2024',
    title: esEn(
      'Nota sobre el decreto que declara día de descanso el 1 de octubre de cada seis años (DOF, 30 de septiembre de 2024)',
      'Note on the decree that makes 1 October of every sixth year a day of rest (DOF, 30 September 2024)',
    ),
    publisher: 'Notilegis, en el boletín de DGyH',
    published: '2024-09-30',
    url: 'https://dgyh.mx/boletin-fiscal/publica-dof-decreto-por-el-que-se-declara-el-1-de-octubre-de-cada-seis-anos-como-dia-de-descanso-obligatorio',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-rest-days-list',
    title: esEn(
      'Nota de AMR con los días de descanso obligatorio',
      'Note by AMR with the statutory rest days',
    ),
    publisher: 'AMR',
    published: 'XXXX',
    url: 'https://amr.org.mx/noticias.phtml?id=5765',
    readOn: '2026-11-22',
  },
]
