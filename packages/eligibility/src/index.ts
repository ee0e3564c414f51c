// The packs of OGP Local

export type { JoiningCode } from './joining-criteria.js'
// Judging
export { type Applicant, type ApplicantVerdict, judgeApplicants } from './judge-applicants.js'
export {
  type Joining2021Code,
  type Joining2021OwnCode,
  ogpLocal2021Joining,
} from './ogp-local-2021-joining.js'
export { type Call2020Code, type Call2020OwnCode, ogpLocalCall2020 } from './ogp-local-call-2020.js'
// Their sentences
export { ogpLocal2021JoiningSentences, ogpLocalCall2020Sentences } from './sentences.js'
