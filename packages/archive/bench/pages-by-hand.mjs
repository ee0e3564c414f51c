/** The yardstick: the page of a contribution as template strings by hand, its frame given as text. */
export const pageByHand = ({ before, after }, { title, folio, paragraphs, criteria, answer, sources }) =>
  `${before}<section id="contribution" aria-labelledby="contribution-title"><h2 id="contribution-title" dir="auto">${escaped(title)}</h2><p class="when">${escaped(folio)}</p>${paragraphs.map(paragraph).join('')}</section><section id="verdict" aria-labelledby="verdict-title"><h2 id="verdict-title" dir="auto">Criterios</h2><table><caption>Lo que dan los criterios</caption><thead><tr><th scope="col">Criterio</th><th scope="col">Resultado</th><th scope="col">Por qué</th></tr></thead><tbody>${criteria.map(row).join('')}</tbody></table></section><section id="answer" aria-labelledby="answer-title"><h2 id="answer-title" dir="auto">Respuesta</h2>${answer.map(paragraph).join('')}<ul class="sources">${sources.map(source).join('')}</ul></section>${after}`

const paragraph = text => `<p dir="auto">${escaped(text)}</p>`
const row = ({ title, outcome, reason }) =>
  `<tr><th scope="row">${escaped(title)}</th><td>${escaped(outcome)}</td><td>${escaped(reason)}</td></tr>`
const source = ({ href, title }) => `<li><a href="${escaped(href)}">${escaped(title)}</a></li>`

const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = text => text.replace(/[&<>"]/g, mark => marks[mark])
