const years = [2020, 2021, 2022, 2023]
const from = Date.UTC(2020, 0, 1)
const to = Date.UTC(2024, 0, 1)
const words = {
  en: {
    says: 'Mexico City’s first plan, 2020–2023',
    co: 'Co-creation',
    consultation: 'Public consultation',
    mesas: 'Co-creation tables',
    suspended: 'Works suspended',
    membership: 'Member of OGP Local',
    blackouts: 'Blackouts: no government dissemination',
    asked: 'The day asked about: 1 March 2022',
    key: 'Striped: the sources leave these days open.',
  },
  'es-MX': {
    says: 'El primer plan de la Ciudad de México, 2020–2023',
    co: 'Cocreación',
    consultation: 'Consulta pública',
    mesas: 'Mesas de cocreación',
    suspended: 'Trabajos suspendidos',
    membership: 'Miembro de OGP Local',
    blackouts: 'Vedas: sin difusión gubernamental',
    asked: 'El día por el que se pregunta: 1 de marzo de 2022',
    key: 'A rayas: las fuentes dejan abiertos estos días.',
  },
}

/** The first plan of Mexico City as bars over four years, from its record; what is vague is striped. */
export function drawFirstPlan({ record, spanOf }, locale) {
  const say = words[locale]
  const day = (kind, which = 0) => record.filter(entry => entry.kind === kind).map(({ on }) => on)[which]
  const pauses = record.filter(({ kind, data }) => kind === 'parenthesis.opened' && data.forbids.length > 0)
  const end = id =>
    record.find(({ kind, data }) => kind === 'parenthesis.closed' && data.parenthesis === id)?.on
  const rows = [
    [say.membership, 'accent', [[day('membership.begun'), day('withdrawal.effective')]]],
    [say.co, 'accent', [[day('cocreation.started'), day('commitments.presented')]]],
    [say.consultation, 'accent', [[day('consultation.opened'), day('consultation.closed')]]],
    [say.mesas, 'accent', [[day('mesas.opened'), day('mesas.closed')]]],
    [say.suspended, 'mark', [[day('works.suspended'), undefined]]],
    [say.blackouts, 'pause', pauses.map(({ on, data }) => [on, end(data.parenthesis)])],
  ]
  return `<figure class="first-plan">
<figcaption>${say.says}</figcaption>
<div class="plan-rows">
<p class="plan-day" style="left:${share(Date.UTC(2022, 2, 1))}%" aria-hidden="true"></p>
${rows.map(([label, look, spans]) => `<div class="plan-row"><p>${label} <span class="sr-only">${spans.map(([begin, finish = '…']) => `${begin} – ${finish}`).join('; ')}</span></p><div class="plan-track" aria-hidden="true">${spans.map(span => bars(span, look, spanOf)).join('')}</div></div>`).join('\n')}
<div class="plan-years" aria-hidden="true">${years.map(year => `<span style="left:${share(Date.UTC(year, 0, 1))}%">${year}</span>`).join('')}</div>
</div>
<p class="plan-key"><span class="plan-day-key" aria-hidden="true"></span>${say.asked}. ${say.key}</p>
</figure>
`
}

/** What is certain, and before and after it what is only possible. */
function bars([begin, finish], look, spanOf) {
  const [a, b] = spanOf(begin)
  const [c, d] = finish === undefined ? [to, to] : spanOf(finish)
  const parts = [
    [a, b, 'vague'],
    [b, c, 'sure'],
    [c, d, 'vague'],
  ].filter(([x, y, kind]) => kind === 'sure' || y > x)
  return parts
    .map(
      ([x, y, kind]) =>
        `<i class="${look} ${kind}" style="left:${share(x)}%;width:${Math.max(0.6, share(y) - share(x)).toFixed(2)}%"></i>`,
    )
    .join('')
}

const share = time => Number(((100 * (Math.min(time, to) - from)) / (to - from)).toFixed(2))
