/** A letter before it is HTML or text: headings with what stands under them. Texts are as they came. */
export interface Letter {
  readonly lang: string
  readonly title: string
  readonly dated: string
  readonly opening: string
  readonly sections: readonly LetterSection[]
  readonly foot: string
}

/** One heading of a letter. */
export interface LetterSection {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** What stands under a heading. */
export type Block =
  | { readonly kind: 'sentence'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'subheading'; readonly text: string }
  /** The words of whoever sent it. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'list'
      readonly intro: string
      readonly items: readonly Item[]
      readonly minor?: boolean
    }

/** A line of a list, with where it comes from. */
export interface Item {
  readonly text: string
  readonly note?: string
}
