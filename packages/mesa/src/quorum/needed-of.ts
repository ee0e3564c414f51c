import type { Share } from '@apertura/domain'

/**
 * How many of a whole a rule asks for, in whole people and exactly: `2/3` of 10 is 7, more than `1/2` of 8 is 5.
 * Never less than one, so that a rule over nobody asks for somebody who cannot be there.
 *
 * @param strict - whether it must be passed (*more than half*) instead of reached
 * @throws RangeError for a share that is none, or one of more than the whole; for a number or a whole that no
 * people can make
 *
 * @example
 * ```ts
 * neededOf('2/3', 9) // => 6
 * neededOf('1/2', 8, true) // => 5
 * neededOf(4, 30) // => 4
 * neededOf('1/2', 0) // => 1
 * ```
 */
export function neededOf(atLeast: Share | number, whole: number, strict = false): number {
  if (!isCount(whole)) throw new RangeError(`A whole is a number of people, and ${whole} is none.`)
  if (typeof atLeast !== 'number') return neededOfShare(atLeast, whole, strict)
  if (!isCount(atLeast)) throw new RangeError(`A rule asks for a number of people, and ${atLeast} is none.`)
  return Math.max(1, strict ? atLeast + 1 : atLeast)
}

function neededOfShare(share: Share, whole: number, strict: boolean): number {
  const [part, of] = partsOf(share)
  const product = part * whole
  if (!Number.isSafeInteger(product))
    throw new RangeError(`${share} of ${whole} is too much to count exactly.`)
  const over = product % of
  const reached = (product - over) / of
  return Math.max(1, strict || over > 0 ? reached + 1 : reached)
}

function partsOf(share: Share): readonly [number, number] {
  const [, part = 0, of = 0] = (shareShape.exec(share) ?? []).map(Number)
  if (part === 0 || part > of) throw new RangeError(`“${share}” is no share such as 2/3.`)
  return [part, of]
}

const shareShape = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0
