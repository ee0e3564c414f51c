import { z } from 'zod'
import type { EntryKind } from '../entry-kinds.js'

/**
 * The names of all kinds of entry, in the order in which the docs list them.
 *
 * @example
 * ```ts
 * entryKinds[0] // => 'definition.adopted'
 * ```
 */
export const entryKinds = [
  'definition.adopted',
  'definition.changed',
  'application.submitted',
  'membership.accepted',
  'membership.begun',
  'membership.lapsed',
  'withdrawal.notified',
  'withdrawal.announced',
  'withdrawal.effective',
  'body.created',
  'body.installed',
  'body.rules-adopted',
  'body.dissolved',
  'member.joined',
  'member.left',
  'role.taken',
  'representative.designated',
  'liaison.designated',
  'liaison.ended',
  'liaison.changed',
  'call.opened',
  'call.closed',
  'guidelines.adopted',
  'orientation.started',
  'orientation.completed',
  'cocreation.started',
  'consultation.announced',
  'consultation.opened',
  'consultation.extended',
  'consultation.closed',
  'selection.started',
  'selection.completed',
  'mesas.opened',
  'mesas.closed',
  'commitments.presented',
  'validation.requested',
  'plan.endorsed',
  'plan.validated',
  'plan.published',
  'plan.submitted',
  'implementation.started',
  'implementation.completed',
  'monitor.appointed',
  'inception.reported',
  'learning.started',
  'learning.completed',
  'cycle.closed',
  'stage.opened',
  'stage.closed',
  'works.suspended',
  'works.resumed',
  'works.ended',
  'parenthesis.opened',
  'parenthesis.closed',
  'parenthesis.reread',
  'deadline.set',
  'antecedent.noted',
  'session.held',
  'sessions.noted',
  'agreements.delivered',
  'dissemination.noted',
  'document.issued',
  'statement.made',
  'reading.disputed',
  'omission.noted',
  'consultation.cited',
  'intake.closed',
  'contribution.received',
  'contribution.judged',
  'review.assigned',
  'review.recused',
  'review.given',
  'appeal.filed',
  'reply.sent',
  'contributions.merged',
  'contribution.split',
  'grouping.undone',
  'axis.confirmed',
  'score.given',
  'selection.listed',
  'solution.pooled',
  'entry.withdrawn',
  'payload.erased',
] as const satisfies readonly EntryKind[]

/**
 * The name of a kind of entry.
 *
 * @example
 * ```ts
 * entryKindSchema.safeParse('plan.lost').success // => false
 * ```
 */
export const entryKindSchema = z.enum(entryKinds)
