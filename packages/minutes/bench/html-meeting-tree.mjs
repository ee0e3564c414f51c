const t = text => [{ kind: 'text', text }]
const p = (id, text) => ({ kind: 'paragraph', id, text: t(text) })

/** Minutes as the document tree that `render` is given. */
export function meetingTree(meeting) {
  const { id, title, subtitle, process, place, author, data, people, quorum, matters, agreements } = meeting
  return {
    kind: 'document',
    v: 1,
    id,
    type: 'minutes',
    lang: 'es-MX',
    title,
    subtitle,
    on: '2030-03-05',
    about: { process, place, country: 'MX', author, version: 1, keywords: [] },
    references: people.map(({ name }, i) => ({ id: `p${i}`, kind: 'person', name })),
    blocks: [
      {
        kind: 'pairs',
        id: 'datos',
        pairs: data.map(([name, value], i) => ({ id: `dato-${i}`, name: t(name), value: t(value) })),
      },
      section('lista', 'roll-call', '1', 'Pase de lista', [
        {
          kind: 'table',
          id: 'asistencia',
          caption: t('Quién asistió'),
          head: ['Nombre', 'Institución', 'Sector', 'Asistencia', 'Desde'].map(t),
          rows: people.map(({ name, institution, sector, attendance, time }, i) => ({
            id: `persona-${i}`,
            cells: [name, institution, sector, attendance, time].map(t),
          })),
        },
      ]),
      section('quorum', 'quorum', '2', 'Quórum', [p('quorum-1', quorum)]),
      section('asuntos', 'agenda', '3', 'Asuntos', matters.map(matter)),
      section('acuerdos', 'agreements', '4', 'Acuerdos', [
        {
          kind: 'table',
          id: 'tabla-acuerdos',
          caption: t('Quién hace qué y para cuándo'),
          head: ['Número', 'Acuerdo', 'Responsable', 'Fecha'].map(t),
          rows: agreements.map(({ number, text, responsible, due }, i) => ({
            id: `acuerdo-${i}`,
            cells: [number, text, responsible, due].map(t),
          })),
        },
      ]),
      section('cierre', 'closing', '5', 'Cierre', [p('cierre-1', meeting.closing)]),
      {
        kind: 'signatures',
        id: 'firmas',
        title: t('Firmas'),
        places: meeting.signatures.map(({ name, role }, i) => ({
          id: `firma-${i}`,
          name: t(name),
          role: t(role),
        })),
      },
    ],
  }
}

function matter({ number, title, intro, speeches, proposal, result, counts }, i) {
  return section(`asunto-${i}`, 'item', number, title, [
    p(`asunto-${i}-intro`, intro),
    ...speeches.map(({ speaker, time, text }, k) => ({
      kind: 'speech',
      id: `palabra-${i}-${k}`,
      speaker: t(speaker),
      time,
      form: 'speech',
      text: t(text),
    })),
    {
      kind: 'decision',
      id: `decision-${i}`,
      title: t(proposal),
      result: 'adopted',
      votes: [],
      counts: [],
      blocks: [
        { kind: 'paragraph', id: `resultado-${i}`, tone: 'strong', text: t(result) },
        {
          kind: 'list',
          id: `cuenta-${i}`,
          ordered: false,
          items: counts.map(([what, value], k) => ({ id: `cuenta-${i}-${k}`, text: t(`${what}: ${value}`) })),
        },
      ],
    },
  ])
}

function section(id, role, number, title, blocks) {
  return { kind: 'section', id, role, number, title: t(title), blocks }
}
