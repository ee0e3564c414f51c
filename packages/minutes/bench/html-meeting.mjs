/**
 * Invented minutes, no two alike: 40 people, 12 matters with what was said and decided, 20 agreements. Some texts hold
 * what looks like markup, as texts of people do.
 */
export function meeting(number) {
  const random = seeded(number)
  const pick = from => from[Math.floor(random() * from.length)]
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(vocabulary))
    const text = `${words.join(' ')}${pick(['.', '.', '.', ' (folio A&B).', ' «así», dijo.', ' <ver anexo>.'])}`
    return text[0].toUpperCase() + text.slice(1)
  }
  const passage = sentences => Array.from({ length: sentences }, sentence).join(' ')
  const people = Array.from({ length: 40 }, (_, i) => ({
    name: `${pick(names)} ${pick(surnames)} ${i + 1}`,
    institution: `Colectivo "${pick(vocabulary)}" ${number}`,
    sector: pick(['Sociedad civil', 'Academia', 'Gobierno']),
    attendance: pick(['Presente en la sala', 'Presente en línea', 'Faltó con causa']),
    time: `10:${String(10 + i).padStart(2, '0')}`,
  }))
  const matters = Array.from({ length: 12 }, (_, i) => ({
    number: `3.${i + 1}`,
    title: sentence(),
    intro: passage(3),
    speeches: Array.from({ length: 4 }, (_, k) => ({
      speaker: pick(people).name,
      time: `11:${10 + i}:${10 + k}`,
      text: passage(3),
    })),
    proposal: sentence(),
    result: passage(1),
    counts: [
      ['De acuerdo', String(20 + Math.floor(random() * 20))],
      ['Con reserva', String(Math.floor(random() * 9))],
      ['Se aparta', String(Math.floor(random() * 3))],
    ],
  }))
  const agreements = Array.from({ length: 20 }, (_, i) => ({
    number: `A-${number}-${i + 1}`,
    text: sentence(),
    responsible: pick(people).name,
    due: `${1 + (i % 28)} de abril de 2030`,
  }))
  return {
    id: `mesa-${number}-acta`,
    title: `Acta de la mesa ${number}`,
    subtitle: `Sesión del 5 de marzo de 2030 & <${number}>`,
    process: 'Plan de gobierno abierto de Villa Ejemplo',
    place: 'Villa Ejemplo',
    author: 'Secretaría técnica de la mesa',
    data: [
      ['Día', '5 de marzo de 2030'],
      ['Lugar', `Salón ${number} del Palacio Municipal`],
      ['Modera', people[0].name],
    ],
    people,
    quorum: passage(2),
    matters,
    agreements,
    closing: passage(2),
    signatures: people
      .slice(0, 2)
      .map(({ name }, i) => ({ name, role: ['Modera', 'Secretaría técnica'][i] })),
  }
}

/** Numbers that look like chance and are the same in every run (mulberry32). */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const vocabulary =
  'agua red calle fuga barrio datos consulta presupuesto plazo comité vecinas informe obra mapa norma el la de con para una por según entre sobre cada propone revisa acuerda publica mide explica pregunta responde anual abierto claro público municipal técnico'.split(
    ' ',
  )
const names = ['Ana', 'Luis', 'Inés', 'Raúl', 'Noé', 'Eva', 'Íñigo', 'Zoé']
const surnames = ['Prueba', 'Ensayo', 'Muestra', 'Ejemplo', 'D’Prueba', "O'Ensayo"]
