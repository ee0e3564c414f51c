import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    blackouts: 'src/blackouts.ts',
    'schedule/index': 'src/schedule/index.ts',
    'icalendar/index': 'src/icalendar/index.ts',
    'gantt/index': 'src/gantt/index.ts',
    'date-holidays': 'src/date-holidays.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
