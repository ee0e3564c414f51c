import type { Entry, EntryKind } from '@apertura/domain'
import { standsApart } from './stands-apart.js'

/** Kinds of entry that tell of institutions and of the process, by what stands before the dot. */
const ofProcess = new Set(
  [
    'definition application membership withdrawal body member role representative liaison call guidelines',
    'orientation cocreation consultation selection mesas commitments validation plan implementation monitor',
    'inception learning cycle stage works parenthesis deadline antecedent session sessions agreements',
    'dissemination document statement reading omission entry payload mesa',
  ].flatMap(line => line.split(' ')),
)

/** Of these families most kinds belong to the stream of a mesa or a consultation; these few are of the process. */
const few: Readonly<Record<string, ReadonlySet<EntryKind>>> = {
  mesa: new Set<EntryKind>(['mesa.cited']),
  selection: new Set<EntryKind>(['selection.started', 'selection.completed']),
  agreements: new Set<EntryKind>(['agreements.delivered']),
  document: new Set<EntryKind>([
    'document.drafted',
    'document.approved',
    'document.published',
    'document.amended',
    'document.issued',
  ]),
}

/**
 * Whether an entry may be shown word by word. What people sent in, said and signed never is: pages and tables tell of
 * it what is for everybody. A kind that nobody thought of is not, either.
 */
export function isWhollyPublic(entry: Entry): boolean {
  const [family = ''] = entry.kind.split('.')
  return ofProcess.has(family) && (few[family]?.has(entry.kind) ?? true) && !standsApart(entry)
}
