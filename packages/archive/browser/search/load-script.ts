import { receiver } from '../../src/search/script-call.js'

let root = ''

/** From the page to the folder of the archive. */
export function setRoot(path: string): void {
  root = path
}

const waiting = new Map<string, (data: unknown) => void>()

Object.assign(globalThis, {
  [receiver]: (path: string, data: unknown) => {
    waiting.get(path)?.(data)
    waiting.delete(path)
  },
})

/** Loads the data of a script, once for each call; it works where a page may read nothing else. */
export function loadScript(path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting.set(path, resolve)
    const script = document.createElement('script')
    script.src = root + path
    script.onerror = () => reject(new Error(`${path} did not load`))
    script.onload = () => script.remove()
    document.head.append(script)
  })
}
