import { foldedText } from '../../src/search/folded-text.js'
import { siftWordsOf } from '../../src/site/locales/sift-words.js'
import { inAddress, keepInAddress } from './keep-in-address.js'

/** A shorter table is seen at a glance. */
const fewestRows = 12

/** Puts a field above a long table that shows only the rows with what one types. */
export function siftTable(table: HTMLTableElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  const region = table.closest('.table')
  if (rows.length < fewestRows || !region) return
  const words = siftWordsOf(document.documentElement.lang)
  const texts = rows.map(row => foldedText(row.textContent ?? ''))
  const name = `in-${table.caption?.id ?? ''}`
  const form = document.createElement('form')
  const label = document.createElement('label')
  const input = document.createElement('input')
  const status = document.createElement('p')
  form.className = 'sift'
  form.setAttribute('aria-label', `${words.title}: ${table.caption?.textContent ?? ''}`)
  label.append(words.contains, input)
  input.type = 'search'
  input.value = inAddress(name)
  status.setAttribute('role', 'status')
  form.append(label, status)
  region.before(form)
  form.addEventListener('submit', event => event.preventDefault())
  input.addEventListener('input', () => {
    keepInAddress(new Map([[name, input.value.trim()]]))
    sift()
  })
  sift()

  function sift(): void {
    const asked = foldedText(input.value).split(/\s+/).filter(Boolean)
    let shown = 0
    rows.forEach((row, at) => {
      row.hidden = !asked.every(word => texts[at]?.includes(word))
      if (!row.hidden) shown++
    })
    status.textContent = words.shown.replace('{n}', String(shown)).replace('{all}', String(rows.length))
  }
}
