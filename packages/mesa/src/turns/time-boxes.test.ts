import { expect, it } from 'vitest'
import { timeBoxes } from './time-boxes.js'

const matter = (id: string, minutes?: number) => ({
  id,
  title: { en: id },
  ...(minutes !== undefined && { minutes }),
})

it('a matter that took longer than planned says by how much', () => {
  const [water] = timeBoxes([matter('water', 20)], [{ item: 'water', from: '10:00', to: '10:30' }])
  expect(water).toMatchObject({ plannedMinutes: 20, usedSeconds: 1800, whole: true, overSeconds: 600 })
})

it('a matter within its time is over by nothing, to the second', () => {
  const [exact] = timeBoxes([matter('water', 20)], [{ item: 'water', from: '10:00', to: '10:20' }])
  const [over] = timeBoxes([matter('water', 20)], [{ item: 'water', from: '10:00', to: '10:20:01' }])
  expect([exact?.overSeconds, over?.overSeconds]).toEqual([0, 1])
})

it('stretches of one matter add up, over midnight too', () => {
  const [box] = timeBoxes(
    [matter('water', 10)],
    [
      { item: 'water', from: '23:55', to: '00:01' },
      { item: 'water', from: '00:30', to: '00:36' },
    ],
  )
  expect(box).toMatchObject({ usedSeconds: 720, overSeconds: 120, whole: true })
})

it('a matter that is still open has used what is known, and that is not all', () => {
  const [box] = timeBoxes(
    [matter('water', 10)],
    [
      { item: 'water', from: '10:00', to: '10:12' },
      { item: 'water', from: '10:30', to: null },
    ],
  )
  expect(box).toMatchObject({ usedSeconds: 720, overSeconds: 120, whole: false })
})

it('a matter without a plan is never over, and one that was never opened used nothing', () => {
  const boxes = timeBoxes(
    [matter('free'), matter('later', 5)],
    [
      { item: 'free', from: '10:00', to: '12:00' },
      { item: 'somewhere else', from: '10:00', to: '12:00' },
    ],
  )
  expect(boxes).toEqual([
    { item: 'free', plannedMinutes: null, usedSeconds: 7200, whole: true, overSeconds: null },
    { item: 'later', plannedMinutes: 5, usedSeconds: 0, whole: true, overSeconds: 0 },
  ])
})
