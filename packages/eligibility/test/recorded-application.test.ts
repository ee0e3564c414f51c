import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Outcome } from '@apertura/domain'
import { adverse, explain } from '@apertura/rules'
import { describe, expect, it } from 'vitest'
import { judgeApplicants, ogpLocalCall2020, ogpLocalCall2020Sentences } from '../src/index.js'

/**
 * What the record supports and no more: one letter signed for each of the two, and the organisations that
 * went with them. When their terms end, what the letter named and what OGP valued, it does not say.
 */
const application = record.find(entry => entry.kind === 'application.submitted')
if (application?.kind !== 'application.submitted') throw new Error('the record has no application')
const { on, data } = application
const isOutside = (id: string) => {
  const sector = definition.parties.find(party => party.id === id)?.sector
  return definition.sectors.some(each => each.id === sector && !each.publicBody)
}
const facts = {
  localJurisdiction: true,
  lettersFromHead: 1,
  backersOutside: (data.accompaniedBy ?? []).filter(isOutside).length,
  appliedOn: on,
}
const verdicts = judgeApplicants(
  ogpLocalCall2020,
  ogpLocalCall2020Sentences,
  data.applicants.map(id => ({ id, facts })),
  { on },
)

describe('the application of Mexico City and Cuauhtémoc, judged by the call of 2020', () => {
  it.each(verdicts)('is mostly undetermined for $applicant', ({ outcome, findings }) => {
    const count = (wanted: Outcome) => findings.filter(each => each.outcome === wanted).length
    expect(outcome).toBe('undetermined')
    expect([count('met'), count('unmet'), count('undetermined')]).toEqual([4, 0, 10])
  })

  it('judges the two apart, and both by every criterion', () => {
    expect(verdicts.map(({ applicant }) => applicant)).toEqual(['gobierno-cdmx', 'alcaldia-cuauhtemoc'])
    for (const { findings, applicant } of verdicts) {
      expect(findings.map(({ code }) => code)).toEqual(ogpLocalCall2020.criteria.map(({ code }) => code))
      expect(new Set(findings.map(({ about }) => about.id))).toEqual(new Set([applicant]))
    }
  })

  it('does not hold the day of the letter against them: it tells both dates', () => {
    const [window] = verdicts[0]?.findings ?? []
    expect(window).toMatchObject({
      code: 'call-2020.in-window',
      outcome: 'undetermined',
      certainty: 'verified',
    })
    expect(window?.facts).toMatchObject({
      appliedOn: '2020-09-30',
      closesOn: '2020-08-14',
      expressionOn: null,
    })
    expect(explain(window as NonNullable<typeof window>, 'es-MX')).toMatch(
      /14 de agosto de 2020.*30 de septiembre de 2020/,
    )
  })

  it('gives a reason in both languages for all that is open', () => {
    for (const finding of verdicts.flatMap(({ findings }) => adverse(findings)))
      for (const locale of ['es-MX', 'en']) expect(explain(finding, locale)).toMatch(/^[^{}]+\.$/)
  })
})
