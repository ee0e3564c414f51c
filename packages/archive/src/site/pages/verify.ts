import { sha256 } from '@apertura/seal'
import { bytesOfHead } from '@apertura/seal/merkle'
import { headOf } from '../../record/head-of.js'
import { h, type PageElement } from '../element.js'
import { type VerifyWords, verifyWordsOf } from '../locales/verify-words.js'
import { section } from '../parts/section.js'
import type { Site } from '../site.js'

/** Where one sees whether a document belongs to the archive, and whether all of it is as it was. */
export function verify(site: Site): readonly PageElement[] {
  const words = verifyWordsOf(site.locale)
  return [
    section('choose', words.choose, chooser(site, words)),
    section(
      'by-hand',
      words.byHand,
      h('p', null, words.byHandText),
      words.systems.map(each => byHand(each)),
      h('h3', { class: 'one' }, words.oneByHand),
      h('p', null, words.oneByHandText),
      vouched(site, words),
    ),
    section(
      'proves',
      words.proves,
      words.provesTexts.map(text => h('p', null, text)),
      lastHash(site, words),
    ),
  ]
}

/** Buttons that only a script can serve stay away until one does. */
function chooser({ root, link }: Site, words: VerifyWords): PageElement {
  const button = (name: string, label: string, more: Readonly<Record<string, string>> = {}) =>
    h(
      'p',
      { class: 'pick' },
      h('input', { type: 'file', id: `pick-${name}`, ...more }),
      h('label', { for: `pick-${name}` }, label),
    )
  return h(
    'div',
    { id: 'verify', 'data-root': root, 'data-timeline': link('timeline') },
    h('p', { id: 'no-script', class: 'note' }, words.noScript),
    h(
      'div',
      { id: 'with-script', hidden: 'hidden' },
      h('p', null, words.chooseText),
      h(
        'div',
        { class: 'drop', id: 'drop' },
        h('p', { class: 'ask' }, words.drop),
        h(
          'div',
          { class: 'picks' },
          button('document', words.document),
          button('folder', words.folder, { webkitdirectory: '', 'aria-describedby': 'upload' }),
          button('zip', words.zip, { accept: '.zip,application/zip' }),
        ),
      ),
      h('p', { class: 'source', id: 'upload' }, words.upload),
      h('h3', { id: 'answer-title' }, words.answer),
      h('div', { role: 'status', id: 'status', class: 'none' }, words.waiting),
      h('div', { id: 'answer', tabIndex: -1, 'aria-labelledby': 'answer-title', role: 'group' }),
    ),
  )
}

const byHand = ({ system, steps, commands, answer }: VerifyWords['systems'][number]): PageElement =>
  h(
    'details',
    null,
    h('summary', null, system),
    h(
      'ol',
      null,
      steps.map(step => h('li', null, step)),
    ),
    commands.map(command => h('pre', { tabIndex: 0 }, h('code', null, command))),
    h('p', null, answer),
  )

/** Who says when it was there, and who sealed it: only where somebody did. */
function vouched(site: Site, words: VerifyWords): readonly PageElement[] {
  const { stamps = [], sealed } = site.options
  const paths = stamps.map(({ path }) => path)
  const digest = sha256(bytesOfHead(headOf(site, site.options).head))
  const openssl = paths.flatMap(path => [
    `openssl ts -reply -in ${path} -text`,
    `openssl ts -verify -digest ${digest} -in ${path} -CAfile ${words.certificate}`,
  ])
  const told = (title: string, text: string, ways: VerifyWords['stampBy']): readonly PageElement[] => [
    h('h3', { class: 'one' }, title),
    h('p', null, text),
    ...ways.map(way => byHand(way.commands.length === 0 ? { ...way, commands: openssl } : way)),
  ]
  return [
    ...(paths.length === 0 ? [] : told(words.stamp, words.stampText(paths.join(', ')), words.stampBy)),
    ...(sealed === undefined ? [] : told(words.seal, words.sealText, words.sealBy)),
  ]
}

function lastHash({ record }: Site, words: VerifyWords): PageElement {
  const last = record.at(-1)
  return last === undefined
    ? h('p', { class: 'none' }, words.noRecord)
    : h('p', null, words.lastHash(record.length), h('br', null), h('code', { class: 'hash' }, last.hash))
}
