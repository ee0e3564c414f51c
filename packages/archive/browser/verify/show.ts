import { el } from './element.js'
import type { ScriptWords } from './script-words.js'

const status = (): HTMLElement | null => document.getElementById('status')
const place = (): HTMLElement | null => document.getElementById('answer')

/** In steps of a quarter, so that whoever listens to the page is not talked down. */
const quarter = 25

/** How far the reading is: in words in quarters, and as a bar in between. */
export function showProgress(name: string, bytes: number, of: number, words: ScriptWords): void {
  const percent = of === 0 ? 100 : Math.floor((bytes / of) * 100)
  say(words.reading(name, percent - (percent % quarter)), 'none')
  const bar = place()?.querySelector('progress')
  if (bar) bar.value = percent
  else
    place()?.replaceChildren(
      el('progress', { max: '100', value: String(percent), 'aria-label': words.progress }),
    )
}

/** The answer: its first sentence is said aloud, and all of it is shown. */
export function showAnswer({
  said,
  shown,
}: {
  readonly said: string
  readonly shown: readonly Node[]
}): void {
  say(said, 'heard')
  place()?.replaceChildren(...shown)
}

/** Why there is no answer. */
export function showTrouble(text: string): void {
  say(text, 'note')
  place()?.replaceChildren()
}

/** Where the answer itself shows the sentence, it is there for those who listen alone. */
function say(text: string, look: 'heard' | 'note' | 'none'): void {
  const line = status()
  if (!line) return
  line.className = look
  if (line.textContent !== text) line.textContent = text
}
