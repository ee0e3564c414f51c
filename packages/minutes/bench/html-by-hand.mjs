/**
 * The yardstick of the case `html`: the page of these very minutes as somebody would write it by hand who knows them
 * beforehand. Written and committed before ours was timed.
 *
 * @param style - the sheet of the page, a text that stays the same
 */
export function pageByHand(meeting, style) {
  const { id, title, subtitle, process, place, author, data, people, quorum } = meeting
  return `<!doctype html>
<html lang="es-MX">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${h(title)}</title>
<meta name="description" content="${h(subtitle)} · ${h(process)} · ${h(place)}">
<meta name="author" content="${h(author)}">
<meta name="document-id" content="${h(id)}">
<meta name="document-version" content="1">
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${h(title)}</h1>
<p class="subtitle" dir="auto">${h(subtitle)}</p>
<dl id="datos">
${data.map(pair).join('')}</dl>
<section id="lista" class="roll-call">
<h2 dir="auto"><span class="number">1.</span> Pase de lista</h2>
<div class="wide" role="group" aria-labelledby="asistencia.caption" tabindex="0">
<table id="asistencia">
<caption id="asistencia.caption" dir="auto">Quién asistió</caption>
<thead><tr><th scope="col" dir="auto">Nombre</th><th scope="col" dir="auto">Institución</th><th scope="col" dir="auto">Sector</th><th scope="col" dir="auto">Asistencia</th><th scope="col" dir="auto">Desde</th></tr></thead>
<tbody>
${people.map(person).join('')}</tbody>
</table>
</div>
</section>
<section id="quorum" class="quorum">
<h2 dir="auto"><span class="number">2.</span> Quórum</h2>
<p id="quorum-1" dir="auto">${h(quorum)}</p>
</section>
<section id="asuntos" class="agenda">
<h2 dir="auto"><span class="number">3.</span> Asuntos</h2>
${meeting.matters.map(matter).join('')}</section>
<section id="acuerdos" class="agreements">
<h2 dir="auto"><span class="number">4.</span> Acuerdos</h2>
<div class="wide" role="group" aria-labelledby="tabla-acuerdos.caption" tabindex="0">
<table id="tabla-acuerdos">
<caption id="tabla-acuerdos.caption" dir="auto">Quién hace qué y para cuándo</caption>
<thead><tr><th scope="col" dir="auto">Número</th><th scope="col" dir="auto">Acuerdo</th><th scope="col" dir="auto">Responsable</th><th scope="col" dir="auto">Fecha</th></tr></thead>
<tbody>
${meeting.agreements.map(agreement).join('')}</tbody>
</table>
</div>
</section>
<section id="cierre" class="closing">
<h2 dir="auto"><span class="number">5.</span> Cierre</h2>
<p id="cierre-1" dir="auto">${h(meeting.closing)}</p>
</section>
<div id="firmas" class="signatures">
<h2 dir="auto">Firmas</h2>
<ul>
${meeting.signatures.map(signature).join('')}</ul>
</div>
</main>
</body>
</html>
`
}

const pair = ([name, value], i) =>
  `<div id="dato-${i}"><dt dir="auto">${h(name)}</dt><dd dir="auto">${h(value)}</dd></div>\n`

const person = ({ name, institution, sector, attendance, time }, i) =>
  `<tr id="persona-${i}"><th scope="row" dir="auto">${h(name)}</th><td dir="auto">${h(institution)}</td><td dir="auto">${h(sector)}</td><td dir="auto">${h(attendance)}</td><td dir="auto">${h(time)}</td></tr>\n`

const matter = ({ number, title, intro, speeches, proposal, result, counts }, i) =>
  `<section id="asunto-${i}" class="item">
<h3 dir="auto"><span class="number">${h(number)}.</span> ${h(title)}</h3>
<p id="asunto-${i}-intro" dir="auto">${h(intro)}</p>
${speeches
  .map(
    ({ speaker, time, text }, k) => `<div id="palabra-${i}-${k}" class="speech speech">
<p class="speaker"><bdi>${h(speaker)}</bdi> <time>${h(time)}</time></p>
<p dir="auto">${h(text)}</p>
</div>
`,
  )
  .join('')}<div id="decision-${i}" class="decision" data-result="adopted">
<h4 dir="auto">${h(proposal)}</h4>
<p id="resultado-${i}" class="strong" dir="auto">${h(result)}</p>
<ul id="cuenta-${i}" dir="auto">
${counts.map(([what, value], k) => `<li id="cuenta-${i}-${k}">${h(what)}: ${h(value)}</li>\n`).join('')}</ul>
</div>
</section>
`

const agreement = ({ number, text, responsible, due }, i) =>
  `<tr id="acuerdo-${i}"><th scope="row" dir="auto">${h(number)}</th><td dir="auto">${h(text)}</td><td dir="auto">${h(responsible)}</td><td dir="auto">${h(due)}</td></tr>\n`

const signature = ({ name, role }, i) =>
  `<li id="firma-${i}">
<p class="name" dir="auto">${h(name)}</p>
<p class="role" dir="auto">${h(role)}</p>
</li>
`

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const h = text => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, character => entities[character]) : text)
