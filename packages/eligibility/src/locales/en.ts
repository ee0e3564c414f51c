import type { CriteriaSentences } from '@apertura/rules/criteria'
import type { JoiningCode } from '../joining-criteria.js'
import type { Joining2021OwnCode } from '../ogp-local-2021-joining.js'
import type { Call2020OwnCode } from '../ogp-local-call-2020.js'

export const joining: CriteriaSentences<JoiningCode> = {
  'joining.local-jurisdiction': {
    met: 'The applicant is a local jurisdiction.',
    unmet: 'Only a local jurisdiction may apply, and this is not one.',
    undetermined: 'It is not recorded whether the applicant is a local jurisdiction.',
  },
  'joining.country-in-good-standing': {
    met: 'Its country is a member of the Partnership (OGP) in good standing.',
    unmet: 'Its country is not a member of the Partnership (OGP) in good standing, so it cannot apply.',
    undetermined:
      'It is not recorded whether its country was a member of the Partnership (OGP) in good standing.',
  },
  'joining.term-left': {
    met: 'This administration has {monthsLeft} months left; at least {leastMonths} are asked.',
    unmet: 'This administration has {monthsLeft} months left, and at least {leastMonths} are asked.',
    undetermined:
      'The administration must have at least {leastMonths} months left; how many it has is not recorded.',
  },
  'joining.precedent': {
    met: 'It has at least one open-government reform or exercise of the past three years.',
    unmet:
      'At least one open-government reform or exercise of the past three years is needed, and there is none.',
    undetermined:
      'It is not recorded whether it has an open-government reform or exercise of the past three years.',
  },
  'joining.letter-from-head': {
    met: 'There is a letter of support from the head of government, or from somebody on their behalf.',
    unmet: 'The letter of support from the head of government, or from somebody on their behalf, is missing.',
    undetermined:
      'It is not recorded whether the head of government, or somebody on their behalf, gave a letter of support.',
  },
  'joining.backed-from-outside': {
    met: 'Somebody from outside government backs the application.',
    unmet:
      'Nobody from outside government backs the application, and at least one organisation or person is needed.',
    undetermined: 'It is not recorded whether anybody from outside government backs the application.',
  },
  'joining.staff-named': {
    met: 'The application names the staff in charge.',
    unmet: 'The application does not name the staff in charge.',
    undetermined: 'It is not recorded whether the application named the staff in charge.',
  },
  'joining.counterparts-named': {
    met: 'The application names whom it will work with outside government.',
    unmet: 'The application does not name whom it will work with outside government.',
    undetermined:
      'It is not recorded whether the application named whom it would work with outside government.',
  },
  'joining.aims-aligned': {
    met: 'Its aims are ambitious and go with the priorities of the Partnership (OGP).',
    unmet: 'Its aims are not ambitious, or do not go with the priorities of the Partnership (OGP).',
    undetermined:
      'Whether aims are ambitious and go with its own is for the Partnership (OGP) to say; what it said is not recorded.',
  },
  'joining.mechanisms-clear': {
    met: 'It explains how it will co-create its plan and monitor it.',
    unmet: 'It does not explain clearly how it will co-create its plan or monitor it.',
    undetermined:
      'Whether co-creation and monitoring are clear is for the Partnership (OGP) to say; what it said is not recorded.',
  },
  'joining.value-clear': {
    met: 'It explains what people gain by its taking part.',
    unmet: 'It does not explain clearly what people gain by its taking part.',
    undetermined:
      'Whether the gain for people is clear is for the Partnership (OGP) to say; what it said is not recorded.',
  },
  'joining.ready-to-learn': {
    met: 'It is ready to learn with other governments and to share what it knows.',
    unmet: 'It is not ready to learn with other governments and to share what it knows.',
    undetermined:
      'Whether it is ready to learn with others is for the Partnership (OGP) to say; what it said is not recorded.',
  },
}

export const call2020: CriteriaSentences<Call2020OwnCode> = {
  'call-2020.in-window': {
    met: 'The expression of interest came within the call, which was from {opensOn} to {closesOn}.',
    unmet: 'The expression of interest is of {expressionOn}; the call was from {opensOn} to {closesOn}.',
    undetermined:
      'The call took expressions of interest from {opensOn} to {closesOn}; the exact day on which this one came is not recorded. Recorded date of the application: {appliedOn}; it may be that of another document, such as the letter of support that was asked for later.',
  },
  'call-2020.letter-when-asked': {
    met: 'If it was asked for a letter of support, it sent it.',
    unmet: 'It was asked for a letter of support and did not send it.',
    undetermined:
      'In this round 64 of 112 applicants were asked for a letter of support; whether this one was, or sent it, is not recorded.',
  },
}

export const joining2021: CriteriaSentences<Joining2021OwnCode> = {
  'joining.letter-from-outside': {
    met: 'There is a letter of support from at least one organisation outside government.',
    unmet: 'The letter of support from an organisation outside government is missing.',
    undetermined:
      'It is not recorded whether there is a letter of support from an organisation outside government.',
  },
  'joining.letters-enough': {
    met: 'There are {lettersInAll} letters of support; at least {leastLetters} are asked.',
    unmet: 'The number of letters of support is {lettersInAll}, and at least {leastLetters} are asked.',
    undetermined: 'At least {leastLetters} letters of support are asked; how many there are is not recorded.',
  },
  'joining.filed-by-official': {
    met: 'Somebody who works in that government filed the application.',
    unmet: 'Somebody who works in that government must file the application, and it was not so.',
    undetermined: 'It is not recorded whether whoever filed the application works in that government.',
  },
  'joining.only-one': {
    met: 'This government filed one application in the round.',
    unmet: 'Each government files one application a round, and this one filed {applicationsFiled}.',
    undetermined: 'How many applications this government filed in the round is not recorded.',
  },
}
