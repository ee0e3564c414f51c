import type { AccountDecision, MesaAccount } from '@apertura/domain'
import { type Children, h, type PageElement } from '../element.js'
import { anchorOf, type Site } from '../site.js'
import { papersOf } from './papers.js'

/** One mesa that has a record of its own: when, who came by what they may be called, and what was decided. */
export function mesa(site: Site, account: MesaAccount): PageElement {
  const { teller, words, said } = site
  const { held, state, axis, decisions } = account
  const hours = [held.opened, held.closed].filter(Boolean).join('–')
  const when = [teller.date(held.on), hours, axis && said(axis.title), words.mesaStates[state]].filter(
    Boolean,
  )
  return h(
    'article',
    { class: 'session', id: anchorOf('m', account.mesa) },
    h(
      'p',
      { class: 'when' },
      when.map((part, at) => [at === 0 ? '' : ' · ', part]),
    ),
    h('h3', { dir: 'auto' }, said(account.title)),
    held.place ? h('p', { dir: 'auto' }, said(held.place)) : null,
    present(site, account),
    decisions.length === 0
      ? null
      : [
          h('h4', null, words.decisions),
          h(
            'ul',
            null,
            decisions.map(each => h('li', { dir: 'auto' }, decision(site, each))),
          ),
        ],
    papersOf(site, account.mesa),
  )
}

function decision({ said, words }: Site, { matter, declared, computed }: AccountDecision): Children {
  const result = declared ?? computed.result
  return [said(matter), `: ${words.declared[result] ?? result}`]
}

function present({ words }: Site, { people, attendance, counted }: MesaAccount): PageElement | null {
  const came = attendance.filter(({ there, representedBy }) => there.length > 0 || representedBy !== null)
  const named = came.flatMap(({ person, representedBy }) => {
    const found = people.find(({ id }) => id === person)
    if (!found || found.name === null) return []
    const party = found.party ? ` (${found.party})` : ''
    return [`${found.name}${party}${representedBy ? `, ${words.stoodIn}` : ''}`]
  })
  const withheld = came.length - named.length
  const alone = counted.filter(({ body }) => body === null)
  const said = [
    ...named,
    ...(withheld > 0 ? [words.peopleWithheld(withheld)] : []),
    ...alone.map(({ present }) => words.peopleCounted(present)),
  ]
  return said.length === 0 ? null : h('p', { dir: 'auto' }, `${words.present}: ${said.join('; ')}.`)
}
