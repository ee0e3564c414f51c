import { isAbsolute, relative } from 'node:path'
import { type Refusal, refuse } from './refusal.js'

/** What the machine means by its codes. */
const sentences: Readonly<Record<string, string>> = {
  EACCES: 'the system does not allow it: look at the permissions of the file and its folder',
  EPERM: 'the system does not allow it: look at the permissions of the file and its folder',
  EROFS: 'the disk can be read and not written to',
  ENOSPC: 'the disk is full; nothing was written',
  EDQUOT: 'the disk is full; nothing was written',
  EFBIG: 'the file may not grow any further; nothing was written',
  EISDIR: 'is a folder, and a file was expected',
  ENOENT: 'is not there',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not read or write it',
}

/** What the machine itself said no to, as a sentence that names the file; anything else is a fault of ours. */
export function systemFault(error: unknown, cwd: string): Refusal {
  const { code, path, message } = error as NodeJS.ErrnoException
  if (code === undefined || path === undefined) {
    return refuse(`this should not have happened: ${message ?? String(error)}`)
  }
  const near = relative(cwd, path)
  const file = near.startsWith('..') || isAbsolute(near) ? path : near
  return refuse(sentences[code] ?? message, { file: file.replace(/\.(lock|\d+\.part)$/, '') })
}
