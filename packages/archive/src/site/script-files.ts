import type { ArchiveFile } from '../archive-file.js'
import { verifyScript } from '../scripts/verify.gen.js'

/** The scripts of the pages. */
export const scriptFiles: readonly ArchiveFile[] = [{ path: 'scripts/verify.js', content: verifyScript }]
