const words =
  'agua red calle fuga vecinal medir pozo tubo barrio noche plaza informe mapa cuenta plazo obra zona costo visita nota'.split(
    ' ',
  )

/**
 * What happened in one session: 40 people, 12 matters, 20 agreements, every text different from those of any other
 * number. Plain values, from which each contestant makes its document in its own way.
 */
export function session(number) {
  let state = number * 7919 + 17
  const next = limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % limit
  }
  const text = length =>
    `${Array.from({ length }, () => words[next(words.length)]).join(' ')} ${number}-${next(1e6)}.`
  return {
    id: `acta-${number}`,
    title: `Acta ${number} de la mesa del agua`,
    subtitle: `Sesión ${number}`,
    facts: [
      ['Día', '5 de marzo de 2030'],
      ['Lugar', text(4)],
      ['Modera', text(2)],
      ['Quórum', text(6)],
    ],
    people: Array.from({ length: 40 }, (_, index) => [
      `Persona ${index + 1} ${text(1)}`,
      index % 2 ? 'Gobierno' : 'Sociedad civil',
      index % 7 ? 'Presente' : 'Faltó',
      text(3),
    ]),
    matters: Array.from({ length: 12 }, (_, index) => ({
      title: `Asunto ${index + 1} ${text(3)}`,
      opening: text(30),
      speeches: Array.from({ length: 3 }, () => [text(2), `10:${10 + next(49)}`, text(40)]),
      points: [text(8), text(8), text(8)],
      decision: text(5),
      reasons: text(25),
    })),
    agreements: Array.from({ length: 20 }, (_, index) => [
      `Acuerdo ${index + 1}`,
      text(15),
      text(2),
      '30 de junio de 2030',
    ]),
    signatures: [
      [text(2), 'Moderadora'],
      [text(2), 'Secretario'],
      [text(2), 'Testigo'],
    ],
  }
}
