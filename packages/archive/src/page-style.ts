import { baseCss, tokensCss } from '@apertura/theme'

/** The look of a page: the theme's tokens and plain elements, and the few things that only a story has. */
export const pageStyle = `
${tokensCss}${baseCss}
:root { --ap-font-text: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', Georgia, serif }
nav, .when, .source, .language, footer { font-family: system-ui, 'Segoe UI', 'Noto Sans', sans-serif }
h1 { margin-top: var(--ap-space-5) }
h2 { margin-bottom: var(--ap-space-1); padding-top: var(--ap-space-3); border-top: 3px solid var(--ap-accent) }
main:focus { outline: none }
main:focus-visible { outline: var(--ap-focus-width) solid var(--ap-focus); outline-offset: var(--ap-space-2) }
.skip { position: absolute; left: -999rem }
.skip:focus { left: var(--ap-space-4); top: var(--ap-space-2); padding: var(--ap-space-2); background: var(--ap-paper) }
.language { margin: 0; text-align: right; font-size: var(--ap-size-small) }
.lead { font-size: var(--ap-size-lead); margin: var(--ap-space-2) 0; line-height: 1.5 }
.intro { color: var(--ap-soft) }
nav ul { display: flex; flex-wrap: wrap; gap: var(--ap-space-1) var(--ap-space-5); margin: var(--ap-space-5) 0 0; padding: 0; list-style: none }
nav a { display: inline-block; padding: var(--ap-space-1) 0 }
ol { margin: 0; padding: 0; list-style: none }
ol > li { margin: 0 0 var(--ap-space-1); padding: var(--ap-space-3) 0 var(--ap-space-3) var(--ap-space-4); border-left: 2px solid var(--ap-line) }
ol > li p { margin: var(--ap-space-1) 0 }
ol ul { margin: var(--ap-space-2) 0; padding-left: 1.2rem }
.when { color: var(--ap-mark); font-size: var(--ap-size-small); font-weight: 600 }
.what { font-weight: 600 }
.note { color: var(--ap-soft); font-size: 0.95rem; font-style: italic }
.source { color: var(--ap-soft); font-size: var(--ap-size-small); line-height: 1.45 }
span.source { display: block }
footer { margin-top: var(--ap-space-7); border-top: 1px solid var(--ap-line); color: var(--ap-soft); font-size: var(--ap-size-small) }
@media print { nav, .skip, .language { display: none } }
`
