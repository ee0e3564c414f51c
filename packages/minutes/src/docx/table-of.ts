import { BorderStyle, TableCell, TableLayoutType, TableRow, WidthType, Table as WordTable } from 'docx'
import type { Inlines, Table } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import { columnWidths } from './column-widths.js'
import type { WordContext } from './word-context.js'
import { wordParagraph } from './word-paragraph.js'

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'b5b0a3' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
}
const headShading = { fill: 'eef2f3' }
const margins = { top: 20, bottom: 20, left: 90, right: 90 }

/** Rows of more words than this may break across pages. */
const longRow = 600

/** A table with its header row repeated on every page and its first column naming the rows. */
export function tableOf({ id, head, rows }: Table, context: WordContext): WordTable {
  const widths = columnWidths([head, ...rows.map(({ cells }) => cells)], head.length, context.width)
  const row = (rowId: string, cells: readonly Inlines[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead || cells.every(cell => plain(cell).length < longRow),
      children: head.map(
        (_, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            ...(isHead && { shading: headShading }),
            children: [
              wordParagraph(context, isHead ? 'TableHead' : 'TableText', cells[column] ?? [], {
                ...(column === 0 && { id: rowId, ...(!isHead && { look: { bold: true } }) }),
              }),
            ],
          }),
      ),
    })
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders,
    margins,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [row(id, head, true), ...rows.map(({ id: rowId, cells }) => row(rowId, cells, false))],
  })
}
