/** Who waits for whom, by indices of the tasks. */
export interface Network {
  /** The links of task `i` are those from `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Int32Array
  /** The task that each link waits for, and how many calendar days more. */
  readonly before: Int32Array
  readonly lags: Float64Array
}

/** The tasks in an order that can be computed, and a circle of links where there is one. */
export interface Order {
  /** Each after all that it waits for. Those on a circle, and those that wait for them, are left out. */
  readonly tasks: readonly number[]
  /** Links, each with the task that has it; each link waits for the task of the one before it. */
  readonly circle: readonly { readonly task: number; readonly link: number }[]
}

const unseen = 0
const open = 1
const closed = 2

/**
 * Depth first, from each task to those that it waits for, on a stack of its own: a chain of a hundred
 * thousand tasks must not exhaust the machine's. Coming back to a task that is still open closes a circle.
 */
export function orderOf({ offsets, before }: Network): Order {
  const size = offsets.length - 1
  const state = new Uint8Array(size)
  const waitsForCircle = new Uint8Array(size)
  const next = offsets.slice(0, size)
  const tasks: number[] = []
  let circle: Order['circle'] = []
  for (let root = 0; root < size; root++) {
    const path = state[root] === unseen ? [root] : []
    while (path.length > 0) {
      const task = path.at(-1) as number
      state[task] = open
      const link = next[task] as number
      const other = before[link] as number
      if (link === offsets[task + 1]) {
        state[task] = closed
        path.pop()
        if (!waitsForCircle[task]) tasks.push(task)
      } else if (state[other] === unseen) path.push(other)
      else {
        if (state[other] === open || waitsForCircle[other]) waitsForCircle[task] = 1
        if (state[other] === open && circle.length === 0) {
          const round = path.slice(path.indexOf(other)).reverse()
          circle = round.map(each => ({ task: each, link: next[each] as number }))
        }
        next[task] = link + 1
      }
    }
  }
  return { tasks, circle }
}
