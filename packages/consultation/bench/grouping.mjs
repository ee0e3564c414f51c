/**
 * Which of many texts are copies of each other, edited or not. Groups of different methods differ in a few
 * texts, so what is held equal is that each finds the planted families with an F1 of at least 0.99. The package
 * minhash has signatures and an index, no groups: it gets the same pairs of words and the same joining as the
 * yardstick, and has its own 128 hashes and bands of 4. Run by `npm run bench -- consultation`.
 */
import { groupTexts } from '@apertura/consultation/grouping'
import minhash from 'minhash'
import { groupByHand, pairsOfWords } from './grouping-by-hand.mjs'
import { f1, plantedTexts } from './grouping-planted.mjs'

function byMinhash(texts) {
  const index = new minhash.LshIndex()
  const groupOf = texts.map((_, at) => at)
  const root = at => {
    let up = at
    while (groupOf[up] !== up) up = groupOf[up] = groupOf[groupOf[up]]
    return up
  }
  const signatures = texts.map(({ text }, at) => {
    const signature = new minhash.Minhash()
    for (const pair of pairsOfWords(text)) signature.update(String(pair))
    index.insert(at, signature)
    return signature
  })
  signatures.forEach((signature, at) => {
    for (const other of index.query(signature)) {
      if (root(+other) === root(at)) continue
      if (signature.jaccard(signatures[+other]) >= 0.5) groupOf[root(+other)] = root(at)
    }
  })
  return texts.map((_, at) => root(at))
}

/** The numbers that f1 asks for, made of groups that name their members. */
function numbered(texts, { groups }) {
  const groupOf = new Map(groups.flatMap(({ head, members }) => members.map(({ id }) => [id, head])))
  return texts.map(({ id }) => groupOf.get(id) ?? id)
}

/** A contestant groups; how well it did is counted afterwards, outside its time. */
function contestant(name, { texts, family }, groups, numbers = found => found) {
  let found
  const each = {
    contestant: name,
    run: () => {
      found = groups(texts)
    },
    result: () => {
      each.f1 = Math.round(f1(numbers(found), family) * 10_000) / 10_000
      return each.f1 >= 0.99
    },
    extra: () => ({ f1: each.f1 }),
  }
  return each
}

/** One campaign, half of it copied as it is: what is held against its tenth is that the time of one text stays. */
const campaigns = [2000, 20_000].map(count => ({
  case: `grouping-campaign@${count}`,
  n: count,
  rounds: 7,
  contestants: () => {
    const { texts } = plantedTexts(count / 2, { campaign: count * 20, seed: 6, alone: 0 })
    const twice = [...texts, ...texts.map(({ id, text }) => ({ id: `${id}-bis`, text }))]
    const planted = { texts: twice, family: twice.map(() => 0) }
    return [
      contestant('reference', planted, groupByHand),
      contestant('apertura', planted, groupTexts, found => numbered(twice, found)),
    ]
  },
}))

const families = [1000, 10_000, 100_000].map(count => ({
  case: `grouping@${count}`,
  n: count,
  rounds: 7,
  contestants: () => {
    const planted = plantedTexts(count)
    return [
      contestant('reference', planted, groupByHand),
      contestant('apertura', planted, groupTexts, found => numbered(planted.texts, found)),
      // A hundred thousand take it minutes a round.
      ...(count <= 10_000 ? [contestant('minhash', planted, byMinhash)] : []),
    ]
  },
}))

export const cases = [...families, ...campaigns]
