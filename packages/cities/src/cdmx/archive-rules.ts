import type { ArchiveRules, Citation } from '@apertura/domain'
import { esEn } from '../es-en.js'
import { inMemoria } from './memoria.js'

/** What the microsite is said to gather: kinds of papers, without saying which of them, or whose. */
const inMicrosite = (es: string, en: string): Citation => ({
  ...inMemoria('Documentación y archivo', 506, 517),
  certainty: 'deduced',
  deduced: esEn(es, en),
})

const secretariat: Citation = {
  ...inMemoria('Comentarios de integrantes del Grupo Asesor y del Grupo Promotor.', 643, 648),
  certainty: 'deduced',
  deduced: esEn(
    'Se anota al Info CDMX porque hizo de secretaría técnica y documentó el proceso; nadie dice quién levantaba cada minuta.',
    'It is noted for Info CDMX because it was the technical secretariat and documented the process; nobody says who took each of the minutes.',
  ),
}

const meetings = ['nucleo-semanal', 'mesas-conjuntas', 'mesas-2022']

/**
 * What the process was to leave behind, as far as the Memoria tells: it lists what the microsite gathers and names
 * papers as it goes, and no list of required documents. Whether each exists is another matter, and no rule of keeping
 * was stated, so silence proves nothing.
 */
export const archive: ArchiveRules = {
  documents: [
    {
      id: 'application-letter',
      type: 'letter',
      title: esEn('Carta de postulación a OGP', 'Letter of application to OGP'),
      per: 'process',
      owner: 'gobierno-cdmx',
      owedFrom: 'application.submitted',
      toldBy: ['application.submitted'],
      sources: ['carta-apoyo'],
      signed: true,
      basis: [
        inMemoria('Postulación de la Ciudad de México.', 101, 104),
        inMemoria('Postulación de la Ciudad de México.', 155, 157),
      ],
    },
    {
      id: 'collaboration-agreement',
      type: 'collaboration-agreement',
      title: esEn('Convenio de colaboración', 'Collaboration agreement'),
      per: 'member',
      of: ['nucleo-promotor'],
      through: ['agreement'],
      toldBy: ['member.joined'],
      signed: true,
      basis: [inMemoria('Núcleo Promotor', 304, 310)],
    },
    {
      id: 'intent-letter',
      type: 'letter-of-intent',
      title: esEn('Carta intención', 'Letter of intent'),
      per: 'member',
      of: ['nucleo-promotor', 'grupo-asesor'],
      sectors: ['sociedad-civil'],
      keptIn: 'micrositio',
      basis: [
        inMicrosite(
          'Se habla de cartas intención y no de quiénes las dieron; se anotan por cada organización civil que entró a uno de los dos grupos.',
          'Letters of intent are told of, and not who gave them; they are noted for each civil organisation that came into one of the two groups.',
        ),
      ],
    },
    {
      id: 'members-call',
      type: 'call',
      title: esEn('Convocatoria para integrar un grupo', 'Call to come into a group'),
      per: 'call',
      toldBy: ['call.opened'],
      sources: ['convocatoria-grupo-asesor', 'convocatoria-nucleo-promotor'],
      published: true,
      basis: [inMemoria('Grupo asesor', 317, 322), inMemoria('Grupo asesor', 347, 349)],
    },
    {
      id: 'guidelines',
      type: 'guidelines',
      title: esEn('Lineamientos de trabajo', 'Working guidelines'),
      per: 'process',
      owner: 'nucleo-promotor',
      toldBy: ['guidelines.adopted'],
      sources: ['lineamientos'],
      basis: [
        inMemoria('Lineamientos de trabajo', 394, 405),
        {
          ...inMemoria('Lineamientos de trabajo', 432, 434),
          certainty: 'deduced',
          locator: 'nota 21',
          deduced: esEn(
            'Los firman los dos grupos; se anotan al que llevaba la operación.',
            'Both groups are their authors; they are noted for the one that ran the process.',
          ),
        },
      ],
    },
    {
      id: 'mesa-method',
      type: 'method',
      title: esEn('Metodología de las mesas', 'Method of the mesas'),
      per: 'process',
      owner: 'nucleo-promotor',
      toldBy: ['guidelines.adopted'],
      sources: ['mesas-colaborativas'],
      basis: [inMemoria('Metodología de cocreación y sesiones de trabajo', 383, 391)],
    },
    {
      id: 'minutes',
      type: 'minutes',
      title: esEn('Minuta', 'Minutes'),
      per: 'session',
      of: meetings,
      owner: 'info-cdmx',
      keptIn: 'micrositio',
      basis: [
        inMicrosite(
          'Se habla de minutas y no de cuáles sesiones; se anotan por cada sesión que se cuenta.',
          'Minutes are told of, and not of which sessions; they are noted for each session that is told of.',
        ),
        secretariat,
      ],
    },
    {
      id: 'attendance-list',
      type: 'attendance-list',
      title: esEn('Lista de asistencia', 'Attendance list'),
      per: 'session',
      of: ['mesas-conjuntas'],
      owner: 'info-cdmx',
      basis: [
        {
          ...inMemoria('Metodología de cocreación y sesiones de trabajo', 383, 387),
          certainty: 'deduced',
          deduced: esEn(
            'El método pide pasar lista en cada mesa; se entiende que quedó por escrito.',
            'The method asks for a roll call in each mesa; it is understood that it was written down.',
          ),
        },
        secretariat,
      ],
    },
    {
      id: 'videos',
      type: 'video',
      title: esEn('Videos de las sesiones', 'Videos of the sessions'),
      per: 'process',
      owner: 'info-cdmx',
      owedFrom: 'mesas.opened',
      keptIn: 'micrositio',
      basis: [
        inMicrosite(
          'Se habla de videos y no de cuáles; se anotan desde que las mesas se hicieron a distancia.',
          'Videos are told of, and not which; they are noted from when the mesas were held at a distance.',
        ),
      ],
    },
    {
      id: 'consultation-bases',
      type: 'bases',
      title: esEn('Bases de la consulta pública', 'Bases of the public consultation'),
      per: 'process',
      owner: 'adip',
      owedFrom: 'consultation.announced',
      toldBy: ['consultation.announced'],
      published: true,
      basis: [{ source: 'heraldo-2022-06-21', certainty: 'reported' }],
    },
    {
      id: 'consultation-input',
      type: 'consultation-input',
      title: esEn('Lo que llegó en la consulta', 'What came in during the consultation'),
      per: 'process',
      owner: 'adip',
      owedFrom: 'consultation.closed',
      keptIn: 'micrositio',
      basis: [
        inMicrosite(
          'El micrositio la llama popular y no dice cuál es; se toma por la del plan. Según la prensa, la llevaba la ADIP.',
          'The microsite calls it popular and does not say which one it is; it is taken to be that of the plan. By the press, the ADIP was in charge.',
        ),
        { source: 'heraldo-2022-06-21', certainty: 'reported' },
      ],
    },
    {
      id: 'proposal-analysis',
      type: 'analysis',
      title: esEn('Análisis de las propuestas', 'Analysis of the proposals'),
      per: 'process',
      owner: 'nucleo-promotor',
      owedFrom: 'selection.completed',
      keptIn: 'micrositio',
      basis: [
        inMemoria('Desarrollo de las etapas', 422, 426),
        inMemoria('Documentación y archivo', 506, 509),
      ],
    },
    {
      id: 'agreements-handed-over',
      type: 'agreement-sheet',
      title: esEn('Acuerdos entregados a las Alcaldías', 'Agreements handed to the Alcaldías'),
      per: 'process',
      owedFrom: 'agreements.delivered',
      toldBy: ['agreements.delivered'],
      basis: [inMemoria('Desarrollo de las etapas', 461, 462)],
    },
    {
      id: 'commitments',
      type: 'commitments',
      title: esEn('Compromisos presentados', 'Commitments presented'),
      per: 'process',
      owner: 'nucleo-promotor',
      owedFrom: 'commitments.presented',
      toldBy: ['commitments.presented'],
      basis: [inMemoria('Desarrollo de las etapas', 462, 463), inMemoria('Núcleo Promotor', 295, 298)],
    },
    {
      id: 'plan',
      type: 'plan',
      title: esEn('Plan de acción publicado', 'Published action plan'),
      per: 'process',
      owner: 'adip',
      owedFrom: 'commitments.presented',
      obligation: 'gazette',
      published: true,
      basis: [inMemoria('Desarrollo de las etapas', 467, 468)],
    },
    {
      id: 'council-by-laws',
      type: 'by-laws',
      title: esEn('Reglamento del Consejo', 'By-laws of the Council'),
      per: 'process',
      owner: 'consejo',
      owedFrom: 'body.installed',
      obligation: 'council-rules',
      published: true,
      basis: [
        inMemoria('Consejo de Gobierno Abierto de la Ciudad de México', 272, 274),
        inMemoria('Paréntesis al proceso de cocreación', 497, 498),
      ],
    },
    {
      id: 'microsite',
      type: 'repository',
      title: esEn('Micrositio con los papeles del proceso', 'Microsite with the papers of the process'),
      per: 'process',
      owner: 'info-cdmx',
      toldBy: ['document.issued'],
      sources: ['micrositio'],
      published: true,
      basis: [
        inMemoria('Documentación y archivo', 506, 522),
        {
          source: 'nava-gestion',
          certainty: 'reported',
          deduced: esEn(
            'El instituto que lo aloja está por extinguirse; nadie dice a dónde irán sus páginas.',
            'The institute that hosts it is being extinguished; nobody says where its pages will go.',
          ),
        },
      ],
    },
    {
      id: 'memoria',
      type: 'memoria',
      title: esEn('Memoria del proceso', 'Memoria of the process'),
      per: 'process',
      owner: 'info-cdmx',
      sources: ['memoria'],
      published: true,
      basis: [inMemoria('Presentación', 3, 32)],
    },
  ],
}
