/**
 * The page of a contribution in the archive's own shell, of its own elements. They are no entry point of the package,
 * so they are read from the sources, whose types Node takes out.
 */
import { registerHooks } from 'node:module'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier } from '@apertura/dossier'

const sources = new URL('../src/', import.meta.url).href
registerHooks({
  resolve: (name, context, next) =>
    name.startsWith('.') && context.parentURL?.startsWith(sources)
      ? next(name.replace(/\.js$/, '.ts'), context)
      : next(name, context),
})
const { h } = await import(`${sources}site/element.ts`)
const { shell } = await import(`${sources}site/shell.ts`)
const { siteOf } = await import(`${sources}site/site.ts`)

const d = dossier(definition, record, { at: '2023-12-31' })
// As much of what is read of a process as the frame of a page needs.
const site = siteOf({ d, record, options: {}, dataFiles: [] }, 'es-MX', '', [])
const english = { href: 'en/consultation.html', lang: 'en', path: 'en/consultation.html' }
const page = (...children) => shell(site, 'consultation', english, children)

/** All of a page but what it says of a contribution. */
export function frame() {
  const [before = '', after = ''] = page(h('hr', { id: 'here' })).split('<hr id="here"/>')
  return { before, after }
}

export const pageOfArchive = ({ title, folio, paragraphs, criteria, answer, sources }) =>
  page(
    section('contribution', title, h('p', { class: 'when' }, folio), paragraphs.map(paragraph)),
    section(
      'verdict',
      'Criterios',
      h(
        'table',
        null,
        h('caption', null, 'Lo que dan los criterios'),
        h('thead', null, h('tr', null, ['Criterio', 'Resultado', 'Por qué'].map(column))),
        h('tbody', null, criteria.map(row)),
      ),
    ),
    section('answer', 'Respuesta', answer.map(paragraph), h('ul', { class: 'sources' }, sources.map(source))),
  )

const section = (id, title, ...children) =>
  h(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title`, dir: 'auto' }, title),
    children,
  )
const paragraph = text => h('p', { dir: 'auto' }, text)
const column = text => h('th', { scope: 'col' }, text)
const row = ({ title, outcome, reason }) =>
  h('tr', null, h('th', { scope: 'row' }, title), h('td', null, outcome), h('td', null, reason))
const source = ({ href, title }) => h('li', null, h('a', { href }, title))
