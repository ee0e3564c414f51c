import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planCyclePage } from './plan-cycle-picture.js'

it('the picture in docs/plan-cycle.md is the machine’s; `npm run pictures` draws it anew', () => {
  expect(readFileSync(new URL('../docs/plan-cycle.md', import.meta.url), 'utf8')).toBe(planCyclePage())
})
