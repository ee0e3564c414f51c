import type { ConsultationRules } from '@apertura/domain'
import { all, cited, type Mention, one } from './mention.js'

/** What the rules of a consultation mention: who answers for it, who reviews, what lays it down. */
export function consultationMentions({
  source,
  by,
  notices,
  review,
  appeal,
}: ConsultationRules): readonly Mention[] {
  return [
    one('source', source, 'consultation.source'),
    one('party', by, 'consultation.by'),
    ...notices.map(({ responsible }, i) =>
      one('party', responsible, `consultation.notices.${i}.responsible`),
    ),
    ...all('body', review?.bodies, 'consultation.review.bodies'),
    ...cited(appeal?.term.sources, 'consultation.appeal.term.sources'),
  ]
}
