/**
 * How far apart two colours stand in lightness: from 1 (none) to 21 (black on white), as WCAG 2 computes it.
 * Rounded down to hundredths, so that 4.499 never passes for 4.5.
 *
 * @param a - a colour as `#rrggbb`
 * @param b - the other; the order does not matter
 * @throws RangeError when a colour is not written as `#rrggbb`
 * @see {@link https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio | WCAG 2.2, contrast ratio}
 * @example
 * ```ts
 * contrastRatio('#000000', '#ffffff') // => 21
 * ```
 */
export function contrastRatio(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 100) / 100
}

function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) {
    throw new RangeError(`contrastRatio needs colours as #rrggbb and got ${colour}: nothing was compared`)
  }
  const [red, green, blue] = [1, 3, 5].map(at =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
