import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'docx/index': 'src/docx/index.ts',
    'letterhead/index': 'src/letterhead/index.ts',
    'pdf/index': 'src/pdf/index.ts',
    'plain-language/index': 'src/plain-language/index.ts',
    'life/index': 'src/life/index.ts',
    'public-version/index': 'src/public-version/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  clean: true,
})
