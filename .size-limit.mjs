import { budgets } from './scripts/size-budgets.mjs'

/** A command line is never bundled: its own files are weighed as they are. */
export default budgets.map(({ why: _, command, path, ...budget }) =>
  command ? { ...budget, path: path.replace(/[^/]+$/, '*.js'), rolldown: false } : { ...budget, path },
)
