// What criteria may ask of a contribution

export { axisIn } from './axis-in.js'
export { factsOf } from './facts-of.js'

// Judging

export { type Judgement, type Judging, judging, type PartVerdict, partsOf } from './judging.js'

// Screening: criteria, parameters and word lists of one consultation

export { hold } from './hold.js'
export { type Screened, type Screening, screening } from './screening.js'

// Counting

export { type Counting, type Counts, type Tally, tallying } from './tally.js'
