import { sayDate } from '@apertura/calendar'
import type { AccountAttendance, MesaAccount } from '@apertura/domain'
import { textIn } from '@apertura/rules'
import type { PictureOptions } from '../picture.js'
import { plainText } from '../plain-text.js'
import { pictureWordsOf } from '../words-of.js'
import type { Balance, SectorShare } from './balance-model.js'

type Amounts = Omit<SectorShare, 'index' | 'title' | 'listed'>

const none: Amounts = { came: 0, stoodIn: 0, turns: 0, seconds: 0 }
const cameIn = new Set(['present', 'late', 'left', 'returned'])
/** Those without a sector, and those whom nobody listed; no sector of a definition is called so. */
const noSector = ''
const uncounted = '\u0000'

/** Who came and who spoke, by sector, in each mesa and in all. */
export function readBalance(accounts: readonly MesaAccount[], options: PictureOptions): Balance {
  const { balance: words } = pictureWordsOf(options)
  const titles = new Map<string, string>()
  const each = accounts.map(account => ({ account, amounts: amountsOf(account, titles, options) }))
  // Known sectors first, in the order in which they are met; then those that have no name.
  const ids = [...titles.keys()].sort((a, b) => Number(a <= uncounted) - Number(b <= uncounted))
  const names = new Map([...titles, [noSector, words.noSector], [uncounted, words.counted]])
  const sharesOf = (amounts: ReadonlyMap<string, Amounts>): readonly SectorShare[] =>
    ids.flatMap((id, index) => {
      const amount = amounts.get(id)
      return amount === undefined
        ? []
        : [{ index, title: names.get(id) ?? id, listed: id !== uncounted, ...amount }]
    })
  const all = new Map<string, Amounts>()
  for (const { amounts } of each) for (const [id, amount] of amounts) add(all, id, amount)
  return {
    sectors: ids.length,
    together: sharesOf(all),
    mesas: each.map(({ account, amounts }) => ({
      title: plainText(textIn(account.title, options.locale)),
      when: sayDate(account.held.on, options.locale),
      shares: sharesOf(amounts),
    })),
  }
}

function amountsOf(
  account: MesaAccount,
  titles: Map<string, string>,
  { locale }: PictureOptions,
): ReadonlyMap<string, Amounts> {
  const amounts = new Map<string, Amounts>()
  const people = new Map(account.people.map(person => [person.id, person]))
  const count = (
    sector: { readonly id: string; readonly title: Readonly<Record<string, string>> } | null,
    more: Partial<Amounts>,
  ) => {
    const id = sector?.id ?? noSector
    if (!titles.has(id)) titles.set(id, sector === null ? '' : plainText(textIn(sector.title, locale)))
    add(amounts, id, { ...none, ...more })
  }
  for (const each of account.attendance) {
    const sector = each.seat?.sector ?? people.get(each.person)?.sector ?? null
    if (wasThere(each)) count(sector, { came: 1 })
    else if (each.status === 'represented') count(sector, { stoodIn: 1 })
    else count(sector, {})
  }
  for (const { sector, turns, seconds } of account.speaking) count(sector, { turns, seconds })
  const counted = account.counted.reduce((sum, { present }) => sum + present, 0)
  const listed = [...amounts.values()].reduce((sum, { came }) => sum + came, 0)
  // A count without names tells only of those whom no list names.
  if (account.counted.length > 0 && listed === 0) {
    titles.set(uncounted, '')
    const stoodIn = account.counted.reduce((sum, { represented }) => sum + represented, 0)
    add(amounts, uncounted, { ...none, came: counted, stoodIn })
  }
  return amounts
}

const wasThere = ({ status, there }: AccountAttendance): boolean =>
  (status !== null && cameIn.has(status)) || (status === null && there.length > 0)

function add(amounts: Map<string, Amounts>, id: string, more: Amounts): void {
  const before = amounts.get(id) ?? none
  amounts.set(id, {
    came: before.came + more.came,
    stoodIn: before.stoodIn + more.stoodIn,
    turns: before.turns + more.turns,
    seconds: before.seconds + more.seconds,
  })
}
