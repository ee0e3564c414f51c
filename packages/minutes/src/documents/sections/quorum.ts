import type { Between, QuorumLine, QuorumReading } from '@apertura/domain'
import type { Inlines, QuorumCount } from '../../tree/document-tree.js'
import { list, paragraph, section, sentences } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'

/** How many seats there are, how many people were needed and how many were there, each time that it was counted. */
export const quorum: MesaSection = ({ quorum, state }, say) => {
  // Before people met there is nothing to count.
  if (quorum.length === 0 && (state === 'convened' || state === 'called-off')) return []
  const open = quorum.some((reading, index) => toShow(reading, index).some(isOpen))
  const told = section('quorum', 'quorum', say.line('section.quorum'), [
    ...(quorum.length === 0 ? [paragraph('quorum-none', say.line('quorum.no-reading'))] : []),
    ...list(
      'quorum-readings',
      quorum.map((reading, index) => ({
        text: sayReading(reading, say),
        ...(reading.lines.length > 1 && {
          items: toShow(reading, index).map((line, at) => ({
            id: `quorum-${index + 1}-line-${at + 1}`,
            text: sayLine(line, say),
          })),
        }),
      })),
    ),
    ...(open ? [paragraph('quorum-open', say.line('quorum.line.open'), 'minor')] : []),
  ])
  const counted = countOf(quorum)
  return [counted ? { ...told, quorum: counted } : told]
}

/** The first count over all, in numbers. */
function countOf([first]: readonly QuorumReading[]): QuorumCount | undefined {
  const over = first?.lines.find(({ where }) => where === null) ?? first?.lines[0]
  if (!first || !over) return undefined
  const { whole, needed, present } = over
  const counts = [
    ...(whole === null ? [] : [{ what: 'seats', value: whole }]),
    { what: 'present', value: present.min },
    ...(present.max === present.min ? [] : [{ what: 'perhaps-present', value: present.max - present.min }]),
  ]
  return { result: first.outcome, ...(needed === null ? {} : { needed }), counts }
}

/** Counted, and not exactly. */
const isOpen = ({ present }: QuorumLine): boolean => present.min !== present.max

/** All of it once; after that the whole, and what did not hold. */
const toShow = ({ lines }: QuorumReading, index: number): readonly QuorumLine[] =>
  index === 0 ? lines : lines.filter(({ where, outcome }) => where === null || outcome !== 'met')

/** One reading in a few sentences: the outcome, the arithmetic when it is one line, and what was said of it. */
export function sayReading(reading: QuorumReading, say: Say): Inlines {
  const { at, time, outcome, without, lines, stated } = reading
  const when = say.line(keyOf('quorum.at', at))
  const result = say.line(keyOf('quorum', outcome))
  const [only, ...more] = lines
  return sentences(
    time
      ? say.line('quorum.reading', { when, time: say.time(time), outcome: result })
      : say.line('quorum.reading.no-time', { when, outcome: result }),
    without ? say.line(keyOf('quorum', without)) : [],
    only && more.length === 0 ? sayLine(only, say) : [],
    stated === null ? [] : sayStated(stated, reading, say),
  )
}

/** The whole, the needed and the present, in words; and that no share can be taken of a whole that nobody states. */
export function sayLine({ where, whole, needed, present }: QuorumLine, say: Say): Inlines {
  const line = arithmetic(whole, needed, present, say)
  return where ? say.line('quorum.where', { where: say.text(where.title), line }) : line
}

function arithmetic(whole: number | null, needed: number | null, range: Between, say: Say): Inlines {
  const present = say.range(range)
  if (needed === null) return say.line('quorum.line.unknown', { present })
  return whole === null
    ? say.line('quorum.line.needed', { needed, present })
    : say.line('quorum.line', { whole, needed, present })
}

function sayStated(stated: boolean, { outcome, without }: QuorumReading, say: Say): Inlines {
  const agrees = outcome === (stated ? 'met' : 'unmet')
  return sentences(
    say.line(stated ? 'quorum.stated.yes' : 'quorum.stated.no'),
    agrees || without
      ? []
      : say.line(outcome === 'undetermined' ? 'quorum.stated.open' : 'quorum.stated.differs'),
  )
}
