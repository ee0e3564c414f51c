import { streamsOf } from '../../contributions/streams-of.js'
import { type Flow, flowPicture } from '../../pictures/flow/flow-picture.js'
import { h, type PageElement } from '../element.js'
import { flowWordsOf } from '../locales/flow-words.js'
import type { Site } from '../site.js'
import { picture } from './picture.js'
import { section } from './section.js'

/** What became of contributions and what of agreements, drawn from what the record tells; else why it is not. */
export function flow(site: Site): PageElement {
  const words = flowWordsOf(site.locale)
  const [answered, agreed] = [verdictFlows(site), agreementFlows(site)]
  return section(
    'flow',
    words.title,
    answered.length + agreed.length === 0 ? h('p', { class: 'none' }, words.none) : null,
    answered.length === 0
      ? null
      : drawn(site, answered, 'answered', words.answered, [words.contributions, words.answers]),
    answered.length > 0 && agreed.length > 0 ? h('p', null, words.noTie) : null,
    agreed.length === 0 ? null : drawn(site, agreed, 'agreed', words.agreed, [words.mesas, words.agreements]),
  )
}

function drawn(site: Site, flows: readonly Flow[], id: string, title: string, stages: readonly string[]) {
  const { teller, words, locale, d, mesas } = site
  const names = {
    ...Object.fromEntries(d.definition.axes.map(axis => [`axis ${axis.id}`, teller.text(axis.title)])),
    ...Object.fromEntries(mesas.map(({ mesa, title }) => [`mesa ${mesa}`, teller.text(title)])),
    ...Object.fromEntries(Object.entries(words.verdictOutcomes).map(([of, said]) => [`is ${of}`, said])),
    ...Object.fromEntries(Object.entries(words.agreementStates).map(([of, said]) => [`is ${of}`, said])),
    'is waiting': flowWordsOf(locale).waiting,
  }
  return [h('h3', null, title), picture(site, flowPicture(flows, { id, locale, title, names, stages }), id)]
}

/** Parts of contributions by axis and by what was told, or else judged. */
const verdictFlows = ({ contributions }: Site): readonly Flow[] =>
  (contributions === null ? [] : streamsOf(contributions)).map(({ axis, is, count }) => ({
    from: axis === null ? null : `axis ${axis}`,
    to: `is ${is}`,
    count,
  }))

const agreementFlows = ({ mesas }: Site): readonly Flow[] =>
  counted(
    mesas.flatMap(({ mesa, agreements }) => agreements.map(({ status }) => [`mesa ${mesa}`, `is ${status}`])),
  )

function counted(steps: readonly (readonly (string | null)[])[]): readonly Flow[] {
  const found = new Map<string, { from: string | null; to: string | null; count: number }>()
  for (const [from = null, to = null] of steps) {
    const key = `${from}\n${to}`
    const before = found.get(key)
    if (before) before.count += 1
    else found.set(key, { from, to, count: 1 })
  }
  return [...found.values()]
}
