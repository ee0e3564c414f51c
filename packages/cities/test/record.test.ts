import { definition } from '@apertura/cities/cdmx'
import { head, record, recordText } from '@apertura/cities/cdmx/record'
import type { EntryKind, EntryOf } from '@apertura/domain'
import { readDefinition, readEntry } from '@apertura/domain/schema'
import { canonical, digest, hashOf } from '@apertura/seal'
import { describe, expect, it } from 'vitest'

const ofKind = <K extends EntryKind>(kind: K) =>
  record.filter(entry => entry.kind === kind) as unknown as EntryOf<K>[]

describe('the definition of Mexico City', () => {
  it('has the shape of a definition', () => {
    expect(readDefinition(definition)).toMatchObject({ ok: true })
  })

  it('gives the same id to nothing twice', () => {
    for (const list of [
      'sources',
      'sectors',
      'parties',
      'bodies',
      'axes',
      'stages',
      'methods',
      'series',
    ] as const) {
      expect(repeated(definition[list].map(item => item.id)), list).toEqual([])
    }
  })
})

describe('the record of Mexico City', () => {
  it('gives every entry the shape of its kind', () => {
    const misshapen = record
      .map(entry => ({ id: entry.id, read: readEntry(entry) }))
      .filter(({ read }) => !read.ok)
    expect(misshapen).toEqual([])
  })

  it('gives the same id to no two entries', () => {
    expect(repeated(record.map(entry => entry.id))).toEqual([])
  })

  it('is a chain without gaps, each hash its own', () => {
    expect(record.map(entry => entry.seq)).toEqual(record.map((_, index) => index + 1))
    expect(record.map(entry => entry.prev)).toEqual([null, ...record.slice(0, -1).map(entry => entry.hash)])
    expect(record.filter(entry => hashOf(entry) !== entry.hash)).toEqual([])
  })

  it('ends in the head that is published', () => {
    expect(record.at(-1)?.hash).toBe(head)
  })

  it('is written in canonical JSON, one entry a line', () => {
    expect(recordText).toBe(record.map(entry => `${canonical(entry)}\n`).join(''))
  })

  it('begins by adopting this very definition', () => {
    expect(record[0]).toMatchObject({
      kind: 'definition.adopted',
      data: { definition: definition.id, digest: digest(definition) },
    })
  })

  it('stands in the order of its earliest days', () => {
    const days = record.map(entry => earliest(entry.on))
    expect(days).toEqual(days.toSorted())
  })

  it('makes nothing known before it happened', () => {
    expect(
      record.filter(entry => earliest(entry.knownOn) < earliest(entry.on)).map(entry => entry.id),
    ).toEqual([])
  })

  it('opens every parenthesis that it closes or reads again', () => {
    const opened = ofKind('parenthesis.opened').map(entry => entry.data.parenthesis)
    expect(opened).toHaveLength(5)
    for (const entry of [...ofKind('parenthesis.closed'), ...ofKind('parenthesis.reread')]) {
      expect(opened).toContain(entry.data.parenthesis)
    }
  })

  it('opens every call that it closes or that a member answered', () => {
    const opened = ofKind('call.opened').map(entry => entry.data.call)
    for (const entry of ofKind('call.closed')) expect(opened).toContain(entry.data.call)
    for (const { data } of ofKind('member.joined')) if (data.call) expect(opened).toContain(data.call)
  })

  it('lets nobody leave a body who had not come in', () => {
    const joined = ofKind('member.joined').map(entry => `${entry.data.body} ${entry.data.member}`)
    for (const { data } of ofKind('member.left')) expect(joined).toContain(`${data.body} ${data.member}`)
  })

  it('points every disputed reading at a source of its own entry', () => {
    for (const { id, sources, data } of ofKind('reading.disputed')) {
      for (const { citation } of data.readings)
        expect(sources[citation], `${id}, citation ${citation}`).toBeDefined()
    }
  })

  it('says what was deduced wherever it says that something was', () => {
    const citations = record.flatMap(entry => entry.sources.map(source => ({ id: entry.id, ...source })))
    expect(citations.filter(source => source.certainty === 'deduced' && !source.deduced)).toEqual([])
  })

  it('keeps what was counted by hand: people, sessions, days', () => {
    const joined = (body: string) => ofKind('member.joined').filter(entry => entry.data.body === body)
    expect(joined('nucleo-promotor')).toHaveLength(8)
    expect(joined('grupo-asesor')).toHaveLength(12)
    const tables = ofKind('session.held').filter(entry => entry.data.series === 'mesas-2022')
    expect(tables).toHaveLength(13)
    expect(new Set(tables.map(entry => entry.on)).size).toBe(9)
  })
})

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

/** First day that a date of this record may be; none of them is open toward the past. */
function earliest(date: string): string {
  const first = date.startsWith('[') ? date.slice(1, date.indexOf('..')) : date
  return `${first}-01-01`.slice(0, 10)
}
