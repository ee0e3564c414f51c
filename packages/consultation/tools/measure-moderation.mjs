/**
 * Measures word lists on labelled sentences and counts what they mark in a real consultation; writes
 * `docs/moderation.md`. Run from the root: `node packages/consultation/tools/measure-moderation.mjs`, once the
 * packages are built. The list and the consultation stand beside the repository, in `../shared/data`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { wordList } from '@apertura/consultation/text'
import Papa from 'papaparse'

const data = '../shared/data'
const read = path => readFileSync(path, 'utf8')
const terms = read(`${data}/lexico-ldnoobw-es/es.txt`).split('\n').filter(Boolean)
const list = wordList(terms)

const { sentences } = JSON.parse(read('packages/consultation/cases/moderation.json'))
const how = { right: 0, wrong: 0, missed: 0, left: 0 }
for (const { text, offensive } of sentences) {
  how[list.has(text) ? (offensive ? 'right' : 'wrong') : offensive ? 'missed' : 'left'] += 1
}
const percent = share => `${Math.round(share * 100)} %`

const real = [
  ['proposals', 'proposals.csv', row => `${row.title} ${row.summary}`],
  ['comments', 'comments.csv', row => row.body_html],
].map(([name, file, textOf]) => {
  const rows = Papa.parse(read(`${data}/decidim-barcelona/${file}`), {
    header: true,
    skipEmptyLines: true,
  }).data
  const marked = rows.map(row => list.find(textOf(row))).filter(hits => hits.length > 0)
  const times = new Map()
  for (const hits of marked)
    for (const term of new Set(hits.map(each => each.term.toLowerCase())))
      times.set(term, (times.get(term) ?? 0) + 1)
  const most = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3)
  return `| ${name} | ${rows.length} | ${marked.length} | ${most.map(([term, n]) => `_${term}_ ${n}`).join(', ')} |`
})

writeFileSync(
  'docs/moderation.md',
  `# What a word list is worth

Little. In this repository a word list **only ever sends a text to a person**: it marks where the word stands, and
no outcome of a contribution depends on it. This page says why, in figures. It is written by
\`node packages/consultation/tools/measure-moderation.mjs\`.

The list is the Spanish one of LDNOOBW (${terms.length} terms, CC BY 4.0), searched by whole words, case and accents folded.

## On labelled sentences

${sentences.length} sentences in Spanish and Catalan, ${how.right + how.missed} of them offensive, invented for this measure in
[\`cases/moderation.json\`](../packages/consultation/cases/moderation.json). They are full of what misleads a list, so the
figures are those of hard cases and not of a consultation; no public set of labelled contributions in Spanish was found.

|               | marked | not marked |
| ------------- | -----: | ---------: |
| offensive     | ${String(how.right).padStart(6)} | ${String(how.missed).padStart(10)} |
| not offensive | ${String(how.wrong).padStart(6)} | ${String(how.left).padStart(10)} |

Precision ${percent(how.right / (how.right + how.wrong))}: of the marked, so many offend. Recall ${percent(how.right / (how.right + how.missed))}: of what offends, so much is marked.

Wrongly marked are a Catalan flat (_pis_), complaints about dirt, surnames and places, and people who tell of an insult
that they received. Missed are plurals, disguised spelling, and contempt or threats without any listed word, which are
the worst of it.

## In a real consultation

Barcelona's municipal action plan of 2016, as published after moderation. Nobody labelled these texts: the counts say
how many a person would have to look at, not how many offend. Comments are searched as HTML, as they came.

| texts | all | marked | most often |
| --- | ---: | ---: | --- |
${real.join('\n')}
`,
)
console.log(JSON.stringify(how), real.join('\n'))
