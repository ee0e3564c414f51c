import type { Definition } from '@apertura/domain'
import type { Rule } from '@apertura/rules'
import type { DefinitionCode } from '../definition-code.js'
import { sources } from '../sources.js'
import { byItsWords, flaw } from './flaw.js'

/** A local plan is made in a multi-stakeholder forum. */
export const noForum: Rule<Definition, DefinitionCode> = {
  ...byItsWords,
  code: 'definition.no-forum',
  certainty: 'verified',
  source: sources.forum,
  judge: definition => (definition.forum.length === 0 ? flaw(definition, 'forum') : []),
}

/** The forum endorses the plan, and does so before the plan is submitted. */
export const noEndorsement: Rule<Definition, DefinitionCode> = {
  ...byItsWords,
  code: 'definition.no-endorsement',
  certainty: 'verified',
  source: sources.endorsement,
  judge: definition => {
    const acts = definition.approvals.map(({ act }) => act)
    const endorsed = acts.indexOf('plan.endorsed')
    const submitted = acts.indexOf('plan.submitted')
    if (endorsed < 0) return flaw(definition, 'approvals')
    return submitted >= 0 && submitted < endorsed ? flaw(definition, `approvals.${endorsed}.act`) : []
  },
}
