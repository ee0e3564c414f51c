import type { Item, Story } from './story-parts.js'

/**
 * A story for a terminal: plain text, wrapped. `brief` leaves out what is minor, and how dates were deduced.
 *
 * @example
 * ```ts
 * const told = story(dossier(definition, record, { at: '2023-12-31' }), 'en')
 * toText(told, { width: 80 }).split('\n')[0] === told.title // => true
 * ```
 */
export function toText(
  story: Story,
  { width, brief = false }: { readonly width: number; readonly brief?: boolean },
): string {
  const sections = story.sections.map(section => ({
    ...section,
    items: section.items.filter(item => !brief || !item.minor),
  }))
  return [
    story.title,
    '='.repeat(Math.min(width, story.title.length)),
    '',
    ...story.lead.flatMap(sentence => wrap(sentence, width, '')),
    ...sections.flatMap(section => [
      '',
      section.title.toUpperCase(),
      ...wrap(section.intro, width, ''),
      '',
      ...section.items.flatMap(item => itemLines(item, width, brief)),
    ]),
    '',
  ].join('\n')
}

function itemLines(item: Item, width: number, brief: boolean): readonly string[] {
  return [
    ...wrap([item.when, item.text].filter(Boolean).join(': '), width, '  ', '• '),
    ...(item.points ?? []).flatMap(({ text, source }) =>
      wrap(source && !brief ? `${text} (${source})` : text, width, '      ', '– '),
    ),
    ...(brief ? [] : (item.notes ?? [])).flatMap(note => wrap(note, width, '      ', '– ')),
  ]
}

/** Breaks a paragraph into lines of at most `width` characters; the first line carries the mark. */
function wrap(text: string, width: number, indent: string, mark = ''): readonly string[] {
  const lines: string[] = []
  let line = indent + mark
  let empty = true
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + ' '.repeat(mark.length)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}
