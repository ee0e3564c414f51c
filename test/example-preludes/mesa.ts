import { meeting } from '@apertura/mesa'
import { deciding, entriesOf, installed, methods, town } from '../../packages/mesa/test/a-mesa.js'

export { town }

export const title = { en: 'Closed' }

/** A method with six moments, and one that votes. */
export const [sixMoments] = methods

/** A session of four people who are all there, until it is installed. */
export const untilInstalled = entriesOf(installed)

/** The account of a session with one agreement that is still open. */
export const account = (() => {
  const mesa = meeting(town)
  return mesa.account(mesa.replay(entriesOf([...deciding, { kind: 'agreement.made' }])).state)
})()

export const stamp = {
  id: 'act-1',
  on: '2030-06-20',
  knownOn: '2030-06-20',
  recordedAt: '2030-06-21',
  by: 'an example',
  assertedBy: 'alcaldia',
  sources: [{ source: 'gaceta', certainty: 'stated' }],
} as const
