/** Colour and filling of the n-th sector: six of each, then the same colours with other fillings. */
export function sectorKinds(index: number): { readonly colour: number; readonly filling: number } {
  return { colour: (index % 6) + 1, filling: (index + Math.floor(index / 6)) % 6 }
}
