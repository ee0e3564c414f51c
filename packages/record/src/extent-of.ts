const LF = 0x0a

/** How far a file of JSON Lines goes. */
export interface Extent {
  /** In bytes. */
  readonly length: number
  /** Number of lines; a last one that was cut short counts too. */
  readonly lines: number
  /** Whether the last line has its line feed, so that another may follow. */
  readonly whole: boolean
}

/** Measures bytes of JSON Lines without reading what they say. */
export function extentOf(bytes: Uint8Array): Extent {
  let lines = 0
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) lines += 1
  const whole = bytes.length === 0 || bytes.at(-1) === LF
  return { length: bytes.length, lines: whole ? lines : lines + 1, whole }
}
