/**
 * What the benchmarks `single` and `columns` judge: twelve criteria over fifteen flat facts, and contributions of
 * which every twentieth fact is not known. Lengths and word hits stand among the facts as numbers: finding them in
 * texts is another benchmark. The same seed makes the same contributions everywhere.
 */

const title = words => ({ 'es-MX': words, en: words })
const fact = type => ({ type, title: title('Fact') })
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases of an invented consultation' },
  inForce: { from: null },
}

export const first = '2022-07-05'
export const last = '2022-09-05'
export const channels = ['web', 'papel', 'teléfono', 'presencial con ayuda']
export const axes = [
  'agua',
  'datos abiertos',
  'movilidad',
  'espacio público',
  'seguridad ciudadana',
  'presupuesto participativo',
]
export const reaches = ['comunidad', 'colonia', 'alcaldía', 'ciudad']
export const wide = ['alcaldía', 'ciudad']

/** @type {import('@apertura/rules/criteria').CriteriaPack} */
export const pack = {
  id: 'twelve-criteria',
  edition: 1,
  facts: {
    receivedOn: fact('date'),
    channel: fact('text'),
    axis: fact('text'),
    relatedAxis: fact('text'),
    reach: fact('text'),
    titleLength: fact('number'),
    bodyLength: fact('number'),
    public: fact('boolean'),
    affected: fact('number'),
    wordHits: fact('number'),
    personalData: fact('boolean'),
    competence: fact('text'),
    unviable: fact('boolean'),
    age: fact('number'),
    guardian: fact('boolean'),
  },
  parameters: { closes: { type: 'date', title: title('Last day'), value: last } },
  criteria: [
    { code: 'in-window', holds: { fact: 'receivedOn', from: first, to: { param: 'closes' } }, ...norm },
    { code: 'channel', holds: { fact: 'channel', isOneOf: channels }, ...norm },
    {
      code: 'axis',
      holds: {
        any: [
          { fact: 'axis', isOneOf: axes },
          { fact: 'relatedAxis', isOneOf: axes },
        ],
      },
      ...norm,
    },
    { code: 'reach', holds: { fact: 'reach', isOneOf: reaches }, ...norm },
    { code: 'title-length', holds: { fact: 'titleLength', min: 5, max: 80 }, ...norm },
    { code: 'body-length', holds: { fact: 'bodyLength', min: 20, max: 5000 }, ...norm },
    { code: 'public', holds: { fact: 'public', is: true }, ...norm },
    {
      code: 'collective',
      holds: {
        any: [
          { fact: 'affected', min: 2 },
          { fact: 'reach', isOneOf: wide },
        ],
      },
      ...norm,
    },
    { code: 'no-insult', holds: { fact: 'wordHits', max: 0 }, ...norm },
    { code: 'no-personal-data', holds: { not: { fact: 'personalData', is: true } }, ...norm },
    {
      code: 'ours-to-do',
      holds: {
        all: [{ fact: 'competence', is: 'ciudad' }, { not: { fact: 'unviable', is: true } }],
      },
      ...norm,
    },
    {
      code: 'author',
      holds: {
        any: [
          { fact: 'age', min: 12 },
          { fact: 'guardian', is: true },
        ],
      },
      ...norm,
    },
  ],
}

const days = Array.from({ length: 75 }, (_, i) =>
  new Date(Date.UTC(2022, 6, 1 + i)).toISOString().slice(0, 10),
)

/** So many contributions as flat facts. */
export function contributions(count, seed = 2022) {
  let state = seed
  /** Numerical Recipes' generator: enough for picking, and the same everywhere. */
  const below = limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * limit)
  }
  const known = value => (below(20) === 0 ? null : value)
  const oneOf = list => known(list[below(list.length)])
  const size = limit => known(below(limit))
  const yes = percent => known(below(100) < percent)
  return Array.from({ length: count }, () => ({
    receivedOn: oneOf(days),
    channel: oneOf([...channels, 'correo']),
    axis: oneOf([...axes, 'deporte', 'otro']),
    relatedAxis: oneOf([...axes, 'ninguno']),
    reach: oneOf([...reaches, 'hogar']),
    titleLength: size(100),
    bodyLength: size(6000),
    public: yes(90),
    affected: size(50),
    wordHits: known(below(100) < 95 ? 0 : 1 + below(3)),
    personalData: yes(5),
    competence: oneOf(['ciudad', 'ciudad', 'ciudad', 'federación']),
    unviable: yes(10),
    age: size(90),
    guardian: yes(50),
  }))
}
