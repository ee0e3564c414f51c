import { definition as cdmx } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { seeded } from './pages-seeded.mjs'

const words =
  'agua calle noche mercado escuela lluvia parque banqueta barrio vecinas luz transporte presupuesto obra sesión consulta respuesta archivo propuesta compromiso tianguis plano cuándo años semáforo bicicleta drenaje jardín basura ruido árbol puente salud clínica becas jóvenes mayores cuidado trámite ventanilla datos gasto compra licencia permiso inspección alumbrado patrulla denuncia refugio'.split(
    ' ',
  )
const outcomes = ['met', 'unmet', 'undetermined']
const title = { 'es-MX': 'Aportación', en: 'Contribution' }
const sources = [{ source: 'heraldo-2022-06-21', certainty: 'stated' }]
const reasons = ['unviable', 'out-of-axes', 'blank']

export const definition = cdmx

/** Text that every run gives again: numbers from one seed for each contribution. */
export function textsOf(n) {
  return {
    *[Symbol.iterator]() {
      for (let i = 0; i < n; i += 1) yield textOf(i)
    },
  }
}

function textOf(i) {
  const random = seeded(i + 1)
  // Names, places and numbers: the words of a real consultation do not end at fifty.
  const word = at => {
    const plain = words[Math.floor(random() * words.length)]
    return at % 7 === 6 ? `${plain}${Math.floor(random() * 3000)}` : plain
  }
  const say = length => Array.from({ length }, (_, at) => word(at)).join(' ')
  return { contribution: folioOf(i), title: say(8), body: say(60), ...(i % 2 ? { solution: say(30) } : {}) }
}

export const folioOf = i => `VE-${String(i + 1).padStart(6, '0')}`

const dayOf = i => `2022-07-${String((i % 28) + 1).padStart(2, '0')}`
const hashOf = seq => seq.toString(16).padStart(64, '0')

/**
 * The record of an invented consultation: `n` contributions came in, were judged and were answered, and after them `more`.
 * It is made while it is walked, so that a measure of memory holds the archive and one entry, not three hundred
 * thousand. Its hashes are no hashes but numbers: whoever builds an archive takes them as they stand.
 */
export function consultationOf(n, more = []) {
  return {
    *[Symbol.iterator]() {
      let seq = 0
      const entry = (kind, i, data) => {
        seq += 1
        return {
          id: `${kind.replace('.', '-')}-${seq}`,
          kind,
          v: 1,
          on: dayOf(i),
          knownOn: dayOf(i),
          recordedAt: '2022-09-01',
          by: 'adip',
          assertedBy: 'adip',
          sources,
          data: { title, ...data },
          seq,
          prev: seq === 1 ? null : hashOf(seq - 1),
          hash: hashOf(seq),
        }
      }
      const content = i => ({ commitment: hashOf(i) })
      for (let i = 0; i < n; i += 1) {
        const parts = i % 2 ? ['problem', 'solution'] : ['problem']
        yield entry('contribution.received', i, {
          contribution: folioOf(i),
          channel: 'web',
          parts,
          content: content(i),
        })
      }
      for (let i = 0; i < n; i += 1) yield entry('contribution.judged', i, judged(i))
      for (let i = 0; i < n; i += 1) yield entry('reply.sent', i, { ...replied(i), content: content(i) })
      for (const [kind, i, data] of more) yield entry(kind, i, data)
    },
  }
}

function judged(i) {
  const outcome = outcomes[i % 3]
  return {
    contribution: folioOf(i),
    part: 'problem',
    outcome,
    pack: 'cdmx-consultation@1',
    met: ['contribution.in-window', 'contribution.says-something'],
    unmet: outcome === 'unmet' ? ['contribution.related-to-axis'] : [],
    undetermined: outcome === 'undetermined' ? ['contribution.placed', 'problem.public'] : [],
  }
}

function replied(i) {
  const { outcome, met, unmet, undetermined } = judged(i)
  const told = part => ({ part, outcome, met, unmet, undetermined, reasons: [reasons[i % 3]] })
  return {
    reply: `r-${i}`,
    contribution: folioOf(i),
    pack: 'cdmx-consultation@1',
    parts: i % 2 ? [told('problem'), told('solution')] : [told('problem')],
    decidedBy: ['adip'],
    appealUntil: '2022-09-30',
  }
}

/** One entry more: a contribution in the middle gets another answer than before. */
export function oneMore(n) {
  const { parts, ...reply } = replied(Math.floor(n / 2))
  const other = parts.map(part => ({ ...part, outcome: outcomes[(outcomes.indexOf(part.outcome) + 1) % 3] }))
  return [['reply.sent', 3, { ...reply, parts: other, content: { commitment: hashOf(1) } }]]
}

export const sourceOf = (n, more) => ({
  definition,
  record,
  at: '2023-12-31',
  consultation: consultationOf(n, more),
  texts: textsOf(n),
})
