import type { ArchiveFile } from '../archive-file.js'
import { filtersScript } from '../scripts/filters.gen.js'
import { searchScript } from '../scripts/search.gen.js'
import { verifyScript } from '../scripts/verify.gen.js'

/** The scripts of the pages. */
export const scriptFiles: readonly ArchiveFile[] = [
  { path: 'scripts/filters.js', content: filtersScript },
  { path: 'scripts/search.js', content: searchScript },
  { path: 'scripts/verify.js', content: verifyScript },
]
