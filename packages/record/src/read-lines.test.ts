import type { EntryDraft } from '@apertura/domain'
import { canonical, sealEntry } from '@apertura/seal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { records } from '../test/arbitraries.js'
import { adoption, antecedent, chain } from '../test/drafts.js'
import { readLines } from './read-lines.js'
import { decode, encode } from './utf8.js'
import { writeLines } from './write-lines.js'

const entries = chain(adoption, antecedent('second'), antecedent('third'))
const text = decode(writeLines(entries)) as string
const lines = text.trimEnd().split('\n')

/** The issues of a content, each as `file:line path: message (value)`. */
function issuesOf(content: Uint8Array | string): string[] {
  const read = readLines(content, 'record.jsonl')
  if (read.ok) return []
  return read.issues.map(
    ({ file, line, path, message, value }) => `${file}:${line} ${path}: ${message} (${value})`,
  )
}

/** The record with other drafts sealed in after the adoption: well chained, whatever they hold. */
function sealed(...drafts: readonly unknown[]): Uint8Array {
  return writeLines(chain(adoption, ...(drafts as EntryDraft[])))
}

describe('readLines', () => {
  it('reads a record, from bytes and from text', () => {
    expect(readLines(encode(text), 'record.jsonl')).toEqual({ ok: true, value: entries })
    expect(readLines(text, 'record.jsonl')).toEqual({ ok: true, value: entries })
  })

  it.each<[string, Uint8Array | string, (string | RegExp)[]]>([
    ['an empty file', '', ['record.jsonl:1 : expected a record: its first entry (an empty file)']],
    [
      'broken JSON, and goes on after it',
      [lines[0], lines[1]?.slice(0, -5), lines[2], ''].join('\n'),
      [/^record\.jsonl:2 : expected JSON \(.*\)$/],
    ],
    [
      'an unknown kind',
      sealed({ ...antecedent('second'), kind: 'plan.lost' }),
      ['record.jsonl:2 kind: expected one of the kinds of entry ("plan.lost")'],
    ],
    [
      'an unknown field of data',
      sealed({ ...antecedent('second'), data: { title: { es: 'x' }, member: 'ana' } }),
      ['record.jsonl:2 data.member: unknown field: member ("ana")'],
    ],
    [
      'an impossible day',
      sealed({ ...antecedent('second'), recordedAt: '2022-02-30' }),
      [/^record\.jsonl:2 recordedAt: expected a day that exists.* \("2022-02-30"\)$/],
    ],
    [
      'an impossible date',
      sealed({ ...antecedent('second'), on: '2022-02-30' }),
      [/^record\.jsonl:2 on: expected a date such as .* \("2022-02-30"\)$/],
    ],
    [
      'an id used twice',
      sealed(antecedent('second'), antecedent('second')),
      ['record.jsonl:3 id: expected an id that no earlier entry has ("second")'],
    ],
    [
      'a correction of nothing',
      sealed(antecedent('second', 'nobody')),
      ['record.jsonl:2 corrects: expected the id of an earlier entry ("nobody")'],
    ],
    [
      'a beginning without a definition',
      writeLines(chain(antecedent('first'))),
      ['record.jsonl:1 kind: expected a record to begin with definition.adopted ("antecedent.noted")'],
    ],
    [
      'a gap',
      [lines[0], lines[2], ''].join('\n'),
      [
        'record.jsonl:2 seq: expected 2 (3)',
        `record.jsonl:2 prev: expected "${entries[0]?.hash}" ("${entries[1]?.hash}")`,
      ],
    ],
    [
      'an altered entry',
      text.replace('Reunión «second»', 'Reunion «second»'),
      [/^record\.jsonl:2 hash: expected "[0-9a-f]{64}" \("[0-9a-f]{64}"\)$/],
    ],
    [
      'a byte order mark',
      `\ufeff${text}`,
      ['record.jsonl:1 : expected no byte order mark (the bytes EF BB BF)'],
    ],
    [
      'carriage returns, one issue a line',
      text.replaceAll('\n', '\r\n'),
      [1, 2, 3].map(
        line => `record.jsonl:${line} : expected a line that ends with a line feed alone (CR LF)`,
      ),
    ],
    [
      'a missing last line feed',
      text.trimEnd(),
      ['record.jsonl:3 : expected a line feed at the end of the last line (the end of the file)'],
    ],
    ['an empty line', `${text}\n`, ['record.jsonl:4 : expected an entry (an empty line)']],
    [
      'invalid UTF-8',
      Uint8Array.from([...encode(text), 0xff, 0x0a]),
      ['record.jsonl:4 : expected UTF-8 (the byte 0xFF at byte 1)'],
    ],
    [
      'a member written twice',
      text.replace('"by":"scribe",', '"by":"scribe","by":"scribe",'),
      [/^record\.jsonl:1 : expected canonical JSON \(RFC 8785\)/],
    ],
    [
      'a member called __proto__, in the line and in the text where it stands',
      sealed(JSON.parse(canonical(antecedent('second')).replace('{"es"', '{"__proto__":"x","es"'))),
      [/^record\.jsonl:2 : expected no member called __proto__/, /^record\.jsonl:2 data\.title\.__proto__: /],
    ],
    [
      'an entry without a seal, each field once',
      `${lines[0]}\n${canonical(antecedent('second'))}\n`,
      [/:2 seq: expected 2 \(nothing\)$/, /:2 prev: expected .* \(nothing\)$/, /:2 hash: .* \(nothing\)$/],
    ],
    [
      'a version that it does not know',
      sealed({ ...antecedent('second'), v: 2 }),
      ['record.jsonl:2 v: expected 1 (2)'],
    ],
  ])('names %s', (_, content, expected) => {
    const issues = issuesOf(content)
    expect(issues).toHaveLength(expected.length)
    issues.forEach((issue, index) => {
      const wanted = expected[index] as string | RegExp
      if (typeof wanted === 'string') expect(issue).toBe(wanted)
      else expect(issue).toMatch(wanted)
    })
  })

  it('names all issues, not only the first', () => {
    const content = `\ufeff${lines[0]}\n{\n\n${canonical({ ...entries[2], on: 'soon' })}`
    expect(issuesOf(content).map(issue => issue.replace(/ \(.*/s, ''))).toEqual([
      'record.jsonl:1 : expected no byte order mark',
      'record.jsonl:2 : expected JSON',
      'record.jsonl:3 : expected an entry',
      'record.jsonl:4 : expected a line feed at the end of the last line',
      expect.stringMatching(/^record\.jsonl:4 hash: expected "[0-9a-f]{64}"$/),
      expect.stringMatching(/^record\.jsonl:4 on: expected a date such as/),
    ])
  })

  it('names a line of 50 MB by its length, and reads no further into it', () => {
    const content = new Uint8Array(50_000_000).fill(0x61)
    content.set(encode(`${lines[0]}\n`))
    content.set([0x0a], content.length - 1)
    const length = content.length - encode(`${lines[0]}\n`).length - 1
    expect(issuesOf(content)).toEqual([`record.jsonl:2 : expected at most 1048576 bytes (${length} bytes)`])
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(readLines(bytes, 'record.jsonl').ok).toBe(false)
      }),
    )
  })

  it('never throws on objects of any shape in the place of an entry', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fields => {
        const content = `${lines[0]}\n${canonical({ ...antecedent('second'), ...fields })}\n`
        expect(readLines(content, 'record.jsonl').ok).toBe(false)
      }),
    )
  })

  it('leaves nothing out: as many entries as lines', () => {
    fc.assert(
      fc.property(records, list => {
        const read = readLines(writeLines(list), 'record.jsonl')
        expect(read.ok && read.value.length).toBe(list.length)
      }),
    )
  })

  it('takes older versions up to the newest, and keeps their hash', () => {
    const old = { ...antecedent('second'), v: 0, data: { words: 'Reunión' } } as unknown as EntryDraft
    const table = {
      'antecedent.noted': { 0: ({ words }: { words?: unknown }) => ({ title: { es: words } }) },
    }
    const [first] = entries
    const read = readLines(writeLines(chain(adoption, old)), 'record.jsonl', table)
    expect(read).toEqual({
      ok: true,
      value: [
        first,
        {
          ...antecedent('second'),
          data: { title: { es: 'Reunión' } },
          seq: 2,
          prev: first?.hash,
          hash: sealEntry(old, first ?? null).hash,
        },
      ],
    })
  })

  it('reports data that an upcaster cannot take', () => {
    const table = {
      'antecedent.noted': {
        1: () => {
          throw new Error('no words')
        },
      },
    }
    expect(readLines(text, 'record.jsonl', table)).toMatchObject({
      ok: false,
      issues: [
        { line: 2, path: 'data', message: 'expected data of version 1 of antecedent.noted' },
        { line: 3, path: 'data' },
      ],
    })
  })
})
