/** The bar of the score and the lists of what is missing; shapes and words tell as much as colours. */
export const completenessCss = `
.score { margin: var(--ap-space-4) 0 var(--ap-space-2); max-width: 44rem }
.score svg { display: block; width: 100%; height: 2.25rem; border: 1px solid var(--ap-edge); border-radius: var(--ap-radius); forced-color-adjust: none }
.score .there { fill: var(--ap-met) }
.score .missing { fill: var(--ap-unmet-wash) }
.score .missing-mark { stroke: var(--ap-unmet); stroke-width: 2.5 }
.score .undetermined { fill: var(--ap-undetermined-wash) }
.score .undetermined-mark { fill: var(--ap-undetermined) }
.score ul { display: flex; flex-wrap: wrap; gap: var(--ap-space-2) var(--ap-space-5); padding: 0; margin: var(--ap-space-3) 0 0; list-style: none; font-size: var(--ap-size-small) }
.score li { display: flex; align-items: center; gap: var(--ap-space-2) }
.score li svg { width: 1.5rem; height: 1.5rem; flex: none }
#types .table :is(td, th) { min-width: 3.5rem; padding-right: var(--ap-space-2) }
.owed { padding: 0; list-style: none; max-width: 44rem }
.owed > li { margin: 0 0 var(--ap-space-4); padding: var(--ap-space-3) var(--ap-space-4); background: var(--ap-raised); border: 1px solid var(--ap-line); border-radius: var(--ap-radius-large) }
.owed p { margin: 0 0 var(--ap-space-1) }
.owed .what { font-size: var(--ap-size-text) }
.owed .subjects { columns: 16rem; padding-left: 1.2rem; margin: var(--ap-space-2) 0; font-size: var(--ap-size-small) }
.owed .subjects li:only-child { column-span: all }
.owed .subjects li { break-inside: avoid; margin: 0 0 var(--ap-space-1) }
`
