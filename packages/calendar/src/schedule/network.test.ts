import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Network, orderOf } from './network.js'

/** For each task those that it waits for. */
function networkOf(waits: readonly (readonly number[])[]): Network {
  const before = waits.flat()
  const offsets = [0]
  for (const each of waits) offsets.push((offsets.at(-1) as number) + each.length)
  return {
    offsets: Int32Array.from(offsets),
    before: Int32Array.from(before),
    lags: new Float64Array(before.length),
  }
}

describe('the order of tasks', () => {
  it('puts each after all that it waits for', () => {
    expect(orderOf(networkOf([[1, 2], [2], [], [0]]))).toEqual({ tasks: [2, 1, 0, 3], circle: [] })
  })

  it('leaves out a circle and what waits for it', () => {
    const { tasks, circle } = orderOf(networkOf([[1], [4, 2], [1], [0, 4], []]))
    expect(tasks).toEqual([4])
    expect(circle).toEqual([
      { task: 2, link: 3 },
      { task: 1, link: 2 },
    ])
  })

  it('holds whatever waits for whom', () => {
    const waits = fc
      .integer({ min: 1, max: 7 })
      .chain(size =>
        fc.array(fc.array(fc.nat(size - 1), { maxLength: 2 }), { minLength: size, maxLength: size }),
      )
    fc.assert(
      fc.property(waits, all => {
        const network = networkOf(all)
        const { tasks, circle } = orderOf(network)
        // Taken away round by round: those that wait for nobody who is left.
        const free = new Set<number>()
        for (const _ of all) {
          for (const [task, others] of all.entries()) {
            if (others.every(each => free.has(each))) free.add(task)
          }
        }
        expect([...tasks].sort()).toEqual([...free].sort())
        tasks.forEach((task, place) => {
          for (const other of all[task] ?? []) expect(tasks.indexOf(other)).toBeLessThan(place)
        })
        expect(circle.length > 0).toBe(free.size < all.length)
        circle.forEach(({ task, link }, place) => {
          expect(network.before[link]).toBe(circle.at(place - 1)?.task)
          expect(link).toBeGreaterThanOrEqual(network.offsets[task] as number)
          expect(link).toBeLessThan(network.offsets[task + 1] as number)
        })
        expect(new Set(circle.map(({ task }) => task)).size).toBe(circle.length)
      }),
      { numRuns: 500 },
    )
  })
})
