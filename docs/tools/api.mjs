import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'
import { writePage } from './write-page.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = `${root}docs/.generated/api`

/** The API of every package, one page an entry point, from the comments beside the code. */
export async function writeApi() {
  rmSync(out, { recursive: true, force: true })
  const { entryPoints } = JSON.parse(readFileSync(`${root}typedoc.json`, 'utf8'))
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    name: 'API',
    entryPoints: entryPoints.map(path => root + path),
    tsconfig: `${root}tsconfig.docs.json`,
    basePath: root,
    out,
    readme: 'none',
    excludeInternal: true,
    // Types are checked room by room; together, declarations of the same plain JavaScript package would collide.
    skipErrorChecking: true,
    disableGit: true,
    disableSources: true,
    logLevel: 'Warn',
    router: 'module',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    entryFileName: 'index',
    useCodeBlocks: true,
    parametersFormat: 'table',
    propertiesFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
  })
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc could not read the packages; its message stands above')
  await app.generateOutputs(project)
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('TypeDoc has complaints; they stand above')
  settle()
}

/** TypeDoc files pages by source folder; a reader looks for the name that is imported. */
function settle() {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('src.md') || file.includes('/src/'),
  )
  const pages = files
    .filter(file => file.endsWith('.md'))
    .map(file => ({ file, name: importOf(file), page: pageOf(file) }))
  for (const { file, name, page } of pages) {
    const body = readFileSync(join(out, file), 'utf8')
      .replace(/^# .*\n/, '')
      .replace(/\]\(([^)#\s]+\.md)/g, (_, target) => `](${pageOf(join(dirname(file), target))}`)
      .replace(/^(#{2,5}) (.+)$/gm, (_, level, heading) => `${level} ${heading}`)
    writePage(`look-up/api/${page}`, {
      title: name,
      description: `Everything that ${name} exports`,
      body: body.trim() === '' ? 'It exports nothing of its own.' : body,
    })
  }
  const list = pages
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, page }) => `- [\`${name}\`](${page})`)
  writePage('look-up/api/index.md', {
    title: 'API',
    description: 'Every export of every package',
    body: `Every export of every package, made from the comments beside the code. Dates are ISO 8601 or EDTF texts on the Gregorian calendar; nothing reads a clock.\n\n${list.join('\n')}`,
  })
}

const partsOf = file => /^packages\/([^/]+)\/src(?:\/(.+))?\.md$/.exec(file)?.slice(1).filter(Boolean) ?? []
const importOf = file => `@apertura/${partsOf(file).join('/')}`
const pageOf = file => `${partsOf(file).join('/').replaceAll('/', '-')}.md`
