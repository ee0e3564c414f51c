/** What the pages of the story share: facts, steps, tables, and readings side by side. */
export const storyCss = `
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
:is(.session, .voice, .dispute) > .source { margin-bottom: var(--ap-space-3) }
.source p { margin: 0 }
.source p + p { margin-top: var(--ap-space-1) }
/* At every fact the title of its document would fill lines: what does not fit is cut for the eye alone. */
.source .comma { position: absolute; left: -999rem }
.source .of:not(:last-child) { margin-right: .4em }
.source .of { display: inline-block; max-width: min(26rem, calc(100% - .5rem)); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; vertical-align: bottom; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em }
abbr[title] { text-decoration: none }
.more { margin-top: var(--ap-space-3) }
.state { display: inline-block; padding: 0 var(--ap-space-3); border-radius: 1rem; font-size: var(--ap-size-small); font-weight: 600; background: var(--ap-accent-wash); color: var(--ap-accent-deep) }
.state.unmet { background: var(--ap-unmet-wash); color: var(--ap-unmet) }
.state.undetermined { background: var(--ap-undetermined-wash); color: var(--ap-undetermined) }
.state.met { background: var(--ap-met-wash); color: var(--ap-met) }
.table { overflow-x: auto; margin: 0 0 var(--ap-space-4) }
.table table, .picture table { font-size: var(--ap-size-small); width: 100%; overflow-wrap: normal }
.table td, .table th { min-width: 7rem }
@media (max-width: 56rem) {
.cards :is(table, caption, tbody, tr, th, td) { display: block }
.cards thead { position: absolute; left: -999rem }
.cards tr { padding: var(--ap-space-3) 0; border-bottom: 1px solid var(--ap-line) }
.cards :is(td, th) { min-width: 0; width: auto; padding: 0; border: 0 }
.cards td:not(:empty)::before { content: attr(data-of) ": "; color: var(--ap-soft) }
.cards td:empty { display: none }
:is(.data, #types) .cards td { display: inline-block; margin-right: var(--ap-space-4) }
.data .cards td:not(:nth-child(2))::before { content: none }
}
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
.passages { margin-bottom: var(--ap-space-3) }
.sources h3 { margin: var(--ap-space-5) 0 0; font-size: var(--ap-size-h4) }
.contents li { padding: var(--ap-space-1) 0 }
.passages dt { margin-top: var(--ap-space-2); font-size: var(--ap-size-small); font-weight: 600; color: var(--ap-mark) }
.passages dd { margin: 0 }
.passages ul { margin: 0; padding-left: 1.2rem }
.terms dt { margin-top: var(--ap-space-4); font-weight: 600; font-family: var(--ap-font-title); font-size: var(--ap-size-h4) }
.terms dd { margin: 0 }
.columns { columns: 16rem; padding-left: 1.2rem }
@media (min-width: 30rem) and (max-width: 56rem) { body:not(.data) :not(#types) > .cards tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 var(--ap-space-4) } .cards th { grid-column: 1 / -1 } }
.parenthesis > .facts { margin-top: var(--ap-space-4) }
.letter { max-width: 44rem; border-top: 1px solid var(--ap-line) }
.letter h3 { display: inline; font-size: var(--ap-size-h4) }
.letter blockquote p { margin: 0 0 var(--ap-space-2) }
.bibtex { max-width: 44rem; white-space: pre-wrap; overflow: visible }
.hash { font-family: var(--ap-font-code); font-size: var(--ap-size-small) }
`
