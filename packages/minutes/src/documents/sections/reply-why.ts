import type { Finding, Outcome, Reply, ReplyPart } from '@apertura/domain'
import type { Block, Inlines } from '../../tree/document-tree.js'
import { list, paragraph, section } from '../make-blocks.js'
import type { ReplySection } from '../reply-section.js'
import { keyOf, type Say } from '../say.js'

/** Every criterion that was asked and every reason that people gave, part by part. */
export const why: ReplySection = (reply, say) => [
  section(
    'why',
    'findings',
    say.line('section.why'),
    reply.parts.flatMap(part => ofPart(part, reply, say)),
  ),
]

function ofPart(part: ReplyPart, { parts }: Reply, say: Say): readonly Block[] {
  const id = `why-${part.part}`
  const blocks = reasonsOf(part, id, say)
  return parts.length > 1 ? [section(id, 'other', say.line(keyOf('reply.about', part.part)), blocks)] : blocks
}

/** First what decided: of what was accepted what it meets, of the rest what it does not. Advice comes last. */
function reasonsOf({ outcome, findings, reasons }: ReplyPart, id: string, say: Say): readonly Block[] {
  const found = (asked: Outcome, forbids: boolean) =>
    findings.filter(each => each.outcome === asked && (each.severity === 'error') === forbids)
  const sourced = (each: readonly Finding[]) => each.map(finding => withSource(finding, say))
  const under = (name: keyof typeof intros, items: readonly Inlines[]): readonly Block[] =>
    items.length === 0
      ? []
      : [paragraph(`${id}-${name}-lead`, say.line(intros[name])), ...list(`${id}-${name}`, items)]
  // Nobody asks by which norm something was in order.
  const met = under(
    'met',
    [...found('met', true), ...found('met', false)].map(each => say.finding(each)),
  )
  const against = [
    ...under('unmet', sourced(found('unmet', true))),
    ...under('undetermined', sourced(found('undetermined', true))),
  ]
  const blocks = [
    ...under(
      'reasons',
      reasons.map(({ words }) => say.text(words)),
    ),
    ...(outcome === 'met' ? [...met, ...against] : [...against, ...met]),
    ...under('advice', sourced([...found('unmet', false), ...found('undetermined', false)])),
  ]
  return blocks.length > 0 ? blocks : [paragraph(`${id}-nothing`, say.line('reply.why.nothing'))]
}

const intros = {
  reasons: 'reply.why.reasons',
  unmet: 'reply.why.unmet',
  undetermined: 'reply.why.undetermined',
  met: 'reply.why.met',
  advice: 'reply.why.advice',
} as const

function withSource(finding: Finding, say: Say): Inlines {
  const { title, locator } = finding.source
  return say.line('reply.why.finding', {
    finding: say.finding(finding),
    source: locator ? `${title}, ${locator}` : title,
  })
}
