/** Draws the pictures of the docs anew from what is built. */
import { writeFileSync } from 'node:fs'
import { planCyclePage } from '../test/plan-cycle-picture.ts'

writeFileSync(new URL('../docs/plan-cycle.md', import.meta.url), planCyclePage())
