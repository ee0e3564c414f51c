import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'criteria/index': 'src/criteria/index.ts',
    'sql/index': 'src/sql/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
