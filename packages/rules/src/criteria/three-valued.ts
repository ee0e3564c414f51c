/**
 * Three values as small whole numbers, so that a verdict of a million contributions fits into a million bytes:
 * no, yes, perhaps. A criterion that does not concern a subject has a fourth.
 */
export type Three = 0 | 1 | 2

export const no = 0
export const yes = 1
export const perhaps = 2
/** The outcome of a criterion for a subject whom it does not concern. */
export const notConcerned = 3

/** Strong Kleene logic: what is not known stays open unless the rest settles it. */
export const and = (a: Three, b: Three): Three => (a === no || b === no ? no : a === yes ? b : perhaps)

export const or = (a: Three, b: Three): Three => (a === yes || b === yes ? yes : a === no ? b : perhaps)

export const negation = (a: Three): Three => (a === perhaps ? perhaps : a === yes ? no : yes)

/** What is found where the norm perhaps does not hold: then nobody is found to break it. */
export const withoutBlame = (outcome: Three): Three => (outcome === no ? perhaps : outcome)
