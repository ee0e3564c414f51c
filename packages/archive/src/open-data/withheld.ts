/** Stands where a text was that is not public. */
export const withheld = '[—]'
