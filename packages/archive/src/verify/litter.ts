/** What a system or a program leaves in folders by itself. */
const litter: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|\/)(?:\.DS_Store|\._[^/]*|\.localized|\.Spotlight-V100|\.Trashes|\.fseventsd)$|^__MACOSX\//,
    'macOS',
  ],
  [/(?:^|\/)(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|System Volume Information)$/i, 'Windows'],
  [/(?:^|\/)(?:\.directory|\.Trash-\d+)$/, 'the desktop'],
  [/\.(?:part|partial|crdownload|tmp|swp)$|~$/i, 'a program that did not end its work'],
]

/**
 * Who leaves files of such a name in folders without being asked, or undefined when nobody is known to.
 *
 * @example
 * ```ts
 * leftBy('data/.DS_Store') // => 'macOS'
 * leftBy('data/acta.pdf') // => undefined
 * ```
 */
export const leftBy = (path: string): string | undefined =>
  litter.find(([pattern]) => pattern.test(path))?.[1]
