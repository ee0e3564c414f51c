import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    'mx/index': 'src/mx/index.ts',
    'mx/criteria': 'src/mx/criteria.ts',
    'cdmx/index': 'src/cdmx/index.ts',
    'cdmx/criteria': 'src/cdmx/criteria.ts',
    'cdmx/record': 'src/cdmx/record.ts',
    'cdmx/territories': 'src/cdmx/territories.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
  loader: { '.jsonl': 'text' },
})
