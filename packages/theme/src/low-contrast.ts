import { type ColourPair, colourPairs } from './colour-pairs.js'
import { contrastRatio } from './contrast-ratio.js'
import { tokensCss } from './sheets.gen.js'

/** A pair of colours that does not read well enough. */
export interface LowContrast extends ColourPair {
  readonly scheme: 'light' | 'dark'
  /** The contrast that there is, from 1 to 21. */
  readonly ratio: number
}

/**
 * What can no longer be read well once a city has put its own colours over ours: every pair of
 * {@link colourPairs} under its least contrast, by day and by night. An empty list is what one wants.
 *
 * Reads `--ap-…: #rrggbb` and `--ap-…: light-dark(#rrggbb, #rrggbb)`; what is printed is not judged.
 *
 * @param cityCss - the city's own sheet, as it is loaded after `tokens.css`; empty for ours alone
 * @throws RangeError when a colour of a pair is written in another way than these two
 * @see {@link https://www.w3.org/TR/WCAG22/#contrast-minimum | WCAG 2.2, 1.4.3 and 1.4.11}
 * @example
 * ```ts
 * lowContrast(':root { --ap-soft: #aaaaaa }')[0]?.scheme // => 'light'
 * ```
 */
export function lowContrast(cityCss = ''): readonly LowContrast[] {
  const colours = new Map([...coloursOf(tokensCss), ...coloursOf(cityCss)])
  return (['light', 'dark'] as const).flatMap(scheme =>
    colourPairs
      .map(pair => ({ ...pair, scheme, ratio: ratioOf(pair, scheme) }))
      .filter(({ ratio, atLeast }) => ratio < atLeast),
  )

  function ratioOf({ front, ground }: ColourPair, scheme: 'light' | 'dark'): number {
    return contrastRatio(colours.get(front)?.[scheme] ?? front, colours.get(ground)?.[scheme] ?? ground)
  }
}

function coloursOf(
  css: string,
): readonly (readonly [string, { readonly light: string; readonly dark: string }])[] {
  const screen = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media print\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  return [...screen.matchAll(/--ap-([\w-]+)\s*:\s*([^;}]+)/g)]
    .filter(([, name]) => names.has(name ?? ''))
    .map(([, name = '', value = '']) => {
      const [, light = value.trim(), dark = light] =
        /^light-dark\(\s*([^,\s]+)\s*,\s*([^)\s]+)\s*\)/.exec(value.trim()) ?? []
      return [name, { light, dark }] as const
    })
}

const names = new Set(colourPairs.flatMap(({ front, ground }) => [front, ground]))
