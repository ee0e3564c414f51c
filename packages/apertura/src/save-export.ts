import { isAbsolute, resolve } from 'node:path'
import { type Refusal, refuse } from './refusal.js'
import type { World } from './world.js'

/**
 * Writes a file that was asked for, all of it or nothing. What stands there already is replaced only when it
 * is an earlier file of the same kind: a slip of the keyboard must not cost anybody a record.
 *
 * @param flag - the flag that named the file, for messages
 * @param begins - how a file of this kind begins
 */
export async function saveExport(
  file: string,
  text: string,
  { flag, begins }: { readonly flag: string; readonly begins: string },
  world: World,
): Promise<Refusal | undefined> {
  const path = isAbsolute(file) ? file : resolve(world.cwd, file)
  if (await world.isFolder(path)) return refuse('expected a file, and this is a folder', { path: flag, file })
  if (await world.exists(path)) {
    const there = new TextDecoder().decode((await world.readFile(path)).subarray(0, begins.length))
    if (there !== begins) {
      return refuse('another kind of file stands there and is not overwritten', { path: flag, file })
    }
  }
  await world.saveFile(path, text)
  return undefined
}
