import { factsOf, judging } from '@apertura/consultation'
import {
  draftOf,
  judgedDrafts,
  receivedDraft,
  repliesOwed,
  replyDraft,
  replyFor,
  reviewing,
  shareOut,
} from '@apertura/consultation/review'
import type { Entry, EntryDraft } from '@apertura/domain'
import { plainTexts, replyLetterOf } from '@apertura/minutes'
import {
  checkPrivate,
  effective,
  erasePayloads,
  setApart,
  verify,
  writeLines,
  writePrivateLines,
} from '@apertura/record'
import { sealEntry } from '@apertura/seal'
import { anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { city, contribution, criteria, salt, stamp } from './example-preludes/consultation.js'

const review = reviewing(city)
const { judge, findings, pack } = judging(criteria)
const sentences = Object.fromEntries(criteria.criteria.map(({ code }) => [code, () => `Sobre ${code}.`]))
const words = { 'es-MX': sentences, en: sentences }
const other = salt.replace('0f', '10')
let step = 0
const now = () => ({ ...stamp, id: `act-${++step}` })

/** From the receipt of a contribution to the reply, each step written as an entry that the one before allowed. */
function consultation() {
  const received = receivedDraft(contribution, now(), salt)
  const drafts: EntryDraft[] = [received, ...judgedDrafts(judge(contribution), pack, now())]
  const state = () => review.replay(drafts).state
  for (const proposal of shareOut(review, state())) {
    drafts.push(draftOf('review.assigned', proposal, now()))
    const given = { ...proposal, outcome: 'met', answers: { 'solution.viable': 'met' } } as const
    drafts.push(draftOf('review.given', given, now()))
  }
  const owed = repliesOwed(review, state(), '2022-09-01')
  const reply = replyFor(review, state(), contribution, {
    id: 'reply-1',
    on: '2022-09-01',
    findings: part => findings(contribution, part, words),
    words,
  })
  const sent = replyDraft(reply, now(), other)
  const { outcome } = review.decide(state(), sent)
  const kept = [
    setApart(received, 'data.content', contribution, salt).kept,
    setApart(sent, 'data.content', reply, other).kept,
  ]
  return { drafts: [...drafts, sent], owed, reply, outcome, kept, received }
}

function sealed(drafts: readonly EntryDraft[]): Entry[] {
  const entries: Entry[] = []
  for (const draft of drafts) entries.push(sealEntry(draft, entries.at(-1) ?? null))
  return entries
}
const adopted = anEntry('definition.adopted', '2022-07-01')

describe('a consultation as a stream of its own', () => {
  const { drafts, owed, reply, outcome, kept, received } = consultation()
  const entries = sealed([adopted, ...drafts])

  it('goes from receipt to reply with every step lawful', () => {
    expect(factsOf(contribution, 'solution').text).toBe('Poner un poste.')
    expect(owed.map(({ contribution: folio }) => folio)).toEqual(['F-001'])
    expect(outcome).toBe('met')
    expect(review.replay(drafts).findings).toEqual([])
    expect(reply.parts.map(each => [each.part, each.outcome])).toEqual([
      ['problem', 'met'],
      ['solution', 'met'],
    ])
    const { title, jurisdiction } = city
    const process = { title, place: jurisdiction.title, country: jurisdiction.country }
    const letter = plainTexts(replyLetterOf(reply, { locale: 'es-MX', process })).join('\n')
    expect(letter).toContain('Alcaldía de Villa Ejemplo')
    expect(letter).not.toContain('Poner un poste.')
  })

  it('verifies like any record, and its commitments open', () => {
    const { ok, problems } = verify(writeLines(entries))
    expect([ok, problems]).toEqual([true, []])
    expect(checkPrivate(entries, kept)).toMatchObject({ ok: true, opened: 2 })
  })

  it('shows nothing of what anybody wrote', () => {
    const text = new TextDecoder().decode(writeLines(entries))
    for (const words of [contribution.title, contribution.body, contribution.solution]) {
      expect(text).not.toContain(words)
    }
  })

  it('still verifies, and says the same of the review, once the contribution was erased', () => {
    const title = { 'es-MX': 'Se borró a petición de quien la envió', en: 'Erased on request' }
    const { id: _, ...at } = stamp
    const account = { ...at, id: 'erasure', data: { title, entry: received.id, ground: title } }
    const erasure = erasePayloads(writePrivateLines(kept), account)
    if (!erasure.ok) throw new Error(erasure.issues[0]?.message)
    const after = sealed([adopted, ...drafts, erasure.value.draft])
    expect(verify(writeLines(after)).ok).toBe(true)
    expect(checkPrivate(after, kept.slice(1))).toMatchObject({ ok: true, opened: 1 })
    expect(review.replay(effective(after)).state).toEqual(review.replay(effective(entries)).state)
  })

  it('mends a mistaken vote by a later entry, and both stay', () => {
    const vote = drafts.find(({ kind }) => kind === 'review.given') as EntryDraft
    const mended = {
      ...vote,
      id: 'mended',
      corrects: vote.id,
      data: { ...vote.data, outcome: 'unmet', reason: 'otra' },
    } as EntryDraft
    const before = drafts.filter(({ kind }) => kind !== 'reply.sent')
    const { state } = review.replay(effective([...before, mended]))
    expect(review.standing(state, 'F-001', 'solution')?.phase).toBe('divided')
  })
})
