import type { Party } from '@apertura/domain'
import { esEn } from '../es-en.js'

const institution = (id: string, name: string, sector: string, more: Partial<Party> = {}): Party => ({
  id,
  name,
  kind: 'institution',
  sector,
  ...more,
})

const person = (id: string, name: string, sector: string, more: Partial<Party> = {}): Party => ({
  id,
  name,
  kind: 'person',
  sector,
  ...more,
})

const sectorDeduced = esEn(
  'La Memoria no dice de qué sector es; aquí se deduce de su nombre.',
  'The Memoria does not say its sector; here it is deduced from its name.',
)

const government: readonly Party[] = [
  institution('gobierno-cdmx', 'Gobierno de la Ciudad de México', 'gobierno'),
  institution('jefatura-gobierno', 'Jefatura de Gobierno de la Ciudad de México', 'gobierno'),
  institution('adip', 'Agencia Digital de Innovación Pública', 'gobierno', {
    acronym: 'ADIP',
    note: esEn(
      'Agencia creada por ley; su titular depende de la Jefatura de Gobierno.',
      'Agency created by law; its head answers to the Head of Government.',
    ),
  }),
  institution('alcaldia-cuauhtemoc', 'Alcaldía Cuauhtémoc', 'gobierno'),
  { id: 'alcaldias', name: 'Las 16 Alcaldías de la Ciudad de México', kind: 'group', sector: 'gobierno' },
  institution('congreso-cdmx', 'Congreso de la Ciudad de México', 'gobierno', {
    note: esEn(
      'Poder legislativo; entra aquí como autor de leyes.',
      'Legislative power; it stands here as the author of laws.',
    ),
  }),
  institution('consejeria-juridica', 'Consejería Jurídica y de Servicios Legales', 'gobierno'),
  institution('contraloria', 'Secretaría de la Contraloría General', 'gobierno'),
  institution('sectei', 'Secretaría de Educación, Ciencia, Tecnología e Innovación', 'gobierno'),
  institution('saf', 'Secretaría de Administración y Finanzas', 'gobierno'),
  institution('sacmex', 'Sistema de Aguas de la Ciudad de México', 'gobierno'),
  institution('semovi', 'Secretaría de Movilidad', 'gobierno'),
  institution('sedema', 'Secretaría de Medio Ambiente', 'gobierno', { acronym: 'SEDEMA' }),
  institution('sgirpc', 'Secretaría de Gestión Integral de Riesgos y Protección Civil', 'gobierno'),
  institution('copred', 'Consejo para Prevenir y Eliminar la Discriminación', 'gobierno'),
  institution('semujeres', 'Secretaría de Mujeres', 'gobierno'),
  institution('seduvi', 'Secretaría de Desarrollo Urbano y Vivienda', 'gobierno', { acronym: 'SEDUVI' }),
  institution('sedeco', 'Secretaría de Desarrollo Económico', 'gobierno'),
  institution(
    'sepi',
    'Secretaría de Pueblos y Barrios Originarios y Comunidades Indígenas Residentes',
    'gobierno',
  ),
  institution('styfe', 'Secretaría del Trabajo y Fomento al Empleo', 'gobierno'),
  institution('sedesa', 'Secretaría de Salud', 'gobierno'),
]

const autonomous: readonly Party[] = [
  institution(
    'info-cdmx',
    'Instituto de Transparencia, Acceso a la Información Pública, Protección de Datos Personales y Rendición de Cuentas de la Ciudad de México',
    'organismos-autonomos',
    {
      acronym: 'Info CDMX',
      note: esEn(
        'Tomó parte a través de su equipo de Estado Abierto: una dirección y la ponencia de una comisionada. Publicó la Memoria.',
        'It took part through its Open State team: a directorate and the office of one commissioner. It published the Memoria.',
      ),
    },
  ),
  institution('iecm', 'Instituto Electoral de la Ciudad de México', 'organismos-autonomos', {
    note: sectorDeduced,
  }),
  institution('fgj', 'Fiscalía General de Justicia de la Ciudad de México', 'organismos-autonomos', {
    note: sectorDeduced,
  }),
]

const civilSociety: readonly Party[] = [
  institution('fundacion-avina', 'Fundación Avina', 'sociedad-civil'),
  institution('equis', 'Equis Justicia para las Mujeres', 'sociedad-civil'),
  institution('ilsb', 'Instituto de Liderazgo Simone de Beauvoir', 'sociedad-civil', { acronym: 'ILSB' }),
  institution('onc', 'Observatorio Nacional Ciudadano', 'sociedad-civil', { acronym: 'ONC' }),
  institution('territorio-nomada', 'Territorio Nómada', 'sociedad-civil'),
  institution('articulo-19', 'Artículo 19', 'sociedad-civil'),
  institution('mexico-evalua', 'México Evalúa', 'sociedad-civil'),
  institution('fondo-semillas', 'Fondo Semillas', 'sociedad-civil'),
  institution('gift', 'Iniciativa Global para la Transparencia Fiscal', 'sociedad-civil', {
    note: sectorDeduced,
  }),
  institution('bios', 'Bios Participación Política', 'sociedad-civil', { note: sectorDeduced }),
  institution('arkemetria', 'Arkemetria Social', 'sociedad-civil', { note: sectorDeduced }),
  institution('red-nacional-refugios', 'Red Nacional de Refugios', 'sociedad-civil', { note: sectorDeduced }),
]

const academia: readonly Party[] = [
  institution('unam-iij', 'Instituto de Investigaciones Jurídicas de la UNAM', 'academia'),
  institution('uacm', 'Universidad Autónoma de la Ciudad de México', 'academia', { acronym: 'UACM' }),
]

const people: readonly Party[] = [
  person('nava-polina', 'María del Carmen Nava Polina', 'organismos-autonomos', { affiliation: 'info-cdmx' }),
  person('bonilla', 'Julio César Bonilla Gutiérrez', 'organismos-autonomos', { affiliation: 'info-cdmx' }),
  person('oviedo', 'Zulema Oviedo', 'organismos-autonomos', { affiliation: 'info-cdmx' }),
  person('saavedra', 'Daniel Saavedra Lladó', 'organismos-autonomos', { affiliation: 'info-cdmx' }),
  person('pecova', 'Ana Pecova', 'sociedad-civil', { affiliation: 'equis' }),
  person('andion', 'Ximena Andión', 'sociedad-civil', { affiliation: 'ilsb' }),
  person('garcia', 'Laura García', 'sociedad-civil', { affiliation: 'fondo-semillas' }),
  person('navarro', 'Fabiola Navarro', 'academia', { affiliation: 'unam-iij' }),
  person('martin-borregon', 'Eduard Martín-Borregón', 'personas-expertas'),
  person('martinez-pinto', 'Cristina Elena Martínez Pinto', 'personas-expertas'),
  person('castaneda', 'Víctor Manuel Castañeda Saldívar', 'personas-expertas', { affiliation: 'uacm' }),
  person('islas-gurrola', 'Alicia Monserrat Islas Gurrola', 'personas-expertas'),
  person('rivas-bazan', 'Mónica Leonor Rivas Bazán', 'personas-expertas', {
    affiliation: 'territorio-nomada',
    note: esEn(
      'Asesora a título propio; además coordina Territorio Nómada, que entró después al Núcleo Promotor.',
      'Adviser in her own name; she also coordinates Territorio Nómada, which later came into the promoter group.',
    ),
  }),
  person('solorio', 'Israel Felipe Solorio Sandoval', 'personas-expertas'),
  person('de-leon-aulina', 'Emilienne de León Aulina', 'personas-expertas'),
  person('ramirez-rios', 'Patricio Manuel Ramírez Ríos', 'personas-expertas'),
  person('borrmann', 'Rudi Borrmann', 'internacional', {
    affiliation: 'ogp',
    note: esEn(
      'Director de OGP Local; una nota de la Memoria escribe «Borrman».',
      'Director of OGP Local; one note of the Memoria spells it “Borrman”.',
    ),
  }),
]

const others: readonly Party[] = [
  institution('ogp', 'Alianza para el Gobierno Abierto', 'internacional', { acronym: 'OGP' }),
  institution('el-heraldo', 'El Heraldo de México', 'prensa'),
  {
    id: 'apertura',
    name: 'Apertura',
    kind: 'group',
    sector: 'registro',
    note: esEn(
      'Lleva este registro; firma solo lo que resulta de comparar fuentes.',
      'Keeps this record; it signs only what comes of comparing sources.',
    ),
  },
]

/** Everybody whom the record names, each only in a public role. */
export const parties: readonly Party[] = [
  ...government,
  ...autonomous,
  ...civilSociety,
  ...academia,
  ...people,
  ...others,
]
