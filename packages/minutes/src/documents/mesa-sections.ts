import type { MesaSection, SessionSection } from './mesa-section.js'
import { agenda } from './sections/agenda.js'
import { agreementDetails } from './sections/agreement-details.js'
import { agreements } from './sections/agreements.js'
import { breaks } from './sections/breaks.js'
import { agreed, briefingLead, open, owed } from './sections/briefing.js'
import { call } from './sections/call.js'
import { called } from './sections/called.js'
import { calledOff } from './sections/called-off.js'
import { closing } from './sections/closing.js'
import { errata } from './sections/errata.js'
import { findings } from './sections/findings.js'
import { inBrief } from './sections/in-brief.js'
import { interests } from './sections/interests.js'
import { invitation } from './sections/invitation.js'
import { items } from './sections/items.js'
import { letterAnswered, letterAsked, letterHanded, letterOpening } from './sections/letter.js'
import { moments } from './sections/moments.js'
import { opening } from './sections/opening.js'
import { planned } from './sections/planned.js'
import { quorum } from './sections/quorum.js'
import { attendees, facts, sources, told, unknown } from './sections/reconstructed.js'
import { rollCall } from './sections/roll-call.js'
import { signatures, signaturesOfOffice } from './sections/signatures.js'
import { speaking } from './sections/speaking.js'
import { toFollow } from './sections/to-follow.js'

const table = {
  opening,
  'in-brief': inBrief,
  call,
  'roll-call': rollCall,
  quorum,
  agenda,
  interests,
  moments,
  items,
  agreements,
  speaking,
  breaks,
  findings,
  closing,
  errata,
  signatures,
  'signatures-of-office': signaturesOfOffice,
  invitation,
  planned,
  called,
  'called-off': calledOff,
  'to-follow': toFollow,
  'agreement-details': agreementDetails,
  'letter-opening': letterOpening,
  'letter-handed': letterHanded,
  'letter-asked': letterAsked,
  'letter-answered': letterAnswered,
  'briefing-lead': briefingLead,
  agreed,
  owed,
  open,
} satisfies Readonly<Record<string, MesaSection>>

/** The name of a part of a document about a mesa. */
export type MesaSectionId = keyof typeof table

/** Every part that a document about a mesa can have. */
export const mesaSections: Readonly<Record<MesaSectionId, MesaSection>> = table

const sessionTable = { facts, told, attendees, unknown, sources } satisfies Readonly<
  Record<string, SessionSection>
>

/** The name of a part of a sheet about a session that others told of: none of them is signed. */
export type SessionSectionId = keyof typeof sessionTable

/** Every part that such a sheet can have, apart from the banner that always stands first. */
export const sessionSections: Readonly<Record<SessionSectionId, SessionSection>> = sessionTable
