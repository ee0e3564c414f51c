/**
 * An id as a name that stands in attributes and addresses alike: letters, digits, dashes and dots as they are,
 * everything else by its number. Different ids stay different.
 */
export const nameOf = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/gu, each => `_${(each.codePointAt(0) ?? 0).toString(16)}_`) || '_'

/** Ids of passages as attributes: the second passage of the same id, which nothing can mean, has none. */
export function passageNames(): (id: string) => string | undefined {
  const given = new Set<string>()
  return id => {
    const name = `p__${nameOf(id)}`
    if (given.has(name)) return undefined
    given.add(name)
    return name
  }
}

/** Where something leads that is named in the references. */
export const referenceName = (kind: string, id: string): string => `${kind}__${nameOf(id)}`

/** The name of a passage for those who lead to it. */
export const passageAddress = (id: string): string => `#p__${nameOf(id)}`
