import type { Issue, Result } from '@apertura/domain'
import { strFromU8, unzipSync } from 'fflate'

/** The files of a Word package by their paths. */
type PackageFiles = Readonly<Record<string, Uint8Array>>

/** A letterhead unpacks to a few megabytes at most; what says more of itself is not unpacked. */
const mostBytes = 64 * 1024 * 1024
const mostFiles = 2000

const bodyPart = 'word/document.xml'

/** What old Word files and files behind a password begin with. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** The files of a letterhead, unpacked no further than a letterhead can need. */
export function readLetterhead(bytes: Uint8Array): Result<PackageFiles> {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    return refused(
      'The letterhead is an old .doc file or has a password. Save it as .docx without a password.',
    )
  }
  let size = 0
  let count = 0
  let files: PackageFiles
  try {
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        count += 1
        return size <= mostBytes && count <= mostFiles
      },
    })
  } catch {
    return refused(
      'The letterhead is not a .docx file, or the file is damaged. Save it again in Word or LibreOffice.',
    )
  }
  if (size > mostBytes || count > mostFiles) {
    return refused('The letterhead unpacks to more than 64 MB. Make its pictures smaller.', String(size))
  }
  if (files[bodyPart] === undefined || files['[Content_Types].xml'] === undefined) {
    return refused(`The letterhead has no part ${bodyPart}, so it is no Word document.`)
  }
  // A part may have any name; what it is stands in the list of types.
  const macros = strFromU8(files['[Content_Types].xml']).match(/vbaProject|macroEnabled/i)?.[0]
  if (macros !== undefined || files['word/vbaProject.bin'] !== undefined) {
    return refused('The letterhead has macros. Save it as .docx without them.', macros ?? 'vbaProject')
  }
  return { ok: true, value: files }
}

function refused(message: string, value?: string): Result<never> {
  const issue: Issue = { path: '', message, ...(value !== undefined && { value }) }
  return { ok: false, issues: [issue] }
}
