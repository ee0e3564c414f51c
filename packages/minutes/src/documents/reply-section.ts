import type { Reply } from '@apertura/domain'
import type { Block } from '../tree/document-tree.js'
import type { Say } from './say.js'

/** A part of the letter that answers a contribution. */
export type ReplySection = (reply: Reply, say: Say) => readonly Block[]
