/**
 * How a document looks, in Typst: a serif text of 11 points, ranged left and never hyphenated, so that it reads and
 * copies as it was written. It is the same source for every document; what `setDocument` writes comes as data.
 */
export const sheet = `
#let ink = rgb("#1b2733")
#let soft = rgb("#4a5866")
#let accent = rgb("#1d4f73")
#let wash = rgb("#eef3f7")
#let hair = 0.5pt + rgb("#9fb0be")
#let document-of(given, body) = {
  set document(title: given.title, author: given.author, keywords: given.keywords, date: if given.dated { auto } else { none })
  set page(
    paper: given.paper,
    margin: (top: 2.6cm, bottom: 2.4cm, x: 2.5cm),
    header: context if counter(page).get().first() > 1 { set text(8.5pt, soft); given.head },
    footer: context {
      set text(8.5pt, soft)
      line(length: 100%, stroke: hair)
      v(-6pt)
      given.foot
      h(1fr)
      counter(page).display("1 / 1", both: true)
    },
  )
  set text(11pt, ink, font: ("Libertinus Serif", ..given.fonts, "New Computer Modern", "DejaVu Sans Mono"), fallback: false, lang: given.language, region: given.region, hyphenate: false)
  set par(leading: 0.68em, spacing: 1.05em)
  set list(spacing: 0.8em)
  set enum(spacing: 0.8em)
  show heading: set text(accent)
  show heading: set block(above: 1.7em, below: 0.8em, sticky: true)
  show heading.where(level: 1): set text(20pt, ink)
  show heading.where(level: 1): set block(above: 0pt, below: 0.5em)
  show heading.where(level: 2): set text(14pt)
  show heading.where(level: 3): set text(12pt)
  show heading.where(level: 4): set text(11pt)
  show link: it => underline(offset: 2pt, stroke: 0.5pt, text(accent, it))
  show figure: set block(breakable: true, above: 1.4em, below: 1.6em)
  show figure: set align(left)
  show figure.caption: it => block(sticky: true, below: 0.7em, text(10pt, weight: "bold", it.body))
  set figure.caption(position: top)
  set table(inset: (x: 6pt, y: 5pt), align: left + top, stroke: none)
  show table: set text(10pt)
  show table.cell.where(y: 0): set text(weight: "bold")
  show quote.where(block: true): set block(inset: 0pt, above: 0pt, below: 0pt)
  show quote.where(block: true): set pad(x: 0pt)
  body
}
#let opening(title, subtitle) = {
  if title != none { heading(level: 1, title) }
  if subtitle != none { block(above: 0.5em, below: 0.6em, par(text(13pt, soft, subtitle))) }
  line(length: 100%, stroke: 1.5pt + accent)
  v(0.4em)
}
#let data(columns, caption, head, ..cells) = figure(
  kind: table, supplement: none, numbering: none, caption: caption,
  table(
    columns: columns,
    table.hline(stroke: 1pt + accent), table.header(..head), table.hline(stroke: 0.75pt + accent),
    ..cells.pos().map(row => (..row, table.hline(stroke: hair))).flatten(),
  ),
)
#let pairs(..items) = block(above: 1.2em, below: 1.4em, terms(
  separator: [#":";#h(0.4em)], hanging-indent: 1.2em, spacing: 0.75em,
  ..items.pos().map(((name, value)) => terms.item(name, value)),
))
#let cited(words, from) = block(above: 1.2em, below: 1.3em, stroke: (left: 1pt + soft), inset: (left: 12pt, y: 2pt), quote(block: true, {
  set par(spacing: 0.7em)
  par(emph(words))
  if from != none { par(text(9.5pt, soft, from)) }
}))
#let spoken(speaker, time, words) = block(above: 1.2em, below: 1.2em, {
  block(below: 0.6em, sticky: true, par({ strong(speaker); if time != none { h(0.6em); text(9.5pt, soft, time) } }))
  pad(left: 1.2em, par(words))
})
#let decided(level, title, body) = block(
  above: 1.5em, below: 1.5em, width: 100%, fill: wash, stroke: (left: 3pt + accent), inset: (x: 12pt, y: 11pt),
  { if title != none { heading(level: level, title) }; body },
)
#let noted(tone, title, body) = block(
  above: 1.2em, below: 1.4em, width: 100%, inset: (x: 12pt, y: 11pt),
  stroke: if tone == "banner" { 1.5pt + ink } else { (left: 3pt + soft) },
  { block(below: 0.7em, sticky: true, par(text(if tone == "banner" { 12.5pt } else { 11pt }, strong(title)))); body },
)
#let signed(level, title, ..places) = {
  if title != none { heading(level: level, title) }
  grid(
    columns: (1fr, 1fr), column-gutter: 1.6cm, row-gutter: 0.6cm,
    ..places.pos().map(((name, role, evidence)) => block(breakable: false, {
      v(1.5cm)
      line(length: 100%, stroke: 0.75pt + ink)
      v(-0.5em)
      par(strong(name))
      par(text(10pt, role))
      if evidence != none { par(text(9.5pt, soft, evidence)) }
    })),
  )
}
#let removed(legend) = highlight(fill: rgb("#d9dee3"), extent: 2pt, legend)
#let said(parts) = {
  let part(p) = {
    if type(p) == str { return p }
    let (name, ..of) = p
    if name == "strong" { strong(of.at(0)) }
    if name == "removed" { removed(of.at(0)) }
    if name == "mark" [#metadata(none)#label(of.at(0))]
    if name == "link" { link(of.at(0), of.at(1)) }
    if name == "ref" { link(label(of.at(0)), of.at(1)) }
    if name == "lang" { text(lang: of.at(0), region: of.at(1), of.at(2).map(part).join()) }
  }
  [#parts.map(part).join()]
}
#let maybe(parts) = if parts != none { said(parts) }
#let items(ordered, each) = {
  let set-items = each.map(((words, below)) => [#said(words)#if below.len() > 0 { items(ordered, below) }])
  if ordered { enum(..set-items) } else { list(..set-items) }
}
#let set-block(b) = {
  let (name, ..of) = b
  let below(blocks) = for each in blocks { set-block(each) }
  if name == "heading" {
    let (level, words, id) = of
    if id == none { heading(level: level, said(words)) } else [#heading(level: level, said(words))#label(id)]
  }
  if name == "mark" [#metadata(none)#label(of.at(0))]
  if name == "par" {
    let body = said(of.at(1))
    let tone = of.at(0)
    if tone == "lead" { par(text(12.5pt, body)) } else if tone == "minor" { par(text(9.5pt, soft, body)) } else if tone == "strong" { par(strong(body)) } else { par(body) }
  }
  if name == "list" { items(..of) }
  if name == "table" {
    let (widths, caption, head, rows) = of
    let fill = head.enumerate().map(((at, _)) => rows.all(row => row.at(at).len() == 0))
    let cell((at, words)) = if fill.at(at) { v(0.7cm) } else { said(words) }
    data(widths.map(w => if w == none { auto } else { w * 1fr }), maybe(caption), head.map(said), ..rows.map(row => row.enumerate().map(cell)))
  }
  if name == "pairs" { pairs(..of.at(0).map(pair => pair.map(said))) }
  if name == "quote" { cited(said(of.at(0)), maybe(of.at(1))) }
  if name == "speech" { spoken(said(of.at(0)), of.at(1), said(of.at(2))) }
  if name == "decision" { decided(of.at(0), maybe(of.at(1)), below(of.at(2))) }
  if name == "note" { noted(of.at(0), said(of.at(1)), below(of.at(2))) }
  if name == "signatures" { signed(of.at(0), maybe(of.at(1)), ..of.at(2).map(place => place.map(maybe))) }
}
#let given = json(bytes(sys.inputs.document))
#show: document-of.with(given)
#opening(given.heading, given.subtitle)
#for each in given.blocks { set-block(each) }
`
