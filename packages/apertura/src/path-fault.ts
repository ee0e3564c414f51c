/** Names of devices on Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Endings of records and of what stands apart from them, of keys, and of files that a browser would run. */
const records = /\.jsonl$/i
const keys = /\.(?:jwk|key|p12|pfx)$/i
const programs = /\.(?:html?|[sx]html?|xht|mht(?:ml)?|hta|svgz?|xml|xslt?|m?js|swf)$/i

/** Why a file of the process folder may not be listed for everybody by this path, as a sentence; undefined when it may. */
export function pathFault(path: string): string | undefined {
  const parts = path.split('/')
  if (/^[/\\]|^[a-z]:/i.test(path) || parts.includes('..') || path.includes('\\'))
    return 'expected a path inside the folder of the process, written with /'
  if (
    path.length > 150 ||
    !parts.every(
      part => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part) && !/\.$/.test(part) && !device.test(part),
    )
  )
    return 'is no name that every disk takes: use letters without accents, digits, dots and dashes'
  if (records.test(path))
    return 'is a record, or stands apart from one: the archive has all of it that is public'
  if (keys.test(path)) return 'is a key, and a key is for nobody else'
  if (programs.test(path)) return 'is a file that a browser may run: give it as a PDF or a text'
  if (!/[^./]\.[A-Za-z0-9]+$/.test(path)) return 'expected a name with an ending, such as .pdf'
  return undefined
}
