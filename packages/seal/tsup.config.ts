import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'jws/index': 'src/jws/index.ts',
    'merkle/index': 'src/merkle/index.ts',
    'timestamp/index': 'src/timestamp/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
