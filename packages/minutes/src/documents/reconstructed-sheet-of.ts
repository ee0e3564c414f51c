import type { SessionAccount } from '@apertura/domain'
import type { DocumentTree, TreeReference } from '../tree/document-tree.js'
import { checkOptions } from './check-options.js'
import type { SessionDocumentOptions } from './document-options.js'
import { finishBlocks } from './finish-blocks.js'
import { slug } from './make-blocks.js'
import { type SessionSectionId, sessionSections } from './mesa-sections.js'
import { type Say, sayFor } from './say.js'
import { banner } from './sections/reconstructed.js'

const order: readonly SessionSectionId[] = ['facts', 'told', 'attendees', 'unknown', 'sources']

/**
 * The sheet of a session that is known only because somebody told of it later: what each source tells and who says
 * so, and what nobody tells. It begins with a banner that it is not minutes, and nobody can sign it.
 *
 * @throws RangeError when a date of the account is malformed, a section is not known, or the id or the version is none.
 *
 * @example
 * ```ts
 * const sheet = reconstructedSheetOf(session, { locale: 'en' })
 * sheet.blocks[0]?.id // => 'banner'
 * sheet.blocks.some(({ kind }) => kind === 'signatures') // => false
 * ```
 */
export function reconstructedSheetOf(session: SessionAccount, options: SessionDocumentOptions): DocumentTree {
  if (session.kind !== 'session-account')
    throw new TypeError('reconstructedSheetOf: a mesa that has an account of its own has minutes instead.')
  const say = sayFor([], options.locale, options.wording)
  const { process, title, on } = session
  const { version = 1, sections = order } = options
  const id = options.id ?? slug(session.session, 'reconstructed-session')
  checkOptions({ version, id })
  const blocks = sections.flatMap(name => {
    if (!Object.hasOwn(sessionSections, name))
      throw new RangeError(`reconstructedSheetOf: there is no section named '${name}'.`)
    return sessionSections[name](session, say)
  })
  const place = say.title(process.place)
  return {
    kind: 'document',
    v: 1,
    id,
    type: 'reconstructed-session',
    lang: say.lang,
    title: say.words('title.reconstructed-session', { title: say.text(title) }),
    subtitle: say.words('subtitle.minutes', { date: say.date(on), place }),
    on,
    about: {
      process: say.title(process.title),
      place,
      country: process.country,
      author: options.author ?? say.title(process.place),
      version,
      keywords: [session.axis, session.series, ...session.bodies].flatMap(named =>
        named ? [say.title(named.title)] : [],
      ),
    },
    references: referencesOf(session, say),
    blocks: finishBlocks([...banner(session, say), ...blocks], false),
  }
}

function referencesOf(
  { attendees, told, bodies, session, title }: SessionAccount,
  say: Say,
): readonly TreeReference[] {
  const all: readonly TreeReference[] = [
    ...attendees.map(({ name }): TreeReference => ({ id: slug(name), kind: 'person', name })),
    ...told.map(
      ({ assertedBy }): TreeReference => ({
        id: slug('account', assertedBy),
        kind: 'organisation',
        name: assertedBy,
      }),
    ),
    ...bodies.map(
      ({ id, title }): TreeReference => ({
        id: slug('body', id),
        kind: 'organisation',
        name: say.title(title),
      }),
    ),
    { id: slug('session', session), kind: 'event', name: say.title(title) },
  ]
  return all.filter(({ id }, index) => all.findIndex(other => other.id === id) === index)
}
