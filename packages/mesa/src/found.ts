/** What stands in a table under a key; nothing that every object has. */
export function found<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
