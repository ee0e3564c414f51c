/** The pages of contributions: one card a contribution, and the way from page to page. */
export const contributionsCss = `
.contribution { margin: 0 0 var(--ap-space-5); padding: var(--ap-space-4) var(--ap-space-4) var(--ap-space-2); background: var(--ap-raised); border: 1px solid var(--ap-line); border-radius: var(--ap-radius-large); content-visibility: auto; contain-intrinsic-size: auto 18rem }
.contribution h2 { margin: 0 0 var(--ap-space-2); padding: 0; border: 0; font-size: var(--ap-size-h4) }
.contribution h3 { margin: var(--ap-space-3) 0 var(--ap-space-1); font-size: var(--ap-size-small) }
.contribution p { margin: 0 0 var(--ap-space-2); max-width: 44rem }
.contribution .said { white-space: pre-line }
.contribution ul { margin: 0 0 var(--ap-space-2); padding-left: 1.2rem; max-width: 44rem }
.contribution .folio { display: block; color: var(--ap-mark); font-family: var(--ap-font-code); font-size: var(--ap-size-small); font-weight: 600 }
.steps-of-pages ul { display: flex; flex-wrap: wrap; gap: 0 var(--ap-space-5); margin: 0 0 var(--ap-space-4); padding: 0; list-style: none }
.steps-of-pages a { display: inline-block; padding: var(--ap-space-2) 0 }
`
