import type { ArchiveFile, PublicText } from '@apertura/archive'
import type { ContributionPart, Definition, Entry, EntryDraft } from '@apertura/domain'
import { sealEntry } from '@apertura/seal'
import { aDefinition, anEntry } from '@apertura/test-kit'

const content = { commitment: 'ab'.repeat(32) }
const day = (n: number) => `2030-02-${String((n % 28) + 1).padStart(2, '0')}`

/** A consultation of Villa Ejemplo that says how it answers. */
export const askingDefinition = (): Definition =>
  aDefinition({
    consultation: {
      criteria: 'villa@1',
      source: 'gaceta',
      by: 'alcaldia',
      channels: ['web', 'paper'],
      notices: [],
      review: {
        bodies: ['promotor'],
        reviewers: 2,
        differentSectors: true,
        reasons: [{ code: 'off-topic', title: { 'es-MX': 'No toca ningún eje', en: 'It bears on no axis' } }],
      },
    },
  })

/** What may be appended to the record of a consultation; `n` makes its id its own. */
export const said = {
  received: (
    n: number,
    folio: string,
    more: { corrects?: string; parts?: readonly ContributionPart[] } = {},
  ) =>
    anEntry(
      'contribution.received',
      day(n),
      {
        contribution: folio,
        channel: n % 3 === 0 ? 'paper' : 'web',
        parts: (more.parts ?? (n % 2 === 0 ? ['problem'] : ['problem', 'solution'])) as ['problem'],
        content,
      },
      { id: `in-${n}`, ...(more.corrects ? { corrects: more.corrects } : {}) },
    ),
  judged: (n: number, folio: string) =>
    anEntry(
      'contribution.judged',
      day(n),
      {
        contribution: folio,
        part: 'problem',
        outcome: 'unmet',
        pack: 'villa@1',
        met: [],
        unmet: ['term.too-short'],
        undetermined: ['term.seen'],
      },
      { id: `judged-${n}` },
    ),
  reply: (n: number, folio: string) =>
    anEntry(
      'reply.sent',
      day(n),
      {
        reply: `r-${n}`,
        contribution: folio,
        pack: 'villa@1',
        parts: [
          { part: 'problem', outcome: 'met', met: [], unmet: [], undetermined: [], reasons: ['off-topic'] },
        ],
        decidedBy: ['ana'],
        appealUntil: '2030-03-20',
        content,
      },
      { id: `reply-${n}` },
    ),
  review: (n: number, folio: string) =>
    anEntry(
      'review.given',
      day(n),
      { contribution: folio, part: 'problem', reviewer: n % 2 ? 'ana' : 'vecinas', outcome: 'met' },
      { id: `review-${n}` },
    ),
  appeal: (n: number, folio: string) =>
    anEntry('appeal.filed', day(n), { contribution: folio, part: 'problem' }, { id: `appeal-${n}` }),
  axis: (n: number, folio: string) =>
    anEntry('axis.confirmed', day(n), { contribution: folio, axis: 'agua' }, { id: `axis-${n}` }),
  merged: (n: number, into: string, from: string) =>
    anEntry('contributions.merged', day(n), { into, from: [from] }, { id: `merged-${n}` }),
  split: (n: number, folio: string, into: readonly [string, string]) =>
    anEntry('contribution.split', day(n), { contribution: folio, into }, { id: `split-${n}` }),
  undone: (n: number, entry: string) => anEntry('grouping.undone', day(n), { entry }, { id: `undone-${n}` }),
  withdrawn: (n: number, entry: string) =>
    anEntry('entry.withdrawn', day(n), {}, { id: `withdrawn-${n}`, corrects: entry }),
  erased: (n: number, entry: string) =>
    anEntry(
      'payload.erased',
      day(n),
      { entry, ground: { 'es-MX': 'Lo pidió', en: 'It was asked for' } },
      { id: `erased-${n}` },
    ),
} as const

/** Seals drafts one after another. */
export function sealed(drafts: readonly EntryDraft[]): readonly Entry[] {
  const chain: Entry[] = []
  for (const draft of drafts) chain.push(sealEntry(draft, chain.at(-1) ?? null))
  return chain
}

export const textOf = (folio: string, body = `Lo que dice ${folio}`): PublicText => ({
  contribution: folio,
  title: `Título de ${folio}`,
  body,
  solution: `Propuesta de ${folio}`,
})

/** Files by their paths. */
export const folderOf = (files: Iterable<ArchiveFile>): Map<string, string> =>
  new Map(Array.from(files, ({ path, content }) => [path, String(content)]))
