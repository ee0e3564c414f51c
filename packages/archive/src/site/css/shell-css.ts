/** What stands around every page. */
export const shellCss = `
body { max-width: none; margin: 0; padding: 0 }
.top { border-bottom: 1px solid var(--ap-line); background: var(--ap-raised) }
.bar, .top nav, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 var(--ap-space-4) }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 var(--ap-space-5); padding-top: var(--ap-space-3) }
.process { margin: 0; font-family: var(--ap-font-title); font-size: var(--ap-size-h4); font-weight: 600; min-width: 0; overflow-wrap: anywhere; max-height: 6em; overflow: hidden }
.process a { display: inline-block; padding: var(--ap-space-1) 0; color: inherit; text-decoration: none }
.process a:hover { text-decoration: underline }
.language { display: flex; gap: var(--ap-space-4); margin: 0; font-size: var(--ap-size-small) }
.language a, nav a { display: inline-block; padding: var(--ap-space-2) 0 }
nav ul { margin: 0; padding: 0; list-style: none; font-size: var(--ap-size-small) }
nav li { margin: 0 }
nav a { text-decoration: none }
nav a:hover { text-decoration: underline }
nav a[aria-current] { color: var(--ap-ink); font-weight: 600; box-shadow: inset 0 -3px 0 var(--ap-accent) }
.menu { position: relative; display: flex; flex-wrap: wrap; gap: 0 var(--ap-space-5) }
.menu details, .menu summary { margin: 0 }
.menu summary { padding: var(--ap-space-2) 0 var(--ap-space-3); font-weight: 600 }
.menu summary.here { color: var(--ap-ink); box-shadow: inset 0 -3px 0 var(--ap-accent) }
.menu ul { position: absolute; z-index: 2; left: 0; right: 0; top: 100%; padding: var(--ap-space-3) var(--ap-space-4); display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0 var(--ap-space-5); background: var(--ap-raised); border: 1px solid var(--ap-line); border-top: 0; border-radius: 0 0 var(--ap-radius-large) var(--ap-radius-large); box-shadow: 0 .75rem 1.5rem rgb(0 0 0 / .14) }
.skip { position: absolute; left: -999rem }
.skip:focus { left: var(--ap-space-4); top: var(--ap-space-2); padding: var(--ap-space-2); background: var(--ap-paper); z-index: 3 }
main { padding-top: var(--ap-space-5); padding-bottom: var(--ap-space-7); overflow-wrap: anywhere }
main:focus { outline: none }
main > :where(p, ul, ol, dl), section > :where(p, ul, ol, dl, blockquote, h2), article > :where(p, ul, h3) { max-width: 44rem }
h1 { margin: var(--ap-space-4) 0 var(--ap-space-3); max-width: 24em }
h2 { margin-top: var(--ap-space-6); padding-top: var(--ap-space-3); border-top: 3px solid var(--ap-accent) }
h3 { margin: var(--ap-space-1) 0 var(--ap-space-2) }
h3 a { text-decoration-thickness: 1px }
.lead { font-size: var(--ap-size-lead); line-height: 1.5 }
footer { padding-top: var(--ap-space-4); padding-bottom: var(--ap-space-6); border-top: 1px solid var(--ap-line); color: var(--ap-soft); font-size: var(--ap-size-small); overflow-wrap: anywhere }
.all { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: var(--ap-space-4); padding: 0 0 var(--ap-space-4) }
.group { margin: 0; font-weight: 600; color: var(--ap-ink) }
.all a { padding: var(--ap-space-1) 0 }
@media (forced-colors: active) { nav a[aria-current], .menu summary.here { border-bottom: 3px solid Highlight } }
`

/** Paper: what leads elsewhere is left out, what it leads to on the web is said. */
export const printCss = `
@media print {
nav.menu, nav.all, .seek, .skip, .language, .more, .onward, .years, summary { display: none }
main, footer, .bar { max-width: none; padding: 0 }
body { font-size: 10.5pt }
h2, h3, .when { break-after: avoid }
li.fact, .session, .dispute, .voice, figure, tr { break-inside: avoid }
a { color: inherit }
.source .of { display: inline; margin: 0; white-space: normal }
.source .comma { position: static }
.letter summary { display: block }
.letter::details-content { display: block; content-visibility: visible; height: auto }
a[rel~="external"]::after { content: " (" attr(href) ")"; font-size: .85em }
.voices, .columns { columns: 1 }
.table { overflow: visible }
}
`
