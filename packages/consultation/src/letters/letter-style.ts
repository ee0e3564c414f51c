import { baseCss, tokensCss } from '@apertura/theme'

/** The look of a letter: the theme's, and what only a letter has. */
export const letterStyle = `
${tokensCss}${baseCss}
main { max-width: 42rem }
.dated { margin: 0; color: var(--ap-soft); font-size: var(--ap-size-small) }
h1 { margin-top: var(--ap-space-2); font-size: 1.9rem }
section { margin: 0 }
h2 { margin: var(--ap-space-5) 0 var(--ap-space-2); padding-top: var(--ap-space-3); border-top: 1px solid var(--ap-line); font-size: 1.25rem }
h3 { margin: var(--ap-space-4) 0 var(--ap-space-1); font-size: 1.05rem }
section p { margin: var(--ap-space-2) 0 }
.lead { font-size: var(--ap-size-lead) }
.strong { font-weight: 600 }
blockquote { margin: var(--ap-space-3) 0; padding: var(--ap-space-1) var(--ap-space-4); border-inline-start: 3px solid var(--ap-accent); overflow-wrap: anywhere }
dl { margin: var(--ap-space-2) 0 }
dl div { display: flex; flex-wrap: wrap; gap: 0 var(--ap-space-3) }
dt { min-width: 9rem; color: var(--ap-soft) }
dd { margin: 0; overflow-wrap: anywhere }
ul { margin: var(--ap-space-1) 0 var(--ap-space-3); padding-inline-start: 1.3rem }
li { margin: var(--ap-space-1) 0; overflow-wrap: anywhere }
.note { display: block; color: var(--ap-soft); font-size: var(--ap-size-small) }
.minor { font-size: 0.95rem }
footer { margin-top: var(--ap-space-7); padding-top: var(--ap-space-3); border-top: 1px solid var(--ap-line); color: var(--ap-soft); font-size: var(--ap-size-small) }
@media print { section, li { break-inside: avoid } h2, h3 { break-after: avoid } @page { margin: 2.2cm } }
`
