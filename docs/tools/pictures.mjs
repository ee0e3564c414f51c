import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawFirstPlan } from './first-plan.mjs'
import { drawSchedule } from './schedule.mjs'
import { drawStatechart } from './statechart.mjs'

/** The pictures of the pages, drawn from the machine and the record; they take their colours from the page. */
export function writePictures(known) {
  const { toMermaid, definition, record, spanOf, dayOf } = known
  const folder = fileURLToPath(new URL('../src/pictures/', import.meta.url))
  const times = date => {
    const { earliest, latest } = spanOf(date)
    return [earliest, latest].map(number => Date.parse(dayOf(number)))
  }
  mkdirSync(folder, { recursive: true })
  for (const locale of ['en', 'es-MX']) {
    const language = locale.slice(0, 2)
    writeFileSync(`${folder}plan-cycle.${language}.md`, drawStatechart(toMermaid(definition, locale), locale))
    writeFileSync(`${folder}schedule.${language}.md`, drawSchedule(known, locale))
    writeFileSync(`${folder}first-plan.${language}.md`, drawFirstPlan({ record, spanOf: times }, locale))
  }
}
