import type { StateValue } from 'xstate'
import { beforeFirst } from './machine.js'

/** Where a session stands, as plain JSON. */
export interface Place {
  readonly session: 'awaited' | 'convened' | 'open' | 'installed' | 'closed' | 'called-off'
  readonly pace: 'running' | 'recessed' | 'suspended'
  /** Id of the moment that it has reached. */
  readonly moment: string | null
}

/** Before anything was told. */
export const awaited: Place = { session: 'awaited', pace: 'running', moment: null }

/** The place that a value of the statechart stands for. */
export function placeOf(value: StateValue): Place {
  if (typeof value === 'string') return { ...awaited, session: value as Place['session'] }
  const regions = value.session as Readonly<Record<'standing' | 'pace' | 'moment', string>>
  const moment = regions.moment === beforeFirst ? null : regions.moment
  return { session: regions.standing as Place['session'], pace: regions.pace as Place['pace'], moment }
}

/** The value of the statechart that a place stands for. */
export function stateValueOf({ session, pace, moment }: Place): StateValue {
  if (session !== 'open' && session !== 'installed') return session
  return { session: { standing: session, pace, moment: moment ?? beforeFirst } }
}

/** Whether people are in session, running or not. */
export const isHeld = ({ session }: Place): boolean => session === 'open' || session === 'installed'
