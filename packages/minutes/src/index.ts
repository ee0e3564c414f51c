// The document tree

export type {
  Block,
  Decision,
  DocumentTree,
  Inline,
  Inlines,
  Link,
  List,
  ListItem,
  Note,
  Pairs,
  Paragraph,
  QuorumCount,
  Quote,
  Removed,
  Section,
  SectionRole,
  Signatures,
  Speech,
  Table,
  TableRow,
  Text,
  TreeReference,
} from './tree/document-tree.js'
export { plainTexts } from './tree/plain-texts.js'
export { treeDigest } from './tree/tree-digest.js'

// The formats that are text

export { treeAkn } from './akn/tree-akn.js'
export { readTree } from './read-tree.js'
export { type HtmlOptions, treeHtml } from './render/html/tree-html.js'
export { render, type TextFormat } from './render/render.js'

// From an account or a reply to a document

export { agreementSheetOf } from './documents/agreement-sheet-of.js'
export { attendanceListOf } from './documents/attendance-list-of.js'
export { briefingOf } from './documents/briefing-of.js'
export { callOf } from './documents/call-of.js'
export type {
  MesaDocumentOptions,
  ReplyLetterOptions,
  SessionDocumentOptions,
} from './documents/document-options.js'
export { handOverLetterOf } from './documents/hand-over-letter-of.js'
export type { MesaSectionId, SessionSectionId } from './documents/mesa-sections.js'
export { minutesOf } from './documents/minutes-of.js'
export { reconstructedSheetOf } from './documents/reconstructed-sheet-of.js'
export { replyLetterOf } from './documents/reply-letter-of.js'
export type { ReplySectionId } from './documents/reply-sections.js'
export { type MesaDocument, type ReplyDocument, type SessionDocument, toTree } from './documents/to-tree.js'

// The sentences of documents

export { readWording } from './wording/read-wording.js'
export type { OpenFamily, OwnWording, SentenceKey, Wording } from './wording/sentence-key.js'
export { documentLocales } from './wording/wording.js'
