import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'

const width = 9746
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'b5b0a3' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rules = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
}
const nothing = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const bar = { left: { style: BorderStyle.SINGLE, color: '0a5769', size: 24, space: 10 } }

const styles = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'es-MX' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { bold: true, size: 40 } },
    heading1: {
      run: { bold: true, size: 30 },
      paragraph: { keepNext: true, spacing: { before: 400, after: 100 } },
    },
    heading2: {
      run: { bold: true, size: 26 },
      paragraph: { keepNext: true, spacing: { before: 280, after: 100 } },
    },
  },
  paragraphStyles: [
    { id: 'Sub', name: 'Sub', basedOn: 'Normal', run: { size: 26 } },
    { id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { indent: { left: 2400, hanging: 2400 } } },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    { id: 'Who', name: 'Who', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    { id: 'Said', name: 'Said', basedOn: 'Normal', paragraph: { indent: { left: 360 } } },
    {
      id: 'Act',
      name: 'Act',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, border: bar },
    },
    { id: 'Why', name: 'Why', basedOn: 'Normal', paragraph: { border: bar } },
    {
      id: 'Sign',
      name: 'Sign',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { border: { top: thin } },
    },
  ],
}

const numbering = {
  config: [
    {
      reference: 'points',
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1.',
          style: { paragraph: { indent: { left: 480, hanging: 360 } } },
        },
      ],
    },
  ],
}

const line = (style, text) => new Paragraph({ style, children: [new TextRun(text)] })
const heading = (level, text) => new Paragraph({ heading: level, children: [new TextRun(text)] })

/** The yardstick: the same minutes as somebody would write them for this one kind of session with `docx` alone. */
export function docxByHand({ id, title, subtitle, facts, people, matters, agreements, signatures }) {
  const document = new Document({
    title,
    creator: 'Secretaría técnica',
    styles,
    numbering,
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph('Plan de gobierno abierto de Villa Ejemplo')] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: width }],
                children: [
                  new TextRun(`${id} · versión 1`),
                  new TextRun({
                    children: [new Tab(), 'Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          heading(HeadingLevel.TITLE, title),
          line('Sub', subtitle),
          ...facts.map(
            ([name, value]) =>
              new Paragraph({
                style: 'Fact',
                tabStops: [{ type: TabStopType.LEFT, position: 2400 }],
                children: [
                  new TextRun({ text: name, bold: true }),
                  new TextRun({ children: [new Tab()] }),
                  new TextRun(value),
                ],
              }),
          ),
          heading(HeadingLevel.HEADING_1, '1. Pase de lista'),
          table(['Nombre', 'Sector', 'Asistencia', 'Nota'], people, [2600, 1900, 1700, 3546]),
          heading(HeadingLevel.HEADING_1, '2. Asuntos'),
          ...matters.flatMap(({ title, opening, speeches, points, decision, reasons }, index) => [
            heading(HeadingLevel.HEADING_2, `2.${index + 1}. ${title}`),
            new Paragraph(opening),
            ...speeches.flatMap(([who, when, said]) => [
              new Paragraph({
                style: 'Who',
                tabStops: [{ type: TabStopType.RIGHT, position: width }],
                children: [new TextRun(who), new TextRun({ bold: false, children: [new Tab(), when] })],
              }),
              line('Said', said),
            ]),
            ...points.map(
              point =>
                new Paragraph({
                  numbering: { reference: 'points', level: 0, instance: index + 1 },
                  children: [new TextRun(point)],
                }),
            ),
            line('Act', decision),
            line('Why', reasons),
          ]),
          heading(HeadingLevel.HEADING_1, '3. Acuerdos'),
          table(['Número', 'Acuerdo', 'Responsable', 'Plazo'], agreements, [1300, 4246, 2200, 2000]),
          heading(HeadingLevel.HEADING_1, 'Firmas'),
          new Table({
            borders: nothing,
            layout: TableLayoutType.FIXED,
            columnWidths: [4873, 4873],
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [signatures.slice(0, 2), [...signatures.slice(2), ['', '']]].map(
              pair =>
                new TableRow({
                  children: pair.map(
                    ([name, role]) =>
                      new TableCell({
                        width: { size: 4873, type: WidthType.DXA },
                        children: [line('Sign', name), line('Cell', role)],
                      }),
                  ),
                }),
            ),
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function table(head, rows, widths) {
  const row = (cells, tableHeader) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column], type: WidthType.DXA },
            ...(tableHeader && { shading: { fill: 'eef2f3' } }),
            children: [
              new Paragraph({
                style: 'Cell',
                children: [new TextRun({ text, bold: tableHeader || column === 0 })],
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: rules,
    rows: [row(head, true), ...rows.map(cells => row(cells, false))],
  })
}
