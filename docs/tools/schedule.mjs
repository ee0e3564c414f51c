const day = '2020-12-01'

/** The schedule of Mexico City's first plan with what was known on a day, as a picture and as a table. */
export function drawSchedule({ dossier, definition, record, ganttOf, toGantt, ganttTable, voiceOf }, locale) {
  const answer = dossier(definition, record, { at: day, knownOn: day }).schedule()
  const chart = ganttOf(definition, answer, voiceOf(definition, locale))
  const options = { locale, id: 'schedule' }
  return `<figure class="schedule not-content">\n${toGantt(chart, options)}\n</figure>\n\n<details class="schedule-table"><summary>${locale === 'en' ? 'The same as a table' : 'Lo mismo como tabla'}</summary>\n${ganttTable(chart, options)}\n</details>\n`
}
