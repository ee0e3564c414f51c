import type { Issue, Result } from '@apertura/domain'
import type { Mapping } from './column-plan.js'
import { type Field, fields } from './presets.js'
import { shown } from './shown.js'

/**
 * Reads a mapping as people type it: `id=Folio,body=Planteamiento`, ours before theirs. Columns with a comma in
 * their name cannot be named in this way.
 *
 * @example
 * ```ts
 * readMapping('id=Folio, body=Planteamiento').value // => { id: 'Folio', body: 'Planteamiento' }
 * readMapping('asunto=Título').issues[0].path // => 'asunto'
 * ```
 */
export function readMapping(text: string): Result<Mapping> {
  const issues: Issue[] = []
  const mapping: Partial<Record<Field, string>> = {}
  for (const part of text.split(',')) {
    const [, ours = '', theirs = ''] = /^([^=]*)=(.*)$/s.exec(part)?.map(each => each.trim()) ?? []
    const field = fields.find(each => each === ours)
    if (theirs === '') {
      issues.push({ path: ours, message: 'expected OURS=THEIRS', value: shown(part) })
    } else if (!field) {
      issues.push({ path: ours, message: `expected one of ${fields.join(', ')}`, value: shown(part) })
    } else if (mapping[field] !== undefined) {
      issues.push({ path: ours, message: 'is mapped twice', value: shown(part) })
    } else mapping[field] = theirs
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: mapping }
}
