import { baseCss, tokensCss } from '@apertura/theme'
import { pictureCss } from './pictures/picture-css.js'
import { completenessCss } from './site/css/completeness-css.js'
import { documentsCss } from './site/css/documents-css.js'
import { verifyCss } from './site/css/verify-css.js'

/** The one sheet of all pages: the tokens and plain elements of the house, and what only an archive has. */
export const archiveCss = `${tokensCss}${baseCss}${pictureCss}${completenessCss}
body { max-width: none; margin: 0; padding: 0 }
.top { border-bottom: 1px solid var(--ap-line); background: var(--ap-raised) }
.bar, .top nav, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 var(--ap-space-4) }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 var(--ap-space-5); padding-top: var(--ap-space-4) }
.name { margin: 0; font-family: var(--ap-font-title); font-size: var(--ap-size-h4); font-weight: 600; min-width: 0; overflow-wrap: anywhere; max-height: 6em; overflow: hidden }
.name a { color: inherit; text-decoration: none }
.name a:hover { text-decoration: underline }
.language { margin: 0; font-size: var(--ap-size-small) }
.language a, nav a { display: inline-block; padding: var(--ap-space-2) 0 }
nav ul { display: flex; flex-wrap: wrap; gap: 0 var(--ap-space-5); margin: 0; padding: var(--ap-space-1) 0 var(--ap-space-2); list-style: none; font-size: var(--ap-size-small) }
nav a { text-decoration: none }
nav a:hover { text-decoration: underline }
nav a[aria-current] { color: var(--ap-ink); font-weight: 600; box-shadow: inset 0 -3px 0 var(--ap-accent) }
.skip { position: absolute; left: -999rem }
.skip:focus { left: var(--ap-space-4); top: var(--ap-space-2); padding: var(--ap-space-2); background: var(--ap-paper); z-index: 1 }
main { padding-top: var(--ap-space-5); padding-bottom: var(--ap-space-7); overflow-wrap: anywhere }
main:focus { outline: none }
main > :where(p, ul, ol, dl), section > :where(p, ul, ol, dl, blockquote, h2), article > :where(p, ul, h3) { max-width: 44rem }
h1 { margin: var(--ap-space-4) 0 var(--ap-space-3); max-width: 24em }
h2 { margin-top: var(--ap-space-6); padding-top: var(--ap-space-3); border-top: 3px solid var(--ap-accent) }
h3 { margin: var(--ap-space-1) 0 var(--ap-space-2) }
h3 a { text-decoration-thickness: 1px }
.lead { font-size: var(--ap-size-lead); line-height: 1.5 }
.numbers h2 { position: absolute; left: -999rem }
.numbers ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1px; max-width: none; margin: var(--ap-space-5) 0 0; padding: 0; list-style: none; background: var(--ap-line); border: 1px solid var(--ap-line); border-radius: var(--ap-radius-large); overflow: hidden }
.numbers li { background: var(--ap-raised) }
.numbers a { display: block; height: 100%; padding: var(--ap-space-4); text-decoration: none; color: var(--ap-soft); font-size: var(--ap-size-small) }
.numbers a:hover { background: var(--ap-accent-wash) }
.numbers strong { display: block; font-family: var(--ap-font-title); font-size: 2.1rem; line-height: 1.15; font-weight: 600; color: var(--ap-accent) }
.picture { margin: var(--ap-space-4) 0; max-width: none }
summary { padding: var(--ap-space-2) 0; color: var(--ap-accent); cursor: pointer; font-size: var(--ap-size-small) }
.steps, .facts { padding: 0; list-style: none }
.steps > li, .facts > li { padding: var(--ap-space-3) 0 var(--ap-space-3) var(--ap-space-5); border-left: 2px solid var(--ap-line); position: relative }
.steps > li::before, .facts > li::before { content: ""; position: absolute; left: -6px; top: 1.45rem; width: 10px; height: 10px; border-radius: 50%; background: var(--ap-paper); border: 2px solid var(--ap-accent) }
:target { background: var(--ap-accent-wash); scroll-margin-top: var(--ap-space-4) }
.facts p, .steps p { margin: 0 0 var(--ap-space-1) }
.when { color: var(--ap-mark); font-size: var(--ap-size-small); font-weight: 600; margin-bottom: var(--ap-space-1) }
.what { font-weight: 600; line-height: 1.45 }
.what a { color: var(--ap-ink) ; text-decoration-color: var(--ap-edge) }
.what a:hover { color: var(--ap-accent) }
.source, .published, .unknown, .none { color: var(--ap-soft); font-size: var(--ap-size-small); line-height: 1.5 }
.source p { margin: 0 }
.more { margin-top: var(--ap-space-3) }
.state { display: inline-block; padding: 0 var(--ap-space-3); border-radius: 1rem; font-size: var(--ap-size-small); font-weight: 600; background: var(--ap-accent-wash); color: var(--ap-accent-deep) }
.state.unmet { background: var(--ap-unmet-wash); color: var(--ap-unmet) }
.state.undetermined { background: var(--ap-undetermined-wash); color: var(--ap-undetermined) }
.state.met { background: var(--ap-met-wash); color: var(--ap-met) }
.table { overflow-x: auto; margin: 0 0 var(--ap-space-4) }
.table table, .picture table { font-size: var(--ap-size-small); width: 100%; overflow-wrap: normal }
.table td, .table th { min-width: 7rem }
th { font-weight: 600 }
.years { display: flex; flex-wrap: wrap; gap: var(--ap-space-2) var(--ap-space-4); padding: 0; list-style: none; font-size: var(--ap-size-small) }
.years a { display: inline-block; padding: var(--ap-space-2) 0 }
.dispute, .session, .voice { margin: 0 0 var(--ap-space-5); padding: var(--ap-space-4) var(--ap-space-4) var(--ap-space-1); background: var(--ap-raised); border: 1px solid var(--ap-line); border-radius: var(--ap-radius-large) }
.dispute h3, .session h3 { margin-top: 0; font-size: var(--ap-size-h4) }
.readings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: var(--ap-space-4); max-width: none; padding: 0; list-style: none }
.readings li { padding-left: var(--ap-space-4); border-left: 3px solid var(--ap-mark) }
.readings p { margin: 0 0 var(--ap-space-1) }
.voices { columns: 22rem; column-gap: var(--ap-space-5) }
.voice { break-inside: avoid }
.papers { padding: 0; list-style: none }
.papers a { display: inline-block; padding: var(--ap-space-1) 0 }
.passages dt { margin-top: var(--ap-space-3); font-size: var(--ap-size-small); font-weight: 600; color: var(--ap-mark) }
.passages dd { margin: 0 }
.passages ul { margin: 0; padding-left: 1.2rem }
.terms dt { margin-top: var(--ap-space-4); font-weight: 600; font-family: var(--ap-font-title); font-size: var(--ap-size-h4) }
.terms dd { margin: 0 }
.columns { columns: 16rem; padding-left: 1.2rem }
.hash { font-family: var(--ap-font-code); font-size: var(--ap-size-small) }
footer { padding-top: var(--ap-space-4); padding-bottom: var(--ap-space-6); border-top: 1px solid var(--ap-line); color: var(--ap-soft); font-size: var(--ap-size-small) }
footer nav { padding: 0 }
${documentsCss}${verifyCss}@media print { nav, .skip, .language, .more, summary { display: none } main { padding: 0 } }
`
