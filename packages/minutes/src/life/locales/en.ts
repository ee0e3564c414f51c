import type { Facts, LocaleTable } from '@apertura/domain'
import type { LifeCode } from '../life-code.js'
import { dayIn, fact, say } from './say.js'

const it = (facts: Facts) => `version ${fact(facts, 'version')} of “${fact(facts, 'document')}”`
const It = (facts: Facts) => `Version ${fact(facts, 'version')} of “${fact(facts, 'document')}”`
const by = (facts: Facts) => fact(facts, 'by')
const other = (facts: Facts) => fact(facts, 'other')
const until = (facts: Facts) => dayIn(facts, 'until', 'en')

/** What the life of a document answers, in English. */
export const en: LocaleTable<LifeCode> = {
  'document.version-once': say('The version is new.', facts => `${It(facts)} was already written.`),
  'document.version-known': say('The version is known.', facts => `There is no record of ${it(facts)}.`),
  'document.version-next': say(
    'The versions are counted one by one.',
    facts => `${It(facts)} comes out of order: the next one is ${fact(facts, 'next')}.`,
  ),
  'document.version-latest': say(
    'It is the latest version.',
    facts => `There is a later version than ${it(facts)}: number ${fact(facts, 'latest')}.`,
  ),
  'document.digest-new': say(
    'It says something other than the versions before.',
    facts => `${It(facts)} says the very same as version ${other(facts)}.`,
  ),
  'document.signed-stands': say(
    'No signed version is replaced without an erratum.',
    facts =>
      `Version ${other(facts)} is signed and no erratum was noted. Version ${fact(facts, 'version')} of “${fact(facts, 'document')}” would replace what people signed.`,
  ),
  'document.deadline-ahead': say(
    'There is time for observations.',
    facts => `The time for observations on ${it(facts)} ended on ${until(facts)}, before it went out.`,
    facts => `The time for observations on ${it(facts)} ends on ${until(facts)}. It may have gone out later.`,
  ),
  'document.not-approved-yet': say('It is not approved yet.', facts => `${It(facts)} is already approved.`),
  'document.circulated-first': say(
    'It went out to be looked at.',
    facts => `There is no record that ${it(facts)} went out to be looked at.`,
  ),
  'document.observed-in-time': say(
    'The observation came in time.',
    facts =>
      `The observation of ${by(facts)} on ${it(facts)} came late: there was time until ${until(facts)}.`,
    facts =>
      `The observation of ${by(facts)} on ${it(facts)} may have come late: there was time until ${until(facts)}.`,
  ),
  'document.observation-known': say(
    'The observation is known.',
    facts => `There is no record of the observation “${fact(facts, 'observation')}” on ${it(facts)}.`,
  ),
  'document.observation-open': say(
    'The observation waits for an answer.',
    facts =>
      `The observation “${fact(facts, 'observation')}” of ${by(facts)} was already answered. The first answer stands.`,
  ),
  'document.observation-answered': say(
    'Whoever asked for a change learns why.',
    facts =>
      `The observation “${fact(facts, 'observation')}” was not taken as it came, and no reason is given. Whoever asked has a right to one.`,
  ),
  'document.deadline-over': say(
    'The time for observations is over.',
    facts => `People may still send observations on ${it(facts)} until ${until(facts)}.`,
    facts => `People may send observations on ${it(facts)} until ${until(facts)}. That day may not be over.`,
  ),
  'document.observations-settled': say(
    'Every observation has an answer.',
    facts => `${It(facts)} has observations without an answer. They came from: ${by(facts)}.`,
  ),
  'document.approved-first': say(
    'It was approved before.',
    facts => `Nobody has approved “${fact(facts, 'document')}”.`,
  ),
  'document.signed-as-approved': say(
    'The version that is signed is the one that was approved.',
    facts =>
      `Version ${other(facts)} of “${fact(facts, 'document')}” was approved, and version ${fact(facts, 'version')} is signed.`,
  ),
  'document.signer-expected': say(
    'Whoever signs was expected to.',
    facts => `${by(facts)} signs ${it(facts)} and is not among those who were to sign.`,
  ),
  'document.signed-once': say(
    'It is the first signature of this person.',
    facts => `${by(facts)} had already signed ${it(facts)}. Both are kept.`,
  ),
  'document.signed-first': say('It is signed.', facts => `Nobody has signed ${it(facts)}.`),
  'document.signatures-complete': say(
    'Everybody who was to sign has signed.',
    facts => `${It(facts)} lacks signatures: ${by(facts)}.`,
  ),
  'document.whole-allowed': say(
    'It may be shown whole.',
    facts =>
      `Resolution ${fact(facts, 'resolution')} of ${fact(facts, 'committee')} orders to leave something out. Only a public version of ${it(facts)} may be shown.`,
  ),
  'document.public-version-ordered': say(
    'A resolution orders the public version.',
    facts => `No resolution says what the public version of ${it(facts)} leaves out.`,
  ),
  'document.published-first': say(
    'It had been published.',
    facts => `${It(facts)} was not published. A mistake is mended in the next draft, without an erratum.`,
  ),
  'document.not-shown-whole': say(
    'It was not shown whole before.',
    facts =>
      `${It(facts)} had already been shown whole when resolution ${fact(facts, 'resolution')} ordered to leave something out.`,
  ),
}
