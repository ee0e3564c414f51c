import type { DocumentType, MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import { checkOptions } from './check-options.js'
import type { MesaDocumentOptions } from './document-options.js'
import { finishBlocks } from './finish-blocks.js'
import { slug } from './make-blocks.js'
import { type MesaSectionId, mesaSections } from './mesa-sections.js'
import { referencesOf } from './references-of.js'
import { type Say, sayFor } from './say.js'

/** What a kind of document is made of. */
export interface MesaTemplate {
  readonly type: DocumentType
  readonly sections: readonly MesaSectionId[]
  readonly title: (account: MesaAccount, say: Say, institution: string) => string
  /** Whether its sections are counted. */
  readonly counted?: boolean
}

/** Composes a document about a mesa out of its sections. */
export function mesaDocument(
  account: MesaAccount,
  template: MesaTemplate,
  options: MesaDocumentOptions,
  institution = '',
): DocumentTree {
  if (account.kind !== 'mesa-account')
    throw new TypeError(
      `mesaDocument: a ${template.type} is made of the account of a mesa; what others told later has a sheet of its own.`,
    )
  const say = sayFor(account.people, options.locale, options.wording)
  const { version = 1, sections = template.sections } = options
  const id = options.id ?? slug(account.mesa, template.type, institution)
  checkOptions({ version, id })
  const blocks = sections.flatMap(name => {
    if (!Object.hasOwn(mesaSections, name))
      throw new RangeError(`mesaDocument: there is no section named '${name}'.`)
    return mesaSections[name](account, say, { document: id, version, institution })
  })
  return {
    kind: 'document',
    v: 1,
    id,
    type: template.type,
    lang: say.lang,
    title: template.title(account, say, institution),
    subtitle: say.words('subtitle.minutes', {
      date: say.date(account.held.on),
      place: say.title(account.process.place),
    }),
    on: account.held.on,
    about: {
      process: say.title(account.process.title),
      place: say.title(account.process.place),
      country: account.process.country,
      author: options.author ?? say.words('author.secretariat'),
      version,
      keywords: keywordsOf(account, say),
    },
    references: referencesOf(account, say, blocks),
    blocks: finishBlocks(blocks, template.counted ?? false),
  }
}

const keywordsOf = ({ axis, series, bodies }: MesaAccount, say: Say): readonly string[] =>
  [axis, series, ...bodies].flatMap(named => (named ? [say.title(named.title)] : []))
