/** The search of a page's head and the page of search, and the filters that scripts bring to lists and tables. */
export const searchCss = `
[hidden] { display: none !important }
.unseen { position: absolute; left: -999rem }
.seek { display: flex; margin: 0 0 0 auto; align-self: center }
form.search { margin: var(--ap-space-4) 0 }
form.search > label { display: block; font-weight: 600; margin-bottom: var(--ap-space-1) }
form.search .line { display: flex; gap: var(--ap-space-2); margin: 0; max-width: 44rem }
form.search .line input { flex: 1; min-width: 0; font-size: var(--ap-size-lead) }
form.search input[type="search"], form.search button, .sift input, .sift select, .sift button, #more, .seek input, .seek button { font-family: inherit; color: var(--ap-ink); background: var(--ap-paper); border: 1px solid var(--ap-edge); border-radius: var(--ap-radius) }
form.search input[type="search"], form.search button, .sift input[type="search"], .sift select, .sift button, #more { min-height: 2.75rem; padding: 0 var(--ap-space-4); font-size: var(--ap-size-text) }
.seek input, .seek button { min-height: 2.25rem; padding: 0 var(--ap-space-3); font-size: var(--ap-size-small) }
.seek input { width: 11rem; border-radius: var(--ap-radius) 0 0 var(--ap-radius) }
.seek button { border-left: 0; border-radius: 0 var(--ap-radius) var(--ap-radius) 0 }
form.search button[type="submit"] { background: var(--ap-accent); border-color: var(--ap-accent); color: var(--ap-on-accent); font-weight: 600 }
form.search button, .sift button, #more, .seek button { cursor: pointer }
form.search button[type="submit"]:hover { background: var(--ap-accent-deep) }
form.search button[type="button"]:hover, .sift button:hover, #more:hover, .seek button:hover { background: var(--ap-accent-wash) }
.hint { margin: var(--ap-space-2) 0; color: var(--ap-soft); font-size: var(--ap-size-small) }
.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: var(--ap-space-3) var(--ap-space-5); max-width: none }
.groups fieldset { margin: 0; padding: 0; border: 0; min-width: 0 }
.groups legend { padding: 0; font-weight: 600; font-size: var(--ap-size-small) }
.groups label { display: flex; align-items: center; gap: var(--ap-space-2); min-height: 1.9rem; font-size: var(--ap-size-small); cursor: pointer }
.groups label { margin: 0 }
.groups input { min-height: 0; width: 1.15rem; height: 1.15rem; flex: none; margin: 0; accent-color: var(--ap-accent) }
.found { margin: var(--ap-space-4) 0 var(--ap-space-2); font-weight: 600 }
.found:empty { display: none }
.notes { margin: 0 0 var(--ap-space-3); padding: 0; list-style: none; color: var(--ap-soft); font-size: var(--ap-size-small) }
.results { padding: 0; list-style: none; max-width: 44rem }
.results > li { padding: var(--ap-space-3) 0; border-top: 1px solid var(--ap-line) }
.results h3 { margin: 0; font-size: var(--ap-size-h4) }
.results p { margin: var(--ap-space-1) 0 0 }
.results .when { margin: 0 }
.results .passage { color: var(--ap-soft); line-height: 1.5 }
mark { background: var(--ap-accent-wash); color: inherit; border-bottom: 2px solid var(--ap-accent); padding: 0 1px }
.ways { padding: 0; list-style: none }
.ways li { padding: var(--ap-space-1) 0 }
.ways a { display: inline-block; padding: var(--ap-space-1) 0; font-weight: 600 }
.sift { display: flex; flex-wrap: wrap; align-items: end; gap: var(--ap-space-3) var(--ap-space-4); margin: var(--ap-space-4) 0; padding: var(--ap-space-4); background: var(--ap-raised); border: 1px solid var(--ap-line); border-radius: var(--ap-radius-large) }
.sift > label { display: grid; gap: var(--ap-space-1); font-size: var(--ap-size-small); font-weight: 600; min-width: 0; max-width: 100% }
.sift select, .sift input[type="search"] { font-size: var(--ap-size-small); padding: 0 var(--ap-space-3); max-width: 100%; width: 14rem; font-weight: 400 }
.sift > .check { display: flex; align-items: center; gap: var(--ap-space-2); min-height: 2.75rem }
.sift .check input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--ap-accent) }
.sift button { font-size: var(--ap-size-small) }
.sift [role="status"] { flex-basis: 100%; margin: 0; color: var(--ap-soft); font-size: var(--ap-size-small) }
@media (max-width: 30rem) { .seek { order: 3; width: 100%; margin: 0 } .seek input { flex: 1; min-width: 0 } .sift > label { width: 100% } .sift select, .sift input[type="search"] { width: 100% } }
@media print { .seek, form.search, .sift, #more { display: none } }
`
