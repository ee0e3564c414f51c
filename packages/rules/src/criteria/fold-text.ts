/**
 * A text without the difference of case and of accents, so that «Comité» and «comite» are one. The ñ keeps
 * its tilde: it is a letter of its own in Spanish.
 *
 * @example
 * ```ts
 * foldText('Peñón de los BAÑOS, México') // => 'peñon de los baños, mexico'
 * ```
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(n\u0303)|\p{M}+/giu, (_, enye: string | undefined) => enye ?? '')
    .normalize('NFC')
    .toLowerCase()
}
