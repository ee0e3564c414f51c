import type { AccountDocument, MesaAccount } from '@apertura/domain'
import type { Inlines, Signatures } from '../../tree/document-tree.js'
import { words } from '../../wording/fill.js'
import { cameTo } from '../came-to.js'
import { slug } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import type { Say } from '../say.js'

type Signature = AccountDocument['signatures'][number]

/** Places for those who held an office and those with a seat who came, with the evidence of what was signed. */
export const signatures: MesaSection = (account, say, occasion) => {
  const given = account.documents
    .filter(({ id, version }) => id === occasion.document && version === occasion.version)
    .flatMap(each => each.signatures)
  const places = [...rolesOf(account, say)]
  for (const { by, as } of given)
    if (!places.some(([person]) => person === by)) places.push([by, as ? say.text(as) : []])
  if (places.length === 0) return []
  return [
    {
      kind: 'signatures',
      id: 'signatures',
      title: say.line('section.signatures'),
      places: places.map(([person, role]) => placeOf(person, role, given, say)),
    },
  ]
}

/** Those of the offices alone, for documents that not everybody signs. */
export const signaturesOfOffice: MesaSection = (account, say, occasion) =>
  signatures({ ...account, attendance: [] }, say, occasion)

function placeOf(
  person: string,
  role: Inlines,
  given: readonly Signature[],
  say: Say,
): Signatures['places'][number] {
  const signature = given.find(({ by }) => by === person)
  return {
    id: slug('signature', person),
    name: say.person(person),
    role: signature?.as ? say.text(signature.as) : role,
    ...(signature && { evidence: signature.evidence, signed: saySigned(signature, say) }),
  }
}

/** Each person once: an office comes before a seat. */
function rolesOf({ officers, attendance }: MesaAccount, say: Say): ReadonlyMap<string, Inlines> {
  const roles = new Map<string, Inlines>()
  for (const { office, person } of officers)
    if (!roles.has(person)) roles.set(person, [words(say.word('office', office))])
  for (const each of attendance) {
    if (each.seat && cameTo(each) === 'yes' && !roles.has(each.person))
      roles.set(each.person, say.line('sign.member', { body: say.text(each.seat.body.title) }))
  }
  return roles
}

function saySigned({ on, evidence }: Signature, say: Say): Inlines {
  const said = { on: say.on(on) }
  return evidence.kind === 'platform'
    ? say.line('signed.platform', { ...said, platform: evidence.platform, reference: evidence.reference })
    : say.line(`signed.${evidence.kind}`, { ...said, file: evidence.file })
}
