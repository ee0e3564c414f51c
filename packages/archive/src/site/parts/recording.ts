import type { SessionRecording } from '../../archive-source.js'
import { h, type PageElement } from '../element.js'
import { documentsWordsOf } from '../locales/documents-words.js'
import type { Site } from '../site.js'
import { webAddress } from '../web-address.js'
import { outward } from './outward.js'

/** A video or sound that lies elsewhere: where, its hash, its captions and transcript, and what is spoken of when. */
export function recording(site: Site, each: SessionRecording): PageElement {
  const { locale, root, teller } = site
  const words = documentsWordsOf(locale)
  const { url, name, sha256, created, captions, transcript, marks = [] } = each
  const address = webAddress(url)
  const texts = [
    [words.captions, captions],
    [words.transcript, transcript],
  ] as const
  return h(
    'article',
    { class: 'document' },
    h('h3', { dir: 'auto' }, address ? outward(address, {}, name) : name),
    h('p', null, [...(created ? [`${teller.date(created)}. `] : []), words.liesAt]),
    sha256
      ? h('p', { class: 'hash' }, `${words.hash}: `, h('code', null, sha256))
      : h('p', { class: 'none' }, words.noHash),
    h(
      'p',
      null,
      texts.flatMap(([text, path]) =>
        path === undefined ? [] : [h('a', { href: `${root}${path}` }, `${text}: ${name}`), ' '],
      ),
    ),
    marks.length === 0
      ? null
      : h(
          'ul',
          { class: 'marks', 'aria-label': `${words.marks}: ${name}` },
          marks.map(mark => {
            const said = `${clock(mark.seconds)} ${mark.name}`
            return h(
              'li',
              { dir: 'auto' },
              address ? outward(`${address}#t=${mark.seconds}`, {}, said) : said,
            )
          }),
        ),
  )
}

const clock = (seconds: number): string => {
  const two = (n: number) => String(n).padStart(2, '0')
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`
}
