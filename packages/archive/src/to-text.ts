import type { Item, Story } from './story.js'

/** A story for a terminal: plain text, wrapped. Sections not named in `only` are left out when it is given. */
export function toText(story: Story, options: { readonly width: number; readonly only?: readonly string[] }): string {
  const { width, only } = options
  const sections = story.sections.filter(({ id }) => only === undefined || only.includes(id))
  return [
    story.title,
    '='.repeat(Math.min(width, story.title.length)),
    '',
    ...story.lead.flatMap(sentence => wrap(sentence, width, '')),
    ...sections.flatMap(section => ['', section.title.toUpperCase(), ...wrap(section.intro, width, ''), '', ...section.items.flatMap(item => itemLines(item, width))]),
    '',
  ].join('\n')
}

function itemLines(item: Item, width: number): readonly string[] {
  return [
    ...wrap([item.when, item.text].filter(Boolean).join(': '), width, '  ', '• '),
    ...(item.points ?? []).flatMap(point => wrap(point, width, '      ', '– ')),
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
