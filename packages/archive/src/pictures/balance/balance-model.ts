/** What one sector did in one mesa, or in all of them. */
export interface SectorShare {
  /** Place of the sector among all of the picture, by which it is dressed. */
  readonly index: number
  readonly title: string
  /** False for those who were counted without a list of names. */
  readonly listed: boolean
  readonly came: number
  /** Absent, with somebody who stood in. */
  readonly stoodIn: number
  readonly turns: number
  readonly seconds: number
}

export interface MesaBalance {
  readonly title: string
  readonly when: string
  readonly shares: readonly SectorShare[]
}

export interface Balance {
  readonly sectors: number
  readonly together: readonly SectorShare[]
  readonly mesas: readonly MesaBalance[]
}

/** What is measured, in the words of the picture. */
export interface Measure {
  readonly title: string
  readonly of: (share: SectorShare) => number
  /** The amount, and the share of the whole that it is. */
  readonly say: (share: SectorShare, percent: string) => string
  /** The amount alone. */
  readonly short: (share: SectorShare) => string
  /** Whether nothing at all may be drawn as nothing noted. */
  readonly mayBeUnnoted: boolean
}
