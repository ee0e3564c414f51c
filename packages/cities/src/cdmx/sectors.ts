import type { Sector } from '@apertura/domain'
import { esEn } from '../es-en.js'

export const sectors: readonly Sector[] = [
  { id: 'gobierno', title: esEn('Gobierno', 'Government'), ogp: 'government', publicBody: true },
  {
    id: 'organismos-autonomos',
    title: esEn('Organismos autónomos', 'Autonomous bodies'),
    ogp: 'autonomous-body',
    publicBody: true,
  },
  {
    id: 'sociedad-civil',
    title: esEn('Sociedad civil', 'Civil society'),
    ogp: 'civil-society',
    publicBody: false,
  },
  { id: 'academia', title: esEn('Academia', 'Academia'), ogp: 'academia', publicBody: false },
  {
    id: 'personas-expertas',
    title: esEn('Personas expertas', 'Experts'),
    ogp: 'individual',
    publicBody: false,
  },
  {
    id: 'internacional',
    title: esEn('Internacional', 'International'),
    ogp: 'international',
    publicBody: false,
  },
  { id: 'prensa', title: esEn('Prensa', 'Press'), ogp: 'private-sector', publicBody: false },
  {
    id: 'registro',
    title: esEn('Quien lleva este registro', 'Keeper of this record'),
    ogp: 'record-keeper',
    publicBody: false,
  },
]
