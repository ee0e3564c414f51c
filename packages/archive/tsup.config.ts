import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'open-data/index': 'src/open-data/index.ts',
    'pictures/index': 'src/pictures/index.ts',
    'preservation/index': 'src/preservation/index.ts',
    'verify/index': 'src/verify/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
