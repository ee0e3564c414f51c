import type { PhrasingContent } from 'mdast'
import type { Inline, Inlines } from '../../tree/document-tree.js'
import { removalMark } from '../../tree/removal-mark.js'
import { isSafeLink } from '../../tree/safe-link.js'
import { safeText } from '../../tree/safe-text.js'

/** How a line ends inside a paragraph, inside a cell (where only HTML can say it) and inside a heading (not at all). */
export type LineEnd = 'break' | 'html' | 'space'

/** A stretch of text as the content of a Markdown paragraph, cell or heading. */
export function inlinesMarkdown(inlines: Inlines, end: LineEnd, strong = false): PhrasingContent[] {
  const content = merged(inlines.flatMap(inline => inlineMarkdown(inline, end, strong)))
  return content.slice(firstSaid(content), content.findLastIndex(isSaid) + 1)
}

function inlineMarkdown(inline: Inline, end: LineEnd, strong: boolean): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return strong || inline.strong ? strongLines(inline.text, end) : lines(inline.text, end)
    case 'link': {
      const said = lines(inline.text, 'space')
      const leads = isSafeLink(inline.to) && !inline.to.startsWith('#') && inline.text.trim() !== ''
      return leads ? [{ type: 'link', url: safeText(inline.to), children: said }] : said
    }
    case 'removed':
      return lines(removalMark(inline), end)
  }
}

function lines(text: string, end: LineEnd): PhrasingContent[] {
  const safe = safeText(text)
  if (end === 'space') return [{ type: 'text', value: safe.replaceAll('\n', ' ') }]
  const ending: PhrasingContent = end === 'break' ? { type: 'break' } : { type: 'html', value: '<br>' }
  // A paragraph keeps no blanks around the end of a line.
  return safe
    .split(/[ \t]*\n[ \t]*/)
    .flatMap((line, i): PhrasingContent[] => [...(i === 0 ? [] : [ending]), { type: 'text', value: line }])
}

/** Each line is strong by itself: marks around a line break or around blanks would not be read as marks. */
function strongLines(text: string, end: LineEnd): PhrasingContent[] {
  return lines(text, end).flatMap((each): PhrasingContent[] => {
    if (each.type !== 'text' || each.value.trim() === '') return [each]
    const { value } = each
    const start = value.length - value.trimStart().length
    const end = value.trimEnd().length
    return [
      { type: 'text', value: value.slice(0, start) },
      { type: 'strong', children: [{ type: 'text', value: value.slice(start, end) }] },
      { type: 'text', value: value.slice(end) },
    ]
  })
}

/** Neighbours of the same kind as one: two strong ones in a row would run into each other. */
function merged(content: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const each of content) {
    const last = result.at(-1)
    if (each.type === 'text' && each.value === '') continue
    if (last?.type === 'text' && each.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + each.value }
    else if (last?.type === 'strong' && each.type === 'strong')
      result[result.length - 1] = { type: 'strong', children: merged([...last.children, ...each.children]) }
    else result.push(each)
  }
  return result
}

const isSaid = (each: PhrasingContent) =>
  each.type === 'text' ? each.value.trim() !== '' : each.type !== 'break' && each.type !== 'html'

function firstSaid(content: readonly PhrasingContent[]): number {
  const first = content.findIndex(isSaid)
  return first === -1 ? content.length : first
}
