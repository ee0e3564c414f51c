import { validateXML } from 'xmllint-wasm'
import { wordParts } from './word-file.js'

/** The parts of a Word file that libxml2 cannot read. */
export async function malformedParts(file: Uint8Array): Promise<readonly string[]> {
  const parts = Object.entries(wordParts(file)).filter(([path]) => /\.(?:xml|rels)$/.test(path))
  const read = await validateXML({
    xml: parts.map(([path, contents]) => ({ fileName: path.replace(/\W/g, '_'), contents })),
    normalization: 'c14n',
    maxMemoryPages: 4096,
  })
  return read.errors.map(({ rawMessage }) => rawMessage)
}
