// What a rule is

export { type CityWords, explain } from './explain.js'
// Judging
export { judge } from './judge.js'
// Reading findings
export { adverse, overall } from './overall.js'
export { definePack, type Pack, type Words } from './pack.js'
export { defineRule, type Norm, type Rule, type Verdict } from './rule.js'
export { type RuleInForce, rulesInForce } from './rules-in-force.js'
// Texts in several languages
export { localeChain, sameLanguage, textIn } from './text-in.js'
export { toFinding } from './to-finding.js'
