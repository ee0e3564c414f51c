/** A file that somebody chose, with its place below the folder that was chosen. */
export interface Chosen {
  readonly path: string
  readonly file: File
}

/** The files of an input, of a folder with their places in it. */
export const chosenIn = (files: Iterable<File>): readonly Chosen[] =>
  [...files].map(file => ({ path: file.webkitRelativePath || file.name, file }))

/** What was dropped: files, and folders with all that is in them. */
export async function dropped(transfer: DataTransfer): Promise<readonly Chosen[]> {
  // All at once: what was dropped is gone after the first wait.
  const given = [...transfer.items].map(item => item.webkitGetAsEntry() ?? item.getAsFile())
  const all = await Promise.all(
    given.map(each => {
      if (each === null) return []
      return each instanceof File ? [{ path: each.name, file: each }] : below(each)
    }),
  )
  return all.flat()
}

async function below(entry: FileSystemEntry): Promise<readonly Chosen[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((settle, fail) => entry.file(settle, fail))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: Chosen[] = []
  // A reader gives some at a time, and none at the end.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((settle, fail) =>
      reader.readEntries(settle, fail),
    )
    if (some.length === 0) return found
    for (const each of some) found.push(...(await below(each)))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
