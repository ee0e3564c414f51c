/** The numbers that can stand in the arithmetic of a decision, in the order in which they come. */
export const arithmeticCodes = [
  /** Those in favour, with those who have a reservation. In a sector, where it has a `where`. */
  'in-favour',
  /** Those of them who have a reservation. */
  'reservation',
  /** Those against: objections, where the rule is about these. In a sector, where it has a `where`. */
  'against',
  /** Those of them whose position stands in the way by itself. */
  'blocking',
  /** Those who stand aside: neither in favour nor against. */
  'stand-aside',
  /** Those who abstain: neither in favour nor against. */
  'abstain',
  /** Those whose position the rule has no word for: it may be any. */
  'unread',
  /** Those who are there and took no position. */
  'silent',
  /** Those who stepped back, by whom the base is smaller. */
  'recused',
  /** Sectors that are in favour by their own majority, where every sector weighs the same. */
  'sectors-in-favour',
  /** Sectors that are against by their own majority. */
  'sectors-against',
  /** What a share is of: people, or sectors where these weigh the same. */
  'base',
  /** How many of the base must be in favour. */
  'needed',
] as const

/** A number of the arithmetic, or `grade.` and a word of the city's own scale: how many took that position. */
export type ArithmeticCode = (typeof arithmeticCodes)[number] | `grade.${string}`
