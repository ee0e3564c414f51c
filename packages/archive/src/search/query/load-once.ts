/** Loads each thing once; what could not be loaded may be asked for again. */
export function loadOnce<T>(load: (key: number) => Promise<T>): {
  readonly get: (key: number) => Promise<T>
  readonly has: (key: number) => boolean
} {
  const loaded = new Map<number, Promise<T>>()
  return {
    has: key => loaded.has(key),
    get: key => {
      const known = loaded.get(key) ?? load(key)
      loaded.set(key, known)
      known.catch(() => loaded.delete(key))
      return known
    },
  }
}
