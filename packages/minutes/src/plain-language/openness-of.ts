import type { LocalizedText, MesaAccount, Outcome } from '@apertura/domain'
import { digest } from '@apertura/seal'
import { passagesOf } from '../public-version/passages.js'
import type { Block, DocumentTree } from '../tree/document-tree.js'
import type { OpennessCode, OpennessElement } from './openness-code.js'
import { checkWords, elementWords } from './openness-words.js'
import { plainLanguage } from './plain-language.js'

/** One thing that was looked for. */
export interface OpennessCheck {
  readonly code: OpennessCode
  readonly outcome: Outcome
  /** What it is about, by id: agreements without a date, decisions without a count. */
  readonly missing: readonly string[]
  readonly words: LocalizedText
}

/** One of the five elements, with all that was looked for. */
export interface OpennessOfElement {
  readonly element: OpennessElement
  readonly title: LocalizedText
  /** `unmet` when one thing is missing, else `undetermined` when one could not be told. */
  readonly outcome: Outcome
  readonly checks: readonly OpennessCheck[]
}

/** What is at hand beside the document. */
export interface OpennessNeeds {
  /** The session that it tells of. */
  readonly account?: MesaAccount
  /** Formats in which it can be had, such as `html`, `markdown`, `akn`, `json`, `docx`, `pdf-ua`. */
  readonly formats?: readonly string[]
  /** The digest that was noted for it: SHA-256 of the canonical JSON of its tree. */
  readonly digest?: string
}

const openFormats = new Set(['html', 'markdown', 'md', 'akn', 'json', 'text', 'csv'])
const accessibleFormats = new Set(['html', 'markdown', 'md', 'pdf-ua'])

/**
 * The five elements of openness as a checklist for one document: what is there, what is missing, and what cannot be
 * told from what is at hand. Nothing is guessed: without the account of the session, what only it knows stays open.
 *
 * @example
 * ```ts
 * const [transparency, , integrity] = opennessOf(complaint)
 * transparency.title.en // => 'Transparency and accountability'
 * integrity.checks.map(({ code, outcome }) => [code, outcome])[1] // => ['openness.personal-data-out', 'unmet']
 * ```
 */
export function opennessOf(tree: DocumentTree, needs: OpennessNeeds = {}): readonly OpennessOfElement[] {
  const { account, formats } = needs
  const element = (name: OpennessElement, checks: readonly OpennessCheck[]): OpennessOfElement => ({
    element: name,
    title: elementWords[name],
    outcome: worst(checks.map(({ outcome }) => outcome)),
    checks,
  })
  return [
    element('transparency', transparency(tree, account)),
    element('participation', participation(account)),
    element('integrity', integrity(tree, account)),
    element('plain-language', [
      check('openness.easy-to-read', easy(tree)),
      check('openness.open-format', within(formats, openFormats)),
      check('openness.accessible-format', within(formats, accessibleFormats)),
    ]),
    element('memory', memory(tree, needs)),
  ]
}

function transparency(tree: DocumentTree, account: MesaAccount | undefined): readonly OpennessCheck[] {
  const agreements = account?.agreements ?? []
  const without = (lacks: (agreement: MesaAccount['agreements'][number]) => boolean) =>
    agreements.filter(lacks).map(({ id }) => id)
  const decided = (account?.decisions ?? []).filter(wasDecided)
  const uncounted = decided.filter(({ computed }) => computed.arithmetic.length === 0)
  return [
    each(
      'openness.responsible-named',
      agreements.length,
      without(({ responsible }) => responsible.length === 0),
    ),
    each(
      'openness.due-named',
      agreements.length,
      without(({ due }) => due === null),
    ),
    each(
      'openness.results-shown',
      decided.length,
      uncounted.map(({ id }) => id),
    ),
    check(
      'openness.sources-cited',
      citesSources(tree.blocks) || account?.record ? 'met' : account ? 'unmet' : 'undetermined',
    ),
  ]
}

/** What was put off or taken back has nothing to count. */
const wasDecided = ({ declared, computed }: MesaAccount['decisions'][number]): boolean =>
  declared !== 'deferred' && declared !== 'withdrawn' && computed.result !== 'deferred'

function participation(account: MesaAccount | undefined): readonly OpennessCheck[] {
  const told = (code: OpennessCode, holds: (account: MesaAccount) => boolean) =>
    check(code, account === undefined ? 'undetermined' : holds(account) ? 'met' : 'unmet')
  const sectors = account ? sectorsOf(account) : new Set()
  return [
    told(
      'openness.called-ahead',
      ({ calls, agenda }) => calls.length > 0 && agenda.some(({ origin }) => origin === 'call'),
    ),
    told('openness.attendance-shown', ({ attendance }) => attendance.some(({ status }) => status !== null)),
    check(
      'openness.sectors-present',
      sectors.size === 0 ? 'undetermined' : sectors.size > 1 ? 'met' : 'unmet',
    ),
    told('openness.voices-shown', ({ words }) => words.some(({ words: said }) => said !== null)),
  ]
}

/** Sectors of those who were there, by whatever word the source has for it. */
const sectorsOf = ({ attendance }: MesaAccount): ReadonlySet<string> =>
  new Set(
    attendance.flatMap(({ seat, status, there }) =>
      seat && (there.length > 0 || status === 'present' || status === 'late') ? [seat.sector.id] : [],
    ),
  )

function integrity(tree: DocumentTree, account: MesaAccount | undefined): readonly OpennessCheck[] {
  const interests = account?.interests ?? []
  const stayed = interests.filter(({ recuses }) => !recuses).map(({ person }) => person)
  const shown = passagesOf(tree)
    .filter(({ lines }) =>
      lines
        .flat()
        .some(
          inline =>
            inline.kind === 'text' &&
            (inline.about?.data === 'confidential' || inline.about?.data === 'reserved'),
        ),
    )
    .map(({ id }) => id)
  return [
    each('openness.interests-declared', interests.length, stayed),
    check('openness.personal-data-out', shown.length > 0 ? 'unmet' : 'met', shown),
  ]
}

function memory(tree: DocumentTree, { account, digest: noted }: OpennessNeeds): readonly OpennessCheck[] {
  const signed = tree.blocks.flatMap(placesOf)
  return [
    check(
      'openness.digest-given',
      noted === undefined ? 'undetermined' : noted === digest(tree) ? 'met' : 'unmet',
    ),
    check('openness.record-named', account === undefined ? 'undetermined' : account.record ? 'met' : 'unmet'),
    check('openness.signed', signed.length === 0 ? 'undetermined' : signed.includes(true) ? 'met' : 'unmet'),
  ]
}

/** For every place for a signature, whether there is evidence of one. */
function placesOf(block: Block): readonly boolean[] {
  if (block.kind === 'signatures') return block.places.map(({ evidence }) => evidence !== undefined)
  return 'blocks' in block ? block.blocks.flatMap(placesOf) : []
}

const citesSources = (blocks: readonly Block[]): boolean =>
  blocks.some(
    block =>
      (block.kind === 'section' && block.role === 'sources') ||
      ('blocks' in block && citesSources(block.blocks)),
  )

function easy(tree: DocumentTree): Outcome {
  const { score } = plainLanguage(tree)
  return score === null ? 'undetermined' : score >= 55 ? 'met' : 'unmet'
}

const within = (formats: readonly string[] | undefined, wanted: ReadonlySet<string>): Outcome =>
  formats === undefined ? 'undetermined' : formats.some(format => wanted.has(format)) ? 'met' : 'unmet'

/** Whether none of several lacks something; of none at all nothing can be told. */
const each = (code: OpennessCode, count: number, missing: readonly string[]): OpennessCheck =>
  check(code, count === 0 ? 'undetermined' : missing.length > 0 ? 'unmet' : 'met', missing)

const check = (code: OpennessCode, outcome: Outcome, missing: readonly string[] = []): OpennessCheck => ({
  code,
  outcome,
  missing,
  words: checkWords[code][outcome],
})

const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('unmet') ? 'unmet' : outcomes.includes('undetermined') ? 'undetermined' : 'met'
