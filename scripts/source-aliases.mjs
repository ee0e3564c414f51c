import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../packages', import.meta.url))

/** Every published entry point of every package, mapped to the source file it is built from. */
export const sourceAliases = readdirSync(packages).flatMap(folder => {
  const { name, exports } = JSON.parse(readFileSync(`${packages}/${folder}/package.json`, 'utf8'))
  return (
    Object.entries(exports)
      // A manifest and patterns of data files stand where they are; only what is built has a source elsewhere.
      .filter(([subpath]) => subpath !== './package.json' && !subpath.includes('*'))
      .map(([subpath, target]) => ({
        find: new RegExp(`^${name}${subpath.slice(1)}$`),
        replacement: `${packages}/${folder}/${sourceOf(target)}`,
      }))
  )
})

function sourceOf(target) {
  const file = typeof target === 'string' ? target : target.default
  return file.replace('./dist/', 'src/').replace(/\.js$/, '.ts').replace(/^\.\//, '')
}
