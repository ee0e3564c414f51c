import type { AccountDecision, Arithmetic } from '@apertura/domain'
import type { Block, Decision, Inlines } from '../tree/document-tree.js'
import { words } from '../wording/fill.js'
import { pairs, paragraph } from './make-blocks.js'
import type { Say } from './say.js'

/** The numbers of a decision, and one sentence that puts the three that decide beside each other. */
export function sayCounts(arithmetic: readonly Arithmetic[], id: string, say: Say): readonly Block[] {
  if (arithmetic.length === 0) return []
  const number = (what: string) =>
    arithmetic.find(each => each.what === what && !each.where && typeof each.value === 'number')?.value
  const [base, needed, inFavour] = ['base', 'needed', 'in-favour'].map(number)
  return [
    pairs(
      id,
      arithmetic.map((each, index) => [`${index + 1}`, nameOf(each, say), sayValue(each, say)]),
    ),
    ...(typeof base === 'number' && typeof needed === 'number' && typeof inFavour === 'number'
      ? [paragraph(`${id}-enough`, say.line('count.enough', { base, needed, inFavour }))]
      : []),
  ]
}

/** The exact numbers for machines: of those who decided in secret, what was counted. */
export function countsOf({ computed, counted }: AccountDecision): Decision['counts'] {
  const computedCounts = computed.arithmetic.flatMap(({ what, value, where }) =>
    typeof value === 'number' && !where ? [{ what, value }] : [],
  )
  return computedCounts.length > 0
    ? computedCounts
    : (counted?.counts ?? []).map(({ position, count }) => ({ what: position, value: count }))
}

function nameOf({ what, where }: Arithmetic, say: Say): Inlines {
  const name = [words(sayCode(what, say))]
  return where ? say.line('count.where', { what: name, where: say.text(where.title) }) : name
}

/** A word of a scale is said as the positions of that scale are. */
function sayCode(what: string, say: Say): string {
  const grade = /^grade\.(.+)$/s.exec(what)?.[1]
  return grade === undefined ? say.word('count', what) : say.word('position', grade)
}

function sayValue({ value }: Arithmetic, say: Say): Inlines {
  const said = typeof value === 'number' ? value : say.range(value)
  return typeof said === 'number' ? say.number(said) : said
}
