/** The function of a page that takes the data of a script. */
export const receiver = 'aperturaSearch'

/** A file that hands data to the page that loads it: it works where nothing else can be read, as on a stick. */
export const scriptCall = (path: string, data: unknown): string =>
  `${receiver}(${literal(path)},${literal(data)})\n`

/** Data as a script says it; no text in it ends a script or a line. */
const literal = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
