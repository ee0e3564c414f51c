import type { ClockTime, QuorumReading } from '@apertura/domain'
import { grown, type Memory, replaced } from '../memory.js'
import { quorumNow, readingOf } from '../quorum-now.js'
import { quorumRule, type Setting } from '../setting.js'
import type { Told } from './told.js'

/** The quorum is counted when the session is installed; what was said of it just before stands with that count. */
export function readInstalled(setting: Setting, memory: Memory, at: ClockTime | null): void {
  const reading = readingOf(quorumNow(setting, memory), 'installation', at)
  const last = memory.readings.at(-1)
  if (last?.at === 'statement' && sameCount(last, reading)) {
    const both = { ...reading, stated: last.stated }
    memory.readings = replaced(memory, memory.readings, memory.readings.length - 1, both)
  } else memory.readings = grown(memory, memory.readings, reading)
}

/** After the installation each coming and going is counted: once for an entry, and kept when the count changed. */
export function readMoved(setting: Setting, memory: Memory, at: ClockTime | null, { entry }: Told): void {
  if (memory.place.session !== 'installed' || typeof quorumRule(setting, memory) === 'string') return
  const reading = readingOf(quorumNow(setting, memory), 'movement', at)
  const last = memory.readings.length - 1
  const before = memory.readings[last]
  if (memory.movement === entry && before?.at === 'movement')
    memory.readings = replaced(memory, memory.readings, last, reading)
  else if (!before || !sameCount(before, reading)) memory.readings = grown(memory, memory.readings, reading)
  memory.movement = entry
}

/** What was said of the quorum stands with the last count, unless people have moved since. */
export function readStated(setting: Setting, memory: Memory, at: ClockTime | null, stated: boolean): void {
  const reading = readingOf(quorumNow(setting, memory), 'statement', at, { stated })
  const last = memory.readings.length - 1
  const before = memory.readings[last]
  if (before && before.at !== 'decision' && before.stated === null && sameCount(before, reading))
    memory.readings = replaced(memory, memory.readings, last, { ...before, stated })
  else memory.readings = grown(memory, memory.readings, reading)
}

function sameCount(a: QuorumReading, b: QuorumReading): boolean {
  return (
    a.outcome === b.outcome &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, at) => {
      const other = b.lines[at]
      return (
        line.whole === other?.whole &&
        line.present.min === other.present.min &&
        line.present.max === other.present.max
      )
    })
  )
}
