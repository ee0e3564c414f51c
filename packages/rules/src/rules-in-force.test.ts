import { addDays, dayNumber, dayOf, formatSpan } from '@apertura/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clubPack } from '../test/a-pack.js'
import { rulesInForce } from './rules-in-force.js'

const codesOn = (on: string) =>
  rulesInForce(clubPack, on).map(({ rule, certainty }) => `${rule.code}: ${certainty}`)

describe('the rules in force', () => {
  it.each([
    ['2020', ['club.too-small: yes']],
    ['2021-06-30', ['club.too-small: yes']],
    ['2021-07-01', ['club.too-small: yes', 'club.unread-book: yes']],
    ['2021-07', ['club.too-small: yes', 'club.unread-book: yes']],
    ['2021', ['club.too-small: yes', 'club.unread-book: perhaps']],
    ['2022-06-30', ['club.too-small: yes', 'club.unread-book: yes', 'club.too-short: yes']],
    ['2022-07-01', ['club.too-small: yes', 'club.too-short: yes']],
    ['2022', ['club.too-small: yes', 'club.unread-book: perhaps', 'club.too-short: yes']],
    ['[2023..]', ['club.too-small: yes', 'club.too-short: yes']],
    ['[..2021-06]', ['club.too-small: yes']],
    ['XXXX', ['club.too-small: yes', 'club.unread-book: perhaps', 'club.too-short: perhaps']],
  ])('on %s are %j', (on, expected) => {
    expect(codesOn(on)).toEqual(expected)
  })

  it('are what every day that the date may be says', () => {
    const start = dayNumber('2022-01-01')
    const some = fc.integer({ min: 0, max: 8 })
    fc.assert(
      fc.property(some, some, some, some, fc.boolean(), (a, b, c, d, endless) => {
        const [from, until] = [Math.min(a, b), endless ? Infinity : Math.max(a, b)]
        const [earliest, latest] = [Math.min(c, d), Math.max(c, d)]
        const days = Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index)
        const answers = days.map(day => day >= from && day <= until)
        const inForce = {
          from: dayOf(start + from),
          ...(!endless && { until: addDays('2022-01-01', until) }),
        }
        const rules = clubPack.rules.map(rule => ({ ...rule, inForce }))
        const on = formatSpan({ earliest: start + earliest, latest: start + latest })
        const expected = answers.every(Boolean) ? ['yes'] : answers.some(Boolean) ? ['perhaps'] : []
        const found = rulesInForce({ ...clubPack, rules: rules.slice(0, 1) }, on)
        expect(found.map(({ certainty }) => certainty)).toEqual(expected)
      }),
    )
  })

  it('cannot be told for what is no date', () => {
    expect(() => rulesInForce(clubPack, 'posteriormente')).toThrow(RangeError)
  })
})
