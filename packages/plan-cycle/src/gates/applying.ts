import type { ApplicationSubmitted, Certainty, Sector } from '@apertura/domain'
import { isCivilSociety } from '../civil-society.js'
import { always, everywhere, type Gate, type Question, verdict } from '../gate.js'
import { done } from '../known-facts.js'
import { sources } from '../sources.js'

/** Before an application and what follows from it. */
export const applying: readonly Gate[] = [
  {
    code: 'application.only-one',
    guards: ['application.submitted'],
    severity: 'error',
    certainty: 'verified',
    source: sources.application,
    inForce: always,
    judge: ({ places }) => verdict(everywhere(places, ({ membership }) => free.includes(membership))),
  },
  {
    code: 'application.signed',
    guards: ['application.submitted'],
    severity: 'error',
    certainty: 'verified',
    source: sources.application,
    inForce: always,
    judge: question => {
      const signers = application(question).signers?.map(({ institution }) => institution)
      return verdict(
        someOf(question, signers, ({ ogp }) => ogp === 'government'),
        { signers: signers ?? [] },
      )
    },
  },
  {
    code: 'application.accompanied',
    guards: ['application.submitted'],
    severity: 'error',
    certainty: 'verified',
    source: sources.application,
    inForce: always,
    judge: question => {
      const { accompaniedBy } = application(question)
      const holds = someOf(question, accompaniedBy, isCivilSociety)
      return verdict(holds, { accompaniedBy: accompaniedBy ?? [] })
    },
  },
  {
    code: 'membership.applied-first',
    guards: ['membership.accepted'],
    severity: 'error',
    certainty: 'verified',
    source: sources.application,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'application.submitted', on)),
  },
  {
    code: 'membership.accepted-first',
    guards: ['membership.begun', 'cocreation.started'],
    severity: 'error',
    certainty: 'verified',
    source: sources.handbook,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'membership.accepted', on)),
  },
  {
    code: 'orientation.held-first',
    guards: ['cocreation.started'],
    severity: 'warning',
    certainty: 'reported',
    source: sources.cycle,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, ['orientation.started', 'orientation.completed'], on)),
  },
]

const free = ['outside', 'withdrawn', 'lapsed']

const application = ({ act }: Question): Partial<ApplicationSubmitted> => act.data ?? {}

/** Whether one of the parties belongs to such a sector; perhaps when they or their sectors are not known. */
function someOf(
  { outline }: Question,
  parties: readonly string[] | undefined,
  belongs: (sector: Sector) => boolean,
): Certainty {
  if (!parties) return 'perhaps'
  const sectors = parties.map(outline.sectorOf)
  if (sectors.some(sector => sector && belongs(sector))) return 'yes'
  return sectors.includes(undefined) ? 'perhaps' : 'no'
}
