import { seeded } from './pages-seeded.mjs'

const words =
  'agua calle noche mercado escuela lluvia parque banqueta barrio vecinas luz transporte presupuesto obra sesión consulta respuesta archivo propuesta compromiso "tianguis" R&D <plano> d’ahora ¿cuándo? años'.split(
    ' ',
  )
const outcomes = ['Se cumple', 'No se cumple', 'Sin determinar']

/** What one page each says of `n` contributions of an invented consultation: texts, twelve criteria, an answer. */
export function contributions(n) {
  const random = seeded(7)
  const pick = list => list[Math.floor(random() * list.length)]
  const say = length => Array.from({ length }, () => pick(words)).join(' ')
  return Array.from({ length: n }, (_, i) => ({
    slug: `aportacion-${i + 1}`,
    folio: `Folio VE-${i + 1}`,
    title: say(8),
    paragraphs: [say(60), say(40), say(50)],
    criteria: Array.from({ length: 12 }, (_, c) => ({
      title: `Criterio ${c + 1}: ${say(4)}`,
      outcome: pick(outcomes),
      reason: say(9),
    })),
    answer: [say(40), say(30)],
    sources: Array.from({ length: 3 }, (_, s) => ({
      href: `fuentes.html#p-${i + 1}-${s + 1}`,
      title: `Gaceta, ${say(3)}`,
    })),
  }))
}
