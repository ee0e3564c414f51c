import { escaped } from './plain-text.js'

/** Colour and filling of the n-th sector: six of each, then the same colours with other fillings. */
export function sectorKinds(index: number): { readonly colour: number; readonly filling: number } {
  return { colour: (index % 6) + 1, filling: (index + Math.floor(index / 6)) % 6 }
}

/** How a mark of the n-th sector is dressed; with dots and an open rim where it only may be. */
export function sectorDress(id: string, index: number, certain: boolean): string {
  const { colour } = sectorKinds(index)
  const rim = `stroke:var(--p-data-${colour})${certain ? '' : ';stroke-dasharray:3 3'}`
  return ` style="${escaped(`fill:url(#${id}-${certain ? 's' : 'p'}${index});${rim}`)}"`
}
