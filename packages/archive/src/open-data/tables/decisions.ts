import type { AccountDecision } from '@apertura/domain'
import type { Given } from '../given.js'
import { filled, type Table } from '../table/column.js'
import { column, nothing, textColumns, unsaid } from '../table/columns.js'

interface Decided {
  readonly session: string
  readonly decision: AccountDecision
}

const results = ['adopted', 'rejected', 'no-consensus', 'deferred', 'undetermined']

/** What was decided: what the rule gives, and what the session was told. */
export function decisionsTable({ accounts, languages }: Given): Table {
  return filled<Decided>(
    { name: 'decisions', title: { 'es-MX': 'Decisiones', en: 'Decisions' } },
    [
      column('session', 'id', ['Sesión', 'Session'], ({ session }) => session, { source: 'account.mesa' }),
      column('id', 'id', ['Clave en esa sesión', 'Key within the session'], ({ decision }) => decision.id, {
        source: 'account.decisions.id',
      }),
      column('item', 'id', ['Asunto de la agenda', 'Matter of the agenda'], d => d.decision.item, {
        source: 'account.decisions.item',
        empty: nothing,
      }),
      ...textColumns<Decided>(
        languages,
        'matter',
        ['Qué se decidió', 'What was decided'],
        d => d.decision.matter,
        {
          source: 'account.decisions.matter',
        },
      ),
      column('ballot', 'code', ['Abierta o secreta', 'Open or secret'], ({ decision }) => decision.ballot, {
        source: 'account.decisions.ballot',
        values: ['open', 'secret'],
      }),
      column('time', 'time', ['Hora', 'Hour'], ({ decision }) => decision.time, {
        source: 'account.decisions.time',
        empty: unsaid,
      }),
      column('rule', 'code', ['Regla', 'Rule'], ({ decision }) => ruleOf(decision), {
        source: 'account.decisions.computed.rule',
      }),
      column(
        'computed',
        'code',
        ['Lo que da la regla', 'What the rule gives'],
        d => d.decision.computed.result,
        {
          source: 'account.decisions.computed.result',
          values: results,
        },
      ),
      column(
        'declared',
        'code',
        ['Lo que se dijo en la sesión', 'What the session was told'],
        d => d.decision.declared,
        {
          source: 'account.decisions.declared',
          empty: ['Nadie lo dijo.', 'Nobody said it.'],
        },
      ),
      column(
        'tally',
        'list',
        ['Posiciones contadas', 'Positions counted'],
        ({ decision }) => tallyOf(decision),
        {
          source: 'account.decisions.positions, account.decisions.counted',
          empty: unsaid,
          unit: 'position=count',
        },
      ),
      column(
        'quorum',
        'code',
        ['Si había quórum', 'Whether there was a quorum'],
        d => d.decision.quorum?.outcome ?? null,
        {
          source: 'account.decisions.quorum.outcome',
          empty: unsaid,
          values: ['met', 'unmet', 'undetermined'],
        },
      ),
    ],
    accounts.flatMap(({ mesa, decisions }) => decisions.map(decision => ({ session: mesa, decision }))),
  )
}

const ruleOf = ({ computed: { rule } }: AccountDecision): string => (rule === 'not-stated' ? rule : rule.kind)

/** How many took each position: as counted, or the positions that count. */
function tallyOf({ counted, positions }: AccountDecision): readonly string[] {
  const counts = new Map(counted?.counts.map(({ position, count }) => [position, count]) ?? [])
  if (!counted)
    for (const { position, counts: does } of positions)
      if (does) counts.set(position, (counts.get(position) ?? 0) + 1)
  return [...counts].map(([position, count]) => `${position}=${count}`)
}
