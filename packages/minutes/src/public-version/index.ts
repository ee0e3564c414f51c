// What to look at: proposals for a committee

export { type Passage, passagesOf, textOf } from './passages.js'
export { type Finder, type ProposalNeeds, type ProposedRemoval, proposeRemovals } from './propose-removals.js'
export { removalsFrom } from './removals-from.js'

// What the committee ordered, applied

export { publicVersion, type Staying } from './public-version.js'
export type { Resolution } from './resolution.js'

// That it is gone

export { type Leak, leaks } from './leaks.js'
