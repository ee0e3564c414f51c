import type { Result } from '@apertura/domain'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { contentPlace, type TextPlace } from './letterhead-places.js'
import { type FoundPlace, placeIssues, templateIssues } from './place-issues.js'

/** A letterhead whose texts are filled in, and what it asks for. */
interface FilledPlaces {
  readonly bytes: Uint8Array
  readonly places: readonly FoundPlace[]
}

type Module = NonNullable<Docxtemplater.DXT.ConstructorOptions['modules']>[number]

/** What docxtemplater calls a place that takes raw markup. */
const rawMarkup = 'rawxml'

/**
 * Fills the places that take one text, in the body, headers, footers and properties, and puts `mark` where the whole
 * document goes. Docxtemplater finds a place although Word cut it into pieces, and looks for none in what it fills in.
 */
export function fillPlaces(
  bytes: Uint8Array,
  texts: Readonly<Record<TextPlace, string>>,
  mark: string,
): Result<FilledPlaces> {
  const places: FoundPlace[] = []
  const values: Readonly<Record<string, string>> = {
    ...texts,
    [contentPlace]: `<w:p><w:r><w:t>${mark}</w:t></w:r></w:p>`,
  }
  try {
    const template = new Docxtemplater(new PizZip(bytes), {
      errorLogging: false,
      linebreaks: true,
      stripInvalidXMLChars: true,
      syntax: { changeDelimiterPrefix: null },
      parser: name => ({ get: () => values[name.trim()] ?? '' }),
      modules: [contentWithoutPrefix, notingPlaces(places)],
    })
    const issues = placeIssues(places)
    if (issues.length > 0) return { ok: false, issues }
    template.render()
    return { ok: true, value: { bytes: template.getZip().generate({ type: 'uint8array' }), places } }
  } catch (error) {
    return { ok: false, issues: templateIssues(error) }
  }
}

/** `{content}` is enough; people need not know of `{@content}`. */
const contentWithoutPrefix: Module = {
  name: 'ContentWithoutPrefix',
  clone: () => contentWithoutPrefix,
  optionsTransformer(options, template) {
    for (const module of template.modules) {
      if (module.name === 'RawXmlModule') module.prefix = /^\s*@?\s*(content)\s*$/
    }
    return options
  },
}

/** What docxtemplater tells its modules while it reads the parts of a template. */
interface Told {
  readonly inspect?: { readonly filePath?: string; readonly postparsed?: readonly Part[] }
}

interface Part {
  readonly type: string
  readonly value: string
  readonly module?: string
  readonly raw?: string
  readonly subparsed?: readonly Part[]
}

function notingPlaces(places: FoundPlace[]): Module {
  let part = ''
  const note = (parts: readonly Part[]): void => {
    for (const { type, value, module, raw, subparsed } of parts) {
      if (type !== 'placeholder') continue
      const written = raw ?? value
      const kind = module === rawMarkup && value === contentPlace ? 'content' : module ? 'command' : 'text'
      places.push({ part, name: value.trim(), written, kind })
      if (subparsed) note(subparsed)
    }
  }
  const module: Module = {
    name: 'NotingPlaces',
    clone: () => notingPlaces(places),
    set({ inspect }: Told) {
      if (inspect?.filePath !== undefined) part = inspect.filePath
      if (inspect?.postparsed !== undefined) note(inspect.postparsed)
    },
  }
  return module
}
