import { BorderStyle, type IParagraphStyleOptions } from 'docx'

/** What a passage is to Word; the styles of a letterhead are found by their names. */
export type StyleId =
  | 'Title'
  | 'Subtitle'
  | `Heading${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | 'Caption'
  | 'ListParagraph'
  | 'Quote'
  | 'QuoteSource'
  | 'Lead'
  | 'Strong'
  | 'Minor'
  | 'Pair'
  | 'TableHead'
  | 'TableText'
  | 'Speaker'
  | 'Speech'
  | 'DecisionTitle'
  | 'DecisionText'
  | 'BannerTitle'
  | 'BannerText'
  | 'NoteTitle'
  | 'NoteText'
  | 'SignatureLine'
  | 'SignatureText'

const ink = '1a2430'
const soft = '505c69'
const accent = '0a5769'
const mark = '8f3a10'

/** Where the value of a pair begins, in twentieths of a point. */
export const pairIndent = 2400

const bar = (color: string) => ({ left: { style: BorderStyle.SINGLE, color, size: 24, space: 10 } })

const box = (color: string) => {
  const edge = { style: BorderStyle.SINGLE, color, size: 8, space: 6 }
  return { top: edge, bottom: edge, left: edge, right: edge }
}

const style = (
  id: StyleId,
  name: string,
  paragraph: IParagraphStyleOptions['paragraph'] = {},
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
})

/** Sizes in half points of the headings that lie 1, 2, 3… deep. */
const headingSizes = [30, 26, 23, 22, 22, 22, 22, 22, 22]

const headings = headingSizes.map((size, index) => ({
  ...style(
    `Heading${index + 1}` as StyleId,
    `heading ${index + 1}`,
    {
      keepNext: true,
      keepLines: true,
      outlineLevel: index,
      spacing: { before: index === 0 ? 400 : 280, after: 100 },
    },
    { bold: true, size, color: index < 3 ? accent : ink },
  ),
  next: 'Normal',
}))

/** Every style that a document uses, by the names that Word and LibreOffice give to their own. */
export const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style(
    'Title',
    'Title',
    { keepNext: true, spacing: { after: 60 } },
    { bold: true, size: 40, color: accent },
  ),
  style('Subtitle', 'Subtitle', { spacing: { after: 240 } }, { size: 26, color: soft }),
  ...headings,
  style(
    'Caption',
    'caption',
    { keepNext: true, spacing: { before: 200, after: 80 } },
    { bold: true, size: 20 },
  ),
  style('ListParagraph', 'List Paragraph', { spacing: { after: 60 } }),
  style('Quote', 'Quote', { indent: { left: 480, right: 480 }, border: bar('7b8087') }, { italics: true }),
  style(
    'QuoteSource',
    'Quote Source',
    { indent: { left: 480, right: 480 }, spacing: { after: 160 } },
    { size: 20, color: soft },
  ),
  style('Lead', 'Lead', { spacing: { after: 160 } }, { size: 25 }),
  style('Strong', 'Strong Paragraph', {}, { bold: true }),
  style('Minor', 'Minor', {}, { size: 19, color: soft }),
  style('Pair', 'Pair', { indent: { left: pairIndent, hanging: pairIndent }, spacing: { after: 60 } }),
  style(
    'TableHead',
    'Table Head',
    { keepNext: true, spacing: { before: 40, after: 40 } },
    { bold: true, size: 20 },
  ),
  style('TableText', 'Table Text', { spacing: { before: 40, after: 40 } }, { size: 20 }),
  style('Speaker', 'Speaker', { keepNext: true, spacing: { before: 140, after: 20 } }, { bold: true }),
  style('Speech', 'Speech', { indent: { left: 360 } }),
  style(
    'DecisionTitle',
    'Decision Title',
    { keepNext: true, indent: { left: 240 }, border: bar(accent), spacing: { before: 200, after: 40 } },
    { bold: true, size: 24 },
  ),
  style('DecisionText', 'Decision Text', {
    indent: { left: 240 },
    border: bar(accent),
    spacing: { after: 140 },
  }),
  style(
    'BannerTitle',
    'Banner Title',
    {
      keepNext: true,
      indent: { left: 120, right: 120 },
      border: box(mark),
      shading: { fill: 'fbf3ee' },
      spacing: { before: 160, after: 0 },
    },
    { bold: true, color: mark, size: 24 },
  ),
  style('BannerText', 'Banner Text', {
    indent: { left: 120, right: 120 },
    border: box(mark),
    shading: { fill: 'fbf3ee' },
    spacing: { after: 200 },
  }),
  style(
    'NoteTitle',
    'Note Title',
    { keepNext: true, indent: { left: 240 }, border: bar(mark), spacing: { before: 160, after: 0 } },
    { bold: true, color: mark },
  ),
  style('NoteText', 'Note Text', {
    indent: { left: 240 },
    border: bar(mark),
    spacing: { after: 140 },
  }),
  style(
    'SignatureLine',
    'Signature Line',
    {
      keepNext: true,
      keepLines: true,
      border: { top: { style: BorderStyle.SINGLE, color: ink, size: 6, space: 4 } },
      spacing: { before: 1000, after: 0 },
    },
    { bold: true },
  ),
  style('SignatureText', 'Signature Text', { keepLines: true, spacing: { after: 0 } }, { size: 20 }),
]

/** What all of them start from. */
export const bodyRun = { font: 'Arial', size: 22, color: ink }
export const bodyParagraph = { spacing: { after: 120, line: 276 } }
