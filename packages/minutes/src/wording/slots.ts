/**
 * The names that a sentence has places for. `{name}` stands for a value; `{name|one=seat|other=seats}` for one of
 * these words, by the plural rules of the language, with `#` for the number. `0=` and other numbers stand for exactly
 * that number.
 */
export type SlotsOf<Sentence extends string> = Sentence extends `${string}{${infer Inside}}${infer Rest}`
  ? NameOf<Inside> | SlotsOf<Rest>
  : never

type NameOf<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside

/** One place of a sentence. */
export interface SlotPlace {
  readonly name: string
  /** Words by plural category; absent where the value itself is said. */
  readonly forms?: Readonly<Record<string, string>>
}

/** A sentence cut at its places, in order. */
export function partsOf(sentence: string): readonly (string | SlotPlace)[] {
  return sentence
    .split(/(\{[^{}]*\})/)
    .map((part, index) => (index % 2 === 0 ? part : placeOf(part.slice(1, -1))))
    .filter(part => part !== '')
}

function placeOf(inside: string): SlotPlace {
  const [name = '', ...forms] = inside.split('|')
  return forms.length === 0 ? { name } : { name, forms: Object.fromEntries(forms.map(formOf)) }
}

function formOf(form: string): readonly [category: string, words: string] {
  const at = form.indexOf('=')
  return at < 0 ? [form, ''] : [form.slice(0, at), form.slice(at + 1)]
}

/** The names of a sentence, each once. */
export function slotsIn(sentence: string): readonly string[] {
  return [...new Set(partsOf(sentence).flatMap(part => (typeof part === 'string' ? [] : [part.name])))]
}
