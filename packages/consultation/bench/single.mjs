/**
 * One contribution at a time, every outcome of twelve criteria. The yardstick knows the criteria beforehand
 * and writes a number; everybody else is given them as data. json-logic-engine is run interpreted: compiled it needs
 * `eval`, which a strict policy forbids. It and json-rules-engine know only yes and no, so each criterion is written for
 * them in its three-valued form. Run by `npm run bench -- consultation`.
 */
import { compileCriteria } from '@apertura/rules/criteria'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { maskByHand, outcomesOf } from './by-hand.mjs'
import { logicOf, rulesOf } from './peers.mjs'
import { contributions, pack } from './twelve-criteria.mjs'

/** As many as are compared one by one before anything is timed. */
const compared = 1000

const compiled = compileCriteria(pack)
const logic = pack.criteria.map(({ holds }) => logicOf(holds))
const logicEngine = new LogicEngine()
const rulesEngine = new Engine(rulesOf(pack), { allowUndefinedFacts: true })

export const cases = [
  single('single', 100_000, true),
  single('single@10000', 10_000, false),
  single('single@100000', 100_000, false),
]

function single(title, n, withPeers) {
  return { case: title, n, contestants: () => contestants(title, n, withPeers) }
}

function contestants(title, n, withPeers) {
  const all = contributions(n)
  const some = all.slice(0, compared)
  const masks = new Uint32Array(n)
  const reference = {
    contestant: 'reference',
    run: () => {
      for (let i = 0; i < n; i += 1) masks[i] = maskByHand(all[i])
    },
    result: () => some.map((_, i) => outcomesOf(masks[i])),
  }
  const size = compiled.codes.length
  const outcomes = new Uint8Array(n * size)
  const apertura = {
    contestant: 'apertura',
    run: () => {
      for (let i = 0; i < n; i += 1) compiled.judge(all[i], outcomes, i * size)
    },
    result: () => {
      for (let i = 0; i < n; i += 1)
        for (let c = 0; c < size; c += 1)
          if (outcomes[i * size + c] !== ((masks[i] >>> (2 * c)) & 3))
            throw new Error(`${title}: ${pack.criteria[c].code} of contribution ${i}`)
      return some.map((_, i) => Array.from(outcomes.subarray(i * size, (i + 1) * size)))
    },
  }
  return [reference, apertura, ...(withPeers ? peers(all, some) : [])]
}

/** Slower ones judge fewer: their time is told for one contribution all the same. */
function peers(all, some) {
  const n = 10_000
  let answers = []
  let events = []
  return [
    {
      contestant: 'json-logic-engine',
      n,
      run: () => {
        answers = []
        for (let i = 0; i < n; i += 1) answers.push(logicEngine.run(logic, all[i]))
      },
      result: () => answers.slice(0, compared),
    },
    {
      contestant: 'json-rules-engine',
      n: compared,
      run: async () => {
        events = []
        for (const facts of some) events.push((await rulesEngine.run(facts)).events)
      },
      result: () =>
        events.map(each => {
          const outcomes = pack.criteria.map(() => 0)
          for (const { params } of each) outcomes[params.index] = params.outcome
          return outcomes
        }),
    },
  ]
}
