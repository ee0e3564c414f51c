import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'intake/index': 'src/intake/index.ts',
    'text/index': 'src/text/index.ts',
    'grouping/index': 'src/grouping/index.ts',
    'review/index': 'src/review/index.ts',
    'selection/index': 'src/selection/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
