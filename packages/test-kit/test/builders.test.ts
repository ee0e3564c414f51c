import { entryKinds, readDefinition, readDraft } from '@apertura/domain/schema'
import { aDefinition, anEntry, days, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('what the test kit builds', () => {
  it('is a definition by the schema of the domain', () => {
    expect(readDefinition(aDefinition())).toMatchObject({ ok: true })
  })

  it.each(entryKinds)('is a valid draft of %s with nothing but a date', kind => {
    expect(readDraft(anEntry(kind, '2030-05-01'))).toMatchObject({ ok: true })
  })

  it('is an id of its own for every date', () => {
    expect(anEntry('works.suspended', '[2030-02-01..]').id).toBe('works-suspended-2030-02-01')
    expect(anEntry('works.suspended', '2030-02', {}, { id: 'mine', seq: 3 } as never)).toMatchObject({
      id: 'mine',
      seq: 3,
    })
  })

  it('is always a date that a draft may have', () => {
    fc.assert(
      fc.property(fc.oneof(days(), partialDates()), on => {
        expect(readDraft(anEntry('works.ended', on, {}, { id: 'end' }))).toMatchObject({ ok: true })
      }),
    )
  })
})
