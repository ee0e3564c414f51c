/** Keeps what a form says in the address, so that it can be shared; other parts of the address stay. */
export function keepInAddress(values: ReadonlyMap<string, string>): void {
  const params = new URLSearchParams(location.search)
  for (const [name, value] of values) {
    if (value === '') params.delete(name)
    else params.set(name, value)
  }
  const query = params.size === 0 ? location.pathname : `?${params}`
  try {
    history.replaceState(null, '', `${query}${location.hash}`)
  } catch {}
}

export const inAddress = (name: string): string => new URLSearchParams(location.search).get(name) ?? ''
