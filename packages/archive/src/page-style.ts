/** The look of a page: calm, one column, dark when the reader prefers it, plain when printed. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c2430; --soft: #55606e; --line: #d8d4c8; --accent: #0b5c6b; --mark: #9a3b12 }
@media (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e8e6e0; --soft: #a9b3be; --line: #36404b; --accent: #7fd0de; --mark: #f0a173 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Iowan Old Style', serif; overflow-wrap: break-word }
h1, h2, nav, .when, .source, .language, footer { font-family: system-ui, sans-serif }
h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.15; letter-spacing: -0.01em; margin: 1.5rem 0 1rem }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 0.25rem; padding-top: 0.75rem; border-top: 3px solid var(--accent) }
a { color: var(--accent) }
a:focus-visible, main:focus-visible { outline: 3px solid var(--mark); outline-offset: 3px }
main:focus { outline: none }
.skip { position: absolute; left: -999rem } .skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem }
.language { text-align: right; margin: 0; font-size: 0.95rem }
.lead { font-size: 1.15rem; margin: 0.5rem 0 }
.intro { color: var(--soft); margin: 0 0 1.25rem }
nav ul { list-style: none; padding: 0; margin: 1.5rem 0 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem }
nav a { display: inline-block; padding: 0.25rem 0 }
ol { list-style: none; margin: 0; padding: 0 }
ol > li { padding: 0.75rem 0 0.75rem 1rem; border-left: 2px solid var(--line); margin: 0 0 0.25rem }
ol > li p { margin: 0.15rem 0 }
.when { color: var(--mark); font-size: 0.92rem; font-weight: 600 }
.what { font-weight: 600 }
.note { font-style: italic; font-size: 0.92rem; color: var(--soft) }
.source { color: var(--soft); font-size: 0.85rem; line-height: 1.45 }
span.source { display: block }
ol ul { margin: 0.35rem 0; padding-left: 1.2rem }
footer { margin-top: 4rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.85rem }
@media print { nav, .skip, .language { display: none } body { max-width: none; font-size: 11pt } ol > li { break-inside: avoid } }
`
