import { describe, expect, it } from 'vitest'
import { maxLineBytes, parseLine } from './parse-line.js'
import { encode } from './utf8.js'

const parse = (content: string | Uint8Array) =>
  parseLine({ number: 7, bytes: typeof content === 'string' ? encode(content) : content, troubles: [] })

const troubleOf = (content: string | Uint8Array) =>
  parse(content).troubles.map(({ expected, found }) => `${expected}: ${found}`)

describe('parseLine', () => {
  it('reads an object in canonical form', () => {
    expect(parse('{"a":1,"id":"x"}')).toEqual({ number: 7, value: { a: 1, id: 'x' }, id: 'x', troubles: [] })
  })

  it.each([
    ['an empty line', '', 'an entry: an empty line'],
    ['an array', '[1]', 'an entry: a JSON object: [1]'],
    ['null', 'null', 'an entry: a JSON object: null'],
    ['invalid UTF-8', Uint8Array.of(0x22, 0xff), 'UTF-8: the byte 0xFF at byte 2'],
    ['half of a surrogate pair', '{"a":"\\ud800"}', 'whole characters: half of a surrogate pair'],
    ['a member __proto__', '{"a":{"__proto__":1}}', 'no member called __proto__: __proto__'],
    [
      'spaces between members',
      '{"a":1, "b":2}',
      'canonical JSON (RFC 8785): «{"a":1, "b":2}» instead of «{"a":1,"b":2}» at character 8',
    ],
    [
      'a member written twice',
      '{"a":1,"a":2}',
      'canonical JSON (RFC 8785): «{"a":1,"a":2}» instead of «{"a":2}» at character 6',
    ],
    [
      'members out of order',
      '{"b":1,"a":2}',
      'canonical JSON (RFC 8785): «{"b":1,"a":2}» instead of «{"a":2,"b":1}» at character 3',
    ],
  ])('names %s', (_, content, trouble) => {
    expect(troubleOf(content)).toEqual([trouble])
  })

  it('names a line that is not JSON by its id all the same', () => {
    const { id, troubles } = parse('{"id":"letter-to-ogp","kind":')
    expect(id).toBe('letter-to-ogp')
    expect(troubles).toHaveLength(1)
    expect(troubles[0]).toMatchObject({ expected: 'JSON', found: expect.stringContaining('letter-to-ogp') })
  })

  it('reports a long line by its length and does not parse it', () => {
    const long = new Uint8Array(50_000_000).fill(0x5b)
    expect(troubleOf(long)).toEqual([`at most ${maxLineBytes} bytes: 50000000 bytes`])
  })

  it('parses a line of exactly the longest length', () => {
    const line = `{"a":"${'x'.repeat(maxLineBytes - 8)}"}`
    expect(troubleOf(line)).toEqual([])
    expect(troubleOf(`${line} `)).toEqual([`at most ${maxLineBytes} bytes: ${maxLineBytes + 1} bytes`])
  })

  it('reports nesting that would exhaust the stack', () => {
    const deep = `{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`
    expect(troubleOf(deep)).toEqual([expect.stringMatching(/^at most 64 levels of nesting: \{"a":\[\[/)])
  })
})
