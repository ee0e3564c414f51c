import {
  type ArchiveVerification,
  archiveList,
  type Belonging,
  belongs,
  kindOfProblem,
  leftBy,
  type Problem,
  readEntered,
  type SeenArchive,
  verifyArchive,
} from '@apertura/archive/verify'
import { sha256 } from '@apertura/seal'
import type { Arguments } from './arguments.js'
import type { CommandAnswer } from './command.js'
import { type VerifyWords, verifyWordsOf } from './locales/verify-words.js'
import { wordsOf } from './locales/words.js'
import { mostProblems } from './verify-record.js'

/** A document of which one asks whether it is of the archive. */
export interface AskedDocument {
  readonly name: string
  readonly sha256: string
}

/** Whether an archive is as it was made, and whether a document is of it. */
export async function answerOfArchive(
  { files, problems }: SeenArchive,
  asked: AskedDocument | undefined,
  args: Arguments,
): Promise<CommandAnswer> {
  const found = await verifyArchive(files, { problems, ...(args.head ? { head: args.head } : {}) })
  const locale = args.locale ?? 'es-MX'
  const words = verifyWordsOf(locale)
  const document = asked && belonging(asked, files, found)
  const shown = found.problems.slice(0, mostProblems).map(each => saidProblem(each, words, locale))
  const rest = found.problems.length - mostProblems
  const verdict = found.ok
    ? saidIntact(found, files.length, args, words)
    : [words.altered(found.problems.length)]
  const text = [
    ...shown,
    ...(rest > 0 ? [words.more(rest)] : []),
    ...verdict,
    ...(document && asked ? saidDocument(asked.name, document, words) : []),
  ].join('\n')
  const ok = found.ok && document?.belongs !== false
  return { json: document ? { ...found, document } : found, text, exit: ok ? 0 : 1 }
}

/** Asked of the files as they lie there, and of the root that their record has. */
function belonging(asked: AskedDocument, files: SeenArchive['files'], found: ArchiveVerification): Belonging {
  const hashed = files.map(file =>
    'content' in file ? { path: file.path, sha256: sha256(file.content), bytes: file.content.length } : file,
  )
  const entered = files.find(({ path }) => path === 'data/documents/entered.json')
  const read =
    entered && 'content' in entered
      ? readEntered(new TextDecoder().decode(entered.content as Uint8Array))
      : undefined
  const head = found.root === null ? undefined : { size: found.entries, root: found.root }
  return belongs({ sha256: asked.sha256 }, archiveList(hashed, read, head))
}

function saidProblem(problem: Problem, words: VerifyWords, locale: string): string {
  const kind = kindOfProblem(problem)
  if (kind === 'other') return `${problem.path}: ${wordsOf(locale).differs(problem.expected, problem.found)}`
  const litter = kind === 'added' && leftBy(problem.path) !== undefined
  return `${problem.path}: ${litter ? words.litter : words.kinds[kind]}`
}

const saidIntact = (
  { entries, head, sinceHead, sealedBy, stamps }: ArchiveVerification,
  files: number,
  args: Arguments,
  words: VerifyWords,
): readonly string[] => [
  [words.intact(files, entries, head), ...(sinceHead === null ? [] : [words.since(sinceHead)])].join(' '),
  ...(sealedBy === null ? (args.head ? [] : [words.unsealed]) : [words.sealed(sealedBy)]),
  ...(stamps.length === 0 ? [] : [words.stamps(stamps.join(', '))]),
]

function saidDocument(name: string, found: Belonging, words: VerifyWords): readonly string[] {
  if (!found.belongs) return [words.foreign(name)]
  const { paths, entries, acts, formats } = found
  return [
    words.belongs(name, paths.join(', ')),
    ...entries.map(
      ({ seq, id, recordedAt, on, proven }) =>
        `${words.entered(seq, id, recordedAt, on)} ${proven ? words.proven : words.unproven}`,
    ),
    ...acts.map(({ stream, seq, recordedAt }) => words.act(stream, seq, recordedAt)),
    ...(entries.length + acts.length === 0 ? [words.unnamed] : []),
    ...(formats.length === 0 ? [] : [words.formats(formats.join(', '))]),
  ]
}
