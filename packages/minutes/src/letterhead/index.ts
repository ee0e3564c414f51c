// Word files on a city's own letterhead

export { fillLetterhead, type LetterheadOptions } from './fill-letterhead.js'
export type { TextPlace } from './letterhead-places.js'
