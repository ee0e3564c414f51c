import { membershipPicture, type Picture, timelinePicture } from '@apertura/archive/pictures'
import { isDay } from '@apertura/calendar'
import type { Entry, EntryDraft, EntryKind, PartialDate } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { aDefinition, anEntry, lastDays, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const at = '2034-01-31'
const kinds = [
  'cocreation.started',
  'consultation.opened',
  'consultation.closed',
  'mesas.opened',
  'works.suspended',
  'body.dissolved',
  'statement.made',
  'omission.noted',
  'document.issued',
] as const satisfies readonly EntryKind[]

const told = (dates: fc.Arbitrary<PartialDate>) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), on: dates }), { minLength: 1, maxLength: 30 })

/** No day is written as an interval of one: the cycle takes that for a day and cannot read it. */
const dates = () => partialDates().filter(date => !/^\[(.+)\.\.\1\]$/.test(date))

describe('a timeline', () => {
  it('has a mark and a row for each entry, whatever its date', () => {
    fc.assert(
      fc.property(told(dates()), given => {
        const d = dossier(aDefinition(), recordOf(given), { at })
        const picture = timelinePicture(d, { id: 'pic', locale: 'en' })
        const rows = new Set(picture.table.rows.map(([, what]) => what))
        expect(d.timeline(undefined, at).filter(({ title }) => !rows.has(title.en ?? ''))).toEqual([])
        expect(marksOf(picture)).toEqual([picture.table.rows.length, picture.table.rows.length])
        expect(placesOf(picture)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('never draws a vague day as an exact one', () => {
    fc.assert(
      fc.property(told(dates().filter(date => !isDay(date))), given => {
        const d = dossier(aDefinition(), recordOf(given), { at })
        expect(timelinePicture(d, { id: 'pic', locale: 'es-MX' }).svg).not.toContain('class="point"')
      }),
      { numRuns: 80 },
    )
  })
})

describe('a picture of members', () => {
  const comings = fc.array(
    fc.record({
      member: fc.constantFrom('alcaldia', 'vecinas', 'universidad', 'nobody-knows-them'),
      body: fc.constantFrom('promotor', 'asesor'),
      on: dates(),
      left: fc.option(fc.record({ on: dates(), lastDay: lastDays() })),
    }),
    { maxLength: 12 },
  )

  it('has a mark and a row for each time that somebody came into a body, whatever the dates', () => {
    fc.assert(
      fc.property(comings, given => {
        const drafts = given.flatMap(({ member, body, on, left }, index) => [
          anEntry('member.joined', on, { member, body, instrument: 'call' }, { id: `in-${index}` }),
          ...(left === null
            ? []
            : [
                anEntry(
                  'member.left',
                  left.on,
                  { member, body, lastDay: left.lastDay },
                  { id: `out-${index}` },
                ),
              ]),
        ])
        const d = dossier(aDefinition(), asRecord(drafts), { at })
        const picture = membershipPicture(d, { id: 'pic', locale: 'en' })
        const came = ['promotor', 'asesor', 'consejo'].flatMap(body => d.memberships(body))
        expect(picture.table.rows.length).toBeGreaterThanOrEqual(came.length)
        const expected = picture.table.rows.length
        expect(marksOf(picture)).toEqual([expected, expected])
        expect(placesOf(picture)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

function recordOf(
  given: readonly { readonly kind: EntryKind; readonly on: PartialDate }[],
): readonly Entry[] {
  return asRecord(
    given.map(({ kind, on }, index) =>
      anEntry(
        kind as 'mesas.opened',
        on,
        { title: { en: `Fact ${index}`, 'es-MX': `Hecho ${index}` } },
        { id: `e-${index}` },
      ),
    ),
  )
}

function asRecord(drafts: readonly EntryDraft[]): readonly Entry[] {
  const hash = '0'.repeat(64)
  return drafts.map((draft, index) => ({ ...draft, seq: index + 1, prev: index === 0 ? null : hash, hash }))
}

function marksOf({ svg }: Picture): readonly number[] {
  const [, wide = '', narrow = ''] = svg.split(/<svg class="[wn]"/)
  return [wide, narrow].map(drawing =>
    [...drawing.matchAll(/ data-items="(\d+)"/g)].reduce((sum, [, count]) => sum + Number(count), 0),
  )
}

/** Numbers that are none, and shares of the width that lie outside of it. */
function placesOf({ svg }: Picture): readonly string[] {
  const wrong = svg.match(/NaN|Infinity|undefined/g) ?? []
  const outside = [...svg.matchAll(/ (?:x|x1|x2)="(-?[\d.]+)%"/g)]
    .map(([said, share]) => ({ said, share: Number(share) }))
    .filter(({ share }) => share < 0 || share > 100)
  return [...wrong, ...outside.map(({ said }) => said)]
}
