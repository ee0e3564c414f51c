/**
 * What may be done with a fact about a person. `public-by-role`: who sat for whom, shown always; `consented`:
 * shown as long as the person agrees; `confidential` and `reserved`: left out of every public version.
 */
export type DataClass = 'public-by-role' | 'consented' | 'confidential' | 'reserved'
