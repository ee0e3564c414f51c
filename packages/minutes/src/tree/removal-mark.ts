import type { Removed } from './document-tree.js'

/** What stands in the place of something left out, the same in every format: its number, legend and ground. */
export function removalMark({ number, legend, ground }: Removed): string {
  return `[${number}. ${[legend, ground].filter(text => text.trim() !== '').join(' — ')}]`
}
