import type { Chunk } from '../../contributions/place-list.js'
import type { Given } from '../given.js'
import { isUnsaid, type Unsaid } from '../statistics/unsaid-of.js'
import { filled, type Table } from '../table/column.js'
import { column, dateColumns, nothing, tooFew, unsaid } from '../table/columns.js'
import { type VerdictRow, verdictRows } from '../verdict-rows.js'

const outcomes = ['met', 'unmet', 'undetermined']
const notJudged = ['No se ha juzgado.', 'It has not been judged.'] as const
const noReply = ['No se ha respondido.', 'It has not been answered.'] as const

/**
 * What came of every contribution, by folio: verdicts and codes of reasons. Neither what people wrote nor who they
 * are is here, nor the words of reviewers.
 */
export function verdictsTable({ name, unsaidChannels }: Given, chunks: readonly Chunk[]): Table {
  return filled<VerdictRow>(
    {
      name: 'verdicts',
      title: { 'es-MX': 'Aportaciones y su resultado', en: 'Contributions and their verdicts' },
    },
    [
      column('contribution', 'id', ['Folio', 'Folio'], v => v.place.folio, {
        source: 'contribution.received.contribution',
      }),
      column('part', 'code', ['Problema o solución', 'Problem or solution'], ({ part }) => part, {
        source: 'contribution.received.parts',
        values: ['problem', 'solution'],
      }),
      ...dateColumns<VerdictRow>('received_on', ['Día en que llegó', 'Day of receipt'], v => v.receivedOn, {
        source: 'entry.on',
      }),
      column('channel', 'code', ['Por dónde llegó', 'How it came in'], v => channelOf(v, unsaidChannels), {
        source: 'contribution.received.channel',
        empty: tooFew,
      }),
      column(
        'axis',
        'id',
        ['Eje que una persona confirmó', 'Axis that a person confirmed'],
        v => v.place.standing.axis,
        {
          source: 'axis.confirmed.axis',
          empty: ['Nadie lo ha confirmado.', 'Nobody has confirmed it.'],
        },
      ),
      column(
        'merged_into',
        'id',
        ['Folio con el que sigue', 'Folio under which it goes on'],
        v => v.place.standing.into,
        {
          source: 'contributions.merged.into',
          empty: ['Sigue por su cuenta.', 'It goes on by itself.'],
        },
      ),
      column(
        'criteria',
        'code',
        ['Criterios y su edición', 'Criteria and their edition'],
        v => v.of.judged?.pack ?? null,
        {
          source: 'contribution.judged.pack',
          empty: notJudged,
        },
      ),
      column(
        'judged',
        'code',
        ['Lo que dan los criterios', 'What the criteria give'],
        v => v.of.judged?.outcome ?? null,
        {
          source: 'contribution.judged.outcome',
          empty: notJudged,
          values: outcomes,
        },
      ),
      column('reviews_met', 'count', ['Revisiones a favor', 'Reviews that say met'], v => reviews(v, 'met'), {
        source: 'review.given.outcome',
        unit: 'reviews',
      }),
      column(
        'reviews_unmet',
        'count',
        ['Revisiones en contra', 'Reviews that say unmet'],
        v => reviews(v, 'unmet'),
        {
          source: 'review.given.outcome',
          unit: 'reviews',
        },
      ),
      column('told', 'code', ['Lo que se respondió', 'What was answered'], v => v.of.told?.outcome ?? null, {
        source: 'reply.sent.parts.outcome',
        empty: noReply,
        values: outcomes,
      }),
      ...dateColumns<VerdictRow>(
        'told_on',
        ['Día de la respuesta', 'Day of the answer'],
        v => v.of.told?.answer.on,
        {
          source: 'entry.on',
          empty: noReply,
        },
      ),
      column(
        'unmet_criteria',
        'list',
        ['Criterios que no cumple', 'Criteria that it does not meet'],
        v => (v.of.told ?? v.of.judged)?.unmet ?? [],
        { source: 'reply.sent.parts.unmet, contribution.judged.unmet', empty: nothing },
      ),
      column(
        'open_criteria',
        'list',
        ['Criterios sin resolver', 'Criteria that are not settled'],
        v => (v.of.told ?? v.of.judged)?.undetermined ?? [],
        { source: 'reply.sent.parts.undetermined, contribution.judged.undetermined', empty: nothing },
      ),
      column(
        'reasons',
        'list',
        ['Claves de las razones', 'Codes of the reasons'],
        v => v.of.told?.reasons ?? [],
        {
          source: 'reply.sent.parts.reasons',
          empty: nothing,
        },
      ),
      column(
        'decided_by',
        'list',
        ['Quiénes decidieron', 'Who decided'],
        v => (v.of.told?.answer.decidedBy ?? []).map(name),
        {
          source: 'reply.sent.decidedBy',
          empty: [
            'Solo los criterios, o no se ha respondido.',
            'Criteria alone, or it has not been answered.',
          ],
        },
      ),
      column(
        'appeal_until',
        'day',
        ['Último día para pedir otra revisión', 'Last day to ask for a second look'],
        v => v.of.told?.answer.appealUntil ?? null,
        { source: 'reply.sent.appealUntil', empty: unsaid },
      ),
    ],
    verdictRows(chunks),
  )
}

const channelOf = ({ place: { channel } }: VerdictRow, unsaid: Unsaid) =>
  isUnsaid(unsaid, channel) ? null : channel

const reviews = ({ of }: VerdictRow, outcome: 'met' | 'unmet') =>
  of.reviews.filter(each => each.outcome === outcome).length
