import type { Source } from '@apertura/domain'
import { esEn } from '../es-en.js'

/**
 * What a Mexican city may cite on votes and on the silence that they impose on government publicity. The
 * texts of the laws were not read: what is taken from them comes through the press and must be cited as
 * `reported` or `unverified`.
 *
 * @example
 * ```ts
 * electoralSources[0]?.id // => 'mx-constitution'
 * ```
 */
export const electoralSources: readonly Source[] = [
  {
    id: 'mx-constitution',
    title: esEn(
      'Constitución Política de los Estados Unidos Mexicanos',
      'Political Constitution of the United Mexican States',
    ),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-lgipe',
    title: esEn(
      'Ley General de Instituciones y Procedimientos Electorales',
      'General Law on Electoral Institutions and Procedures',
    ),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-recall-law',
    title: esEn('Ley Federal de Revocación de Mandato', 'Federal Law on the Recall of Mandate'),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-consultation-law',
    title: esEn('Ley Federal de Consulta Popular', 'Federal Law on Popular Consultation'),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-aci-noticias',
    title: esEn(
      'Nota de ACI Noticias sobre la suspensión de propaganda gubernamental',
      'Note by ACI Noticias on the suspension of government propaganda',
    ),
    publisher: 'ACI Noticias',
    published: 'XXXX',
    url: 'https://acinoticias.com/?p=15884',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-el-tiempo',
    title: esEn(
      'Nota de El Tiempo sobre el inicio de la veda por la consulta popular',
      'Note by El Tiempo on the first day of silence for the popular consultation',
    ),
    publisher: 'El Tiempo',
    // Its title says that the silence begins that very day.
    published: '2021-07-15',
    url: 'https://eltiempomx.com/a/229638-la-veda-por-consulta-popular-contra-expresidentes-inicia-hoy',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-electoral-calendar',
    title: esEn(
      'Calendarios electorales de México desde 1994 (Magar, 2017, puesto al día después)',
      'Electoral calendars of Mexico since 1994 (Magar, 2017, updated since)',
    ),
    publisher: 'Eric Magar Meurs, Harvard Dataverse',
    published: '[2017-04..2023-03-13]',
    url: 'https://doi.org/10.7910/DVN/X2IDWS',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-ine-requests',
    title: esEn(
      'Acuerdo INE/CG03/2017, con el plazo para pedir excepciones sobre propaganda gubernamental',
      'Agreement INE/CG03/2017, with the term to ask for exceptions on government propaganda',
    ),
    publisher: 'Instituto Nacional Electoral',
    published: '2017-01-13',
  },
  {
    id: 'mx-vallarta',
    title: esEn(
      'Nota de Vallarta Independiente sobre las excepciones y su plazo',
      'Note by Vallarta Independiente on the exceptions and their term',
    ),
    publisher: 'Vallarta Independiente',
    published: 'XXXX',
    url: 'https://vallartaindependiente.com/?p=80139',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-lja-2015',
    title: esEn(
      'Nota de La Jornada Aguascalientes sobre las campañas de 2015, con el texto de la ley',
      'Note by La Jornada Aguascalientes on the campaigns of 2015, with the text of the law',
    ),
    publisher: 'La Jornada Aguascalientes',
    published: '2015-04',
    url: 'https://lja.mx/2015/04/inician-campanas-electorales-de-los-candidatos-a-diputados-federales',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-jornada-2020-08-10',
    title: esEn(
      'Nota de La Jornada sobre la convocatoria a la elección local de 2021',
      'Note by La Jornada on the call for the local election of 2021',
    ),
    publisher: 'La Jornada',
    published: '2020-08-10',
    url: 'https://jornada.com.mx/noticia/2020/08/10/capital/iecm-emite-convocatoria-para-elecciones-del-2021-6336',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-jornada-2020-11-06',
    title: esEn(
      'Nota de La Jornada sobre el voto del Senado para aplazar la convocatoria a la consulta popular',
      'Note by La Jornada on the Senate’s vote to put off the call for the popular consultation',
    ),
    publisher: 'La Jornada',
    published: '2020-11-06',
    url: 'https://www.jornada.com.mx/2020/11/06/politica/012n2pol',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-jornada-2020-11-18',
    title: esEn(
      'Nota de La Jornada sobre el dictamen de la Cámara de Diputados acerca de esa fecha',
      'Note by La Jornada on the report of the Chamber of Deputies about that date',
    ),
    publisher: 'La Jornada',
    published: '2020-11-18',
    url: 'https://www.jornada.com.mx/2020/11/18/politica/006n1pol',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-ine-cg554-2020',
    title: esEn(
      'Acuerdo INE/CG554/2020, sobre recursos para la consulta popular del 1 de agosto de 2021 (DOF)',
      'Agreement INE/CG554/2020, on funds for the popular consultation of 1 August 2021 (DOF)',
    ),
    publisher: 'Instituto Nacional Electoral',
    published: '2020-11-13',
    url: 'https://www.dof.gob.mx/nota_detalle.php?codigo=5605020&fecha=13/11/2020',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-cconoticias',
    title: esEn(
      'Nota de CCO Noticias sobre el voto de la Cámara de Diputados',
      'Note by CCO Noticias on the vote of the Chamber of Deputies',
    ),
    publisher: 'CCO Noticias',
    published: '2020-11-19',
    url: 'https://cconoticias.com/2020/11/19/camara-de-diputados-aprueba-que-decreto-y-convocatoria-de-consulta-popular-entren-en-vigor-el-15-de-julio-de-2021/',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-pulso',
    title: esEn(
      'Nota de Pulso sobre el cambio de la entrada en vigor de la consulta',
      'Note by Pulso on the change of the day on which the consultation takes effect',
    ),
    publisher: 'Pulso de San Luis Potosí',
    published: '[2020-11-19..2020-11-30]',
    url: 'https://pulsoslp.com.mx/nacional/diputados-cambian-fecha-de-entrada-en-vigor-de-consulta/1216264',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-lja-2021',
    title: esEn(
      'Nota de La Jornada Aguascalientes sobre los plazos de la consulta popular',
      'Note by La Jornada Aguascalientes on the terms of the popular consultation',
    ),
    publisher: 'La Jornada Aguascalientes',
    published: '2021-06',
    url: 'https://www.lja.mx/2021/06/realiza-ine-consulta-popular-con-apego-a-los-plazos-aprobados-por-la-camara-de-diputados',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-chamuco',
    title: esEn(
      'Comunicado del INE sobre la difusión de la consulta popular, en El Chamuco',
      'Release of the INE on the promotion of the popular consultation, in El Chamuco',
    ),
    publisher: 'El Chamuco',
    published: '2021-07-15',
    url: 'https://elchamuco.com.mx/2021/07/15/asi-sera-la-difusion-del-ine-sobre-consulta-popular/embed',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-mvs',
    title: esEn(
      'Nota de MVS sobre la nueva fecha de la revocación de mandato',
      'Note by MVS on the new date of the recall vote',
    ),
    publisher: 'MVS Noticias',
    published: '2021-11-10',
    url: 'https://admin.mvs.editor80.com/nacional/2021/11/10/modifica-ine-fecha-de-la-consulta-de-revocacion-de-mandato-474403.html',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-sup-rap-27-2022',
    title: esEn(
      'Sentencia SUP-RAP-27/2022, que confirma la convocatoria a la revocación de mandato',
      'Judgment SUP-RAP-27/2022, which upholds the call for the recall vote',
    ),
    publisher: 'Tribunal Electoral del Poder Judicial de la Federación',
    published: '2022-02-16',
    url: 'https://www.te.gob.mx/sentenciasHTML/convertir/expediente/SUP-RAP-0027-2022',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-mision-politica',
    title: esEn('Nota de Misión Política sobre esa sentencia', 'Note by Misión Política on that judgment'),
    publisher: 'Misión Política',
    published: '[2022-02-16..2022-02-28]',
    url: 'https://misionpolitica.com/?p=114156',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-sup-rep-96-2022',
    title: esEn(
      'Sentencia SUP-REP-96/2022, sobre qué es propaganda gubernamental en la revocación de mandato (resumen)',
      'Judgment SUP-REP-96/2022, on what is government propaganda in the recall vote (summary)',
    ),
    publisher: 'Tribunal Electoral del Poder Judicial de la Federación',
    published: '2022-03-28',
    url: 'https://es.scribd.com/document/567183093/SUP-REP-96-2022',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-campaigns-2024',
    title: esEn(
      'Nota de Chiapas en Contacto con las campañas de 2024 en cada entidad',
      'Note by Chiapas en Contacto with the campaigns of 2024 in each state',
    ),
    publisher: 'Chiapas en Contacto',
    published: '2023-11-15',
    url: 'https://chiapasencontacto.com/inician-el-20-de-noviembre-las-precampanas-en-mexico',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-buzos',
    title: esEn(
      'Nota de Buzos sobre el arranque de las campañas de 2024 en la Ciudad de México',
      'Note by Buzos on the start of the campaigns of 2024 in Mexico City',
    ),
    publisher: 'Buzos de la Noticia',
    published: '2024-03-30',
    url: 'https://buzos.com.mx/storage/noticias/2024-03-30/CDMX%3A%20arrancan%20campa%C3%B1as%20electorales%20este%2031%20de%20marzo.html',
    readOn: '2026-11-22',
  },
]
