import { type Refusal, refuse } from './refusal.js'

/** The text of a file, without its byte order mark; what is not UTF-8 is named with its line. */
export function readText(bytes: Uint8Array, file: string): string | Refusal {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lines = new TextDecoder().decode(bytes).split('\n')
    const at = lines.findIndex(text => text.includes('\uFFFD'))
    const value = JSON.stringify((lines[at] ?? '').slice(0, 80))
    return refuse('is not UTF-8; save the file again with the encoding UTF-8', { file, line: at + 1, value })
  }
}
