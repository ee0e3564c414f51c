import type { Issue } from '@apertura/domain'

type Said = (...values: readonly string[]) => string

/** Why a zip is not unpacked, which is said in English first. */
const es: readonly (readonly [RegExp, Said])[] = [
  [/^it is no zip/, () => 'no es un zip, o le falta el final: descárgalo o cópialo otra vez'],
  [/^it is one of several parts/, () => 'es una de varias partes: júntalas primero'],
  [/^its list is encrypted|^it has a password/, () => 'tiene contraseña: haz el zip otra vez sin ella'],
  [/^it can be read in two ways/, () => 'se puede leer de dos modos, y no se sabe qué trae: pide otra copia'],
  [/^its list is longer/, () => 'su lista es más larga que la de cualquier archivo de estos'],
  [/^it lists more than (\d+)/, most => `trae más de ${most} archivos, y no se leen más`],
  [
    /^says that it is (\d+) bytes.* most (\d+)/,
    (is, most) => `dice que mide ${is} bytes, y se leen hasta ${most}`,
  ],
  [
    /^says that (\d+) bytes hold (\d+)/,
    (packed, is) =>
      `dice que en ${packed} bytes caben ${is}, como solo pasa en un zip hecho para llenar un disco`,
  ],
  [
    /^its files lie over/,
    () => 'sus archivos están unos encima de otros, como solo pasa en un zip hecho para dañar',
  ],
  [
    /^its files are (\d+) bytes.* most (\d+)/,
    (is, most) => `sus archivos miden ${is} bytes, y se leen hasta ${most}`,
  ],
  [
    /^there is no archive in this zip/,
    () => 'no trae un archivo de estos: falta «bagit.txt», tanto en el zip como en la carpeta que trae',
  ],
]

/** Why a zip is not unpacked, in the language of the page. */
export function whyNotRead({ path, message }: Issue, language: string): string {
  const told = language.toLowerCase().startsWith('es') ? inSpanish(message) : message
  return path === '' ? told : `«${path}» ${told}`
}

function inSpanish(message: string): string {
  for (const [pattern, said] of es) {
    const found = pattern.exec(message)
    if (found) return said(...found.slice(1))
  }
  return 'no se puede leer: pide otra copia'
}
