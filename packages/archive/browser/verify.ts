import type { ArchiveList } from '../src/verify/archive-list.js'
import { unpackArchive } from '../src/verify/unpack-archive.js'
import { type Chosen, chosenIn, dropped } from './verify/chosen.js'
import { hashFile } from './verify/hash-file.js'
import { readFolder } from './verify/read-folder.js'
import { scriptWordsOf } from './verify/script-words.js'
import { showAnswer, showProgress, showTrouble } from './verify/show.js'
import { tellArchive } from './verify/tell-archive.js'
import { type Place, tellDocument } from './verify/tell-document.js'
import { whyNotRead } from './verify/why-not-read.js'

declare global {
  interface Window {
    /** Called by `verify-manifest.js` with the list of the archive. */
    aperturaVerify?: (list: ArchiveList) => void
  }
}

let list: ArchiveList | undefined
window.aperturaVerify = given => {
  list = given
}

/** Both scripts have run by then, in whatever order they stand. */
document.addEventListener('DOMContentLoaded', () => {
  const page = document.getElementById('verify')
  if (!page) return
  const { lang: language } = document.documentElement
  const { root = '', timeline = '' } = page.dataset
  const place: Place = { root, timeline, language, words: scriptWordsOf(language) }
  document.getElementById('no-script')?.remove()
  document.getElementById('with-script')?.removeAttribute('hidden')
  for (const name of ['document', 'folder', 'zip'] as const) {
    const input = document.getElementById(`pick-${name}`)
    if (!(input instanceof HTMLInputElement)) continue
    input.addEventListener('change', () => {
      const chosen = chosenIn(input.files ?? [])
      // So that the same file, mended, can be chosen again.
      input.value = ''
      void answer(chosen, name, place)
    })
  }
  watchDrops(place)
})

function watchDrops(place: Place): void {
  const zone = document.getElementById('drop')
  const over = (event: DragEvent, inside: boolean): void => {
    event.preventDefault()
    zone?.classList.toggle('over', inside)
  }
  // Beside the zone, too: a browser would leave the page and show the file.
  document.addEventListener('dragover', event => over(event, true))
  document.addEventListener('dragleave', event => over(event, false))
  document.addEventListener('drop', event => {
    over(event, false)
    if (!event.dataTransfer) return
    void dropped(event.dataTransfer).then(
      chosen => answer(chosen, 'any', place),
      () => showTrouble(place.words.unread),
    )
  })
}

/** The last question counts: an answer that comes after it is not shown. */
let question = 0

async function answer(
  chosen: readonly Chosen[],
  as: 'document' | 'folder' | 'zip' | 'any',
  place: Place,
): Promise<void> {
  const { words } = place
  const [first] = chosen
  if (!first) return
  if (!list) return showTrouble(words.noList)
  question += 1
  const mine = question
  const { file } = first
  const isFolder = as === 'folder' || (as === 'any' && chosen.some(({ path }) => path.includes('/')))
  if (!isFolder && chosen.length > 1) return showTrouble(words.onlyOne)
  const name = isFolder ? (first.path.split('/')[0] ?? file.name) : file.name
  const progress = (bytes: number, of: number): void => {
    if (mine === question) showProgress(name, bytes, of, words)
  }
  try {
    progress(0, 1)
    const told = isFolder
      ? await ofFolder(chosen, list, place, progress)
      : await ofFile(file, as, list, place, progress)
    if (mine !== question) return
    if (typeof told === 'string') showTrouble(told)
    else showAnswer(told)
  } catch {
    if (mine === question) showTrouble(words.unreadable(name, words.unread))
  }
}

type Progress = (bytes: number, of: number) => void
type Told = ReturnType<typeof tellArchive> | string

async function ofFolder(
  chosen: readonly Chosen[],
  known: ArchiveList,
  place: Place,
  progress: Progress,
): Promise<Told> {
  const archive = await readFolder(chosen, progress)
  return archive ? tellArchive(archive, known, place) : place.words.noArchive
}

async function ofFile(
  file: File,
  as: 'document' | 'folder' | 'zip' | 'any',
  known: ArchiveList,
  place: Place,
  progress: Progress,
): Promise<Told> {
  if (as === 'zip' || (as === 'any' && file.name.toLowerCase().endsWith('.zip'))) {
    const read = async (from: number, to: number): Promise<Uint8Array> =>
      new Uint8Array(await file.slice(from, to).arrayBuffer())
    const opened = await unpackArchive({ size: file.size, read }, { progress })
    if (opened.ok) return tellArchive(opened.value, known, place)
    if (as === 'zip')
      return place.words.unreadable(
        file.name,
        opened.issues.map(issue => whyNotRead(issue, place.language)).join('; '),
      )
  }
  let done = 0
  const { sha256 } = await hashFile(file, false, bytes => {
    done += bytes
    progress(done, file.size)
  })
  return tellDocument(file.name, sha256, known, place)
}
