import { entryPoints } from './entry-points.mjs'

/*
 * What somebody pays who imports an entry point, or one name of it, in a browser: minified and compressed, with
 * everything that it brings along. A budget leaves about a tenth for growth; more needs a reason, and that
 * reason stands here.
 */
const reasons = [
  ['@apertura/domain', '0 B', 'Types only: they must not add a byte'],
  [
    '@apertura/domain/schema',
    '34 kB',
    'zod, and a schema for each kind of entry; that is why it stands apart',
  ],
  ['@apertura/calendar', '7 kB', 'Working days and deadlines too; date-fns comes only with month arithmetic'],
  ['@apertura/calendar { happenedBy }', '2 kB', 'The smallest question: one name must not bring the room'],
  ['@apertura/calendar/blackouts', '3 kB', 'What votes silence, derived in a page from a definition'],
  ['@apertura/calendar/schedule', '6 kB', 'A planner with the reasons for every date'],
  ['@apertura/calendar/icalendar', '3.6 kB', 'Written by hand: escaping, folding, instants from zones'],
  ['@apertura/calendar/gantt', '8.6 kB', 'A picture, its style and its table in two languages'],
  ['@apertura/calendar/date-holidays', '1.5 kB', 'A port: the holidays themselves are another package'],
  ['@apertura/seal', '3.7 kB', 'SHA-256 and canonical JSON, so that a reader can check a record in the page'],
  [
    '@apertura/seal/jws',
    '8 kB',
    'jose, with the cryptography of the platform; a page that only reads loads none of it',
  ],
  [
    '@apertura/seal/merkle',
    '13.2 kB',
    'A sealed head brings jose and canonical JSON along; the tree and its proofs are a fifth of it',
  ],
  [
    '@apertura/seal/merkle { verifyInclusion }',
    '4 kB',
    'What a page needs to see that an entry belongs: SHA-256 and one walk',
  ],
  [
    '@apertura/seal/timestamp',
    '82 kB',
    'pkijs and asn1js are all of it; a page loads them only when somebody wants to see who vouches for the time',
  ],
  ['@apertura/theme', '2.7 kB', 'Two style sheets as text'],
  ['@apertura/rules', '2.7 kB', 'Explaining a finding must not cost more than the finding'],
  ['@apertura/rules { explain }', '1 kB', 'All that a page of findings needs'],
  ['@apertura/rules/criteria', '52 kB', 'A pattern engine that cannot be made to hang is nearly all of it'],
  ['@apertura/rules/sql', '53 kB', 'Reads the pack first, so it brings that pattern engine, too'],
  ['@apertura/cities/mx', '6 kB', 'Data: rest days, votes and blackout rules with their sources'],
  ['@apertura/cities/mx/criteria', '1.2 kB', 'Data: five criteria in two languages'],
  ['@apertura/cities/cdmx', '16 kB', 'Data: a whole definition in two languages, with calendar and schedule'],
  [
    '@apertura/cities/cdmx/criteria',
    '21.5 kB',
    'Data: criteria in two languages, with every colonia that one may name',
  ],
  ['@apertura/cities/cdmx/territories', '16 kB', 'Data: 1,830 places with their keys'],
  ['@apertura/cities/cdmx/record', '30 kB', 'Data: four years with the passage of a source for every fact'],
  [
    '@apertura/eligibility',
    '56 kB',
    'The language of criteria, with its pattern engine; the packs are little of it',
  ],
  [
    '@apertura/consultation',
    '51 kB',
    'Judges by criteria, so it brings the pattern engine; what is its own is little',
  ],
  [
    '@apertura/consultation/intake',
    '21.5 kB',
    'Papa Parse, which reads the CSV that spreadsheets write, and words for every broken row',
  ],
  [
    '@apertura/consultation/text',
    '2.4 kB',
    'One search for all words, and what it says; no list comes along',
  ],
  ['@apertura/consultation/grouping', '3.4 kB', 'Signatures written by hand: hashing is all of it'],
  [
    '@apertura/consultation/review',
    '16.8 kB',
    'Gates and their sentences in two languages, working days for a second look, and SHA-256',
  ],
  [
    '@apertura/consultation/selection',
    '5.5 kB',
    'Counting points is little; the gates of the review and their sentences come along',
  ],
  [
    '@apertura/mesa',
    '45 kB',
    'XState, a table of gates and their sentences in two languages, and the title of every act',
  ],
  ['@apertura/mesa/attendance-csv', '14 kB', 'Papa Parse reads the attendance reports of video platforms'],
  [
    '@apertura/minutes',
    '58 kB',
    'Every document in three languages, and HTML, Markdown, Akoma Ntoso and JSON with them',
  ],
  ['@apertura/minutes/docx', '72 kB', 'docx is nearly all of it; on a server or in a worker'],
  ['@apertura/minutes/letterhead', '150 kB', 'docx and docxtemplater together'],
  ['@apertura/minutes/pdf', '7 kB', 'Typst itself is a native binary and not counted'],
  ['@apertura/minutes/life', '16 kB', 'The gates of a document’s life, said in three languages'],
  ['@apertura/minutes/public-version', '8 kB', 'What a committee resolved, applied and proved'],
  ['@apertura/minutes/plain-language', '12 kB', 'Syllables, sentences, and the words of a checklist'],
  ['@apertura/plan-cycle', '30 kB', 'XState, asked for its semantics, is half of it'],
  ['@apertura/record', '41 kB', 'zod again, because a record is read from outside'],
  ['@apertura/record { effective }', '1 kB', 'Reading entries that are already there needs no schema'],
  ['@apertura/record/conformance', '5 kB', 'For tests; never in a page'],
  ['@apertura/dossier', '44 kB', 'Cycle, record, calendar and planner together, without the schemas'],
  [
    '@apertura/dossier/completeness',
    '13 kB',
    'Reads a dossier that is already there; deadlines, and every reason in two languages',
  ],
  [
    '@apertura/archive',
    '265 kB',
    'Everything that a whole archive is made of: dossier, documents, tables, pictures, the words of its pages, and as texts the scripts that those pages carry, which are a third of it',
  ],
  [
    '@apertura/archive/open-data',
    '38.5 kB',
    'Twenty tables whose every column is said in two languages, Papa Parse, and eight standards',
  ],
  [
    '@apertura/archive/pictures',
    '21.5 kB',
    'Four pictures, each drawn twice, their words in two languages, and how a vague date is said',
  ],
  [
    '@apertura/archive/preservation',
    '16 kB',
    'Hashes, a tree of them and the code that would check its seal, a bag and its description',
  ],
  [
    '@apertura/archive/verify',
    '115 kB',
    'Timestamps bring pkijs, which is most of it, and zips zip.js: neither is read by code of our own',
  ],
  ['@apertura/host', '77 kB', 'Everything that a living process needs'],
  [
    'apertura',
    '42.5 kB',
    'Runs on Node, so this is its own code alone, without what it imports: twelve commands, their words, and every way in which what an archive is handed may be wrong',
  ],
]

export const budgets = reasons.map(([name, limit, why]) => {
  const [, entryName, only] = /^(\S+)(?: (\{.+\}))?$/.exec(name)
  const entry = entryPoints.find(each => each.name === entryName)
  if (!entry) throw new Error(`There is no entry point ${entryName}, so it can have no budget.`)
  return {
    name,
    path: entry.file,
    limit,
    why,
    ...(only ? { import: only } : {}),
    // A native program is no part of a bundle.
    ...(name === '@apertura/minutes/pdf' ? { ignore: ['@myriaddreamin/typst-ts-node-compiler'] } : {}),
    command: entry.room === 'apertura',
  }
})

const without = entryPoints.filter(({ name }) => !budgets.some(budget => budget.name === name))
if (without.length > 0) {
  throw new Error(`Give a budget and its reason to ${without.map(({ name }) => name).join(', ')}.`)
}
