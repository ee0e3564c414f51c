/** What only the page of documents has. */
export const documentsCss = `.document { margin: 0 0 var(--ap-space-5) }
.document h3 { font-size: var(--ap-size-h4); margin: var(--ap-space-4) 0 var(--ap-space-2) }
.document .came { margin: 0 0 var(--ap-space-2) }
.document td, .document th { min-width: 0; vertical-align: top }
.document th:first-child { width: 9rem }
.document td:nth-child(2), .document th:nth-child(2) { width: 7rem; white-space: nowrap }
.document details { margin: 0; padding: 0; border: 0; background: none }
.document details p { margin: 0 }
.document td a, .marks a { display: inline-block; min-height: 24px; min-width: 24px }
.document caption { position: absolute; left: -999rem }
@media (max-width: 30rem) { .document th:first-child { width: auto } .document :is(td, th):nth-child(2) { width: 4.8rem; padding-right: var(--ap-space-2) } .document :is(td, th):nth-child(3) { width: 1%; padding-right: 0 } }
.document summary { white-space: nowrap; min-height: 24px; padding: 0; cursor: pointer }
.document details code { overflow-wrap: anywhere }
`
