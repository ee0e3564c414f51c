import { bagNames } from '../preservation/bag-of.js'

/** Every archive has them at its top; one may be what is missing. */
const marks: readonly string[] = [bagNames.declaration, bagNames.manifest, bagNames.tags]

/**
 * The folder in which an archive lies, seen from where its files were chosen: many programs pack a folder, not what is
 * in it. Ends in `/`; empty for this very folder, undefined where there is no archive, or more than one.
 *
 * @example
 * ```ts
 * placeOfArchive(['villa/bagit.txt', 'villa/index.html']) // => 'villa/'
 * placeOfArchive(['index.html']) // => undefined
 * ```
 */
export function placeOfArchive(paths: readonly string[]): string | undefined {
  if (paths.some(path => marks.includes(path))) return ''
  const below = new Set(
    paths.flatMap(path => {
      const [folder, name, ...deeper] = path.split('/')
      return name !== undefined && deeper.length === 0 && marks.includes(name) ? [`${folder}/`] : []
    }),
  )
  return below.size === 1 ? [...below][0] : undefined
}
