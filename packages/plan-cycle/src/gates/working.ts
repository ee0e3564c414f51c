import type { EntryKind } from '@apertura/domain'
import { always, everywhere, type Gate, verdict } from '../gate.js'
import { sources } from '../sources.js'

const works: readonly EntryKind[] = [
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
  'learning.started',
  'learning.completed',
  'stage.opened',
  'stage.closed',
]

/** What the pace of the works allows. */
export const working: readonly Gate[] = [
  {
    code: 'works.not-suspended',
    guards: works,
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: ({ places }) => verdict(everywhere(places, ({ pace }) => pace !== 'suspended')),
  },
  {
    code: 'works.not-ended',
    guards: [...works, 'works.suspended', 'works.resumed', 'works.ended'],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: ({ places }) => verdict(everywhere(places, ({ pace }) => pace !== 'ended')),
  },
  {
    code: 'works.suspended-first',
    guards: ['works.resumed'],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: ({ places }) => verdict(everywhere(places, ({ pace }) => pace === 'suspended')),
  },
]
