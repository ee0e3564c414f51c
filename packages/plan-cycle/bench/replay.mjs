/**
 * A long record replayed: one bare XState actor that is sent the same events, beside the plan cycle, which
 * also judges every gate and keeps every fact. Run by `npm run bench -- plan-cycle`.
 */
import { inOrder, planCycle, planMachine } from '@apertura/plan-cycle'
import { createActor } from 'xstate'
import { longRecord, townOfTheBench } from './long-record.mjs'

const definition = townOfTheBench()
const entries = inOrder(longRecord(2000))
const events = entries.map(({ kind }) => ({ type: kind }))
const cycle = planCycle(definition)
const machine = planMachine(definition)

function reference() {
  const actor = createActor(machine).start()
  for (const event of events) actor.send(event)
  const { membership, works } = actor.getSnapshot().value
  const stage = typeof works.stage === 'string' ? [works.stage] : Object.entries(works.stage).flat()
  return [[membership, works.pace, ...stage].join('/')]
}

const apertura = () => cycle.replay(entries).state.positions

export const cases = [
  {
    case: 'replay',
    n: entries.length,
    contestants: [
      { contestant: 'reference', run: reference },
      { contestant: 'apertura', run: apertura },
    ],
  },
]
