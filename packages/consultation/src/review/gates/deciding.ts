import { roundOf } from '../case-of.js'
import { type Gate, gate, verdict } from '../gate.js'
import { judgementOf } from '../standing.js'
import { about, who } from './looking.js'

/** What somebody who looked must say, so that whoever sent it can understand it. */
export const deciding: readonly Gate[] = [
  gate('review.given-once', ['review.given'], { from: 'reason', stops: true }, question =>
    about(question, found =>
      verdict(
        roundOf(found).seats.every(
          ({ reviewer, vote }) => reviewer !== question.act.data.reviewer || vote === null,
        ),
        who(question),
      ),
    ),
  ),
  gate('review.reason-given', ['review.given'], { from: 'rules' }, question => {
    const { outcome, reason } = question.act.data
    return outcome === 'met' ? null : verdict(reason !== undefined, who(question))
  }),
  gate('review.reason-known', ['review.given'], { from: 'rules' }, question => {
    const { reason } = question.act.data
    return reason === undefined
      ? null
      : verdict(question.desk.reason(reason) !== undefined, { ...who(question), reason })
  }),
  gate('review.reason-fits', ['review.given'], { from: 'rules' }, question =>
    about(question, found => {
      const { reason, answers = {} } = question.act.data
      const criteria = reason === undefined ? undefined : question.desk.reason(reason)?.criteria
      if (reason === undefined || criteria === undefined) return null
      const judgement = judgementOf(found)
      const broken = Object.keys(answers).filter(code => answers[code] === 'unmet')
      const open = [...(judgement?.unmet ?? []), ...(judgement?.undetermined ?? [])]
      const candidates = broken.length > 0 ? broken : open.filter(code => answers[code] !== 'met')
      return verdict(
        criteria.some(code => candidates.includes(code)),
        { ...who(question), reason, criteria },
      )
    }),
  ),
  gate('review.answers-agree', ['review.given'], { from: 'reason' }, question => {
    const { outcome, answers = {} } = question.act.data
    const broken = Object.keys(answers).filter(code => answers[code] === 'unmet')
    return outcome === 'unmet' || Object.keys(answers).length === 0
      ? null
      : verdict(broken.length === 0, { ...who(question), criteria: broken })
  }),
]
