import { existsSync, readFileSync } from 'node:fs'
import { needed } from '@apertura/test-kit'
import { validateXML } from 'xmllint-wasm'

/*
 * The schema of OASIS lies beside the repository, not in it. 4,096 pages are 256 MiB: a paragraph of a megabyte is
 * more than the usual 32 MiB hold.
 */
const folder = new URL('../../../../shared/data/akoma-ntoso/', import.meta.url)

/** The schema of Akoma Ntoso 3.0, where it is there. */
export const aknSchema = needed(
  'shared',
  () => {
    const [schema, imported] = ['akomantoso30.xsd', 'xml.xsd'].map(name => new URL(name, folder))
    return schema && imported && existsSync(schema) && existsSync(imported)
      ? { schema: readFileSync(schema, 'utf8'), imported: readFileSync(imported, 'utf8') }
      : undefined
  },
  'no document is held against the schema of Akoma Ntoso',
)

/** What the schema has against files, in its words; nothing when all are valid. */
export async function aknMistakes(...files: readonly string[]): Promise<readonly string[]> {
  if (aknSchema === undefined) return []
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `document-${index}.xml`, contents })),
    schema: { fileName: 'akomantoso30.xsd', contents: aknSchema.schema },
    preload: { fileName: 'xml.xsd', contents: aknSchema.imported },
    maxMemoryPages: 4096,
  })
  return errors.map(({ message }) => message)
}

/** The texts of a file in reading order: what a reader of XML finds, after a parser brought it into canonical form. */
export async function aknTexts(xml: string): Promise<readonly string[]> {
  const { normalized, rawOutput, valid } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    normalization: 'c14n',
    maxMemoryPages: 4096,
  })
  if (!valid) throw new Error(rawOutput.slice(0, 400))
  const texts: string[] = []
  let text = ''
  for (const [token, end, name] of normalized
    .slice(normalized.indexOf('<preface'))
    .matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"]*")*\s*>|[^<]+/g)) {
    if (name === undefined) text += token
    else if (name === 'br') text += end ? '' : '\n'
    else if (name === 'num') text = end ? `${text} ` : ''
    else if (end && /^(p|heading|caption|from)$/.test(name)) {
      texts.push(unescaped(text))
      text = ''
    }
  }
  return texts.filter(each => each.trim() !== '')
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#xD': '\r' }

const unescaped = (text: string): string =>
  text.replace(/&([^;]+);/g, (whole, name) => characters[name] ?? whole)
