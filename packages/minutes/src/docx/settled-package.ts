import { unzipSync, type Zippable, zipSync } from 'fflate'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** The first day that a zip can tell; in parts, so that no time zone moves it. */
const firstZipDay = (): Date => new Date(1980, 0, 1)

/** What the properties of a package say. */
interface PackageFacts {
  readonly day: string
  readonly lang: string
}

/**
 * A Word package with nothing in it that differs from one run to the next: the times of its files, the days in its
 * properties and the names of its relationships, which were drawn by lot.
 */
export function settledPackage(bytes: Uint8Array, { day, lang }: PackageFacts): Uint8Array {
  const files = unzipSync(bytes)
  const settled: Zippable = {}
  for (const [path, file] of Object.entries(files)) {
    if (path === 'docProps/core.xml')
      settled[path] = encoder.encode(settledProperties(decoder.decode(file), day, lang))
    else settled[path] = file
  }
  for (const [path, file] of Object.entries(files)) {
    if (!path.endsWith('.rels')) continue
    const text = decoder.decode(file)
    const names = namesDrawn(text)
    if (names.size === 0) continue
    settled[path] = encoder.encode(text.replace(/(?<=\sId=")[^"]*(?=")/g, id => names.get(id) ?? id))
    const part = path.replace('_rels/', '').replace(/\.rels$/, '')
    const source = files[part]
    if (source === undefined) continue
    settled[part] = encoder.encode(
      decoder.decode(source).replace(/(?<=\sr:id=")[^"]*(?=")/g, id => names.get(id) ?? id),
    )
  }
  return zipSync(settled, { mtime: firstZipDay() })
}

/** Names of 21 letters by lot, with what they are called instead, in the order in which they stand. */
function namesDrawn(relationships: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [id] of relationships.matchAll(/(?<=\sId=")rId[\w-]{21}(?=")/g))
    names.set(id, `rIdLink${names.size + 1}`)
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
