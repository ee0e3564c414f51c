import type { Definition, LocalizedText, Method, Named, Party, Quorum } from '@apertura/domain'
import { type Arrows, arrowsOf } from './arrows.js'
import { mesaMachine } from './machine.js'
import type { MesaState } from './mesa-state.js'

/** What a city said beforehand, ready to be asked. */
export interface Setting {
  readonly definition: Definition
  readonly party: (id: string) => Party | undefined
  readonly body: (id: string) => Named
  readonly sector: (id: string) => Named
  /** Whether the definition knows the body. */
  readonly hasBody: (id: string) => boolean
  /** The method of the call; null where there is none or nobody states it. */
  readonly methodOf: (state: Pick<MesaState, 'call'>) => Method | null
  readonly arrowsOf: (state: Pick<MesaState, 'call'>) => Arrows
}

/** Looks a definition up by id. */
export function settingOf(definition: Definition): Setting {
  const parties = byId(definition.parties)
  const bodies = namesOf(definition.bodies)
  const sectors = namesOf(definition.sectors)
  const known = new Set(definition.bodies.map(({ id }) => id))
  const methods = byId(definition.methods)
  const arrows = new Map<Method | null, Arrows>()
  const methodOf: Setting['methodOf'] = ({ call }) =>
    call?.method == null ? null : (methods.get(call.method) ?? null)
  return {
    definition,
    party: id => parties.get(id),
    body: bodies,
    sector: sectors,
    hasBody: id => known.has(id),
    methodOf,
    arrowsOf: state => {
      const method = methodOf(state)
      const made = arrows.get(method) ?? arrowsOf(mesaMachine(method))
      arrows.set(method, made)
      return made
    },
  }
}

/** The quorum that holds now: that of the second call once it was opened by it. */
export function quorumRule({ methodOf }: Setting, state: Pick<MesaState, 'call' | 'held'>): Quorum {
  const method = methodOf(state)
  const second = (state.held.call ?? 1) > 1 ? method?.call?.secondCall?.quorum : undefined
  return second ?? method?.quorum ?? 'not-stated'
}

const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map(each => [each.id, each]))

/** Names by id; each is made once, so that states share it. What nobody named is called by its id. */
function namesOf(all: readonly { readonly id: string; readonly title: LocalizedText }[]) {
  const names = new Map(all.map(({ id, title }) => [id, { id, title }]))
  return (id: string): Named => {
    const name = names.get(id) ?? { id, title: { 'es-MX': id, en: id } }
    names.set(id, name)
    return name
  }
}
