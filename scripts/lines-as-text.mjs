/** Lets tests import a `.jsonl` record as the build does: as one string. */
export const linesAsText = {
  name: 'lines-as-text',
  transform(code, id) {
    return id.endsWith('.jsonl') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined
  },
}
