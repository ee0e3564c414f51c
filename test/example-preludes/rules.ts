import type { Facts } from '@apertura/domain'
import { definePack, defineRule, toFinding } from '@apertura/rules'
import type { CriteriaPack } from '@apertura/rules/criteria'

export const rule = defineRule({
  code: 'term.too-short',
  severity: 'error',
  certainty: 'verified',
  source: { title: 'Rules of the forum', locator: 'art. 3' },
  inForce: { from: '2021-07-01' },
  judge: ({ months }: { readonly months: number }) => ({
    outcome: months < 12 ? 'unmet' : 'met',
    facts: { months },
  }),
})
export const words = {
  'es-MX': { 'term.too-short': ({ months }: Facts) => `Quedan ${months} meses.` },
  en: { 'term.too-short': ({ months }: Facts) => `${months} months are left.` },
}
export const pack = definePack({ id: 'forum', edition: 1, rules: [rule], words })
export const finding = toFinding(
  rule,
  words,
  { outcome: 'unmet', facts: { months: 9 } },
  { about: { kind: 'process', id: 'plan' } },
)

const title = { en: 'Title' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases' },
  inForce: { from: null },
} as const
export const criteria: CriteriaPack = {
  id: 'contributions',
  edition: 1,
  facts: { public: { type: 'boolean', title }, title: { type: 'text', title } },
  criteria: [
    { code: 'contribution.public', holds: { fact: 'public', is: true }, ...norm },
    { code: 'title.length', holds: { fact: 'title', length: { min: 5, max: 80 } }, ...norm },
  ],
}
