import { directoryPath, type SearchDirectory } from '../src/search/directory.js'
import { searcher } from '../src/search/query/searcher.js'
import { loadScript, setRoot } from './search/load-script.js'
import { page } from './search/page.js'

const form = document.querySelector<HTMLFormElement>('form#search')
if (form) {
  const { root = '', locale = '' } = form.dataset
  setRoot(root)
  page(form, async () => {
    const directory = (await loadScript(directoryPath)) as SearchDirectory
    return { directory, ...searcher(directory, locale, path => loadScript(path) as Promise<string>) }
  })
}
