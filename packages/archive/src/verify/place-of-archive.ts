/**
 * The folder in which an archive lies, seen from where its files were chosen: many programs pack a folder, not what is
 * in it. Ends in `/`; empty for this very folder, undefined where there is no archive.
 */
export function placeOfArchive(paths: readonly string[]): string | undefined {
  if (paths.some(path => path === mark)) return ''
  const below = paths.filter(
    path => path.endsWith(`/${mark}`) && path.indexOf('/') === path.length - mark.length - 1,
  )
  return below.length === 1 ? below[0]?.slice(0, -mark.length) : undefined
}

/** Every archive is a bag, and every bag has it. */
const mark = 'bagit.txt'
