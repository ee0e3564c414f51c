import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'completeness/index': 'src/completeness/index.ts' },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
