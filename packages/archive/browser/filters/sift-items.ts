import { inAddress, keepInAddress } from './keep-in-address.js'

/** Lets a form narrow down the items of the page that carry its marks. */
export function siftItems(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-sift]')]
  const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')]
  const status = form.querySelector('[role=status]')
  form.hidden = false
  fromAddress()
  form.addEventListener('change', () => {
    keepInAddress(new Map(fields.map(field => [field.name, chosenIn(field)])))
    sift()
  })
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', event => {
    event.preventDefault()
    clear()
  })
  addEventListener('popstate', fromAddress)
  // Whoever follows a link to something that is hidden wants to see it.
  addEventListener('hashchange', reveal)
  reveal()

  function fromAddress(): void {
    for (const field of fields) {
      const value = inAddress(field.name)
      if (field instanceof HTMLInputElement) field.checked = value !== ''
      else field.value = [...field.options].some(option => option.value === value) ? value : ''
    }
    sift()
  }

  function clear(): void {
    for (const field of fields) {
      if (field instanceof HTMLInputElement) field.checked = false
      else field.value = ''
    }
    keepInAddress(new Map(fields.map(field => [field.name, ''])))
    sift()
  }

  function sift(): void {
    const asked = fields
      .map(field => [field.name, chosenIn(field)] as const)
      .filter(([, value]) => value !== '')
    let shown = 0
    for (const item of items) {
      item.hidden = !asked.every(([name, value]) => (item.dataset[name] ?? '').split(' ').includes(value))
      if (!item.hidden) shown++
    }
    for (const section of new Set(items.map(item => item.closest('section')))) {
      if (!section) continue
      section.hidden = !section.querySelector('[data-sift]:not([hidden])')
      const way = document.querySelector<HTMLElement>(`.years a[href="#${section.id}"]`)?.closest('li')
      if (way) way.hidden = section.hidden
    }
    if (!status) return
    const said = form.dataset.shown ?? ''
    status.textContent = said.replace('{n}', String(shown)).replace('{all}', String(items.length))
  }

  function reveal(): void {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1))
    if (!target?.closest('[hidden]')) return
    clear()
    target.scrollIntoView()
  }
}

function chosenIn(field: HTMLSelectElement | HTMLInputElement): string {
  return field instanceof HTMLInputElement && !field.checked ? '' : field.value
}
