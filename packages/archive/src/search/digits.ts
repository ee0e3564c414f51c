const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The digit of 0 to 63 that is safe in a script, an address and a file. */
export const digitOf = (value: number): string => digits[value] as string

const values = new Int8Array(128).fill(-1)
for (let value = 0; value < 64; value++) values[digits.charCodeAt(value)] = value

/** What a digit stands for; nothing may stand where none is. */
export function valueAt(text: string, at: number): number {
  const value = values[text.charCodeAt(at)] ?? -1
  if (value < 0) throw new RangeError(`no digit stands at ${at}`)
  return value
}

/** A whole number in as few digits as it needs: five bits in each, and one that says that more follow. */
export function written(value: number): string {
  let text = ''
  let rest = value
  while (rest > 31) {
    text += digits[(rest & 31) | 32]
    rest >>>= 5
  }
  return text + digits[rest]
}

/** Reads numbers and flags of a text one after the other. */
export class DigitReader {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  get done(): boolean {
    return this.at >= this.text.length
  }

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 5) {
      const digit = valueAt(this.text, this.at++)
      value |= (digit & 31) << shift
      if (digit < 32) return value >>> 0
    }
  }

  six(): number {
    return valueAt(this.text, this.at++)
  }
}
