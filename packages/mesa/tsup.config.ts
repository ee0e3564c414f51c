import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'attendance-csv/index': 'src/attendance-csv/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
