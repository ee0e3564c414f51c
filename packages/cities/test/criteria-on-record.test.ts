import { definition } from '@apertura/cities/cdmx'
import {
  advisoryGroupCriteria,
  advisoryGroupSentences,
  axisWords,
  criteria as consultationCriteria,
  sentences as consultationSentences,
} from '@apertura/cities/cdmx/criteria'
import { record } from '@apertura/cities/cdmx/record'
import { compileCriteria, foldText, wordsFrom } from '@apertura/rules/criteria'
import { describe, expect, it } from 'vitest'
import { memoria } from './memoria.js'

describe('the criteria beside the record', () => {
  it('find nothing against any member of the advisory group, and leave open what is not told', () => {
    const compiled = compileCriteria(advisoryGroupCriteria)
    const words = wordsFrom(advisoryGroupSentences)
    const members = record.flatMap(entry =>
      entry.kind === 'member.joined' && entry.data.body === 'grupo-asesor' ? [entry.data] : [],
    )
    expect(members).toHaveLength(12)
    for (const { member, instrument } of members) {
      const facts = {
        filledBy: instrument === 'not-stated' ? undefined : instrument,
        sector: definition.parties.find(({ id }) => id === member)?.sector,
      }
      const findings = compiled.findings(facts, words, { kind: 'party', id: member })
      const filled = findings.find(({ code }) => code === 'seat.filled-by')
      expect(filled?.outcome).toBe(member === 'red-nacional-refugios' ? 'undetermined' : 'met')
      const against = findings.filter(({ outcome }) => outcome === 'unmet').map(({ code }) => code)
      expect(against, member).toEqual([])
      expect(findings.some(({ outcome }) => outcome === 'undetermined')).toBe(true)
    }
  })

  it('have the window that the record tells, in both readings', () => {
    const onDay = (kind: string) => record.find(entry => entry.kind === kind)?.on
    const { opensOn, closesOn, extendedTo } = consultationCriteria.parameters ?? {}
    expect([opensOn?.value, extendedTo?.value]).toEqual([
      onDay('consultation.opened'),
      onDay('consultation.closed'),
    ])
    const disputed = record.find(({ id }) => id === 'disputed-consultation-end')
    expect(JSON.stringify(disputed?.data)).toContain('5 August 2022')
    expect(closesOn?.value).toBe('2022-08-05')
  })

  it('are those that the definition names, with their edition', () => {
    const editions = [consultationCriteria, advisoryGroupCriteria].map(
      ({ id, edition }) => `${id}@${edition}`,
    )
    expect(definition.rulePacks).toEqual(expect.arrayContaining(editions))
    expect(definition.consultation?.criteria).toBe(editions[0])
  })

  it('are each behind a reason that a reviewer may give, and no reason is behind none', () => {
    const forbidding = consultationCriteria.criteria.filter(({ severity }) => severity === 'error')
    const reasoned = definition.consultation?.review?.reasons.flatMap(({ criteria }) => criteria ?? [])
    expect([...(reasoned ?? [])].sort()).toEqual(forbidding.map(({ code }) => code).sort())
  })
})

describe('the words of the axes', () => {
  it('are of the axes of the plan, each with words that stand once', () => {
    expect(Object.keys(axisWords).sort()).toEqual(definition.axes.map(({ id }) => id).sort())
    for (const words of Object.values(axisWords)) {
      expect(words.length).toBeGreaterThan(20)
      expect(new Set(words.map(foldText)).size).toBe(words.length)
    }
  })
})

describe.skipIf(memoria === undefined)('our own words in the criteria', () => {
  it('repeat no eight words in a row from the Memoria', () => {
    const runs = (text: string) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      return words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '))
    }
    const theirs = new Set(runs(memoria ?? ''))
    const ours = JSON.stringify([consultationSentences, advisoryGroupSentences])
    expect(
      ours
        .split('","')
        .flatMap(runs)
        .filter(run => theirs.has(run)),
    ).toEqual([])
  })
})
