import { createHash } from 'node:crypto'
import type { EntryDraft } from '@apertura/domain'
import { canonical } from '@apertura/seal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drafts } from '../test/arbitraries.js'
import { adoption, antecedent, chain, draftOf, withdrawal } from '../test/drafts.js'
import { encode } from './utf8.js'
import { verify } from './verify.js'
import { writeLines } from './write-lines.js'

const entries = chain(adoption, antecedent('second'), antecedent('third'))
const [first, second, third] = entries
const bytes = writeLines(entries)
const head = third?.hash as string

describe('verify', () => {
  it('finds nothing wrong with a record as it was written', () => {
    expect(verify(bytes)).toEqual({ ok: true, head, entries: 3, sinceHead: null, problems: [] })
    expect(verify(bytes, { head })).toMatchObject({ ok: true, sinceHead: 0 })
  })

  it('agrees with what anybody can compute by hand', () => {
    const { hash: _, ...rest } = third as NonNullable<typeof third>
    expect(head).toBe(createHash('sha256').update(canonical(rest)).digest('hex'))
  })

  it('names file, line, entry and field of an altered entry, what should stand there and what does', () => {
    const altered = encode(new TextDecoder().decode(bytes).replace('Reunión «second»', 'Reunion «second»'))
    const { problems, ok } = verify(altered, { file: 'ciudad.jsonl' })
    expect(ok).toBe(false)
    expect(problems).toEqual([
      {
        path: 'ciudad.jsonl:2 (second).hash',
        expected: expect.stringMatching(/^"[0-9a-f]{64}"$/),
        found: `"${second?.hash}"`,
      },
    ])
  })

  it('finds every single byte that was altered, and names the entry', () => {
    const starts = entries.map((_, index) => writeLines(entries.slice(0, index)).length)
    for (const [at, byte] of bytes.entries()) {
      const line = starts.filter(start => start <= at).length
      for (const other of new Set([byte ^ 1, byte ^ 0x20, 0x0a, 0x0d, 0x22, 0x30, 0xff, 0x00])) {
        if (other === byte) continue
        const altered = bytes.with(at, other)
        const { ok, problems } = verify(altered)
        const named = problems.some(({ path }) => new RegExp(`^record\\.jsonl:${line}\\b`).test(path))
        if (ok || !named) expect.fail(`byte ${at} as ${other}: ${JSON.stringify(problems)}`)
      }
    }
  })

  it('finds every altered byte of a field, and names the entry by its id', () => {
    const line = writeLines(entries.slice(0, 1)).length
    const text = new TextDecoder().decode(bytes)
    const id = line + encode(text.slice(text.indexOf('\n') + 1, text.indexOf('"id":"second"'))).length
    for (let at = line; at < id; at += 1) {
      const { problems } = verify(bytes.with(at, (bytes[at] as number) ^ 1))
      expect(problems[0]?.path).toMatch(/^record\.jsonl:2 \(second\)/)
    }
  })

  it('finds every byte that was taken out or put in', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const without = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)])
      const within = Uint8Array.from([...bytes.slice(0, at), 0x20, ...bytes.slice(at)])
      if (verify(without).ok || verify(within).ok) expect.fail(`byte ${at}`)
    }
  })

  it('finds every truncation inside an entry, and with a known head every truncation between entries', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.slice(0, length)
      expect(verify(cut, { head }).ok).toBe(false)
      const between = entries.some((_, index) => writeLines(entries.slice(0, index + 1)).length === length)
      expect(verify(cut).ok).toBe(between)
    }
  })

  it('says what is missing after a truncation', () => {
    expect(verify(writeLines(entries.slice(0, 2)), { head })).toEqual({
      ok: false,
      head: second?.hash,
      entries: 2,
      sinceHead: null,
      problems: [
        {
          path: 'record.jsonl:2 (second).hash',
          expected: `${head}, the known head, here or earlier: the record was cut short or written anew`,
          found: `"${second?.hash}"`,
        },
      ],
    })
  })

  it('finds a history that was rewritten and sealed anew, when the head is known', () => {
    const rewritten = chain(adoption, { ...antecedent('second'), by: 'somebody-else' }, antecedent('third'))
    expect(verify(writeLines(rewritten))).toMatchObject({ ok: true })
    expect(verify(writeLines(rewritten), { head }).problems.map(({ path }) => path)).toEqual([
      'record.jsonl:3 (third).hash',
    ])
  })

  it('finds any rewriting of any record against the head', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (list, at) => {
        const known = chain(...list).at(-1)?.hash as string
        const rewritten = list.map((draft, index) =>
          index === at % list.length ? ({ ...draft, by: `${draft.by}!` } as EntryDraft) : draft,
        )
        expect(verify(writeLines(chain(...list)), { head: known }).ok).toBe(true)
        expect(verify(writeLines(chain(...rewritten)), { head: known }).ok).toBe(false)
      }),
    )
  })

  it('accepts a record that has grown since its head was noted, and says by how much', () => {
    expect(verify(bytes, { head: first?.hash as string })).toMatchObject({ ok: true, head, sinceHead: 2 })
  })

  it('finds an entry that was taken out, put twice or moved', () => {
    const lines = (...numbers: number[]) => writeLines(numbers.flatMap(number => entries[number - 1] ?? []))
    const paths = (content: Uint8Array) => verify(content).problems.map(({ path }) => path)
    expect(paths(lines(1, 3))).toEqual(['record.jsonl:2 (third).seq', 'record.jsonl:2 (third).prev'])
    expect(paths(lines(1, 2, 2, 3))).toEqual(['record.jsonl:3 (second).seq', 'record.jsonl:3 (second).prev'])
    expect(paths(lines(2, 3))).toEqual(['record.jsonl:1 (second).seq', 'record.jsonl:1 (second).prev'])
    expect(paths(lines(1, 3, 2)).length).toBeGreaterThan(0)
  })

  it('reports an empty file', () => {
    const nothing = { path: 'record.jsonl', expected: 'a first entry', found: 'an empty file' }
    expect(verify(new Uint8Array())).toMatchObject({ ok: false, head: null, entries: 0, problems: [nothing] })
    expect(verify(new Uint8Array(), { head }).problems).toHaveLength(2)
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (content, known) => {
        expect(verify(content, { head: known, definitionDigest: known }).ok).toBe(false)
      }),
    )
  })

  describe('with the digest of the definition', () => {
    const title = { es: 'x' }
    const changed = draftOf('definition.changed', 'change', { title, digest: 'e'.repeat(64) })
    const check = (digest: string, ...list: EntryDraft[]) =>
      verify(writeLines(chain(...list)), { definitionDigest: digest }).problems

    it('accepts the definition that was adopted', () => {
      expect(check('d'.repeat(64), adoption, antecedent('a'))).toEqual([])
    })

    it('names the entry that adopted another', () => {
      expect(check('e'.repeat(64), adoption, antecedent('a'))).toEqual([
        {
          path: 'record.jsonl:1 (adoption).data.digest',
          expected: `${'e'.repeat(64)}, the digest of the definition`,
          found: `"${'d'.repeat(64)}"`,
        },
      ])
    })

    it('follows the changes of the definition, and not a change that was withdrawn', () => {
      expect(check('e'.repeat(64), adoption, changed)).toEqual([])
      expect(check('d'.repeat(64), adoption, changed)).toHaveLength(1)
      expect(check('d'.repeat(64), adoption, changed, withdrawal('undo', 'change'))).toEqual([])
    })

    it('says so when no entry adopts a definition', () => {
      expect(check('d'.repeat(64), antecedent('a'))).toMatchObject([
        { path: 'record.jsonl', found: 'no entry that adopts a definition' },
      ])
    })
  })
})
