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

// The formats that are text

export { treeAkn } from './akn/tree-akn.js'
export { type HtmlOptions, treeHtml } from './render/html/tree-html.js'
export { readTree } from './read-tree.js'
export { render, type TextFormat } from './render/render.js'
