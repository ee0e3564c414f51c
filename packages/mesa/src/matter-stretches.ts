import type { MesaState } from './mesa-state.js'
import { secondOfDay } from './turns/clock-seconds.js'
import type { OpenStretch } from './turns/time-boxes.js'

/** When each matter was open: a break ends a stretch, and what comes after it is another. */
export function matterStretches({
  agenda,
  breaks,
}: Pick<MesaState, 'agenda' | 'breaks'>): readonly OpenStretch[] {
  return agenda.flatMap(({ id: item, opened, closed, state }) => {
    if (state === 'waiting') return []
    const stretches: OpenStretch[] = []
    let from = opened
    for (const pause of breaks) {
      if (from === null || pause.from === null) continue
      if (after(from, pause.from) || (closed !== null && after(pause.from, closed))) continue
      stretches.push({ item, from, to: pause.from })
      from = pause.to
    }
    return [...stretches, { item, from, to: closed }]
  })
}

const after = (one: string, other: string): boolean =>
  (secondOfDay(one as `${number}:${number}`) ?? 0) > (secondOfDay(other as `${number}:${number}`) ?? 0)
