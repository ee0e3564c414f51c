import { en } from './locales/en.js'
import type { SlotsOf } from './slots.js'

/** The name of a sentence of the documents. */
export type SentenceKey = keyof typeof en

/** Every sentence of the documents in one language. A language that lacks one does not compile. */
export type Wording = Readonly<Record<SentenceKey, string>>

/** The names that a sentence has places for. */
export type SlotsOfKey<Key extends SentenceKey> = SlotsOf<(typeof en)[Key]>

/** Lists of words that are open on purpose: a city may add its own. */
export const openFamilies = ['office', 'status', 'cause', 'position', 'count', 'how', 'channel'] as const

/** A list of words that is open. */
export type OpenFamily = (typeof openFamilies)[number]

/** Sentences that a city says otherwise, as few as it likes, and words that only it has. */
export type OwnWording = Partial<Wording> & { readonly [Key in `${OpenFamily}.${string}`]?: string }

/** Whether a sentence belongs to the documents. */
export const isSentenceKey = (key: string): key is SentenceKey => Object.hasOwn(en, key)

/** The sentence in English, from which every language takes its places. */
export const originOf = (key: SentenceKey): string => en[key]
