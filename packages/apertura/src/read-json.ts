import { readText } from './read-text.js'
import { isRefusal, type Refusal, refuse } from './refusal.js'
import type { World } from './world.js'

/** Reads a JSON file; a mistake in it is named with its line. */
export async function readJson(
  path: string,
  shownAs: string,
  world: World,
): Promise<{ readonly value: unknown } | Refusal> {
  const text = readText(await world.readFile(path), shownAs)
  if (isRefusal(text)) return text
  try {
    return { value: JSON.parse(text) }
  } catch {
    return refuse('is not JSON', { file: shownAs, ...faultOf(text) })
  }
}

/** The line on which a text stops being JSON, and what stands there. */
function faultOf(text: string): { readonly line: number; readonly value: string } {
  if (text.trim() === '') return { line: 1, value: 'nothing' }
  const sound = soundLength(text)
  const line = text.slice(0, sound).split('\n').length
  if (sound === text.length) return { line, value: 'the end of the file' }
  const start = text.lastIndexOf('\n', sound - 1) + 1
  const rest = text.slice(Math.max(start, sound - 40), sound + 40).split('\n', 1)[0] ?? ''
  return { line, value: rest.trim() === '' ? 'the end of the line' : rest.trim() }
}

/**
 * Length of the longest beginning that more text could still make JSON. The parser says where it stopped in
 * some of its messages only, but always whether it stopped at the end.
 */
function soundLength(text: string): number {
  let sound = 0
  let broken = text.length + 1
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (stopsAtEnd(text.slice(0, middle))) sound = middle
    else broken = middle
  }
  return sound
}

function stopsAtEnd(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return true
  } catch (error) {
    const { message } = error as Error
    const position = /at position (\d+)/.exec(message)?.[1]
    return position === undefined ? /end of JSON/.test(message) : Number(position) >= beginning.length
  }
}
