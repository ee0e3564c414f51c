/** The page on which one verifies. */
export const verifyCss = `#verify { max-width: 44rem }
.drop { padding: var(--ap-space-5); border: 2px dashed var(--ap-edge); border-radius: var(--ap-radius-large); background: var(--ap-raised) }
.drop.over { border-color: var(--ap-accent); border-style: solid; background: var(--ap-accent-wash) }
.drop .ask { margin: 0 0 var(--ap-space-4); font-size: var(--ap-size-lead) }
.drop + .source { margin-top: var(--ap-space-3) }
.picks { display: flex; flex-wrap: wrap; gap: var(--ap-space-3) }
.pick { position: relative; margin: 0 }
.pick input { position: absolute; inset: 0; width: 100%; height: 100%; min-height: 0; padding: 0; border: 0; opacity: 0; cursor: pointer }
.pick label { display: flex; align-items: center; min-height: var(--ap-target); padding: 0 var(--ap-space-4); border: 2px solid var(--ap-accent); border-radius: var(--ap-radius); background: var(--ap-paper); color: var(--ap-accent); font-weight: 600 }
.pick:first-child label { background: var(--ap-accent); color: var(--ap-on-accent) }
.pick input:hover + label { text-decoration: underline }
.pick input:focus-visible + label { outline: var(--ap-focus-width) solid var(--ap-focus); outline-offset: 2px }
#answer:focus { outline: none }
.verify .heard { position: absolute; left: -999rem }
.verdict { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--ap-space-4); margin: var(--ap-space-4) 0; padding: var(--ap-space-4); border: 1px solid var(--ap-edge); border-left: 6px solid var(--ap-unmet); border-radius: var(--ap-radius-large); background: var(--ap-unmet-wash) }
.verdict.is { border-left-color: var(--ap-met); background: var(--ap-met-wash) }
.verdict > .sign { font-size: 2rem; line-height: 1.2; font-weight: 700; color: var(--ap-unmet) }
.verdict.is > .sign { color: var(--ap-met) }
.verdict h4 { margin: 0; font-family: var(--ap-font-title); font-size: var(--ap-size-h4); line-height: 1.35 }
.verdict p:empty { display: none }
.verdict p { margin: var(--ap-space-1) 0 0 }
.belonging { margin: 0; padding: 0; list-style: none }
.belonging > li { padding: var(--ap-space-3) 0; border-top: 1px solid var(--ap-line) }
.belonging p { margin: 0 }
#answer > .source { margin-top: var(--ap-space-4) }
.changed { padding: 0; list-style: none }
.changed li { padding: var(--ap-space-2) 0; border-top: 1px solid var(--ap-line) }
.changed code { overflow-wrap: anywhere }
.changed span { color: var(--ap-soft); font-size: var(--ap-size-small) }
.verify progress { width: 100%; max-width: 28rem; height: .75rem; accent-color: var(--ap-accent) }
.verify main details { max-width: 44rem; border-top: 1px solid var(--ap-line) }
.verify main summary { padding: var(--ap-space-3) 0; font-size: inherit; font-weight: 600 }
.verify pre { padding: var(--ap-space-3); border-radius: var(--ap-radius); background: var(--ap-sunken); white-space: pre-wrap; overflow-wrap: anywhere; font-size: var(--ap-size-small) }
.verify h3.one { margin-top: var(--ap-space-5) }
.note { padding: var(--ap-space-3) var(--ap-space-4); border-left: 4px solid var(--ap-mark); background: var(--ap-sunken) }
`
