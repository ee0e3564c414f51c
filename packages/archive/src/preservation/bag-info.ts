import type { BagAbout } from './bag-about.js'

/** RFC 8493 §2.1.1: these two lines and nothing else. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Octets and streams of a payload, as RFC 8493 §2.2.2 writes them. */
export function oxumOf(payload: Iterable<{ readonly bytes: number }>): string {
  let octets = 0
  let streams = 0
  for (const { bytes } of payload) {
    octets += bytes
    streams += 1
  }
  return `${octets}.${streams}`
}

/** The text of `bag-info.txt` (RFC 8493 §2.2.2): one label a line, and nobody's line break becomes a label. */
export function bagInfo(about: BagAbout, oxum: string): string {
  const { publisher, record } = about
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Source-Organization', publisher?.name],
    ['Contact-Name', publisher?.contact],
    ['External-Identifier', about.identifier],
    ['External-Description', about.description],
    ['Title', about.title],
    ['Bagging-Date', about.baggedOn],
    ['Payload-Oxum', oxum],
    ['Record-Entries', record && String(record.head.size)],
    ['Record-Root', record?.head.root],
  ]
  return lines
    .flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${inOneLine(value)}\n`]))
    .join('')
}

const inOneLine = (value: string): string => value.replace(/\s+/gu, ' ').trim()
