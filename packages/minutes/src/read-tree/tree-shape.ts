import { parseDate } from '@apertura/calendar'
import { byKind, fields, listOf, oneOf, type Shape, text, whole, yesOrNo } from './shape.js'

const words = text('a text with words', each => each.trim() !== '')
const id = text('an id without blanks, not empty', each => /^[^\s\p{Cc}\p{Cs}]+$/u.test(each))
const locale = text('a language such as es-MX', each => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(each))
const clockTime = text('an hour such as 09:30', each => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(each))
const date = text(
  'a date such as 2022-07-05, 2022-07, 2022, [2021-03-27..2021-06-23] or XXXX',
  each => parseDate(each).ok,
)
const sha256 = text('a SHA-256 of 64 hexadecimal digits', each => /^[0-9a-f]{64}$/.test(each))

const inlineShapes = new Map<string, Shape>([
  [
    'text',
    fields(
      { kind: oneOf('text'), text: text() },
      {
        strong: yesOrNo,
        lang: locale,
        about: fields({
          person: text(),
          data: oneOf('public-by-role', 'consented', 'confidential', 'reserved'),
        }),
      },
    ),
  ],
  ['link', fields({ kind: oneOf('link'), to: text(), text: text() })],
  ['removed', fields({ kind: oneOf('removed'), number: whole(1), legend: text(), ground: text() })],
])

const inlines = listOf(byKind(() => inlineShapes))
const blocks = listOf(byKind(() => blockShapes))
const item: Shape = (value, path, tell) => itemFields(value, path, tell)
const itemFields = fields({ id, text: inlines }, { items: listOf(item) })

const evidence = byKind(() => evidenceShapes)
const evidenceShapes = new Map<string, Shape>([
  ['autograph', fields({ kind: oneOf('autograph'), file: text(), sha256 })],
  ['cms', fields({ kind: oneOf('cms'), file: text(), sha256 }, { serial: text() })],
  ['platform', fields({ kind: oneOf('platform'), platform: text(), reference: text() })],
])

const roles = ['call', 'roll-call', 'quorum', 'agenda', 'item', 'decision', 'agreements', 'interests', 'moment', 'closing', 'sources', 'findings', 'other'] // biome-ignore format: one line

const blockShapes = new Map<string, Shape>([
  [
    'section',
    fields({ kind: oneOf('section'), id, role: oneOf(...roles), title: inlines, blocks }, { number: text() }),
  ],
  [
    'paragraph',
    fields({ kind: oneOf('paragraph'), id, text: inlines }, { tone: oneOf('lead', 'strong', 'minor') }),
  ],
  ['list', fields({ kind: oneOf('list'), id, ordered: yesOrNo, items: listOf(item) })],
  [
    'table',
    fields({
      kind: oneOf('table'),
      id,
      caption: inlines,
      head: listOf(inlines),
      rows: listOf(fields({ id, cells: listOf(inlines) })),
    }),
  ],
  [
    'pairs',
    fields({ kind: oneOf('pairs'), id, pairs: listOf(fields({ id, name: inlines, value: inlines })) }),
  ],
  ['quote', fields({ kind: oneOf('quote'), id, text: inlines }, { lang: locale, from: inlines })],
  [
    'speech',
    fields(
      {
        kind: oneOf('speech'),
        id,
        speaker: inlines,
        form: oneOf('presentation', 'speech', 'question', 'answer', 'note'),
        text: inlines,
      },
      { by: text(), time: clockTime },
    ),
  ],
  [
    'decision',
    fields({
      kind: oneOf('decision'),
      id,
      title: inlines,
      result: text(),
      votes: listOf(fields({ by: text(), choice: text() })),
      counts: listOf(fields({ what: text(), value: whole(0) })),
      blocks,
    }),
  ],
  [
    'note',
    fields({ kind: oneOf('note'), id, tone: oneOf('banner', 'warning', 'finding'), title: inlines, blocks }),
  ],
  [
    'signatures',
    fields({
      kind: oneOf('signatures'),
      id,
      title: inlines,
      places: listOf(fields({ id, name: inlines, role: inlines }, { evidence, signed: inlines })),
    }),
  ],
])

/** What a document read from JSON must look like, from the outside in. */
export const treeShape: Shape = fields(
  {
    kind: oneOf('document'),
    v: (value, path, tell) => {
      if (value !== 1)
        tell({
          path,
          message: 'expected 1, the version of documents that is read here',
          value: String(value),
        })
    },
    id,
    type: words,
    lang: locale,
    title: words,
    on: date,
    about: fields({
      process: text(),
      place: text(),
      country: text('a country of two letters, such as MX', each => /^[A-Za-z]{2}$/.test(each)),
      author: text(),
      version: whole(1),
      keywords: listOf(text()),
    }),
    references: listOf(
      fields({ id: text(), kind: oneOf('person', 'organisation', 'role', 'event'), name: text() }),
    ),
    blocks,
  },
  { subtitle: text() },
)
