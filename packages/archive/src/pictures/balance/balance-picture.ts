import type { MesaAccount } from '@apertura/domain'
import { framed, sentenceInstead } from '../framed.js'
import { heading } from '../labelled-row.js'
import type { Picture, PictureOptions } from '../picture.js'
import type { PictureWords } from '../picture-words.js'
import { isolated } from '../plain-text.js'
import { type Part, stacked } from '../svg-parts.js'
import { pictureWordsOf } from '../words-of.js'
import type { Balance, Measure, SectorShare } from './balance-model.js'
import { drawMesa } from './draw-mesa.js'
import { drawSectors } from './draw-sectors.js'
import { readBalance } from './read-balance.js'

/**
 * Which sectors came to mesas and which of them spoke: all mesas together, then each by itself. Speaking is
 * measured in time where any was noted, else in turns. People who were only counted stand without a sector.
 *
 * @throws RangeError when the id cannot begin an id, or when a date of an account is none.
 *
 * @example
 * ```ts
 * balancePicture([], { id: 'balance', locale: 'en' }).summary
 * // => 'There are no mesas to count, so there is nothing to draw.'
 * ```
 */
export function balancePicture(accounts: readonly MesaAccount[], options: PictureOptions): Picture {
  const words = pictureWordsOf(options)
  const { balance } = words
  const read = readBalance(accounts, options)
  const table = { caption: balance.caption, head: balance.head, rows: rowsOf(read, words) }
  if (accounts.length === 0) {
    return { ...sentenceInstead(options, balance.title, balance.nothing), table, summary: balance.nothing }
  }
  const measures = measuresOf(read, words)
  const summary = summaryOf(read, measures, words)
  const drawing = framed(options, { title: balance.title, summary, sectors: read.sectors }, layout => {
    const drawn = stacked(partsOf(read, measures, words, options.id), 0, layout)
    return { svg: drawn.svg, height: drawn.height + 8 }
  })
  return { ...drawing, table, summary }
}

function partsOf(
  read: Balance,
  measures: readonly Measure[],
  { balance }: PictureWords,
  id: string,
): readonly Part[] {
  const together = read.together.length === 0 ? balance.nothingNoted : ''
  return [
    heading(balance.together(read.mesas.length), together),
    drawSectors(read.together, measures, id, balance.share),
    heading(balance.each),
    ...read.mesas.map(mesa => drawMesa(mesa, measures, balance.nothingNoted, id)),
  ]
}

function measuresOf(
  { together }: Balance,
  { balance }: PictureWords,
): readonly [came: Measure, spoke: Measure] {
  const timed = together.some(({ seconds }) => seconds > 0)
  const spoke = (share: SectorShare) => (timed ? balance.time(share.seconds) : balance.turns(share.turns))
  return [
    {
      title: balance.came,
      of: ({ came }) => came,
      say: ({ came }, percent) => `${balance.people(came)} (${percent})`,
      short: ({ came }) => String(came),
      mayBeUnnoted: false,
    },
    {
      title: balance.spoke,
      of: share => (timed ? share.seconds : share.turns),
      say: (share, percent) => `${spoke(share)} (${percent})`,
      short: spoke,
      mayBeUnnoted: true,
    },
  ]
}

function rowsOf({ mesas }: Balance, { balance }: PictureWords): readonly (readonly string[])[] {
  return mesas.flatMap(({ title, when, shares }) =>
    shares.length === 0
      ? [[title, when, balance.nothingNoted, '', '', '', '']]
      : shares.map(({ title: sector, listed, came, stoodIn, turns, seconds }) => [
          title,
          when,
          sector,
          String(came),
          String(stoodIn),
          ...(listed ? [String(turns), balance.time(seconds)] : [balance.nothingNoted, balance.nothingNoted]),
        ]),
  )
}

function summaryOf(
  { mesas, together }: Balance,
  measures: readonly Measure[],
  { balance }: PictureWords,
): string {
  const people = together.reduce((sum, { came }) => sum + came, 0)
  const percentOf = ({ of }: Measure, share: SectorShare) => {
    const total = together.reduce((sum, each) => sum + of(each), 0)
    return balance.share(total === 0 ? 0 : Math.round((of(share) / total) * 100))
  }
  const [came, spoke] = measures as readonly [Measure, Measure]
  return [
    balance.summary(mesas.length, people),
    ...together
      .filter(({ listed }) => listed)
      .map(share => balance.ofSector(isolated(share.title), percentOf(came, share), percentOf(spoke, share))),
  ].join(' ')
}
