import type { LifeEntry } from './life-act.js'
import { type VersionLife, versionsOf } from './life-state.js'

/** Documents while entries are being told: the table may change, what stands in it never does. */
export type Documents = Record<string, readonly VersionLife[]>

/** Writes what an entry tells into the version that it is about. */
export function applyLife(documents: Documents, entry: LifeEntry): void {
  const { document, version } = entry.data
  const versions = versionsOf({ documents }, document)
  const value =
    entry.kind === 'document.drafted'
      ? [...versions, drafted(entry)].sort((a, b) => a.version - b.version)
      : versions.map(each => (each.version === version ? after(each, entry) : each))
  // An id may be `__proto__`, which an assignment would take as something else.
  Object.defineProperty(documents, document, { value, enumerable: true, configurable: true, writable: true })
}

function drafted({ id, on, data }: Extract<LifeEntry, { kind: 'document.drafted' }>): VersionLife {
  return {
    version: data.version,
    type: data.type,
    digest: data.digest,
    drafted: { entry: id, on },
    circulated: [],
    observations: [],
    approved: [],
    signatures: [],
    published: [],
    errata: [],
    redactions: [],
  }
}

type Told = Exclude<LifeEntry, { kind: 'document.drafted' }>

function after(found: VersionLife, entry: Told): VersionLife {
  const { id, on } = entry
  const at = { entry: id, on }
  switch (entry.kind) {
    case 'document.circulated': {
      const { to, until } = entry.data
      return { ...found, circulated: [...found.circulated, { ...at, to, until }] }
    }
    case 'document.observed': {
      const { by, passage = null } = entry.data
      return { ...found, observations: [...found.observations, { ...at, by, passage, settled: null }] }
    }
    case 'observation.settled': {
      const { observation, settled: how, reason = null } = entry.data
      const observations = found.observations.map(each =>
        each.entry === observation ? { ...each, settled: { ...at, how, reason } } : each,
      )
      return { ...found, observations }
    }
    case 'document.approved': {
      const { by, session = null } = entry.data
      return { ...found, approved: [...found.approved, { ...at, by, session }] }
    }
    case 'document.signed': {
      const { by, as = null, evidence } = entry.data
      return { ...found, signatures: [...found.signatures, { ...at, by, as, evidence }] }
    }
    case 'document.published': {
      const { form, url = null } = entry.data
      return { ...found, published: [...found.published, { ...at, form, url }] }
    }
    case 'document.amended': {
      const { erratum, passage = null } = entry.data
      return { ...found, errata: [...found.errata, { ...at, erratum, passage }] }
    }
    case 'redaction.resolved': {
      const { committee, resolution, removals } = entry.data
      const told = { ...at, committee, resolution, removals: removals.length }
      return { ...found, redactions: [...found.redactions, told] }
    }
  }
}
