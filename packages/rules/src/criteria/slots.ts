/**
 * The facts of one subject laid out side by side, and the answers of criteria that others refer to. Tests
 * look into it by number, which is several times faster than by name.
 */
export type Slots = unknown[]

/** The places in {@link Slots}, given out while a pack is compiled. */
export interface SlotPlan {
  /** The place of a fact; the same for everybody who asks. */
  readonly ofFact: (name: string) => number
  /** A new place for an answer. */
  readonly forAnswer: () => number
  /** Fills the places with the facts of a subject, and empties those of answers. */
  readonly reader: () => (facts: Readonly<Record<string, unknown>>, slots: Slots) => void
}

export function slotPlan(): SlotPlan {
  const places = new Map<string, number>()
  const answers: number[] = []
  let size = 0
  return {
    ofFact: name => {
      const place = places.get(name) ?? size++
      places.set(name, place)
      return place
    },
    forAnswer: () => {
      answers.push(size)
      return size++
    },
    reader: () => {
      const readFacts = factReader([...places.keys()], [...places.values()])
      if (answers.length === 0) return readFacts
      return (facts, slots) => {
        readFacts(facts, slots)
        for (const place of answers) slots[place] = undefined
      }
    },
  }
}

/**
 * Reads the first sixteen facts line by line instead of in a loop: an engine learns where a property lies for
 * each line of a program by itself, so that a line which always reads the same property reads it at once. The
 * rest, if there are more, takes the slower way.
 */
function factReader(names: readonly string[], places: readonly number[]): ReturnType<SlotPlan['reader']> {
  const count = names.length
  // Filled up to sixteen with the last name, whose place gets the same fact again.
  const name = (i: number) => names[Math.min(i, count - 1)] as string
  const place = (i: number) => places[Math.min(i, count - 1)] as number
  const [nameA, nameB, nameC, nameD] = [name(0), name(1), name(2), name(3)]
  const [nameE, nameF, nameG, nameH] = [name(4), name(5), name(6), name(7)]
  const [nameI, nameJ, nameK, nameL] = [name(8), name(9), name(10), name(11)]
  const [nameM, nameN, nameO, nameP] = [name(12), name(13), name(14), name(15)]
  const [a, b, c, d] = [place(0), place(1), place(2), place(3)]
  const [e, f, g, h] = [place(4), place(5), place(6), place(7)]
  const [i, j, k, l] = [place(8), place(9), place(10), place(11)]
  const [m, n, o, p] = [place(12), place(13), place(14), place(15)]
  return (facts, slots) => {
    if (count === 0) return
    slots[a] = facts[nameA]
    slots[b] = facts[nameB]
    slots[c] = facts[nameC]
    slots[d] = facts[nameD]
    if (count <= 4) return
    slots[e] = facts[nameE]
    slots[f] = facts[nameF]
    slots[g] = facts[nameG]
    slots[h] = facts[nameH]
    if (count <= 8) return
    slots[i] = facts[nameI]
    slots[j] = facts[nameJ]
    slots[k] = facts[nameK]
    slots[l] = facts[nameL]
    if (count <= 12) return
    slots[m] = facts[nameM]
    slots[n] = facts[nameN]
    slots[o] = facts[nameO]
    slots[p] = facts[nameP]
    for (let rest = 16; rest < count; rest += 1) slots[places[rest] as number] = facts[names[rest] as string]
  }
}
