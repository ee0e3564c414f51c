import type { Reply } from '@apertura/domain'
import { type LetterOptions, letterOf } from './letter-of.js'
import type { Block } from './letter-parts.js'
import { safeText } from './safe-text.js'

/**
 * A reply as plain text, for a mail or a screen without pages.
 *
 * @throws RangeError when a date of the reply is malformed.
 *
 * @example
 * ```ts
 * letterText(reply, { locale: 'en' }).split('\n')[2] // => 'Reply to your contribution F-001'
 * ```
 */
export function letterText(reply: Reply, options: LetterOptions): string {
  const { title, dated, opening, sections, foot } = letterOf(reply, options)
  const parts = sections.map(({ heading, blocks }) =>
    [heading.toUpperCase(), ...blocks.map(blockText)].join('\n'),
  )
  return `${[dated, title, opening, ...parts, foot].map(safeText).join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'sentence':
      return block.text
    case 'subheading':
      return `\n${block.text}`
    case 'quote':
      return `“${block.text}”`
    case 'pairs':
      return block.pairs.map(([name, value]) => `${name}: ${value}`).join('\n')
    case 'list':
      return [
        block.intro,
        ...block.items.map(({ text, note }) => `- ${text}${note ? ` (${note})` : ''}`),
      ].join('\n')
  }
}
