const LF = 0x0a

/** Number of lines in bytes of JSON Lines; a last line that lacks its line feed counts too. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) lines += 1
  return bytes.length > 0 && bytes.at(-1) !== LF ? lines + 1 : lines
}
