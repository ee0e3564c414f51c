import type { CriterionRule, FactRule, FactType, Parameter } from './criteria-pack.js'

/** What a pack declares by name, as the compiler sees it. */
export interface Names {
  readonly facts: Readonly<Record<string, FactRule>>
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly wordLists: Readonly<Record<string, readonly string[]>>
  readonly territories: Readonly<Record<string, unknown>>
  readonly code: string
}

type Named<Table, Type extends FactType> = {
  [Name in keyof Table]: Table[Name] extends { readonly type: Type } ? Name : never
}[keyof Table] &
  string

type Fact<N extends Names, Type extends FactType> = Named<N['facts'], Type>
type Value<N extends Names, Type extends FactType, Literal> =
  | Literal
  | { readonly param: Named<N['parameters'], Type> }

/** At least one of the two ends: a comparison with neither would compare nothing. */
type Ends<Low extends string, High extends string, Value> =
  | ({ readonly [Key in Low]: Value } & { readonly [Key in High]?: Value })
  | { readonly [Key in High]: Value }

/** A fact is only asked what makes sense for its type. */
type Comparison<N extends Names> =
  | { readonly fact: Fact<N, 'text'>; readonly is: Value<N, 'text', string> }
  | { readonly fact: Fact<N, 'date'>; readonly is: Value<N, 'date', string> }
  | { readonly fact: Fact<N, 'number'>; readonly is: Value<N, 'number', number> }
  | { readonly fact: Fact<N, 'boolean'>; readonly is: Value<N, 'boolean', boolean> }
  | { readonly fact: Fact<N, 'text' | 'list'>; readonly isOneOf: Value<N, 'list', readonly string[]> }
  | ({ readonly fact: Fact<N, 'number'> } & Ends<'min', 'max', Value<N, 'number', number>>)
  | ({ readonly fact: Fact<N, 'date'> } & Ends<'from', 'to', Value<N, 'date', string>>)
  | { readonly fact: Fact<N, 'text'>; readonly length: Ends<'min', 'max', Value<N, 'number', number>> }
  | { readonly fact: Fact<N, 'text'>; readonly matches: string }
  | { readonly fact: Fact<N, 'text'>; readonly mentions: keyof N['wordLists'] & string }
  | { readonly fact: Fact<N, 'text'>; readonly inTerritory: keyof N['territories'] & string }
  | { readonly fact: Fact<N, FactType>; readonly known: boolean }

/** A condition in which every name is one that the pack declares, and every value of the type it is compared with. */
export type TypedCondition<N extends Names> =
  | { readonly all: readonly TypedCondition<N>[] }
  | { readonly any: readonly TypedCondition<N>[] }
  | { readonly not: TypedCondition<N> }
  | { readonly atLeast: Value<N, 'number', number>; readonly of: readonly TypedCondition<N>[] }
  | { readonly criterion: N['code'] }
  | Comparison<N>

/** A criterion of which the compiler knows what its pack declares. */
export type TypedCriterion<N extends Names, Code extends string> = Omit<
  CriterionRule<Code>,
  'applies' | 'holds'
> & {
  readonly applies?: TypedCondition<N>
  readonly holds: TypedCondition<N>
}
