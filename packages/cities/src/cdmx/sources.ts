import type { Source } from '@apertura/domain'
import { esEn } from '../es-en.js'

/**
 * The Memoria itself. It bears no date: it tells of 6 June 2023 as past, and its links to the microsite
 * carry visit stamps of 6 October and 4 December 2023, so it was finished on that last day or later.
 */
const memoria: Source = {
  id: 'memoria',
  title: esEn(
    'Memoria del Proceso del Primer Plan de Acción de Gobierno Abierto de la CDMX',
    'Memoria of the process of the first open-government action plan of Mexico City',
  ),
  publisher: 'info-cdmx',
  published: '[2023-12-04..]',
  readOn: '2026-11-22',
}

/** Documents that the Memoria cites and that were not read: what is taken from them is `reported`. */
const citedByTheMemoria: readonly Source[] = [
  {
    id: 'ogp-handbook-2021',
    title: esEn('Manual de OGP Local', 'OGP Local Handbook'),
    publisher: 'ogp',
    published: '2021',
    url: 'https://www.opengovpartnership.org/wp-content/uploads/2021/01/OGP-Local-Handbook-Spanish.pdf',
  },
  {
    id: 'carta-apoyo',
    title: esEn(
      'Carta de apoyo de la Ciudad de México y Cuauhtémoc',
      'Mexico City – Cuauhtémoc letter of support',
    ),
    publisher: 'ogp',
    published: '2021-04-29',
    url: 'https://www.opengovpartnership.org/es/documents/mexico-city-cuauhtemoc-letter-of-support/',
  },
  {
    id: 'ley-participacion',
    title: esEn(
      'Ley de Participación Ciudadana de la Ciudad de México',
      'Citizen Participation Law of Mexico City',
    ),
    publisher: 'congreso-cdmx',
    published: '2022',
    url: 'https://www.congresocdmx.gob.mx/media/documentos/b7d55d876669172b04ba6c152735a12e30d05483.pdf',
  },
  {
    id: 'ley-operacion-innovacion',
    title: esEn(
      'Ley de Operación e Innovación Digital para la Ciudad de México',
      'Digital Operation and Innovation Law for Mexico City',
    ),
    publisher: 'congreso-cdmx',
    published: '2018',
    url: 'https://www.congresocdmx.gob.mx/media/documentos/7cf599f30bd879082e11a4b10416bf40c0ada299.pdf',
  },
  {
    id: 'ley-ciudadania-digital',
    title: esEn('Ley de Ciudadanía Digital de la Ciudad de México', 'Digital Citizenship Law of Mexico City'),
    publisher: 'congreso-cdmx',
    published: '2020',
    url: 'https://www.congresocdmx.gob.mx/media/documentos/689713b5e0918597c8dff3e5fbf377b08014ce6c.pdf',
  },
  {
    id: 'consulta-cuauhtemoc-2020',
    title: esEn('Consulta Pública 2020 (convocatoria)', 'Public Consultation 2020 (call)'),
    publisher: 'alcaldia-cuauhtemoc',
    published: '2020',
    url: 'https://plazapublica.cdmx.gob.mx/uploads/decidim/attachment/file/82/Convocatoria.pdf',
  },
  {
    id: 'protocolo-riesgo',
    title: esEn(
      'Protocolo de apertura y transparencia ante el riesgo: prevención, reacción y recuperación',
      'Protocol of openness and transparency in the face of risk: prevention, reaction and recovery',
    ),
    publisher: 'info-cdmx',
    published: '2021',
    url: 'https://infocdmx.org.mx/images/biblioteca/2021/Protocolo_Apertura_Transparencia_Riesgo.pdf',
  },
  {
    id: 'ogp-pagina-cdmx',
    title: esEn('Página de la Ciudad de México en OGP', 'Page of Mexico City at OGP'),
    publisher: 'ogp',
    published: '2020',
    url: 'https://www.opengovpartnership.org/es/members/mexico-city-mexico/',
  },
  {
    id: 'adip-nota-consejo',
    title: esEn(
      'Dra. Claudia Sheinbaum Pardo instala Primer Consejo de Gobierno Abierto de la Ciudad de México (nota de prensa)',
      'Press note on the installation of the first Open Government Council of Mexico City',
    ),
    publisher: 'adip',
    published: '2019-03-29',
    url: 'https://adip.cdmx.gob.mx/comunicacion/nota/dra-claudia-sheinbaum-pardo-instala-primer-consejo-de-gobierno-abierto-de-la-ciudad-de-mexico',
  },
  {
    id: 'info-acuerdo-0560',
    title: esEn('Acuerdo 0560/SO/27-03/2019 del Info CDMX', 'Agreement 0560/SO/27-03/2019 of Info CDMX'),
    publisher: 'info-cdmx',
    published: '2019-03-27',
    url: 'https://infocdmx.org.mx/LTAIPRC-2016-OT/Art121/Fr01/2019/Acuerdos/A121Fr01_2019-T01_Acdo-2019-03-27-0560.pdf',
  },
  {
    id: 'convocatoria-grupo-asesor',
    title: esEn(
      'Convocatoria para grupo asesor del Plan de Acción de Gobierno Abierto para la CDMX (Plaza Pública)',
      'Call for the advisory group of the plan (Plaza Pública)',
    ),
    publisher: 'Plaza Pública',
    published: '2021-02-04',
    url: 'https://plazapublica.cdmx.gob.mx/processes/convocatoria-grupoasesor-AGA',
  },
  {
    id: 'convocatoria-nucleo-promotor',
    title: esEn(
      'Convocatoria sobre la incorporación de OSCs para la creación del Primer Plan de Acción de Gobierno Abierto para la CDMX (Plaza Pública)',
      'Call for civil-society organisations to join the making of the plan (Plaza Pública)',
    ),
    publisher: 'gobierno-cdmx',
    published: '2022-09-27',
    url: 'https://plazapublica.cdmx.gob.mx/processes/convocatoria-nucleo-promotor-PAGA',
  },
  {
    id: 'mesas-colaborativas',
    title: esEn('Mesas colaborativas de cocreación', 'Collaborative co-creation mesas'),
    publisher: 'info-cdmx',
    published: '2021',
    url: 'https://www.infocdmx.org.mx/micrositios/2023/plandeaccion/assets/files/23.06.21_OGPLocal_Mesas_Colaborativas_Cocreaci%C3%B3n.pdf',
  },
  {
    id: 'lineamientos',
    title: esEn(
      'Lineamientos de Trabajo del Primer Plan de Acciones de Gobierno Abierto de la Ciudad de México (2020-2021)',
      'Working guidelines of the first plan of open-government actions of Mexico City (2020-2021)',
    ),
    publisher: 'info-cdmx',
    published: '2021-06-23',
    url: 'https://www.infocdmx.org.mx/micrositios/2023/plandeaccion/assets/files/23.06.21_OGPLocal_Lineamientos_Trabajo-2.pdf',
  },
  {
    id: 'carta-retiro',
    title: esEn('Carta de retiro del Gobierno a OGP', 'Letter of withdrawal from the Government to OGP'),
    publisher: 'gobierno-cdmx',
    published: '[2023-01-11..2023-06-06]',
  },
  {
    id: 'ogp-anuncio-retiro',
    title: esEn(
      'El Gobierno de la Ciudad de México se retiró de alianza internacional de gobierno abierto',
      'The Government of Mexico City withdraws from international partnership on open government',
    ),
    publisher: 'ogp',
    published: '2023-06-06',
    url: 'https://www.opengovpartnership.org/es/news/the-government-of-mexico-city-withdraws-from-international-partnership-on-open-government/',
  },
  {
    id: 'carta-osc',
    title: esEn(
      'Carta del Observatorio Nacional Ciudadano y de Equis, Justicia para las Mujeres',
      'Letter of Observatorio Nacional Ciudadano and Equis, Justicia para las Mujeres',
    ),
    publisher: 'ogp',
    published: '2023-06',
    url: 'https://www.opengovpartnership.org/wp-content/uploads/2023/06/Carta-OSC-CDMX-para-OGP.pdf',
  },
  {
    id: 'carta-grupo-asesor',
    title: esEn('Carta de integrantes del Grupo Asesor', 'Letter of members of the advisory group'),
    publisher: 'ogp',
    published: '2023-06',
    url: 'https://www.opengovpartnership.org/wp-content/uploads/2023/06/Carta-OGP_Grupo-Asesor-CDMX.pdf',
  },
  {
    id: 'micrositio',
    title: esEn('Micrositio del plan de acción', 'Microsite of the action plan'),
    publisher: 'info-cdmx',
    published: '[2020..2023-10-06]',
    url: 'https://www.infocdmx.org.mx/micrositios/2023/plandeaccion/index.html',
  },
]

/** Other accounts of the same process, read in extracts. */
const otherAccounts: readonly Source[] = [
  {
    id: 'heraldo-2022-06-21',
    title: esEn(
      'Nota de El Heraldo de México sobre las bases de la consulta digital',
      'Note by El Heraldo de México on the bases of the digital consultation',
    ),
    publisher: 'el-heraldo',
    published: '2022-06-21',
    url: 'https://heraldodemexico.com.mx/nacional/2022/6/21/publican-bases-para-la-consulta-digital-sobre-la-creacion-del-primer-plan-de-accion-para-la-cdmx-415231-amp.html',
    readOn: '2026-11-22',
  },
  {
    id: 'nava-mesas',
    title: esEn(
      'Sobre las mesas de cocreación (posicionamiento de la comisionada Nava Polina)',
      'On the co-creation mesas (position of commissioner Nava Polina)',
    ),
    publisher: 'nava-polina',
    published: 'XXXX',
    url: 'https://www.mariadelcarmennavapolina.mx/sobre-las-mesas-de-cocreacion-del-primer-plan-de-accion-de-gobierno-abierto/',
    readOn: '2026-11-22',
  },
  {
    id: 'nava-salida',
    title: esEn(
      'Sobre la salida de la CDMX de la Alianza (posicionamiento de la comisionada Nava Polina)',
      'On Mexico City’s exit from OGP (position of commissioner Nava Polina)',
    ),
    publisher: 'nava-polina',
    published: 'XXXX',
    url: 'https://mariadelcarmennavapolina.mx/sobre-la-salida-de-la-cdmx-de-la-alianza-para-el-gobierno-abierto',
    readOn: '2026-11-22',
  },
  {
    id: 'nava-gestion',
    title: esEn(
      'Informe de gestión 2018-2025 de la comisionada Nava Polina',
      'Report of commissioner Nava Polina on her term, 2018-2025',
    ),
    publisher: 'nava-polina',
    published: '2025',
    url: 'https://mariadelcarmennavapolina.mx/informe-de-gestion-2018-2025-informe-anual-de-actividades-2025-y-compilado-de-mapas-de-extincion-de-autonomias',
  },
]

export const sources: readonly Source[] = [memoria, ...citedByTheMemoria, ...otherAccounts]
