import type { Day, Entry, EntryDraft } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { sealEntry } from '@apertura/seal'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { story } from './story.js'

const definition = aDefinition()

describe('a story', () => {
  it('leaves out the sections that have nothing to tell', () => {
    expect(sectionsOf([anEntry('works.suspended', '2030-02-01')])).toEqual(['milestones', 'undone', 'next'])
  })

  it('tells what happened by the day and nothing later', () => {
    const entries = [anEntry('body.created', '2030-01-01'), anEntry('works.suspended', '2031-01-01')]
    expect(itemsOf(entries, 'milestones', '2030-06-01').map(({ id }) => id)).toEqual([
      'body-created-2030-01-01',
    ])
  })

  it('says of each fact when it was, as exactly as the source does', () => {
    const [item] = itemsOf([anEntry('body.created', '2030')], 'milestones')
    expect(item?.when).toBe('some day in 2030')
  })

  it('gives the end of a parenthesis, what it forbids, and other readings of its dates', () => {
    const [item] = itemsOf(
      [
        anEntry('parenthesis.opened', '2030-04-01'),
        anEntry('parenthesis.reread', '2030-04-01'),
        anEntry('parenthesis.closed', '2030-05-30'),
      ],
      'parentheses',
    )
    expect(item?.when).toBe('1 April 2030 – 30 May 2030')
    expect(item?.points?.map(({ text }) => text)).toEqual([
      'Forbids dissemination to: every public body.',
      'Another reading: 1 April 2030 – 5 June 2030. parenthesis.reread',
    ])
  })

  it('says of a date that was never set that it is not overdue', () => {
    const [owed] = itemsOf([anEntry('body.created', '2030')], 'undone')
    expect(owed?.points?.[0]?.text).toContain('No date was ever set')
  })

  it('says since when something is late', () => {
    const [owed] = itemsOf([anEntry('deadline.set', '2030-01-01', { due: '2030-03' })], 'undone')
    expect(owed?.points?.[0]?.text).toBe('Due: some day in March 2030. Overdue since 1 April 2030.')
  })

  it('keeps every reading of a dispute', () => {
    const [dispute] = itemsOf([anEntry('reading.disputed', '2030')], 'unsettled')
    expect(dispute?.points?.map(({ text }) => text)).toEqual(['One', 'Another'])
  })

  it('lets voices stand beside the facts, with who speaks and how', () => {
    const [voice] = itemsOf([anEntry('statement.made', '2030')], 'voices')
    expect(voice?.when).toBe('Alcaldía de Villa Ejemplo · reasons')
  })

  it('names each document once, with all its places', () => {
    const sources = [
      { source: 'gaceta', certainty: 'stated', lines: [1, 2] },
      { source: 'gaceta', certainty: 'deduced', lines: [7, 7] },
    ] as const
    const [item] = itemsOf([anEntry('body.created', '2030', {}, { sources })], 'milestones')
    expect(item?.sources).toEqual(['Gazette of Villa Ejemplo, lines 1–2 · line 7, deduced'])
  })

  it('says every possible place when the source does not settle where the plan stands', () => {
    expect(
      story(on([anEntry('works.suspended', '[2030-03..2030-09]')], '2030-06-01'), 'en').lead.join(' '),
    ).toContain('The source does not settle it')
  })
})

function on(drafts: readonly EntryDraft[], at: Day) {
  const entries: Entry[] = []
  for (const draft of drafts) entries.push(sealEntry(draft, entries.at(-1) ?? null))
  return dossier(definition, entries, { at })
}

function sectionsOf(drafts: readonly EntryDraft[], at: Day = '2032-01-01') {
  return story(on(drafts, at), 'en').sections.map(({ id }) => id)
}

function itemsOf(drafts: readonly EntryDraft[], section: string, at: Day = '2032-01-01') {
  return story(on(drafts, at), 'en').sections.find(({ id }) => id === section)?.items ?? []
}
