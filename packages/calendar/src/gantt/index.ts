// What a picture shows
export type { GanttBand, GanttChart, GanttMark, GanttRow } from './gantt-chart.js'
export type { GanttOptions } from './gantt-options.js'
export { ganttTable } from './gantt-table.js'
export type { GanttWords } from './gantt-words.js'
// The picture, and the same in words
export { toGantt } from './to-gantt.js'
