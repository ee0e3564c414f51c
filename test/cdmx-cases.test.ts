import { readFileSync } from 'node:fs'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Certainty, Day, EntryKind, LocalizedText, Outcome } from '@apertura/domain'
import { type Dossier, dossier } from '@apertura/dossier'
import { describe, expect, it } from 'vitest'

/** A question that somebody wrote who had only the source, and the answer that the source supports. */
interface Question {
  readonly id: string
  readonly question: LocalizedText
  readonly at: Day
  readonly knownOn?: Day
  readonly expect: Expected
}

type Expected =
  | { readonly membership: string }
  | { readonly membershipPossible: readonly string[] }
  | { readonly works: { readonly state: string; readonly stage?: readonly string[] } }
  | { readonly worksPossible: readonly (readonly string[])[] }
  | { readonly member: { readonly body: string; readonly party: string; readonly certainty: Certainty } }
  | { readonly parenthesis: { readonly cause: string; readonly certainty: Certainty } }
  | { readonly parentheses: number }
  | { readonly may: { readonly kind: EntryKind; readonly outcome: Outcome; readonly because?: string } }
  | { readonly obligation: { readonly act: EntryKind; readonly outcome: Outcome; readonly overdue: boolean } }

const questions: readonly Question[] = JSON.parse(
  readFileSync(new URL('../cases/cdmx-status.json', import.meta.url), 'utf8'),
)

/** A word of the cases, and the gates that mean it. */
const reasons: Readonly<Record<string, RegExp>> = {
  parenthesis: /parenthesis/,
  endorsement: /endors/,
  validation: /validat/,
  publication: /publi/,
  membership: /member|no-arrow/,
  suspended: /suspended|no-arrow/,
  order: /in-turn|-first|no-arrow/,
  'council-rules': /rules/,
  'civil-society': /civil-society|session/,
  forum: /forum/,
}

describe('Mexico City’s first plan answers as its source does', () => {
  it.each(questions)('$id, on $at: $question.en', ({ at, knownOn, expect: expected }) => {
    const d = dossier(definition, record, { at, ...(knownOn ? { knownOn } : {}) })
    check(d, expected)
  })

  it('asks enough: 40 questions, 8 on perhaps, 8 on what may happen next', () => {
    const text = questions.map(each => JSON.stringify(each.expect))
    expect(questions.length).toBeGreaterThanOrEqual(40)
    expect(text.filter(each => /perhaps|Possible|undetermined/.test(each)).length).toBeGreaterThanOrEqual(8)
    expect(text.filter(each => each.includes('"may"')).length).toBeGreaterThanOrEqual(8)
  })
})

function check(d: Dossier, expected: Expected): void {
  if ('membership' in expected) expect(d.membership.state).toBe(expected.membership)
  else if ('membershipPossible' in expected) {
    expect(d.membership.state).toBeNull()
    expect(d.membership.possible).toEqual(expect.arrayContaining([...expected.membershipPossible]))
  } else if ('works' in expected)
    expect({ state: d.works.state, stage: d.works.stage }).toMatchObject(expected.works)
  else if ('worksPossible' in expected) {
    expect(d.works.possible.length).toBeGreaterThan(1)
    for (const path of expected.worksPossible) {
      expect(d.works.possible.map(each => each.slice(0, path.length))).toContainEqual(path)
    }
  } else if ('member' in expected) {
    const { body, party, certainty } = expected.member
    expect(d.members(body).find(({ id }) => id === party)?.certainty ?? 'no').toBe(certainty)
  } else if ('parenthesis' in expected) {
    const { cause, certainty } = expected.parenthesis
    expect(d.parentheses.find(each => each.cause === cause)?.certainty ?? 'no').toBe(certainty)
  } else if ('parentheses' in expected) {
    expect(d.parentheses.filter(({ certainty }) => certainty === 'yes')).toHaveLength(expected.parentheses)
  } else if ('may' in expected) {
    const { kind, outcome, because } = expected.may
    const answer = d.could(kind)
    expect(answer.outcome).toBe(outcome)
    if (because) {
      const codes = answer.findings.filter(each => each.outcome === outcome).map(({ code }) => code)
      expect(
        codes.some(code => reasons[because]?.test(code)),
        `${because} among ${codes.join(', ')}`,
      ).toBe(true)
    }
  } else {
    const { act, outcome, overdue } = expected.obligation
    const obligation = d.obligations.find(each =>
      d.definition.obligations.some(rule => rule.code === each.code && rule.fulfilledBy === act),
    )
    expect(obligation).toMatchObject({ outcome })
    expect(obligation?.overdueSince !== null).toBe(overdue)
  }
}
