import { execFileSync } from 'node:child_process'
import { inflateSync } from 'node:zlib'
import { needed } from '@apertura/test-kit'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxOf } from '../src/docx/index.js'
import { pdfOf } from '../src/pdf/index.js'
import { passagesOf, publicVersion } from '../src/public-version/index.js'
import { render, type TextFormat } from '../src/render/render.js'
import type { DocumentTree } from '../src/tree/document-tree.js'
import { aTree, t } from './a-tree.js'

/** Names of nobody, of letters that stand together in no word of ours. */
const removed = ['Xochiquetzal Wrzesień', 'Żółtańska 7Q', 'kwxqz@villa.example', 'Øyvind-Ñusta']

const [name = '', street = '', mail = '', other = ''] = removed

/** A document that says them everywhere: passages of every kind, title, catalogue, references, ids, evidence. */
const tree = ((): DocumentTree => {
  const made = aTree(`Dijo ${name}, de ${street}: ${mail}; y ${other.toUpperCase()}.`)
  return {
    ...made,
    id: 'acta-xochiquetzal-wrzesien',
    title: `Acta de ${name}`,
    subtitle: `Con ${other}`,
    about: {
      ...made.about,
      author: `Oficina de ${street}`,
      place: `Villa ${name}`,
      keywords: ['agua', name, `caso ${other}`],
    },
    references: [
      { id: 'xochiquetzal-wrzesien', kind: 'person', name },
      { id: 'luis', kind: 'person', name: 'Luis Ensayo' },
      { id: 'ana', kind: 'person', name: other },
    ],
    blocks: [
      ...made.blocks,
      {
        kind: 'paragraph',
        id: 'de-xochiquetzal-wrzesien',
        text: [
          { kind: 'text', text: 'Xochiquetzal ' },
          { kind: 'text', text: 'Wrzesień', strong: true, about: { person: 'ana', data: 'confidential' } },
          { kind: 'link', to: `mailto:${mail}`, text: mail },
        ],
      },
      {
        kind: 'signatures',
        id: 'firmas-dos',
        title: t('Firmas'),
        places: [
          {
            id: 'firma-de-oyvind-nusta',
            name: t('Una persona'),
            role: t('Vocal'),
            evidence: { kind: 'autograph', file: 'xochiquetzal-wrzesien.png', sha256: 'a'.repeat(64) },
          },
        ],
      },
    ],
  }
})()

const removals = passagesOf(tree).flatMap(({ id, lines }) => {
  const text = lines
    .map(line => line.map(each => ('text' in each ? each.text : each.legend)).join(''))
    .join('\n')
  return removed.flatMap(each => {
    const found: [number, number][] = []
    for (const way of [each, each.toUpperCase()])
      for (let at = text.indexOf(way); at >= 0; at = text.indexOf(way, at + 1))
        found.push([at, at + way.length])
    return found.map(characters => ({
      passage: id,
      characters,
      data: 'confidential' as const,
      ground: 'Artículo 1 de la ley de ejemplo',
      legend: { 'es-MX': 'Dato personal' },
    }))
  })
})

const shown = ((): DocumentTree => {
  const made = publicVersion(tree, {
    document: tree.id,
    version: 1,
    committee: 'el comité',
    resolution: 'CT-1',
    removals,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
})()

/** Every way in which a removed text could be written in a file. */
const ways = removed.flatMap(text => {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  const asciiOnly = [...text]
    .map(each => (each.charCodeAt(0) < 128 ? each : `&#${each.codePointAt(0)};`))
    .join('')
  return [
    text,
    text.toUpperCase(),
    text.normalize('NFD'),
    slug,
    slug.toLowerCase(),
    encodeURI(text),
    asciiOnly,
  ]
})

function told(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes)
  return ways.filter(way => {
    const wide = Buffer.from(way, 'utf16le')
    const wideBack = Buffer.from(wide).swap16()
    const written = [Buffer.from(way), Buffer.from(way, 'latin1'), wide, wideBack]
    const inHex = Buffer.from(wideBack.toString('hex').toUpperCase())
    return [...written, inHex].some(each => buffer.includes(each))
  })
}

const formats: readonly TextFormat[] = ['html', 'md', 'txt', 'akn', 'json']

describe('a public version, byte by byte', () => {
  it.each(formats)('tells nothing of what is left out in %s, and shows the marks', format => {
    expect(told(new TextEncoder().encode(render(tree, format))).length).toBeGreaterThan(0)
    const text = render(shown, format)
    expect(told(new TextEncoder().encode(text))).toEqual([])
    expect(text).toContain('Dato personal')
  })

  it('tells nothing in any part of a Word file', async () => {
    const parts = async (from: DocumentTree) => Object.entries(unzipSync(await docxOf(from)))
    expect((await parts(tree)).flatMap(([, bytes]) => told(bytes)).length).toBeGreaterThan(0)
    for (const [path, bytes] of await parts(shown)) expect([path, ...told(bytes)]).toEqual([path])
  })

  it('tells nothing in the objects of a PDF', async () => {
    expect(objectsOf(await pdfOf(tree)).flatMap(told).length).toBeGreaterThan(0)
    for (const bytes of objectsOf(await pdfOf(shown))) expect(told(bytes)).toEqual([])
  }, 60_000)

  const pdftotext = needed('pdftotext', findPdfToText, 'the text of a PDF is not read back')
  it.skipIf(pdftotext === undefined)(
    'tells nothing to whoever copies the text of a PDF',
    async () => {
      const text = (pdf: Uint8Array) =>
        execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ')
      expect(told(new TextEncoder().encode(text(await pdfOf(tree)))).length).toBeGreaterThan(0)
      expect(told(new TextEncoder().encode(text(await pdfOf(shown))))).toEqual([])
    },
    60_000,
  )
})

/** The file as it is, and each of its streams unpacked. */
function objectsOf(pdf: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(pdf).toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    Buffer.from(stream, 'latin1'),
  )
  return [pdf, ...streams.map(unpacked)]
}

/** A stream that is not packed, such as a picture or the catalogue of metadata, stands as it is. */
function unpacked(stream: Uint8Array): Uint8Array {
  try {
    return inflateSync(stream)
  } catch {
    return stream
  }
}

function findPdfToText(): true | undefined {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return undefined
  }
}
