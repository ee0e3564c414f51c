import type { MesaAccount, RequiredDocument } from '@apertura/domain'
import type { CompletenessItem, Judgement } from './completeness-item.js'
import { documentTitle } from './document-title.js'
import { type DocumentVersion, lastVersions, versionsOfAccount } from './document-versions.js'
import { itemOf } from './item-of.js'
import type { Knowledge } from './judge-required.js'
import { mesaSubject } from './subjects-of.js'

/**
 * What the last version of each document still lacks, where no item of the rules says it already, and the minutes of
 * mesas for which no rule asks.
 */
export function lifeItems(
  { dossier, known, versions }: Knowledge,
  required: readonly CompletenessItem[],
): readonly CompletenessItem[] {
  const rules = dossier.definition.archive?.documents ?? []
  const open = new Set(
    required.filter(({ state }) => state !== 'there').map(({ type, subject }) => `${type} ${subject.id}`),
  )
  const asked = new Set(required.map(({ type, subject }) => `${type} ${subject.id}`))
  const whole = lastVersions(versions).flatMap(each =>
    open.has(`${each.type} ${dossier.definition.id}`)
      ? []
      : lackingItems(each, ruleOf(rules, each, 'process')),
  )
  const ofMesas = (known.mesas ?? []).flatMap(mesa => {
    const written = lastVersions(versionsOfAccount(mesa.documents))
    return [
      ...(mesa.state === 'closed' && !asked.has(`minutes ${mesa.mesa}`) ? minutesItem(mesa) : []),
      ...written.flatMap(each =>
        open.has(`${each.type} ${mesa.mesa}`) ? [] : lackingItems(each, ruleOf(rules, each, 'session'), mesa),
      ),
    ]
  })
  return [...whole, ...ofMesas]
}

const ruleOf = (
  rules: readonly RequiredDocument[],
  { type }: DocumentVersion,
  per: RequiredDocument['per'],
) => rules.find(rule => rule.per === per && rule.type === type)

function minutesItem(mesa: MesaAccount): readonly CompletenessItem[] {
  const written = versionsOfAccount(mesa.documents).filter(({ type }) => type === 'minutes')
  const found: Judgement =
    written.length > 0
      ? { state: 'there', reason: 'in-record' }
      : { state: 'missing', reason: 'not-in-own-record' }
  const what = documentTitle('minutes')
  const asked = { code: 'session.minutes', what, type: 'minutes', owner: secretaryOf(mesa) } as const
  return [itemOf({ ...asked, subject: mesaSubject(mesa) }, found)]
}

/** The institution of whoever took the minutes. */
const secretaryOf = ({ officers, people }: MesaAccount): string | null => {
  const officer = officers.find(({ office }) => office === 'secretariat')
  return people.find(({ id }) => id === officer?.person)?.party ?? null
}

/** The next thing that a document waits for; a signature or publication of which no rule speaks is undetermined. */
function lackingItems(
  version: DocumentVersion,
  rule: RequiredDocument | undefined,
  mesa?: MesaAccount,
): readonly CompletenessItem[] {
  const { document, type, approved, signed, published, entries } = version
  const on = mesa?.held.on ?? null
  const title = mesa ? mesa.title : { und: document }
  const subject = { kind: 'document', id: `${document}@${version.version}`, title, on } as const
  const owner = rule?.owner ?? (mesa ? secretaryOf(mesa) : null)
  const what = rule?.title ?? documentTitle(type)
  const item = (code: CompletenessItem['code'], found: Judgement) =>
    itemOf({ code, what, subject, type, owner, basis: rule?.basis ?? [] }, { entries, ...found })
  const perhaps = (known: string, missing: Judgement): Judgement =>
    known === 'perhaps' ? { state: 'undetermined', reason: 'not-certain' } : missing
  if (approved !== 'yes') {
    return [item('document.approved', perhaps(approved, { state: 'missing', reason: 'not-approved' }))]
  }
  const signature: Judgement =
    rule?.signed === undefined
      ? { state: 'undetermined', reason: 'signature-not-stated' }
      : { state: 'missing', reason: 'not-signed' }
  const publication: Judgement =
    rule?.published === undefined
      ? { state: 'undetermined', reason: 'publication-not-stated' }
      : { state: 'missing', reason: 'not-published' }
  return [
    ...(signed === 'yes' || rule?.signed === false || (rule && !rule.signed && published === 'yes')
      ? []
      : [item('document.signed', perhaps(signed, signature))]),
    ...(published === 'yes' || rule?.published === false
      ? []
      : [item('document.published', perhaps(published, publication))]),
  ]
}
