import fc from 'fast-check'
import { hostile } from './a-tree.js'

/** Beginnings and pieces that some format makes something of. */
const pieces = [
  '# ', '## x', '|', '| --- |', '--- | ---', ':--', '1. ', '2) ', '- ', '+ ', '* ', '+++', '---', '===', '***', '___', '>', '    code',
  '```', '~~~', '`', '**', '*', '_', '__', '~~', '$', '$$', '[a](b)', '[a]: b', '![x](y)', '[^1]', '[ ] ', '<b>', '</p>', '<!--', '-->', '<?x',
  '<a@b.test>', '<https://x.test>', 'https://x.test/a_b*c', 'www.x.test', 'ana@x.test', '@ana', '&amp;', '&#35;', '&', '\\', '\\\\', '\n', '\n\n',
  '\r\n', '\t', ' ', '  \n', '"', "'", ']', ')', '!', '\u0000', '\ud83d', '\u202e', 'שלום', '👩‍👩‍👧', 'a', 'Ñ', '\u00a0', '\u2028', ']]>', '{{x}}',
] // biome-ignore format: a table

/** Texts that people write, and those that try to be something else than text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map(each => each.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constant(hostile) },
)
