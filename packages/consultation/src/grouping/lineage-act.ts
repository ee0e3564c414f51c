/** One thing that was done to items: contributions, and what was made of them. Every act has an id of its own. */
export type LineageAct =
  /** Several became one, under a new id. */
  | { readonly kind: 'merged'; readonly id: string; readonly from: readonly string[]; readonly into: string }
  /** One became several, under new ids. */
  | { readonly kind: 'split'; readonly id: string; readonly from: string; readonly into: readonly string[] }
  /** An earlier act is taken back, which may itself be one that took another back. */
  | { readonly kind: 'undone'; readonly id: string; readonly act: string }
