import { describe, expect, it } from 'vitest'
import { readWhole } from '../../test/intake-text.js'
import { readMapping } from './read-mapping.js'

const contributionsOf = (...read: Parameters<typeof readWhole>) =>
  readWhole(...read).rows.map(({ contribution }) => contribution)

describe('Decidim', () => {
  it('is read from its open data, with texts in several languages and in HTML', () => {
    const file = [
      'id;category/id;category/name/ca;category/name/es;scope/name/es;title/ca;title/es;body/ca;body/es;created_at;published_at;created_in_meeting',
      '9;2;Aigua;Agua;Centro;Arbres;Árboles;;<p>Más <b>árboles</b></p>;2022-07-01 10:00:00 UTC;2022-07-05 10:00:00 UTC;true',
      '10;2;Aigua;Agua;;Arbres;;<p>Més</p>;;2022-07-01 10:00:00 UTC;;false',
    ].join('\n')
    expect(contributionsOf(file, { from: 'decidim' })).toEqual([
      {
        id: '9',
        title: 'Árboles',
        body: 'Más árboles',
        axis: 'Agua',
        territory: 'Centro',
        receivedOn: '2022-07-05',
        channel: 'in-person',
        more: {
          'category/id': '2',
          'category/name/ca': 'Aigua',
          'title/ca': 'Arbres',
          created_at: '2022-07-01 10:00:00 UTC',
          created_in_meeting: 'true',
        },
      },
      {
        id: '10',
        title: 'Arbres',
        body: 'Més',
        axis: 'Agua',
        receivedOn: '2022-07-01',
        channel: 'web',
        more: { 'category/id': '2', 'category/name/ca': 'Aigua', created_in_meeting: 'false' },
      },
    ])
  })
})

describe('CONSUL Democracy', () => {
  it('is read from its open data of proposals', () => {
    const file =
      '"id";"title";"description";"external_url";"cached_votes_up";"created_at";"summary";"geozone_id";"proceeding"\n' +
      '"12";"Más agua";"<p>Falta agua</p>";"";"4";"2016-03-01 10";"En breve";"7";""\n'
    expect(contributionsOf(file, { from: 'consul' })).toEqual([
      {
        id: '12',
        title: 'Más agua',
        body: 'Falta agua',
        territory: '7',
        receivedOn: '2016-03-01',
        channel: 'web',
        more: { cached_votes_up: '4', summary: 'En breve' },
      },
    ])
  })

  it('is read from the sheet that its administrators download, in Spanish too', () => {
    const file = 'ID,Título,Apoyos,Ámbito de actuación\n3,Una fuente,12,Centro\n'
    expect(contributionsOf(file, { from: 'consul' })).toEqual([
      { id: '3', title: 'Una fuente', body: '', territory: 'Centro', channel: 'web', more: { Apoyos: '12' } },
    ])
  })
})

describe('any sheet', () => {
  it('may say the way by which each came, in the words of those who wrote it down', () => {
    const ways = ['Presencial', 'TELÉFONO', 'en papel', 'web', 'Buzón de colonia', '', 'constructor', 'n/d']
    const file = `title,channel\n${ways.map((way, i) => `${i}a,${way}`).join('\n')}\n`
    expect(contributionsOf(file, { channel: 'in-person' }).map(({ channel }) => channel)).toEqual([
      'in-person',
      'telephone',
      'paper',
      'web',
      'Buzón de colonia',
      'in-person',
      'constructor',
      'not-stated',
    ])
  })

  it('may give an age, and keeps columns of one name apart', () => {
    expect(contributionsOf('title,Edad,nota,nota,nota (2)\nAgua,12,a,b,c\n')).toEqual([
      {
        id: 'folio-1',
        title: 'Agua',
        body: '',
        channel: 'not-stated',
        care: ['minor'],
        more: { Edad: '12', nota: 'a', 'nota (3)': 'b', 'nota (2)': 'c' },
      },
    ])
  })

  it('may be mapped in a line that somebody types', () => {
    expect(readMapping('body=Texto')).toEqual({ ok: true, value: { body: 'Texto' } })
    for (const wrong of ['', 'body', 'body=', 'cuerpo=Texto', 'id=a,id=b', '__proto__=a']) {
      expect(readMapping(wrong).ok, wrong).toBe(false)
    }
  })
})
