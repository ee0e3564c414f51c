/** Makes an element of a page; what stands in it is text, never markup. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A link to a file of the archive. */
export const linkTo = (root: string, path: string): HTMLElement =>
  el('a', { href: root + path.split('/').map(encodeURIComponent).join('/') }, path)

/** What was found, in one sentence, with a sign that also says it. */
export const verdict = (good: boolean, title: string, how: string): HTMLElement =>
  el(
    'div',
    { class: good ? 'verdict is' : 'verdict' },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, good ? '✓' : '✗'),
    el('div', {}, el('h4', { dir: 'auto' }, title), el('p', {}, how)),
  )
