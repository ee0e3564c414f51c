import { baseCss, tokensCss } from '@apertura/theme'

/** The look of a document: the theme's, and what only a document has. A city's own sheet wins over all of it. */
export const htmlStyle = `
${tokensCss}${baseCss}
@layer apertura {
body { max-width: 50rem; overflow-wrap: anywhere }
h1 { margin: var(--ap-space-4) 0 var(--ap-space-2); font-size: clamp(1.6rem, 1.2rem + 1.9vw, 2.25rem) }
h2, h3, h4, h5, h6 { line-height: 1.3; break-after: avoid }
h2 { margin: var(--ap-space-6) 0 var(--ap-space-3); padding-block-end: var(--ap-space-2); border-block-end: 1px solid var(--ap-line); font-size: 1.4rem }
h3 { margin: var(--ap-space-5) 0 var(--ap-space-2); font-size: 1.2rem }
h4, h5, h6 { margin: var(--ap-space-4) 0 var(--ap-space-2); font-size: 1.0625rem }
h5, h6 { font-family: var(--ap-font-text) }
.number { color: var(--ap-accent); font-variant-numeric: lining-nums tabular-nums }
.letterhead { margin-block-end: var(--ap-space-5); padding-block-end: var(--ap-space-3); border-block-end: 3px double var(--ap-edge); color: var(--ap-soft); font-size: var(--ap-size-small) }
.letterhead p { margin: 0 }
.letterhead p:first-child { color: var(--ap-ink); font-weight: 600 }
.subtitle { margin-block-end: var(--ap-space-5); color: var(--ap-soft); font-size: var(--ap-size-lead) }
.lead { font-size: var(--ap-size-lead) }
.strong { font-weight: 600 }
.minor { color: var(--ap-soft); font-size: var(--ap-size-small) }
p:has(+ ul), p:has(+ ol) { margin-block-end: var(--ap-space-1) }
ul, ol { padding-inline-start: 1.5rem }
li { margin: var(--ap-space-1) 0; padding-inline-start: 0.15rem; unicode-bidi: plaintext }
li::marker { color: var(--ap-soft) }
li > ul, li > ol { margin-block-end: var(--ap-space-2) }
dl { padding: var(--ap-space-2) 0; border-block: 1px solid var(--ap-line) }
h2 + dl, h3 + dl, h4 + dl { padding: 0; border: 0 }
dl > div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0 var(--ap-space-4); padding: var(--ap-space-1) 0 }
dt { color: var(--ap-soft) }
dd { margin: 0 }
table { width: 100%; font-size: 0.975rem; line-height: 1.45 }
caption { padding-block-end: var(--ap-space-2); color: var(--ap-ink); font-weight: 600; text-align: start }
/* A cell may run the other way than its table: the same room on both sides. */
th, td { min-width: 5rem; padding: var(--ap-space-2); text-align: start }
thead th, thead td { border-block-end: 2px solid var(--ap-edge); color: var(--ap-soft); font-size: var(--ap-size-small); vertical-align: bottom }
tbody th { font-weight: 600 }
.wide { margin-block-end: var(--ap-space-4); overflow-x: auto }
.wide table { margin: 0 }
.wide th, .wide td { min-width: 6.5rem }
figure { margin-inline: 0 }
blockquote { margin: 0; padding: var(--ap-space-1) 0; padding-inline-start: var(--ap-space-4); border: 0; border-inline-start: 3px solid var(--ap-edge); color: var(--ap-ink) }
blockquote p { margin: 0 }
figcaption { margin-block-start: var(--ap-space-1); padding-inline-start: calc(var(--ap-space-4) + 3px); color: var(--ap-soft); font-size: var(--ap-size-small) }
.speech { margin-block-end: var(--ap-space-4) }
.speech p { margin: 0 }
.speaker { font-weight: 600 }
.speaker time { margin-inline-start: var(--ap-space-2); color: var(--ap-soft); font-size: var(--ap-size-small); font-weight: 400 }
.speech.note { font-style: italic }
.decision { margin: var(--ap-space-4) 0; padding: var(--ap-space-3) var(--ap-space-4); border-inline-start: 4px solid var(--ap-accent); background: var(--ap-accent-wash) }
.decision > :first-child { margin-block-start: 0 }
.decision > :last-child { margin-block-end: 0 }
.decision .minor, .decision dt, .decision thead th { color: var(--ap-ink) }
.note.banner, .note.warning, .note.finding { margin: var(--ap-space-5) 0; padding: var(--ap-space-4); border: 1px solid var(--ap-undetermined); border-inline-start-width: 6px; background: var(--ap-undetermined-wash); color: var(--ap-ink) }
.note.finding { border-color: var(--ap-edge); background: var(--ap-raised) }
.note > :first-child { margin-block-start: 0; padding: 0; border: 0; font-size: 1.2rem }
.note > :last-child { margin-block-end: 0 }
.note.warning .minor, .note.banner .minor, .note.banner dt, .note.warning dt { color: var(--ap-ink) }
.removed { padding: 0 0.3em; border: 1px solid var(--ap-edge); background: var(--ap-sunken); color: var(--ap-ink); font-size: 0.9em; box-decoration-break: clone; -webkit-box-decoration-break: clone }
.signatures { break-inside: avoid }
.signatures ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: var(--ap-space-5) var(--ap-space-6); padding: 0; list-style: none }
.signatures li { margin: 0; padding: var(--ap-space-2) 0 0; border-block-start: 1px solid var(--ap-ink); margin-block-start: var(--ap-space-7); break-inside: avoid }
.signatures li p { margin: 0 }
.name { font-weight: 600 }
.role, .evidence { color: var(--ap-soft); font-size: var(--ap-size-small) }
:target { scroll-margin-block-start: var(--ap-space-4); outline: 2px solid var(--ap-focus); outline-offset: 4px }
@media (max-width: 30rem) { .lead, .subtitle { font-size: 1.15rem } dl > div { grid-template-columns: 1fr; padding: var(--ap-space-2) 0 } }
@media print {
body { max-width: none; padding: 0 }
.wide { overflow: visible }
th, td, .wide th, .wide td { min-width: 0 }
thead { display: table-header-group }
th, td { padding-block: 0.2rem }
tr, li, dl > div, .speech .speaker { break-inside: avoid }
.decision, .note { break-inside: avoid; background: none }
a { color: inherit }
}
}
@page { margin: 2.2cm 2cm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif } }
`
