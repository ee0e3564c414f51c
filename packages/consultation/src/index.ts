// What criteria may ask of a contribution

export { axisIn } from './axis-in.js'
export { factsOf } from './facts-of.js'

// Judging

export { type Judgement, type Judging, judging, type PartVerdict, partsOf } from './judging.js'

// Counting

export { type Counting, type Counts, type Tally, tallying } from './tally.js'
