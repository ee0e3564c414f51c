/** So many things went from one place to another; null where nobody knows from where, to where or how many. */
export interface Flow {
  readonly from: string | null
  readonly to: string | null
  readonly count: number | null
}

/** A place in the picture. */
export interface FlowNode {
  readonly key: string
  readonly title: string
  readonly layer: number
  readonly unknown: boolean
  /** The more of what comes in and what goes out, as far as it is known. */
  readonly count: number
  /** Whether more of it may be than is counted. */
  readonly open: boolean
}

export interface FlowLink {
  readonly flow: Flow
  readonly from: string
  readonly to: string
}

export interface FlowModel {
  readonly layers: readonly (readonly FlowNode[])[]
  readonly links: readonly FlowLink[]
}
