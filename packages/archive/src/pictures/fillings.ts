import { sectorKinds } from './sector-kinds.js'

/** Fillings of a picture: `lines` for what is certain, `dots` for what only may be, and one for each sector. */
export function fillings(id: string, sectors = 0): string {
  const looks = Array.from({ length: sectors }, (_, index) => sectorKinds(index))
  return `<defs>${[
    pattern(`${id}-lines`, 6, '<line class="hatch" x1="0" y1="0" x2="0" y2="6"/>', 45),
    pattern(`${id}-dots`, 7, '<circle class="dot" cx="2" cy="2" r="1"/>'),
    pattern(`${id}-vague`, 5, '<circle class="vague-dot" cx="1.5" cy="1.5" r="1"/>'),
    pattern(`${id}-due`, 5, '<circle class="due-dot" cx="1.5" cy="1.5" r="1"/>'),
    ...looks.flatMap(({ colour, filling }, index) => [
      pattern(`${id}-s${index}`, 8, insides[filling]?.(`var(--p-data-${colour})`) ?? '', turns[filling] ?? 0),
      pattern(`${id}-p${index}`, 5, `<circle cx="1.5" cy="1.5" r="1" fill="var(--p-data-${colour})"/>`),
    ]),
  ].join('')}</defs>`
}

/** Fills a mark with one of them; an attribute, for pages allow no style inside them. */
export const filled = (id: string, filling: string): string => ` fill="url(#${id}-${filling})"`

const line = (colour: string, d: string, width: number) =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none"/>`

/** Each leaves another share of paper, so that they differ in grey, and another shape. */
const insides: readonly ((colour: string) => string)[] = [
  colour => `<rect width="8" height="8" fill="${colour}"/>`,
  colour => line(colour, 'M0 4H8', 3.5),
  colour => line(colour, 'M0 2H8M2 0V8', 1.75),
  colour => line(colour, 'M4 0V8', 2),
  colour => `<circle cx="4" cy="4" r="2.4" fill="${colour}"/>`,
  colour =>
    `<rect width="8" height="8" fill="${colour}"/><circle cx="4" cy="4" r="1.7" fill="var(--p-paper)"/>`,
]
const turns = [0, 45, 0, 0, 0, 45]

function pattern(id: string, size: number, inside: string, turn = 0): string {
  const turned = turn === 0 ? '' : ` patternTransform="rotate(${turn})"`
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turned}>${inside}</pattern>`
}
