/**
 * The same contributions and criteria as `single`, every outcome, for those who have them in columns: after an
 * intake, or to judge again with other parameters. Laying them out is not timed; finding out what each different value
 * comes to is. The yardstick still goes object by object. Run by `npm run bench -- consultation`.
 */
import { columnsFrom, compileColumns } from '@apertura/rules/criteria'
import { maskByHand } from './by-hand.mjs'
import { contributions, pack } from './twelve-criteria.mjs'

const compiled = compileColumns(pack)

export const cases = [
  ['columns', 100_000],
  ['columns@10000', 10_000],
  ['columns@100000', 100_000],
  ['columns@1000000', 1_000_000],
].map(([title, n]) => ({ case: title, n, contestants: () => contestants(n) }))

function contestants(n) {
  const all = contributions(n)
  const columns = columnsFrom(pack, all)
  const masks = new Uint32Array(n)
  const outcomes = pack.criteria.map(() => new Uint8Array(n))
  return [
    {
      contestant: 'reference',
      run: () => {
        for (let i = 0; i < n; i += 1) masks[i] = maskByHand(all[i])
      },
      result: () =>
        pack.criteria.map((_, c) => {
          const column = new Uint8Array(n)
          for (let i = 0; i < n; i += 1) column[i] = (masks[i] >>> (2 * c)) & 3
          return column
        }),
    },
    {
      contestant: 'apertura',
      run: () => {
        compiled.judge(columns, outcomes)
      },
      result: () => outcomes,
    },
  ]
}
