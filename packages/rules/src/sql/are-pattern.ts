import { type CodeRange, classNamed, complement, ranges } from './code-ranges.js'

/** A pattern of RE2 as Postgres writes it, or what it has that Postgres does not say alike. */
export type ArePattern = { readonly text: string } | { readonly unsupported: string }

/** Postgres counts no further. */
const mostRepeats = 255

const letterOf = '[0-9A-Za-z_]'
const wordEnd = `(?<=${letterOf})(?!${letterOf})`
const wordStart = `(?<!${letterOf})(?=${letterOf})`
const inside = `(?<=${letterOf})(?=${letterOf})`
const outside = `(?<!${letterOf})(?!${letterOf})`

/** What matches between characters, and so cannot be repeated. */
const assertions: Readonly<Record<string, string>> = {
  '^': '^',
  $: '$',
  '\\A': '^',
  '\\z': '$',
  '\\b': `(?:${wordEnd}|${wordStart})`,
  '\\B': `(?:${inside}|${outside})`,
}

const controls: Readonly<Record<string, string>> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/**
 * Writes a pattern in RE2 syntax as an advanced regular expression of Postgres that finds the same texts.
 * Supported are characters and their escapes, `.`, classes with ranges and `\d \w \s`, groups, alternatives,
 * repetitions up to 255 times, `^ $ \A \z \b \B`. Flags, `\p`, `[[:alpha:]]` and `\Q…\E` are not: what is a
 * letter, and which letters are one, is another matter in every edition of Unicode. Every character that could
 * mean something is written as its number.
 *
 * The caller has seen that RE2 reads the pattern, so what is malformed is not looked for here.
 */
export function arePattern(pattern: string): ArePattern {
  const characters = Array.from(pattern)
  let at = 0
  let unsupported: string | undefined
  const text = alternatives()
  return unsupported === undefined ? { text } : { unsupported }

  function alternatives(): string {
    let written = ''
    while (at < characters.length && characters[at] !== ')') {
      const next = characters[at] as string
      if (next === '|') {
        written += '|'
        at += 1
      } else written += repeated()
    }
    return written
  }

  function repeated(): string {
    const sign = characters[at] === '\\' ? `\\${characters[at + 1]}` : (characters[at] as string)
    const assertion = Object.hasOwn(assertions, sign) ? assertions[sign] : undefined
    if (assertion !== undefined) at += sign.length
    const atom = assertion ?? single()
    const [count] = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(characters.slice(at, at + 12).join('')) ?? ['']
    if (count === '') return atom
    at += count.length
    // Whether as few or as many as possible are taken changes where a match ends, not whether there is one.
    if (characters[at] === '?') at += 1
    if (assertion !== undefined) fail(`'${sign}' is repeated`)
    if (count.match(/\d+/g)?.some(times => +times > mostRepeats))
      fail(`${count} is more than ${mostRepeats} times`)
    return atom + count
  }

  function single(): string {
    const next = characters[at] as string
    if (next === '(') return group()
    if (next === '[') return bracket()
    if (next === '.') {
      at += 1
      return bracketed(complement([[10, 10]]))
    }
    if (next !== '\\') {
      at += 1
      return written(next.codePointAt(0) as number)
    }
    const named = escaped()
    return typeof named === 'number' ? written(named) : bracketed(named)
  }

  function group(): string {
    at += 1
    if (characters[at] === '?') {
      const [open] = /^\?(?::|P?<\w+>)/.exec(characters.slice(at).join('')) ?? []
      if (open === undefined) fail(`it has the flags (${characters.slice(at, at + 3).join('')}`)
      at += (open ?? '?').length
    }
    const content = alternatives()
    at += 1
    return `(?:${content})`
  }

  /** After a backslash: one character, or a class. */
  function escaped(): number | readonly CodeRange[] {
    const name = characters[at + 1] as string
    at += 2
    const named = classNamed(name)
    if (named) return named
    const control = controls[name]
    if (control !== undefined) return control.charCodeAt(0)
    if (name === 'x') {
      const [digits = ''] =
        /^(?:\{[0-9A-Fa-f]+\}|[0-9A-Fa-f]{2})/.exec(characters.slice(at, at + 10).join('')) ?? []
      at += digits.length
      return Number.parseInt(digits.replace('{', ''), 16)
    }
    if (/[0-9A-Za-z]/.test(name)) fail(`it has \\${name}`)
    return name.codePointAt(0) as number
  }

  function bracket(): string {
    at += 1
    const negated = characters[at] === '^'
    if (negated) at += 1
    const found: CodeRange[] = []
    for (let first = true; at < characters.length && (first || characters[at] !== ']'); first = false) {
      if (characters[at] === '[' && characters[at + 1] === ':')
        fail('it has a class by name, such as [:alpha:]')
      const low = member()
      if (typeof low !== 'number') {
        found.push(...low)
        continue
      }
      const isRange = characters[at] === '-' && characters[at + 1] !== ']'
      if (isRange) at += 1
      const high = isRange ? member() : low
      found.push([low, typeof high === 'number' ? high : low])
    }
    at += 1
    return bracketed(negated ? complement(found) : ranges(found))
  }

  function member(): number | readonly CodeRange[] {
    if (characters[at] === '\\') return escaped()
    at += 1
    return (characters[at - 1] as string).codePointAt(0) as number
  }

  function bracketed(codes: readonly CodeRange[]): string {
    if (codes.length === 0) fail('it has a class of nothing')
    return `[${codes.map(([low, high]) => (low === high ? written(low) : `${written(low)}-${written(high)}`)).join('')}]`
  }

  function written(code: number): string {
    const character = String.fromCodePoint(code)
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) fail('it has a character that no text has')
    if (/[0-9A-Za-z]/.test(character)) return character
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
  }

  function fail(reason: string): void {
    unsupported ??= `${reason}, which Postgres does not say alike`
  }
}

const hex = (code: number, length: number) => code.toString(16).padStart(length, '0')
