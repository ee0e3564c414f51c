interface Planted {
  readonly texts: readonly { readonly id: string; readonly text: string }[]
  readonly family: readonly number[]
}
export function plantedTexts(
  count: number,
  options?: { campaign?: number; alone?: number; seed?: number },
): Planted
export function f1(groups: readonly (string | number)[], family: readonly number[]): number
