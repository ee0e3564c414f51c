/**
 * A mesa of 2,000 people: the state and the quorum after one more act, and whole sessions replayed. The yardstick
 * counts this one mesa by hand and asks no norm; ours judges every gate, keeps every fact, and shares its states.
 * Run by `npm run bench -- mesa`.
 */
import { meeting } from '@apertura/mesa'
import { actByHand, emptyByHand, figuresByHand, quorumByHand } from './by-hand.mjs'
import { longMesa, townOfTheBench } from './long-mesa.mjs'

const mesa = meeting(townOfTheBench())

/** The same figures, read from the account. */
function figuresOf(state) {
  const { decisions, words, agreements, quorum, speaking } = mesa.account(state)
  const { lines, outcome } = mesa.quorum(state)
  const number = ({ computed }, name) => computed.arithmetic.find(({ what }) => what === name)?.value ?? 0
  return {
    present: lines.reduce((sum, { present }) => sum + present.min, 0),
    quorum: outcome,
    readings: quorum.length,
    decisions: decisions.map(each => [each.id, number(each, 'in-favour'), number(each, 'against')]),
    turns: speaking.reduce((sum, { turns }) => sum + turns, 0),
    seconds: Object.fromEntries(
      speaking
        .filter(({ seconds }) => seconds > 0)
        .map(({ sector, seconds }) => [sector.id, seconds])
        .sort(),
    ),
    words: words.length,
    agreements: agreements.length,
  }
}

/** As many acts more, one by one, after a session of 20,000: the quorum is asked for after each. */
const more = 500

function oneMore() {
  const entries = longMesa(20_000 + more)
  const [before, after] = [entries.slice(0, 20_000), entries.slice(20_000)]
  const { state } = mesa.replay(before)
  const byHand = emptyByHand()
  for (const entry of before) actByHand(byHand, entry)
  let told = null
  let last = null
  return [
    {
      contestant: 'reference',
      run: () => {
        told = structuredClone(byHand)
        for (const entry of after) {
          actByHand(told, entry)
          quorumByHand(told)
        }
      },
      result: () => figuresByHand(told),
    },
    {
      contestant: 'apertura',
      run: () => {
        last = state
        for (const entry of after) {
          last = mesa.evolve(last, entry).state
          mesa.quorum(last)
        }
      },
      result: () => figuresOf(last),
    },
  ]
}

function replaying(length) {
  const entries = longMesa(length)
  let told = null
  let last = null
  return [
    {
      contestant: 'reference',
      run: () => {
        told = emptyByHand()
        for (const entry of entries) actByHand(told, entry)
      },
      result: () => figuresByHand(told),
    },
    {
      contestant: 'apertura',
      run: () => {
        last = mesa.replay(entries).state
      },
      result: () => figuresOf(last),
    },
  ]
}

export const cases = [
  // The yardstick changes its tables in place, so it begins with a copy of them; ours begins with the state itself.
  { case: 'act', n: more, contestants: oneMore },
  ...[2000, 20_000].map(length => ({
    case: `replay@${length}`,
    n: length,
    contestants: () => replaying(length),
  })),
]
