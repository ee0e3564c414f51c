import type { GanttChart } from '@apertura/calendar/gantt'
import type { Definition } from '@apertura/domain'
import type { ScheduleAnswer } from '@apertura/dossier'
import { wordsOf } from './locales/words.js'
import type { Voice } from './speak.js'

/** What a picture of a planned schedule shows. An activity for which no day was found has no row. */
export function ganttOf(definition: Definition, answer: ScheduleAnswer, voice: Voice): GanttChart {
  return {
    title: voice.text(definition.title),
    rows: answer.activities.flatMap(({ id, title, earliestStart, earliestEnd, latestEnd, slackDays }) =>
      earliestStart === null || earliestEnd === null
        ? []
        : [
            {
              id,
              title: voice.text(title),
              start: earliestStart,
              end: earliestEnd,
              ...(latestEnd !== null && latestEnd >= earliestEnd ? { latestEnd } : {}),
              critical: slackDays !== null && slackDays <= 0,
            },
          ],
    ),
    bands: answer.silences.map(({ id, title, surely, perhaps }) => ({
      id,
      title: voice.text(title),
      ...perhaps,
      certain: surely !== undefined,
    })),
    marks:
      answer.end === undefined
        ? []
        : [{ day: answer.end, title: wordsOf(voice.locale).termEnds, kind: 'term-end' }],
  }
}
