// The yardstick: what somebody writes who only wants the figures of this one mesa. It knows the method beforehand,
// asks no norm, explains nothing, and changes its tables in place.
import { people, sectorOf } from './long-mesa.mjs'

/** A mesa before anything was told. */
export function emptyByHand() {
  return {
    there: new Map(),
    present: new Map(),
    whole: new Map(),
    decisions: new Map(),
    turns: { count: 0, seconds: new Map(), speaking: null, since: 0 },
    words: 0,
    agreements: 0,
    readings: 0,
    last: null,
    installed: false,
  }
}

/** Tells one act to it. */
export function actByHand(mesa, { kind, data }) {
  switch (kind) {
    case 'mesa.seated':
      for (const { sector } of data.seats) mesa.whole.set(sector, (mesa.whole.get(sector) ?? 0) + 1)
      return
    case 'attendance.noted':
      for (const { person, status } of data.marks) {
        const now = status === 'present' || status === 'returned'
        const before = mesa.there.get(person) ?? false
        mesa.there.set(person, now)
        const sector = sectorOf(person)
        if (now !== before) mesa.present.set(sector, (mesa.present.get(sector) ?? 0) + (now ? 1 : -1))
        if (mesa.installed) read(mesa)
      }
      return
    case 'mesa.installed':
      mesa.installed = true
      mesa.last = quorumByHand(mesa)
      mesa.readings += 1
      return
    case 'words.noted':
      mesa.words += 1
      return
    case 'agreement.made':
      mesa.agreements += 1
      return
    case 'turn.begun':
      mesa.turns.count += 1
      mesa.turns.speaking = data.person
      mesa.turns.since = secondOf(data.at)
      return
    case 'turn.ended': {
      const { seconds, since } = mesa.turns
      const sector = sectorOf(data.person)
      seconds.set(sector, (seconds.get(sector) ?? 0) + ((secondOf(data.at) - since + 86_400) % 86_400))
      mesa.turns.speaking = null
      return
    }
    case 'decision.opened':
      mesa.decisions.set(data.decision, { inFavour: 0, against: 0 })
      mesa.readings += 1
      return
    case 'position.noted': {
      const decision = mesa.decisions.get(data.decision)
      if (data.position === 'agree') decision.inFavour += 1
      if (data.position === 'object') decision.against += 1
    }
  }
}

/** Whoever comes or goes changes the count. */
function read(mesa) {
  mesa.last = quorumByHand(mesa)
  mesa.readings += 1
}

/** Half of each sector. */
export function quorumByHand({ whole, present }) {
  for (const [sector, all] of whole) if (2 * (present.get(sector) ?? 0) < all) return 'unmet'
  return 'met'
}

/** The figures that both must give. */
export function figuresByHand(mesa) {
  const present = [...mesa.present.values()].reduce((sum, each) => sum + each, 0)
  const known = [...mesa.there.keys()].length
  if (known > people) throw new Error('more people than there are')
  return {
    present,
    quorum: quorumByHand(mesa),
    readings: mesa.readings,
    decisions: [...mesa.decisions].map(([id, { inFavour, against }]) => [id, inFavour, against]),
    turns: mesa.turns.count,
    seconds: Object.fromEntries([...mesa.turns.seconds].sort()),
    words: mesa.words,
    agreements: mesa.agreements,
  }
}

function secondOf(time) {
  const [hours, minutes, seconds] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60 + seconds
}
