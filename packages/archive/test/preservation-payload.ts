import type { ArchivedFile, BagAbout } from '@apertura/archive/preservation'
import { merkleRoot } from '@apertura/seal/merkle'

/** Files of an invented city. */
export const payload: readonly ArchivedFile[] = [
  { path: 'actas/mesa 1.txt', content: 'Mesa del agua.\n' },
  { path: 'index.html', content: '<!doctype html><title>Villa Ejemplo</title>' },
  { path: 'datos.csv', content: 'id,título\n1,Agua\n' },
  { path: 'mesa-1.vtt', content: 'WEBVTT\n' },
  { path: 'mesa-1.txt', content: 'Lo dicho por Ana Prueba' },
  { path: 'sello.bin', content: Uint8Array.from({ length: 256 }, (_, byte) => byte) },
  { path: 'vacío.txt', content: '' },
]

/** What is said of them, with a line break that must not become a label of its own. */
export const about: BagAbout = {
  identifier: 'villa-ejemplo-1',
  title: 'Archivo de Villa Ejemplo',
  description: 'Actas de un proceso inventado,\nBagging-Date: 1999-01-01',
  baggedOn: '2031-07-01',
  language: 'es-MX',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: { name: 'Secretaría de Villa Ejemplo', url: 'https://villa.example/' },
  files: {
    'actas/mesa 1.txt': {
      name: 'Acta de la mesa 1',
      type: 'minutes',
      about: 'https://villa.example/mesas/1',
      created: '2031-05',
      series: '2C.1',
    },
    'datos.csv': { created: '[2031-01..2031-03]' },
  },
  series: [
    {
      id: '2C.1',
      title: { 'es-MX': 'Actas de participación' },
      retention: { current: 2, semiCurrent: null, disposal: 'kept-for-good' },
    },
  ],
  recordings: [
    {
      url: 'https://video.example/mesa-1.mp4',
      name: 'Grabación de la mesa 1',
      sha256: 'ab'.repeat(32),
      encodingFormat: 'video/mp4',
      captions: 'mesa-1.vtt',
      transcript: 'mesa-1.txt',
      marks: [{ seconds: 90, name: 'Bienvenida' }],
    },
  ],
  record: { head: { size: 2, root: merkleRoot(['00', '01']) } },
}
