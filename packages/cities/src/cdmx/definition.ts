import type { Definition } from '@apertura/domain'
import { esEn } from '../es-en.js'
import { electoralSources, labourSources } from '../mx/index.js'
import { archive } from './archive-rules.js'
import { axes } from './axes.js'
import { bodies } from './bodies.js'
import { calendar } from './calendar.js'
import { consultation } from './consultation.js'
import { methods, series } from './methods.js'
import { approvals, obligations } from './obligations.js'
import { parties } from './parties.js'
import { schedule } from './schedule.js'
import { sectors } from './sectors.js'
import { sources } from './sources.js'

/**
 * How Mexico City set out to co-create its first open-government plan, as far as the Memoria of the process
 * tells it: bodies, axes, stages, method, approvals, what was owed, its calendar, and a schedule as it could have been laid out. What happened is the record, at
 * `@apertura/cities/cdmx/record`.
 *
 * @example
 * ```ts
 * definition.forum // => ['nucleo-promotor', 'grupo-asesor']
 * ```
 */
export const definition: Definition = {
  kind: 'definition',
  v: 1,
  id: 'cdmx',
  title: esEn('Primer plan de gobierno abierto de la CDMX', 'First open-government plan of Mexico City'),
  about: esEn(
    'Un plan de acción de gobierno abierto reúne promesas concretas que un gobierno hace junto con la sociedad: qué hará, quién y para cuándo. La Ciudad de México quiso hacer el primero dentro de OGP Local, el programa de una alianza internacional para gobiernos locales.',
    'An open-government action plan gathers concrete promises that a government makes together with society: what will be done, by whom and by when. Mexico City set out to make its first one within OGP Local, an international partnership’s programme for local governments.',
  ),
  jurisdiction: {
    id: 'cdmx',
    title: esEn('Ciudad de México', 'Mexico City'),
    country: 'MX',
    timeZone: 'America/Mexico_City',
  },
  languages: ['es-MX', 'en'],
  sources: [...sources, ...electoralSources, ...labourSources],
  sectors,
  parties,
  bodies,
  forum: ['nucleo-promotor', 'grupo-asesor'],
  axes,
  stages: [
    { id: 'organisation', title: esEn('Organización', 'Organisation'), opensWith: 'cocreation.started' },
    {
      id: 'consultation',
      title: esEn('Consulta pública', 'Public consultation'),
      opensWith: 'consultation.opened',
      closesWith: 'consultation.closed',
    },
    {
      id: 'selection',
      title: esEn('Selección de problemáticas', 'Selection of problems'),
      opensWith: 'selection.started',
      closesWith: 'selection.completed',
    },
    {
      id: 'mesas',
      title: esEn('Mesas de cocreación', 'Co-creation mesas'),
      opensWith: 'mesas.opened',
      closesWith: 'mesas.closed',
    },
    {
      id: 'agreement',
      title: esEn('Compromisos acordados', 'Agreed commitments'),
      opensWith: 'commitments.presented',
    },
  ],
  approvals,
  methods,
  series,
  obligations,
  // Publication in the gazette is a legal act, not dissemination: no blackout stops it.
  dissemination: [
    { kind: 'call.opened', by: 'adip' },
    { kind: 'consultation.announced', by: 'adip' },
    { kind: 'consultation.opened', by: 'adip' },
    { kind: 'consultation.extended', by: 'adip' },
    { kind: 'dissemination.noted', by: 'adip' },
  ],
  calendar,
  schedule,
  consultation,
  archive,
  // The application was of the round of 2020; the handbook of 2021 came after it.
  rulePacks: ['ogp-local-call-2020@1', 'cdmx-consultation@1', 'cdmx-advisory-group@1'],
}
