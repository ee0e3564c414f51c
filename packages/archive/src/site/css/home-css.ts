/** What only the first page has: its numbers, its numbered steps, and where to go on. */
export const homeCss = `
.then { font-size: 1.05rem }
/* The title stands below in full. */
body.home .process { display: none }
.numbers h2 { position: absolute; left: -999rem }
.numbers ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1px; max-width: none; margin: var(--ap-space-5) 0 0; padding: 0; list-style: none; background: var(--ap-raised); border: 1px solid var(--ap-line); border-radius: var(--ap-radius-large); overflow: hidden }
@media (min-width: 28rem) { .numbers ul { grid-template-columns: repeat(3, minmax(0, 1fr)) } }
@media (min-width: 60rem) { .numbers ul { grid-template-columns: repeat(6, minmax(0, 1fr)) } }
.numbers li { margin: 0; box-shadow: 0 0 0 1px var(--ap-line) }
.numbers a { display: block; height: 100%; padding: var(--ap-space-4); text-decoration: none; color: var(--ap-soft); font-size: var(--ap-size-small) }
.numbers a:hover { background: var(--ap-accent-wash) }
.numbers strong { display: block; font-family: var(--ap-font-title); font-size: 2.1rem; line-height: 1.15; font-weight: 600; color: var(--ap-accent) }
.told { counter-reset: told; padding: 0; list-style: none }
.told > li { counter-increment: told; display: grid; grid-template-columns: 2.2rem minmax(0, 1fr); margin: 0; padding: var(--ap-space-2) 0 }
.told > li::before { content: counter(told); grid-row: 1 / span 4; font-family: var(--ap-font-title); font-weight: 600; color: var(--ap-accent); font-variant-numeric: tabular-nums }
.told > li > * { grid-column: 2; margin: 0 }
.home :is(.told, .steps) .when { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem }
.when .cited { display: inline-block; min-width: 24px; padding: .2rem .1rem; font-weight: 400 }
.onward { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: var(--ap-space-3) var(--ap-space-5); max-width: none; padding: 0; list-style: none }
.onward li { margin: 0 }
.onward a { display: inline-block; padding: var(--ap-space-1) 0; font-weight: 600 }
.onward p { margin: 0; color: var(--ap-soft); font-size: var(--ap-size-small); line-height: 1.5 }
`
