import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const compiler = NodeCompiler.create()

/** Seconds from 1970 to 5 March 2030, 00:00 UTC. */
const day = 1_898_899_200

/**
 * The yardstick: these minutes as somebody would write them for Typst who knows them beforehand, with the same page,
 * headings, tables, boxes and places for signatures, and nothing else.
 */
export function pdfByHand(meeting) {
  const pdf = compiler.pdf(
    { mainFileContent: markup(meeting) },
    { pdfStandard: 'ua-1', creationTimestamp: day },
  )
  // What was laid out is kept for all compilers of the program: whoever lets it grow makes the others slow.
  compiler.evictCache(2)
  return pdf
}

const s = text => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
const cells = row => row.map(each => `[#${s(each)}]`).join(', ')

const markup = ({
  id,
  title,
  subtitle,
  process,
  place,
  author,
  data,
  people,
  quorum,
  matters,
  agreements,
  closing,
  signatures,
}) => `
#set document(title: ${s(title)}, author: ${s(author)})
#set page(
  paper: "us-letter",
  margin: (top: 2.6cm, bottom: 2.4cm, x: 2.5cm),
  header: context if counter(page).get().first() > 1 [#set text(8.5pt, gray); #${s(`${process} · ${place}`)}],
  footer: context [#set text(8.5pt); #line(length: 100%, stroke: 0.5pt + gray) #v(-6pt) #${s(`${id} · v1`)} #h(1fr) #counter(page).display("1 / 1", both: true)],
)
#set text(11pt, lang: "es", region: "MX", font: ("Libertinus Serif", "DejaVu Sans Mono"))
#set par(leading: 0.68em, spacing: 1.05em)
#show heading: set text(blue)
#show figure: set block(breakable: true)
#show figure: set align(left)
#show figure.caption: it => block(below: 0.7em, text(10pt, weight: "bold", it.body))
#set figure.caption(position: top)
#set table(inset: (x: 6pt, y: 5pt), align: left + top, stroke: (y: 0.5pt + gray))
#show table: set text(10pt)
#show table.cell.where(y: 0): set text(weight: "bold")

#heading(level: 1, ${s(title)})
#text(13pt, gray, ${s(subtitle)})
#line(length: 100%)

${data.map(([name, value]) => `/ #${s(name)}: #${s(value)}`).join('\n')}

== #"1. Pase de lista"
#figure(kind: table, supplement: none, numbering: none, caption: [Quién asistió], table(
  columns: (auto, 1fr, auto, auto, auto),
  table.header(${cells(['Nombre', 'Institución', 'Sector', 'Asistencia', 'Desde'])}),
  ${people.map(({ name, institution, sector, attendance, time }) => cells([name, institution, sector, attendance, time])).join(',\n  ')}
))

== #"2. Quórum"
#${s(quorum)}

== #"3. Asuntos"
${matters
  .map(
    matter => `
=== #${s(`${matter.number}. ${matter.title}`)}
#${s(matter.intro)}

${matter.speeches
  .map(
    ({ speaker, time, text }) => `
#block(below: 0.6em, sticky: true, par[*#${s(speaker)}* #text(9.5pt, gray, ${s(time)})])
#pad(left: 1.2em, par(${s(text)}))
`,
  )
  .join('')}
#block(width: 100%, fill: luma(240), stroke: (left: 3pt + blue), inset: 11pt)[
==== #${s(matter.proposal)}
*#${s(matter.result)}*

${matter.counts.map(([what, value]) => `- #${s(`${what}: ${value}`)}`).join('\n')}
]
`,
  )
  .join('')}

== #"4. Acuerdos"
#figure(kind: table, supplement: none, numbering: none, caption: [Quién hace qué y para cuándo], table(
  columns: (auto, 1fr, auto, auto),
  table.header(${cells(['Número', 'Acuerdo', 'Responsable', 'Fecha'])}),
  ${agreements.map(({ number, text, responsible, due }) => cells([number, text, responsible, due])).join(',\n  ')}
))

== #"5. Cierre"
#${s(closing)}

== Firmas
#grid(columns: (1fr, 1fr), column-gutter: 1.6cm,
${signatures.map(({ name, role }) => `block(breakable: false)[#v(1.5cm) #line(length: 100%) #par[*#${s(name)}*] #par(${s(role)})]`).join(',\n')}
)
`
