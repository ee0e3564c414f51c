import { describe, expect, it } from 'vitest'
import { slotPlan } from './slots.js'

describe('facts laid out side by side', () => {
  it.each(Array.from({ length: 20 }, (_, count) => count))(
    'are each in their place when there are %i',
    count => {
      const plan = slotPlan()
      const names = Array.from({ length: count }, (_, i) => `fact ${i}`)
      const places = names.map(plan.ofFact)
      const slots: unknown[] = []
      plan.reader()(Object.fromEntries(names.map(name => [name, `known of ${name}`])), slots)
      expect(places.map(place => slots[place])).toEqual(names.map(name => `known of ${name}`))
      expect(slots.length).toBe(count)
    },
  )

  it('have one place however many ask', () => {
    const plan = slotPlan()
    expect([plan.ofFact('a'), plan.ofFact('b'), plan.ofFact('a')]).toEqual([0, 1, 0])
  })

  it('leave the answers about one subject to nobody else', () => {
    const plan = slotPlan()
    const fact = plan.ofFact('a')
    const [one, other] = [plan.forAnswer(), plan.forAnswer()]
    const read = plan.reader()
    const slots: unknown[] = []
    read({ a: 1 }, slots)
    slots[one] = 'an answer'
    slots[other] = 'another'
    read({}, slots)
    expect([slots[fact], slots[one], slots[other]]).toEqual([undefined, undefined, undefined])
  })
})
