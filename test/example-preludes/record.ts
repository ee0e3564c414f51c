import { setApart, writeLines, writePrivateLines } from '@apertura/record'
import { sealEntry } from '@apertura/seal'
import { anEntry } from '@apertura/test-kit'

export const draft = anEntry('definition.adopted', '2030-01-01')
export const nextDraft = anEntry('withdrawal.notified', '2030-02-01')
export const adoption = sealEntry(draft, null)
export const letter = sealEntry(nextDraft, adoption)
export const entry = sealEntry(draft, null)

export const a = { id: 'a', kind: 'antecedent.noted' }
export const b = { id: 'b', kind: 'antecedent.noted', corrects: 'a' }
export const c = { id: 'c', kind: 'entry.withdrawn', corrects: 'b' }

export const salt = '000102030405060708090a0b0c0d0e0f'
export const change = anEntry('liaison.changed', '2030-03-01', {}, { id: 'liaison-ana' })
const apart = setApart(change, 'data.person', { name: 'Ana' }, salt)
export const kept = apart.kept
export const entries = [adoption, sealEntry(apart.draft, adoption)]
export const bytes = writePrivateLines([kept])
const { kind: _kind, v: _v, ...account } = anEntry('payload.erased', '2030-04-01')

export { account }
export const title = { 'es-MX': 'Se borraron datos', en: 'Data were erased' }
export const ground = { 'es-MX': 'A petición', en: 'On request' }

/** A file that has nothing in it yet. */
export const path = 'record.jsonl'
export const readFile = async () => writeLines([])
export const appendUnderLock = async () => true

/** Stands for the test runner's. */
export const it = () => {}
