/**
 * What a reader of each page sees, and whether it is made of what a document is made of. Runs inside a browser, so it uses
 * nothing from outside itself.
 */
export function pageText(
  pages: readonly string[],
): { readonly text: string; readonly unknown: readonly string[]; readonly duplicates: readonly string[] }[] {
  const known =
    'main h1 h2 h3 h4 h5 h6 p section div dl dt dd table caption thead tbody tr th td ul ol li figure blockquote figcaption span strong a bdi time br'
  const inline = new Set(['SPAN', 'STRONG', 'A', 'BDI', 'TIME'])
  const attributes = 'id class dir lang scope href role tabindex aria-labelledby data-result'

  function textOf(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
    if (node.nodeName === 'BR') return '\n'
    const text = [...node.childNodes].map(textOf).join('')
    return inline.has(node.nodeName) ? text : `\n${text}\n`
  }

  return pages.map(html => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const main = page.querySelector('main')
    const elements = main ? [main, ...main.querySelectorAll('*')] : []
    const ids = elements.map(({ id }) => id).filter(id => id !== '')
    return {
      text: main ? textOf(main) : '',
      unknown: [
        ...elements.map(({ localName }) => localName).filter(name => !known.split(' ').includes(name)),
        ...elements
          .flatMap(element => element.getAttributeNames())
          .filter(name => !attributes.split(' ').includes(name)),
        ...[...page.body.children].map(({ localName }) => localName).filter(name => name !== 'main'),
        ...[...page.links]
          .map(({ protocol }) => protocol)
          .filter(each => !/^(https?|mailto|about):$/.test(each)),
      ],
      duplicates: ids.filter((id, i) => ids.indexOf(id) !== i),
    }
  })
}
