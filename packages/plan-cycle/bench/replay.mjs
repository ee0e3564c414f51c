// Replays a long record: the bare XState actor beside the plan cycle, which also judges every gate and keeps
// every fact. Needs `npm run build` in this room. Run alone, it prints the ratio of their medians.
import { inOrder, planCycle, planMachine } from '@apertura/plan-cycle'
import { createActor } from 'xstate'
import { longRecord, townOfTheBench } from './long-record.mjs'

const definition = townOfTheBench()
const entries = inOrder(longRecord(2000))
const events = entries.map(({ kind }) => ({ type: kind }))
const cycle = planCycle(definition)
const machine = planMachine(definition)

const reference = () => {
  const actor = createActor(machine).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot().value
}
const apertura = () => cycle.replay(entries).state.positions

const positionOf = ({ membership, works: { pace, stage } }) =>
  [membership, pace, ...(typeof stage === 'string' ? [stage] : Object.entries(stage).flat())].join('/')

/** Cases for the runner of the repository. */
export const cases = [
  {
    case: 'replay',
    n: entries.length,
    contestants: [
      { contestant: 'reference', run: reference },
      { contestant: 'apertura', run: apertura },
    ],
    /** Both must end in the same place before anything is timed. */
    equal: () => apertura().join() === positionOf(reference()),
  },
]

if (import.meta.url === `file://${process.argv[1]}`) measure(cases[0], 15)

function measure({ n, contestants, equal }, rounds) {
  if (!equal())
    throw new Error('replay: the contestants do not end in the same place, so no time means anything')
  const times = contestants.map(() => [])
  for (let round = 0; round < rounds; round++) {
    contestants.forEach(({ run }, i) => {
      const from = process.hrtime.bigint()
      run()
      times[i].push(Number(process.hrtime.bigint() - from))
    })
  }
  const medians = times.map(list => list.sort((a, b) => a - b)[Math.floor(rounds / 2)])
  contestants.forEach(({ contestant }, i) => {
    const perEntry = (medians[i] / n).toFixed(0)
    console.log(
      `${contestant.padEnd(10)} ${perEntry} ns an entry, ratio ${(medians[i] / medians[0]).toFixed(2)}`,
    )
  })
}
