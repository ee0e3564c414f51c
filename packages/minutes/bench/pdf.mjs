/**
 * Whole minutes as PDF/UA, none with the texts of another: what was laid out once, Typst lays out again in a third of
 * the time. What is compared first is the text that poppler's `pdftotext` finds. Beside the time of ours stands how
 * much more memory a program holds after 1,000 documents than after 200. Run by `npm run bench -- minutes`.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pdfOf } from '@apertura/minutes/pdf'
import { meeting } from './html-meeting.mjs'
import { meetingTree } from './html-meeting-tree.mjs'
import { pdfByHand } from './pdf-by-hand.mjs'

const rounds = 15
const n = 4
const documents = rounds * n

export const cases = [{ case: 'pdf', n, rounds, contestants }]

/** The same first documents for both, to compare them; then each has its own. */
function contestants() {
  return [
    contestant('reference', 1000, pdfByHand, each => each),
    { ...contestant('apertura', 2000, pdfOf, meetingTree), extra: () => ({ rss: rssGrowth() }) },
  ]
}

function contestant(name, from, write, prepare) {
  const numbers = [
    ...Array.from({ length: n }, (_, i) => i + 1),
    ...Array.from({ length: documents }, (_, i) => from + i),
  ]
  const queue = numbers.map(number => prepare(meeting(number)))
  let turn = 0
  let files = []
  return {
    contestant: name,
    run: async () => {
      files = []
      for (let i = 0; i < n; i += 1) files.push(await write(queue[turn + i]))
      turn += n
    },
    result: () => files.map(textOf),
  }
}

/** Heads of tables, which come again wherever a page begins in the middle of a table. */
const repeated = /NombreInstituciónSectorAsistenciaDesde|NúmeroAcuerdoResponsableFecha/g

/** What a reader finds, without what stands on every page, the marks of lists and the breaks of lines. */
function textOf(pdf) {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
    .split(/[\n\f]/)
    .filter(line => !/ · v1\b|^Plan de gobierno abierto de Villa Ejemplo · |^\d+ \/ \d+$/.test(line))
    .join('')
    .replace(/[\s•‣:\u200b]/g, '')
    .replaceAll(repeated, '')
}

/** Memory after 1,000 documents by memory after 200, in a program of its own. */
function rssGrowth() {
  const program = fileURLToPath(new URL('pdf-memory.mjs', import.meta.url))
  return Number(execFileSync(process.execPath, [program], { encoding: 'utf8' }))
}
