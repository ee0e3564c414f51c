import { describe, expect, it } from 'vitest'
import { type MesaDocument, toTree } from '../src/documents/to-tree.js'
import { render } from '../src/render/render.js'
import { documentLocales } from '../src/wording/wording.js'
import { aSessionAccount } from './a-session-account.js'
import { anAccount } from './an-account.js'

const kinds = ['minutes', 'call', 'attendance-list', 'agreement-sheet', 'briefing'] as const

const documents: readonly (readonly [name: string, document: (locale: string) => MesaDocument])[] = [
  ...kinds.map(type => [type, (locale: string): MesaDocument => ({ type, locale })] as const),
  [
    'first-hand-over-letter',
    locale => ({ type: 'hand-over-letter', institution: 'Red de Mercados', locale }),
  ],
  ['hand-over-letter', locale => ({ type: 'hand-over-letter', institution: 'Dirección de Agua', locale })],
]

describe.each(documentLocales)('in %s, as somebody would read them', locale => {
  it.each(documents)('%s', async (name, document) => {
    const tree = toTree(anAccount(), document(locale))
    await expect(render(tree, 'txt')).toMatchFileSnapshot(`golden/${name}.${locale}.txt`)
  })

  it('reconstructed-session', async () => {
    const tree = toTree(aSessionAccount(), { type: 'reconstructed-session', locale })
    await expect(render(tree, 'txt')).toMatchFileSnapshot(`golden/reconstructed-session.${locale}.txt`)
  })
})
