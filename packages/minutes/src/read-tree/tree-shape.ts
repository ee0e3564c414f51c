import { parseDate } from '@apertura/calendar'
import type { SignatureEvidence } from '@apertura/domain'
import type {
  Block,
  Decision,
  DocumentTree,
  Inline,
  Link,
  List,
  ListItem,
  Note,
  Pairs,
  Paragraph,
  QuorumCount,
  Quote,
  Removed,
  Section,
  Signatures,
  Speech,
  Table,
  TableRow,
  Text,
  TreeReference,
} from '../tree/document-tree.js'
import { byKind, fault, fields, listOf, oneOf, type Shape, text, whole, yesOrNo } from './shape.js'

const words = text('a text with words', each => each.trim() !== '')
const id = text('an id without blanks, not empty', each => /^[^\s\p{Cc}\p{Cs}]+$/u.test(each))
const lang = text('a language such as es-MX', each => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(each))
const time = text('an hour such as 09:30', each => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(each))
const sha256 = text('a SHA-256 of 64 hexadecimal digits', each => /^[0-9a-f]{64}$/.test(each))
const date = text(
  'a date such as 2022-07-05, 2022-07, 2022, [2021-03-27..2021-06-23] or XXXX',
  each => parseDate(each).ok,
)
const kind = <K extends string>(name: K) => oneOf({ [name]: 1 })

const about = fields<NonNullable<Text['about']>>({
  person: text(),
  data: oneOf<NonNullable<Text['about']>['data']>({
    'public-by-role': 1,
    consented: 1,
    confidential: 1,
    reserved: 1,
  }),
})

const inlineShapes: Readonly<Record<Inline['kind'], Shape>> = {
  text: fields<Text>({ kind: kind('text'), text: text() }, { strong: yesOrNo, lang, about }),
  link: fields<Link>({ kind: kind('link'), to: text(), text: text() }),
  removed: fields<Removed>({ kind: kind('removed'), number: whole(1), legend: text(), ground: text() }),
}

const inlines = listOf(byKind(() => inlineShapes))
const blocks = listOf(byKind(() => blockShapes))

const quorumCount = fields<QuorumCount>(
  {
    result: text(),
    counts: listOf(fields<QuorumCount['counts'][number]>({ what: text(), value: whole(0) })),
  },
  { needed: whole(0) },
)
const items: Shape = listOf((value, path, tell) => item(value, path, tell))
const item = fields<ListItem>({ id, text: inlines }, { items })

type Evidence<K extends SignatureEvidence['kind']> = Extract<SignatureEvidence, { kind: K }>

const evidenceShapes: Readonly<Record<SignatureEvidence['kind'], Shape>> = {
  autograph: fields<Evidence<'autograph'>>({ kind: kind('autograph'), file: text(), sha256 }),
  cms: fields<Evidence<'cms'>>({ kind: kind('cms'), file: text(), sha256 }, { serial: text() }),
  platform: fields<Evidence<'platform'>>({ kind: kind('platform'), platform: text(), reference: text() }),
}

const place = fields<Signatures['places'][number]>(
  { id, name: inlines, role: inlines },
  { evidence: byKind(() => evidenceShapes), signed: inlines },
)

const role = oneOf<Section['role']>({
  call: 1,
  'roll-call': 1,
  quorum: 1,
  agenda: 1,
  item: 1,
  decision: 1,
  agreements: 1,
  interests: 1,
  moment: 1,
  closing: 1,
  sources: 1,
  findings: 1,
  other: 1,
})

const blockShapes: Readonly<Record<Block['kind'], Shape>> = {
  section: fields<Section>(
    { kind: kind('section'), id, role, title: inlines, blocks },
    { number: text(), quorum: quorumCount },
  ),
  paragraph: fields<Paragraph>(
    { kind: kind('paragraph'), id, text: inlines },
    { tone: oneOf<NonNullable<Paragraph['tone']>>({ lead: 1, strong: 1, minor: 1 }) },
  ),
  list: fields<List>({ kind: kind('list'), id, ordered: yesOrNo, items }),
  table: fields<Table>({
    kind: kind('table'),
    id,
    caption: inlines,
    head: listOf(inlines),
    rows: listOf(fields<TableRow>({ id, cells: listOf(inlines) })),
  }),
  pairs: fields<Pairs>({
    kind: kind('pairs'),
    id,
    pairs: listOf(fields<Pairs['pairs'][number]>({ id, name: inlines, value: inlines })),
  }),
  quote: fields<Quote>({ kind: kind('quote'), id, text: inlines }, { lang, from: inlines }),
  speech: fields<Speech>(
    {
      kind: kind('speech'),
      id,
      speaker: inlines,
      form: oneOf<Speech['form']>({ presentation: 1, speech: 1, question: 1, answer: 1, note: 1 }),
      text: inlines,
    },
    { by: text(), time },
  ),
  decision: fields<Decision>({
    kind: kind('decision'),
    id,
    title: inlines,
    result: text(),
    votes: listOf(fields<Decision['votes'][number]>({ by: text(), choice: text() })),
    counts: listOf(fields<Decision['counts'][number]>({ what: text(), value: whole(0) })),
    blocks,
  }),
  note: fields<Note>({
    kind: kind('note'),
    id,
    tone: oneOf<Note['tone']>({ banner: 1, warning: 1, finding: 1 }),
    title: inlines,
    blocks,
  }),
  signatures: fields<Signatures>({ kind: kind('signatures'), id, title: inlines, places: listOf(place) }),
}

const first: Shape = (value, path, tell) => {
  if (value !== 1) tell(fault(path, 'expected 1, the version of documents that is read here', value))
}

/** What a document read from JSON must look like, from the outside in. */
export const treeShape: Shape = fields<DocumentTree>(
  {
    kind: kind('document'),
    v: first,
    id,
    type: words,
    lang,
    title: words,
    on: date,
    about: fields<DocumentTree['about']>({
      process: text(),
      place: text(),
      country: text('a country of two letters, such as MX', each => /^[A-Za-z]{2}$/.test(each)),
      author: text(),
      version: whole(1),
      keywords: listOf(text()),
    }),
    references: listOf(
      fields<TreeReference>({
        id: text(),
        kind: oneOf<TreeReference['kind']>({ person: 1, organisation: 1, role: 1, event: 1 }),
        name: text(),
      }),
    ),
    blocks,
  },
  { subtitle: text() },
)
