import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Signatures } from '../tree/document-tree.js'
import type { WordContext } from './word-context.js'
import { wordParagraph } from './word-paragraph.js'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** Two places for signatures beside each other, each with its line, in the order in which they are read. */
export function signaturesOf({ places }: Signatures, context: WordContext): Table {
  const half = Math.floor(context.width / 2)
  const cells = places.map(
    ({ id, name, role, signed }) =>
      new TableCell({
        width: { size: half, type: WidthType.DXA },
        children: [
          wordParagraph(context, 'SignatureLine', name, { id }),
          wordParagraph(context, 'SignatureText', role),
          ...(signed ? [wordParagraph(context, 'SignatureText', signed)] : []),
        ],
      }),
  )
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => {
    const pair = cells.slice(2 * row, 2 * row + 2)
    if (pair.length === 1) {
      pair.push(
        new TableCell({
          width: { size: half, type: WidthType.DXA },
          children: [wordParagraph(context, 'SignatureText', [])],
        }),
      )
    }
    return new TableRow({ cantSplit: true, children: pair })
  })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: [half, half],
    borders,
    margins: { top: 0, bottom: 0, left: 120, right: 360 },
    rows,
  })
}
