import { foldText } from '@apertura/rules/criteria'

/** The unit separates words. */
export const apart = 0
/** Only the character, or the whole word around it, can tell what this unit is. */
export const unclear = 1

const letterOrDigit = /^[\p{L}\p{N}]$/u

/**
 * What each UTF-16 unit of the everyday scripts folds to, as {@link foldText} folds it: the unit of a letter or
 * digit, {@link apart}, or {@link unclear} for what needs a closer look, such as a combining mark.
 */
export function foldUnits(): Uint16Array {
  const units = new Uint16Array(0x2070).fill(unclear)
  for (let unit = 0; unit < 0x250; unit += 1) {
    const folded = foldText(String.fromCharCode(unit))
    if (folded.length === 1) units[unit] = letterOrDigit.test(folded) ? folded.charCodeAt(0) : apart
  }
  // Dashes, quotation marks, spaces: typographic, and never part of a word.
  units.fill(apart, 0x2000)
  return units
}
