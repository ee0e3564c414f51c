import type { PlanState, Sitting } from './plan-state.js'

/** The sittings of a party, whose id may be a word that every object answers to, such as `constructor`. */
export const sittingsOf = ({ sittings }: Pick<PlanState, 'sittings'>, party: string): readonly Sitting[] =>
  (Object.hasOwn(sittings, party) ? sittings[party] : undefined) ?? []
