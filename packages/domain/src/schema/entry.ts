import { z } from 'zod'
import type { EntryKind } from '../entry-kinds.js'
import { daySchema, partialDateSchema } from './dates.js'
import * as accounts from './entries/accounts.js'
import * as bodies from './entries/bodies.js'
import * as consultation from './entries/consultation.js'
import * as membership from './entries/membership.js'
import * as works from './entries/works.js'
import { citationSchema } from './source.js'
import { hashSchema, idSchema, textSchema } from './text.js'

/**
 * The schema of `data` for every kind of entry; `schemaOf` gives that of the whole entry.
 *
 * @example
 * ```ts
 * entryDataSchemas['works.ended'].safeParse({ title: { en: 'The works end' } }).success // => true
 * ```
 */
export const entryDataSchemas = {
  'definition.adopted': bodies.definitionAdoptedSchema,
  'definition.changed': bodies.definitionChangedSchema,
  'application.submitted': membership.applicationSubmittedSchema,
  'membership.accepted': membership.membershipAcceptedSchema,
  'membership.begun': works.worksActSchema,
  'membership.lapsed': works.worksActSchema,
  'withdrawal.notified': membership.withdrawalNotifiedSchema,
  'withdrawal.announced': works.worksActSchema,
  'withdrawal.effective': works.worksActSchema,
  'body.created': bodies.bodyChangedSchema,
  'body.installed': bodies.bodyChangedSchema,
  'body.rules-adopted': bodies.bodyChangedSchema,
  'body.dissolved': bodies.bodyChangedSchema,
  'member.joined': bodies.memberJoinedSchema,
  'member.left': bodies.memberLeftSchema,
  'role.taken': bodies.roleTakenSchema,
  'representative.designated': bodies.representativeDesignatedSchema,
  'liaison.designated': bodies.liaisonDesignatedSchema,
  'liaison.ended': bodies.liaisonEndedSchema,
  'liaison.changed': bodies.liaisonChangedSchema,
  'call.opened': bodies.callOpenedSchema,
  'call.closed': bodies.callClosedSchema,
  'guidelines.adopted': bodies.guidelinesAdoptedSchema,
  'orientation.started': works.worksActSchema,
  'orientation.completed': works.worksActSchema,
  'cocreation.started': works.worksActSchema,
  'consultation.announced': works.consultationAnnouncedSchema,
  'consultation.opened': works.consultationOpenedSchema,
  'consultation.extended': works.consultationExtendedSchema,
  'consultation.closed': works.worksActSchema,
  'selection.started': works.worksActSchema,
  'selection.completed': works.worksActSchema,
  'mesas.opened': works.worksActSchema,
  'mesas.closed': works.worksActSchema,
  'commitments.presented': works.worksActSchema,
  'validation.requested': works.worksActSchema,
  'plan.endorsed': works.worksActSchema,
  'plan.validated': works.worksActSchema,
  'plan.published': works.worksActSchema,
  'plan.submitted': works.worksActSchema,
  'implementation.started': works.worksActSchema,
  'implementation.completed': works.worksActSchema,
  'monitor.appointed': works.worksActSchema,
  'inception.reported': works.worksActSchema,
  'learning.started': works.worksActSchema,
  'learning.completed': works.worksActSchema,
  'cycle.closed': works.worksActSchema,
  'stage.opened': works.stageMarkedSchema,
  'stage.closed': works.stageMarkedSchema,
  'works.suspended': works.worksActSchema,
  'works.resumed': works.worksActSchema,
  'works.ended': works.worksActSchema,
  'parenthesis.opened': works.parenthesisOpenedSchema,
  'parenthesis.closed': works.parenthesisClosedSchema,
  'parenthesis.reread': works.parenthesisRereadSchema,
  'deadline.set': works.deadlineSetSchema,
  'antecedent.noted': accounts.antecedentNotedSchema,
  'session.held': accounts.sessionHeldSchema,
  'sessions.noted': accounts.sessionsNotedSchema,
  'agreements.delivered': accounts.agreementsDeliveredSchema,
  'dissemination.noted': accounts.disseminationNotedSchema,
  'document.issued': accounts.documentIssuedSchema,
  'statement.made': accounts.statementMadeSchema,
  'reading.disputed': accounts.readingDisputedSchema,
  'omission.noted': accounts.omissionNotedSchema,
  'consultation.cited': consultation.consultationCitedSchema,
  'intake.closed': consultation.intakeClosedSchema,
  'contribution.received': consultation.contributionReceivedSchema,
  'contribution.judged': consultation.contributionJudgedSchema,
  'review.assigned': consultation.reviewAssignedSchema,
  'review.recused': consultation.reviewRecusedSchema,
  'review.given': consultation.reviewGivenSchema,
  'appeal.filed': consultation.appealFiledSchema,
  'reply.sent': consultation.replySentSchema,
  'contributions.merged': consultation.contributionsMergedSchema,
  'contribution.split': consultation.contributionSplitSchema,
  'grouping.undone': consultation.groupingUndoneSchema,
  'axis.confirmed': consultation.axisConfirmedSchema,
  'score.given': consultation.scoreGivenSchema,
  'selection.listed': consultation.selectionListedSchema,
  'solution.pooled': consultation.solutionPooledSchema,
  'entry.withdrawn': accounts.entryWithdrawnSchema,
  'payload.erased': accounts.payloadErasedSchema,
} as const satisfies Readonly<Record<EntryKind, z.ZodType>>

/** The fields of a draft other than `kind` and `data`. */
export const draftFields = {
  id: idSchema,
  v: z.literal(1),
  on: partialDateSchema,
  knownOn: partialDateSchema,
  recordedAt: daySchema,
  by: textSchema,
  assertedBy: idSchema,
  sources: z.tuple([citationSchema], citationSchema).readonly(),
  corrects: idSchema.exactOptional(),
}

/** The fields that sealing adds. */
export const sealFields = {
  seq: z.number().int().positive(),
  prev: hashSchema.nullable(),
  hash: hashSchema,
}
