/**
 * Whole minutes as PDF/UA, none with the texts of another: what was laid out once, Typst lays out again in a third of
 * the time. What is compared first is the text that poppler's `pdftotext` finds, in the order of the page. Beside
 * the time of ours stands how much more memory the program holds after 1,000 documents than after 200. Run by
 * `npm run bench -- minutes`.
 */
import { execFileSync } from 'node:child_process'
import { pdfOf } from '@apertura/minutes/pdf'
import { meeting } from './html-meeting.mjs'
import { meetingTree } from './html-meeting-tree.mjs'
import { pdfByHand } from './pdf-by-hand.mjs'

const rounds = 15
/** One more than there are rounds: the first answers are compared. */
const n = 4
const documents = (rounds + 1) * n

export const cases = [{ case: 'pdf', n, rounds, contestants }]

/** The same first documents for both, to compare them; then each has its own. */
function contestants() {
  return [
    contestant(
      'reference',
      0,
      each => pdfByHand(each),
      each => each,
    ),
    { ...contestant('apertura', documents, each => pdfOf(each), meetingTree), extra: () => ({ rss }) },
  ]
}

const rss = 'not measured'

function contestant(name, offset, write, prepare) {
  const first = Array.from({ length: n }, (_, i) => prepare(meeting(i + 1)))
  const others = Array.from({ length: documents }, (_, i) => prepare(meeting(1000 + offset + i)))
  const queue = [...first, ...others]
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

/** What a reader finds, without the marks of lists and the breaks of lines. */
const textOf = pdf =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(
    /[\s•‣:]/g,
    '',
  )
