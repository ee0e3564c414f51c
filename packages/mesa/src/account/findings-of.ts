import type { Finding } from '@apertura/domain'
import { toFinding } from '@apertura/rules'
import { gateOf } from '../gates.js'
import { words } from '../locales/words.js'
import type { MesaState } from '../mesa-state.js'

/** What the gates found of each act, with its sentences. */
export function findingsOf({ broken }: Pick<MesaState, 'broken'>): readonly Finding[] {
  return broken.flatMap(({ entry, code, outcome, facts, on }) => {
    const gate = gateOf(code)
    return gate
      ? toFinding(gate, words, { outcome, facts }, { about: { kind: 'entry', id: entry }, at: on })
      : []
  })
}
