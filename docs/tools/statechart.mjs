import { table } from './write-page.mjs'

const wide = 330
const letter = 6.4
const box = { width: 188, height: 34 }
const gap = 46
const words = {
  en: {
    heads: ['from', 'what happens', 'to'],
    start: 'the beginning',
    end: 'the end',
    pace: 'Pace of the works',
    way: 'Stages of the works',
    drawn: 'Drawn from top to bottom; every arrow is in the table below.',
    table: 'The same as a table',
  },
  'es-MX': {
    heads: ['de', 'qué ocurre', 'a'],
    start: 'el inicio',
    end: 'el fin',
    pace: 'Ritmo de los trabajos',
    way: 'Etapas de los trabajos',
    drawn: 'Se lee de arriba abajo; cada flecha está en la tabla que sigue.',
    table: 'Lo mismo, en una tabla',
  },
}

/**
 * The life of a plan as three pictures and a table, from the Mermaid text of the machine: membership, the
 * pace of the works, and their stages. Colours and letters are the page's.
 */
export function drawStatechart(mermaid, locale) {
  const [membership, works] = parse(mermaid)
  const say = words[locale]
  const pace = { title: say.pace, ...parted(works, ['running', 'suspended', 'ended']) }
  const stages = {
    title: say.way,
    ...parted(
      works,
      works.states.map(({ id }) => id).filter(id => !pace.states.some(state => state.id === id)),
    ),
  }
  const charts = [membership, pace, stages]
  const rows = charts.flatMap(chart =>
    everyArrow(chart).map(({ from, event, to }) => [
      name(charts, from, say.start),
      event ? `\`${event}\`` : '',
      name(charts, to, say.end),
    ]),
  )
  return `<div class="statechart">\n${charts.map((chart, index) => draw(chart, `chart-${index}`, say.drawn)).join('\n')}\n</div>\n\n<details>\n<summary>${say.table}</summary>\n\n${table(say.heads, rows)}\n\n</details>\n`
}

/** Regions of a `stateDiagram-v2`: states in order, arrows, and the regions inside them. */
function parse(mermaid) {
  const root = { states: [], arrows: [], id: '' }
  const open = [root]
  for (const line of mermaid.split('\n').map(each => each.trim())) {
    const here = open.at(-1)
    const state = /^state "(.+)" as (\w+)( \{)?$/.exec(line)
    const arrow = /^(\S+) --> (\S+)(?: : (\S+))?$/.exec(line)
    if (state) {
      const region = { title: state[1], id: state[2], states: [], arrows: [] }
      here.states.push(region)
      if (state[3]) open.push(region)
    } else if (line === '}') open.pop()
    else if (arrow) here.arrows.push({ from: arrow[1], to: arrow[2], event: arrow[3] })
  }
  return root.states
}

/** Some states of a region, with the arrows among them, in the order in which the arrows meet them. */
function parted({ states, arrows }, ids) {
  const among = arrows.filter(
    ({ from, to }) =>
      [from, to].every(id => id === '[*]' || ids.includes(id)) && ids.some(id => id === from || id === to),
  )
  const order = [...new Set(among.flatMap(({ from, to }) => [from, to]))]
  const kept = states
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return { states: kept, arrows: among }
}

function everyArrow({ states, arrows }) {
  return [...arrows, ...states.flatMap(everyArrow)]
}

function name(charts, id, fallback) {
  const all = states => states.flatMap(state => [state, ...all(state.states)])
  return all(charts.flatMap(({ states }) => states)).find(state => state.id === id)?.title ?? fallback
}

function draw(chart, id, description) {
  const { marks, bottom } = chain(chart, id, 8, 34)
  return [
    `<figure><figcaption id="${id}-title">${text(chart.title)}</figcaption>`,
    `<svg viewBox="0 0 ${wide} ${bottom + 8}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-says"><desc id="${id}-says">${text(description)}</desc>`,
    `<marker id="${id}-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker>`,
    ...marks,
    '</svg></figure>',
  ].join('\n')
}

/** States from top to bottom. An arrow to the next is straight, back it goes on the left, far ahead on the right. */
function chain({ states, arrows }, id, left, top) {
  const index = id => states.findIndex(state => state.id === id)
  const x = left + (arrows.some(({ from, to }) => index(to) >= 0 && index(to) < index(from)) ? 62 : 0)
  const marks = []
  const at = new Map()
  let y = top
  const middle = x + box.width / 2
  const tip = `marker-end="url(#${id}-tip)"`
  if (arrows.some(({ from }) => from === '[*]'))
    marks.push(
      `<circle class="start" cx="${middle}" cy="${y - 24}" r="5"/><path class="arrow" d="M${middle} ${y - 19}V${y - 1}" ${tip}/>`,
    )
  for (const state of states) {
    const inner = state.states.length > 0 ? chain(state, id, x + 14, y + 62) : undefined
    const height = inner ? inner.bottom - y + 14 : box.height
    const width = inner ? wide - x - 4 : box.width
    marks.push(
      `<rect class="${inner ? 'group' : 'state'}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    )
    marks.push(
      `<text class="${inner ? 'group-title' : 'state-title'}" x="${inner ? x + 12 : x + width / 2}" y="${y + 22}">${fitted(state.title, x + width / 2, y, inner)}</text>`,
    )
    if (inner) marks.push(...inner.marks)
    at.set(state.id, { top: y, bottom: y + height })
    y += height + gap
  }
  for (const { from, to, event } of arrows) {
    const a = at.get(from)
    const b = at.get(to)
    if (!a || !b) continue
    if (index(to) - index(from) === 1) {
      marks.push(`<path class="arrow" d="M${middle} ${a.bottom}V${b.top - 1}" ${tip}/>`)
      marks.push(
        `<text class="event" x="${middle + 9}" y="${(a.bottom + b.top) / 2 + 4}">${text(event)}</text>`,
      )
    } else {
      const back = index(to) < index(from)
      const straight = Math.max(...arrows.map(each => each.event?.length ?? 0)) * letter
      const side = back ? x : x + box.width
      const peak = back ? x - 14 : middle + 15 + straight
      const out = side + (peak - side) / 0.75
      const [start, stop] = [a, b].map(({ top, bottom }) => (top + bottom) / 2)
      const half = (start + stop) / 2
      const [before, after] = event.split('.')
      const label = back ? peak - 4 : peak + 5
      marks.push(
        `<path class="arrow" d="M${side} ${start}C${out} ${start} ${out} ${stop} ${side + (back ? -1 : 1)} ${stop}" ${tip}/>`,
      )
      marks.push(
        `<text class="event${back ? ' back' : ''}" x="${label}" y="${half - 2}">${text(before)}.<tspan x="${label}" dy="12">${text(after)}</tspan></text>`,
      )
    }
  }
  return { marks, bottom: y - gap }
}

/** A long title on two lines. */
function fitted(title, x, y, group) {
  if (group || title.length <= 26) return text(title)
  const cut = title.lastIndexOf(' ', Math.ceil(title.length / 2) + 3)
  return `<tspan x="${x}" y="${y + 15}">${text(title.slice(0, cut))}</tspan><tspan x="${x}" dy="13">${text(title.slice(cut + 1))}</tspan>`
}

const text = words => String(words).replace(/&/g, '&amp;').replace(/</g, '&lt;')
