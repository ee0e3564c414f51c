import { siftItems } from './filters/sift-items.js'
import { siftTable } from './filters/sift-table.js'

for (const form of document.querySelectorAll<HTMLFormElement>('form.sift')) siftItems(form)
for (const table of document.querySelectorAll<HTMLTableElement>('main .table table')) siftTable(table)
