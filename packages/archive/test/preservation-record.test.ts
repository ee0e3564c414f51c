import { checkPublicRecord, publicRecord, readPublicRecord } from '@apertura/archive/preservation'
import type { EntryDraft } from '@apertura/domain'
import { entryKinds } from '@apertura/domain/schema'
import { canonical } from '@apertura/seal'
import { treeHead } from '@apertura/seal/merkle'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from './open-data-city.js'

const commitment = 'ab'.repeat(32)
const apart = (kind: 'liaison.designated' | 'statement.made', on: string, data: object): EntryDraft => {
  const draft = anEntry(kind, on)
  return { ...draft, data: { ...draft.data, ...data } } as EntryDraft
}
const record = aRecord(
  anEntry('definition.adopted', '2030-01-10'),
  apart('liaison.designated', '2030-01-11', { person: { commitment } }),
  apart('statement.made', '2030-01-12', { words: 'Dicho en voz baja', data: 'reserved' }),
  anEntry('membership.accepted', '2030-03-05'),
  anEntry('parenthesis.opened', '2030-04-04'),
  apart('statement.made', '2030-05-12', { said: { text: 'Otra cosa', data: 'confidential' } }),
)
const text = publicRecord(record)
const lines = text.trimEnd().split('\n')
const head = treeHead(record)

/** Families of kinds of which some or all are withheld. */
const families = [
  'intake contribution review appeal reply contributions grouping axis score selection solution mesa guest office',
  'attendance quorum moment item turn words proposal interest decision position ballots agreement agreements',
  'document observation redaction',
].flatMap(line => line.split(' '))

describe('the public record of an archive', () => {
  it('has the very lines of entries that are wholly public', () => {
    for (const at of [0, 3, 4]) expect(lines[at]).toBe(canonical(record[at]))
  })

  it('keeps no more than the place of an entry of which something stands apart', () => {
    for (const at of [1, 2, 5])
      expect(JSON.parse(lines[at] ?? '')).toEqual({ seq: at + 1, hash: record[at]?.hash, withheld: true })
    for (const kept of [commitment, 'Dicho en voz baja', 'Otra cosa']) expect(text).not.toContain(kept)
  })

  it('shows whole what tells of the process, and never what people sent in, said or signed', () => {
    const shown = entryKinds.filter(kind => {
      const [line = ''] = publicRecord(
        aRecord({ ...anEntry('cocreation.started', '2030'), kind } as EntryDraft),
      ).split('\n')
      return !('withheld' in JSON.parse(line))
    })
    const withheld = entryKinds.filter(kind => !shown.includes(kind))
    expect([...new Set(withheld.map(kind => kind.split('.')[0]))]).toEqual(families)
    expect(withheld.filter(kind => kind.startsWith('document.'))).toEqual([
      'document.circulated',
      'document.observed',
      'document.signed',
    ])
    expect(shown).toContain('mesa.cited')
    expect(shown).toContain('statement.made')
  })

  it('holds for anybody who has the text alone, and leads to the root of the whole record', () => {
    expect(checkPublicRecord(text)).toEqual([])
    expect(checkPublicRecord(text, head)).toEqual([])
    const read = readPublicRecord(text)
    expect(read.ok && read.value.map(({ hash }) => hash)).toEqual(record.map(({ hash }) => hash))
  })

  it('is empty for a process that has not begun', () => {
    expect(publicRecord([])).toBe('')
    expect(checkPublicRecord('', treeHead([]))).toEqual([])
    expect(checkPublicRecord('', head)).toHaveLength(1)
  })

  it('is found out at any byte that was altered', () => {
    const bytes = new TextEncoder().encode(text)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const altered = Uint8Array.from(bytes)
        altered[at] = (altered[at] ?? 0) ^ mask
        const problems = checkPublicRecord(new TextDecoder().decode(altered), head)
        expect(problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('names the line that was altered, wherever its entry is there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 3, 4),
        fc.nat(),
        fc.constantFrom('a', '7', '"'),
        (line, place, letter) => {
          const whole = lines[line] ?? ''
          const at = place % whole.length
          fc.pre(whole[at] !== letter)
          const altered = lines.with(line, whole.slice(0, at) + letter + whole.slice(at + 1)).join('\n')
          const paths = checkPublicRecord(`${altered}\n`).map(({ path }) => path)
          expect(paths.some(path => path.startsWith(`data/record.jsonl:${line + 1}`))).toBe(true)
        },
      ),
    )
  })

  it('is found out when lines are left out, doubled, moved or put in, and against a head when it was cut short', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(lines.length - 1), (one, other) => {
        const check = (some: readonly string[]) =>
          checkPublicRecord(some.map(each => `${each}\n`).join(''), head)
        expect(check(lines.toSpliced(one, 1))).not.toEqual([])
        expect(check(lines.toSpliced(one, 0, lines[other] ?? ''))).not.toEqual([])
        if (one !== other)
          expect(check(lines.with(one, lines[other] ?? '').with(other, lines[one] ?? ''))).not.toEqual([])
      }),
    )
  })

  it('may lose an entry that was there to what keeps its place, and then tells less, never something else', () => {
    const { seq, hash } = record[3] as (typeof record)[number]
    const less = lines
      .with(3, canonical({ seq, hash, withheld: true }))
      .map(each => `${each}\n`)
      .join('')
    expect(checkPublicRecord(less, head)).toEqual([])
  })

  it.each([
    ['{"seq":1}', 'no entry'],
    ['{"hash":"x","seq":1}', 'no entry'],
    ['[]', 'no entry'],
    ['', 'no entry'],
    [`{"hash":"${commitment}","name":"Ana","seq":1,"withheld":true}`, 'alone'],
    [`{"hash":"${commitment}","seq":1,"withheld":false}`, 'alone'],
    [`{"seq":1,"hash":"${commitment}","withheld":true}`, 'canonical'],
  ])('has no line such as %s', (line, why) => {
    const read = readPublicRecord(`${line}\n`)
    expect(!read.ok && read.issues).toEqual([
      {
        file: 'data/record.jsonl',
        line: 1,
        path: '',
        message: expect.stringContaining(why),
        value: expect.any(String),
      },
    ])
  })
})
