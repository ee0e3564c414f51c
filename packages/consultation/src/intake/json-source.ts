import type { Issue } from '@apertura/domain'
import { mostColumns } from './column-plan.js'
import type { TextSource } from './csv-source.js'
import { jsonLine } from './json-line.js'
import type { RowKeeper } from './row-keeper.js'
import { shown } from './shown.js'

/** How JSON Lines are to be read. */
export interface JsonReading {
  readonly maxField: number
  /** Gets the columns each time that there is a new one. */
  readonly columns: (names: readonly string[]) => void
  readonly keeper: RowKeeper
}

/** The source of rows that is JSON Lines: one object a line; its columns are the keys that were seen so far. */
export function jsonSource({ maxField, columns, keeper }: JsonReading): TextSource {
  const places = new Map<string, number>()
  let line = 1
  const readLine = (text: string) => {
    const cells = jsonLine(text, maxField)
    if (!(cells instanceof Map)) {
      keeper.broken(line, cells as Exclude<typeof cells, ReadonlyMap<string, string>>)
      return
    }
    const before = places.size
    const added = [...cells.keys()].filter(name => !places.has(name))
    if (before + added.length > mostColumns) {
      const message = `would make more than ${mostColumns} columns`
      keeper.broken(line, { message, path: shown(added[0] ?? ''), value: shown(text) })
      return
    }
    for (const name of added) places.set(name, places.size)
    if (places.size > before || before === 0) columns([...places.keys()])
    keeper.row(
      line,
      [...places.keys()].map(name => cells.get(name) ?? ''),
    )
  }
  return {
    read: (text): readonly Issue[] => {
      for (const each of text.split('\n').slice(0, -1)) {
        if (each.trim() !== '') readLine(each)
        line += 1
      }
      return []
    },
    skipLine: (value, message) => {
      keeper.broken(line, { message, value })
      line += 1
      return []
    },
    lines: () => line - 1,
    columns: () => [...places.keys()],
  }
}
