import type { MesaAccount } from '@apertura/domain'
import type { MesaState } from '../mesa-state.js'
import type { Setting } from '../setting.js'
import { sectorOf } from '../summarise.js'
import { speakingTime } from '../turns/speaking-time.js'

/** Turns and seconds of speaking by sector. */
export function speakingOf(setting: Setting, state: MesaState): MesaAccount['speaking'] {
  const spoken = state.turns
    .filter(({ state: now }) => now !== 'asked')
    .map(({ person, begun, ended }) => ({ person, sector: sectorOf(state, person), from: begun, to: ended }))
  return speakingTime(spoken).sectors.map(({ sector, turns, seconds }) => ({
    sector: sector === null ? null : setting.sector(sector),
    turns,
    seconds,
  }))
}
