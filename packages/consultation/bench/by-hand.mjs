import { axes, channels, first, last, reaches, wide } from './twelve-criteria.mjs'

const knownAxes = new Set(axes)
const knownChannels = new Set(channels)
const knownReaches = new Set(reaches)
const wideReaches = new Set(wide)

/**
 * The yardstick: the twelve criteria as somebody would write them by hand who knows them all beforehand. The
 * outcomes of one contribution are one number, two bits for each criterion: 0 unmet, 1 met, 2 undetermined.
 */
export function maskByHand(facts) {
  const {
    receivedOn,
    channel,
    axis,
    relatedAxis,
    reach,
    titleLength,
    bodyLength,
    affected,
    wordHits,
    personalData,
    competence,
    unviable,
    age,
    guardian,
  } = facts
  const isPublic = facts.public
  let mask = receivedOn === null ? 2 : receivedOn >= first && receivedOn <= last ? 1 : 0
  mask |= (channel === null ? 2 : knownChannels.has(channel) ? 1 : 0) << 2
  mask |=
    ((axis !== null && knownAxes.has(axis)) || (relatedAxis !== null && knownAxes.has(relatedAxis))
      ? 1
      : axis === null || relatedAxis === null
        ? 2
        : 0) << 4
  mask |= (reach === null ? 2 : knownReaches.has(reach) ? 1 : 0) << 6
  mask |= (titleLength === null ? 2 : titleLength >= 5 && titleLength <= 80 ? 1 : 0) << 8
  mask |= (bodyLength === null ? 2 : bodyLength >= 20 && bodyLength <= 5000 ? 1 : 0) << 10
  mask |= (isPublic === null ? 2 : isPublic ? 1 : 0) << 12
  mask |=
    ((affected !== null && affected >= 2) || (reach !== null && wideReaches.has(reach))
      ? 1
      : affected === null || reach === null
        ? 2
        : 0) << 14
  mask |= (wordHits === null ? 2 : wordHits <= 0 ? 1 : 0) << 16
  mask |= (personalData === null ? 2 : personalData ? 0 : 1) << 18
  mask |=
    ((competence !== null && competence !== 'ciudad') || unviable === true
      ? 0
      : competence === null || unviable === null
        ? 2
        : 1) << 20
  mask |=
    ((age !== null && age >= 12) || guardian === true ? 1 : age === null || guardian === null ? 2 : 0) << 22
  return mask
}

/** The outcomes of a mask one by one, to compare them with what others answer. */
export const outcomesOf = mask => Array.from({ length: 12 }, (_, i) => (mask >>> (2 * i)) & 3)
