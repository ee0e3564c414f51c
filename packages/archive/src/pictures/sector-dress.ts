import { filled } from './fillings.js'
import { sectorKinds } from './sector-kinds.js'

/** How a mark of the n-th sector is dressed; with dots and an open rim where it only may be. */
export function sectorDress(id: string, index: number, certain: boolean): string {
  const { colour } = sectorKinds(index)
  const rim = `stroke="var(--p-data-${colour})"${certain ? '' : ' stroke-dasharray="3 3"'}`
  return `${filled(id, `${certain ? 's' : 'p'}${index}`)} ${rim}`
}
