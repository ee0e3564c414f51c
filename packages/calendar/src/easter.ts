import { daysFromCivil } from './civil.js'

/**
 * Easter Sunday of a year in the Gregorian calendar, as a civil day number. The rule is that of the bull of
 * 1582, in the arithmetic published by "A New York correspondent" (Nature, 20 April 1876).
 */
export function easterOf(year: number): number {
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const goldenLess1 = year % 19
  const epact = (19 * goldenLess1 + century - skipped - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((goldenLess1 + 11 * epact + 22 * toSunday) / 451)
  const sinceMarch = epact + toSunday - 7 * late + 21
  return daysFromCivil(year, 3, 1) + sinceMarch
}
