/** A year, a month or a day to be said; months and days count from 1. */
export interface SaidBound {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** An exact day to be said. */
export interface SaidDay extends SaidBound {
  readonly month: number
  readonly day: number
}

/** The words of one language for partial dates. A language is complete or does not build. */
export interface DateWords {
  /** The source gives no date. */
  readonly unknown: string
  /** One exact day. */
  readonly day: (day: SaidDay) => string
  /** One of two exact days in a row. */
  readonly either: (first: SaidDay, second: SaidDay) => string
  /** Some day of a year or of a month. */
  readonly someDayOf: (bound: SaidBound) => string
  /** From the beginning of the first to the end of the second, both in; two days, two months or two years. */
  readonly between: (first: SaidBound, second: SaidBound) => string
  /** On the bound or after it. */
  readonly notBefore: (bound: SaidBound) => string
  /** On the bound or before it. */
  readonly notAfter: (bound: SaidBound) => string
}
