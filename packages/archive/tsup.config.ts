import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'open-data/index': 'src/open-data/index.ts' },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
