import { tokensCss } from '@apertura/theme'
import { describe, expect, it } from 'vitest'

/**
 * Full colour blindness of each kind, in linear light (Machado, Oliveira and Fernandes, 2009).
 */
const sights = {
  'common sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}
/** Distance in OKLab; a just noticeable one is about 0.02. */
const least = 0.09
const families = {
  outcomes: ['met', 'unmet', 'undetermined'],
  'colours of pictures': ['data-1', 'data-2', 'data-3', 'data-4', 'data-5', 'data-6'],
}
const cases = Object.entries(families).flatMap(([family, names]) =>
  Object.entries(sights).flatMap(([sight, matrix]) =>
    [0, 1].map(scheme => ({ family, names, sight, matrix, scheme: ['light', 'dark'][scheme], at: scheme })),
  ),
)

describe('colours that must not be mistaken for one another', () => {
  it.each(cases)('$family stay apart in $sight, $scheme', ({ names, matrix, at }) => {
    const seen = names.map(name => ({ name, lab: oklab(through(matrix, linear(colour(name, at)))) }))
    const close = seen.flatMap((a, i) =>
      seen
        .slice(i + 1)
        .filter(b => Math.hypot(...a.lab.map((value, axis) => value - (b.lab[axis] ?? 0))) < least)
        .map(b => `${a.name} and ${b.name}`),
    )
    expect(close).toEqual([])
  })
})

function colour(name: string, at: number): string {
  return new RegExp(`--ap-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokensCss)?.[at + 1] ?? ''
}

function linear(hex: string): readonly number[] {
  return [1, 3, 5].map(start => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
}

function through(matrix: readonly number[], rgb: readonly number[]): readonly number[] {
  return [0, 3, 6].map(row =>
    rgb.reduce((sum, value, column) => sum + value * (matrix[row + column] ?? 0), 0),
  )
}

/** Björn Ottosson's OKLab: distances in it are near to what people see. */
function oklab(rgb: readonly number[]): readonly number[] {
  const [r = 0, g = 0, b = 0] = rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
