// The life of a plan

export type { CycleCode } from './cycle-code.js'
export type { Act, GateCode } from './gate.js'
export { inOrder } from './in-order.js'
// The statechart
export { type PlanMachine, planMachine } from './machine.js'
export type { Place, Position } from './place.js'
export {
  type Answer,
  type Evolution,
  type PlanCycle,
  planCycle,
  type Replay,
  type View,
} from './plan-cycle.js'
// What is kept of it
export type { Dated, DoneAct, Ending, Parenthesis, PlanState, Rereading, Sitting } from './plan-state.js'
export type { OpenParenthesis, Summary } from './summarise.js'
