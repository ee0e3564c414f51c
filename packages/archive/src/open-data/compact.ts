type Compacted<T> = { [K in keyof T]?: Exclude<T[K], undefined | null> }

/** An object without what is undefined, null or an empty list: formats want such fields left out. */
export const compact = <T extends object>(fields: T): Compacted<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Compacted<T>
