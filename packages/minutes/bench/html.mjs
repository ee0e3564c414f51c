/**
 * Whole minutes as one page, no two alike. The yardstick and Handlebars are given the values of this one kind of minutes
 * and know its page beforehand; ours is given a document tree and knows none. Beside its time stands how much more memory
 * the program holds after 1,000 documents than after 200. Run by `npm run bench -- minutes`.
 */
import { render } from '@apertura/minutes'
import { pageByHand } from './html-by-hand.mjs'
import { handlebarsPage } from './html-handlebars.mjs'
import { meeting } from './html-meeting.mjs'
import { meetingTree } from './html-meeting-tree.mjs'

const n = 100
/** As many as are compared whole before anything is timed. */
const compared = 10

export const cases = [{ case: 'html', n, rounds: 25, contestants }]

function contestants() {
  const meetings = Array.from({ length: n }, (_, i) => meeting(i + 1))
  const trees = meetings.map(meetingTree)
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(render(trees[0], 'html')) ?? []
  const withStyle = meetings.map(each => ({ ...each, style }))
  return [
    contestant('reference', i => pageByHand(meetings[i], style)),
    {
      ...contestant('apertura', i => render(trees[i], 'html')),
      extra: () => ({ rss: rssGrowth(trees) }),
    },
    contestant('handlebars', i => handlebarsPage(withStyle[i])),
  ]
}

function contestant(name, page) {
  return {
    contestant: name,
    run: () => {
      let last = 0
      // Reading one character makes a text out of the pieces that the engine may have left apart.
      for (let i = 0; i < n; i += 1) last += page(i).charCodeAt(1000)
      return last
    },
    // Handlebars writes two characters in another way, which means the same.
    result: () =>
      Array.from({ length: compared }, (_, i) =>
        page(i).replaceAll('&#x27;', '&#39;').replaceAll('&#x3D;', '='),
      ),
  }
}

/** Memory after 1,000 documents by memory after 200. */
function rssGrowth(trees) {
  let early = 0
  let written = 0
  for (let i = 1; i <= 1000; i += 1) {
    written += render(trees[i % n], 'html').length
    if (i === 200) early = process.memoryUsage.rss()
  }
  if (written === 0) throw new Error('html: nothing was written')
  return Math.round((process.memoryUsage.rss() / early) * 1000) / 1000
}
