// The life of a plan

export { bodyStands } from './body-stands.js'
// The definition
export { checkDefinition } from './check-definition.js'
export type { CycleCode } from './cycle-code.js'
export type { DefinitionCode } from './definition-code.js'
// What a parenthesis forbids
export { forbidsAct } from './forbids-act.js'
export type { Act, GateCode } from './gate.js'
// The order of a record
export { inOrder } from './in-order.js'
export { done, isOpen, sits, sitsOn } from './known-facts.js'
// The statechart
export { type PlanMachine, planMachine } from './machine.js'
export type { Position } from './place.js'
export {
  type Answer,
  type Evolution,
  type PlanCycle,
  planCycle,
  type Replay,
  type View,
} from './plan-cycle.js'
// What is kept of it
export type {
  Dated,
  DoneAct,
  Early,
  Ending,
  Parenthesis,
  PlanState,
  Rereading,
  Sitting,
} from './plan-state.js'
export type { OpenParenthesis, Summary } from './summarise.js'
export { toMermaid } from './to-mermaid.js'
