/** Names that some systems keep for devices, also with an ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name for the files of each folio, in their order: a folio may be anything, also a path or a name that differs
 * from another in its case alone, and must overwrite nothing.
 */
export function letterNames(folios: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return folios.map(folio => {
    const plain = folio
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
    const base = plain === '' || device.test(plain) ? `letter-${plain}`.replace(/-$/, '') : plain
    let name = base
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}-${n}`
    taken.add(name.toLowerCase())
    return name
  })
}
