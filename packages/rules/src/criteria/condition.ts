/** What a fact may be. Facts are flat; one that is `null`, `undefined` or absent is not known. */
export type FactValue = string | number | boolean | readonly string[] | null | undefined

/** What is known of one subject, by name. */
export type CriterionFacts = Readonly<Record<string, FactValue>>

/** A value written where it stands, or a parameter of the pack that a city may set. */
export type Value<T> = T | { readonly param: string }

/** Every one of them holds; of none at all, yes. */
export interface All {
  readonly all: readonly Condition[]
}

/** At least one of them holds; of none at all, no. */
export interface Any {
  readonly any: readonly Condition[]
}

export interface Not {
  readonly not: Condition
}

/** So many of them hold, or more. */
export interface AtLeast {
  readonly atLeast: Value<number>
  readonly of: readonly Condition[]
}

/** The fact is exactly this. */
export interface Is {
  readonly fact: string
  readonly is: Value<string | number | boolean>
}

/** The fact is one of these; of a list, some item is. */
export interface IsOneOf {
  readonly fact: string
  readonly isOneOf: Value<readonly string[]>
}

/** A number between two, both in. */
export interface Between {
  readonly fact: string
  readonly min?: Value<number>
  readonly max?: Value<number>
}

/** A date between two days, both in. The fact may be a partial date (EDTF); then it is perhaps between them. */
export interface Within {
  readonly fact: string
  readonly from?: Value<string>
  readonly to?: Value<string>
}

/** How long a text is, in code points after NFC. */
export interface Length {
  readonly fact: string
  readonly length: { readonly min?: Value<number>; readonly max?: Value<number> }
}

/** The text has a part of this pattern, in RE2 syntax: it is searched in linear time, whatever it is. */
export interface Matches {
  readonly fact: string
  readonly matches: string
}

/** The text has a term of a word list of the pack: whole words, without regard to case and accents. */
export interface Mentions {
  readonly fact: string
  readonly mentions: string
}

/** The fact is a territory of a catalogue of the pack, by key or by name; a name of several is not settled. */
export interface InTerritory {
  readonly fact: string
  readonly inTerritory: string
}

/** Whether the fact is there at all: never perhaps. */
export interface Known {
  readonly fact: string
  readonly known: boolean
}

/** What another criterion of the pack asks, whomever that one concerns and whenever it is in force. */
export interface Criterion {
  readonly criterion: string
}

/**
 * A condition as plain data: it can be stored, sent, read by a jurist and run in three ways. It is
 * three-valued: a fact that is not known makes a comparison perhaps.
 *
 * @example
 * ```ts
 * const adult: Condition = { any: [{ fact: 'age', min: 18 }, { fact: 'guardian', is: true }] }
 * Object.keys(adult) // => ['any']
 * ```
 */
export type Condition =
  | All
  | Any
  | Not
  | AtLeast
  | Is
  | IsOneOf
  | Between
  | Within
  | Length
  | Matches
  | Mentions
  | InTerritory
  | Known
  | Criterion
