import { found } from '../found.js'
import { type Memory, withEntry } from '../memory.js'
import type { ActOf } from '../mesa-act.js'
import type { Agreement } from '../mesa-state.js'
import type { Told } from './told.js'

export function agreementMade(memory: Memory, { data }: ActOf<'agreement.made'>): void {
  const { agreement, words, responsible, due, decision = null, item = null } = data
  memory.agreements = withEntry(memory, memory.agreements, agreement, {
    words,
    responsible,
    due,
    status: 'open',
    from: null,
    item,
    decision,
    history: [],
    handedTo: [],
  })
}

export function followed(memory: Memory, { data }: ActOf<'agreement.followed'>, { on }: Told): void {
  changed(memory, data.agreement, before => {
    const due = data.due === undefined ? before.due : data.due
    const note = { on, status: data.status, words: data.words ?? null, due }
    return { ...before, status: data.status, due, history: [...before.history, note] }
  })
}

export function handedOver(memory: Memory, { data }: ActOf<'agreements.handed-over'>, { on }: Told): void {
  changed(memory, data.agreements[0], before => ({
    ...before,
    handedTo: [...before.handedTo, { institution: data.to, on, answers: [] }],
  }))
}

/** An answer belongs to the last time that it was handed to that institution. */
export function answered(memory: Memory, { data }: ActOf<'agreement.answered'>, { on }: Told): void {
  changed(memory, data.agreement, before => {
    const last = before.handedTo.findLastIndex(({ institution }) => institution === data.by)
    const answer = { on, answer: data.answer, words: data.words ?? null }
    const handedTo = before.handedTo.map((each, at) =>
      at === last ? { ...each, answers: [...each.answers, answer] } : each,
    )
    return { ...before, handedTo }
  })
}

function changed(memory: Memory, id: string, change: (before: Agreement) => Agreement): void {
  const before = found(memory.agreements, id)
  if (before) memory.agreements = withEntry(memory, memory.agreements, id, change(before))
}
