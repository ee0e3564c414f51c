import type { Axis } from '@apertura/domain'
import { esEn } from '../es-en.js'

/**
 * The five axes, named as the stages name them. The Memoria gives these themes and their institutions as those
 * of the application letter, and elsewhere words the letter's themes otherwise: the record keeps both.
 */
export const axes: readonly Axis[] = [
  {
    id: 'transparencia-fiscal',
    title: esEn('Transparencia fiscal y contrataciones abiertas', 'Fiscal transparency and open contracting'),
    institutions: ['saf', 'contraloria', 'alcaldias', 'info-cdmx'],
  },
  {
    id: 'gobierno-digital',
    title: esEn(
      'Gobierno digital y acceso a servicios públicos',
      'Digital government and access to public services',
    ),
    institutions: ['adip', 'alcaldias', 'sacmex'],
  },
  {
    id: 'medio-ambiente',
    title: esEn('Medio ambiente y cambio climático', 'Environment and climate change'),
    institutions: ['semovi', 'sedema', 'alcaldias'],
  },
  {
    id: 'participacion-ciudadana',
    title: esEn(
      'Participación ciudadana y derecho a la información',
      'Citizen participation and the right to information',
    ),
    institutions: ['info-cdmx', 'iecm', 'alcaldias', 'sgirpc', 'copred'],
  },
  {
    id: 'genero-inclusion',
    title: esEn('Género e inclusión', 'Gender and inclusion'),
    transversal: true,
    institutions: ['semujeres', 'seduvi', 'sedeco', 'sepi', 'styfe', 'sedesa', 'fgj', 'copred', 'alcaldias'],
  },
]
