import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'

/** Word counts lists nine levels deep. */
export const deepestLevel = 8

const levels = (format: (level: number) => { format: 'decimal' | 'lowerLetter' | 'bullet'; text: string }) =>
  Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...format(level),
    style: { paragraph: { indent: { left: 480 + 400 * level, hanging: 360 } } },
  }))

/** The two kinds of list of a document: counted and not. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: 'counted',
      levels: levels(level => ({
        format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
        text: level % 2 === 0 ? `%${level + 1}.` : `%${level + 1})`,
      })),
    },
    {
      reference: 'uncounted',
      levels: levels(level => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' })),
    },
  ],
}
