import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'

/** The first day that a zip can tell; in parts, so that no time zone moves it. */
const firstZipDay = (): Date => new Date(1980, 0, 1)

/** What the properties of a package say. */
interface PackageFacts {
  readonly day: string
  readonly lang: string
}

/** The files of a Word package by their paths: texts, or the bytes of texts and pictures. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>

const properties = 'docProps/core.xml'

/**
 * A Word package with nothing in it that differs from one run to the next: the times of its files, the days in its
 * properties and the names of its relationships, which were drawn by lot.
 */
export function settledPackage(parts: PackageParts, { day, lang }: PackageFacts): Uint8Array {
  const settled = new Map(parts)
  const core = parts.get(properties)
  if (core !== undefined) settled.set(properties, settledProperties(textOf(core), day, lang))
  for (const [path, file] of parts) {
    if (!path.endsWith('.rels')) continue
    const relationships = textOf(file)
    const names = namesDrawn(relationships)
    if (names.size === 0) continue
    settled.set(path, renamed(relationships, /(?<=\sId=")[^"]*(?=")/g, names))
    const part = path.replace('_rels/', '').replace(/\.rels$/, '')
    const source = parts.get(part)
    if (source !== undefined) settled.set(part, renamed(textOf(source), /(?<=\sr:id=")[^"]*(?=")/g, names))
  }
  const files: Zippable = {}
  for (const [path, file] of settled) files[path] = typeof file === 'string' ? strToU8(file) : file
  return zipSync(files, { mtime: firstZipDay() })
}

const textOf = (file: string | Uint8Array): string => (typeof file === 'string' ? file : strFromU8(file))

const renamed = (text: string, name: RegExp, names: ReadonlyMap<string, string>): string =>
  text.replace(name, id => names.get(id) ?? id)

/** Names of 21 letters by lot, with what they are called instead, in the order in which they stand. */
function namesDrawn(relationships: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [id] of relationships.matchAll(/(?<=\sId=")rId[\w-]{21}(?=")/g)) {
    names.set(id, `rIdLink${names.size + 1}`)
  }
  return names
}

function settledProperties(core: string, day: string, lang: string): string {
  const settled = core.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(?=<\/dcterms:\2>)/g,
    (_, open: string) => `${open}${day}T00:00:00Z`,
  )
  const said = /<dc:language>/.test(core) || !/^[\w-]+$/.test(lang)
  return said ? settled : settled.replace(/(?=<\/cp:coreProperties>)/, `<dc:language>${lang}</dc:language>`)
}
