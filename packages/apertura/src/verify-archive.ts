import {
  type ArchiveVerification,
  archiveList,
  type Belonging,
  belongs,
  kindOfProblem,
  leftBy,
  type Problem,
  placeOfProblem,
  readEntered,
  type SeenArchive,
  type TrustOfArchive,
  verifyArchive,
  whyOf,
} from '@apertura/archive/verify'
import { sha256 } from '@apertura/seal'
import type { Arguments } from './arguments.js'
import type { CommandAnswer } from './command.js'
import { type VerifyWords, verifyWordsOf } from './locales/verify-words.js'
import type { TrustedCertificate } from './read-trust.js'
import { mostProblems } from './verify-record.js'

/** A document of which one asks whether it is of the archive. */
export interface AskedDocument {
  readonly name: string
  readonly sha256: string
}

/** Whom one trusts: the key of a seal, and who vouches for a time. */
export interface Trust extends Pick<TrustOfArchive, 'sealKey'> {
  readonly trusted?: readonly TrustedCertificate[]
}

/** Whether an archive is as it was made, and whether a document is of it. */
export async function answerOfArchive(
  { files, problems }: SeenArchive,
  asked: AskedDocument | undefined,
  args: Arguments,
  { sealKey, trusted }: Trust = {},
): Promise<CommandAnswer> {
  const found = await verifyArchive(files, {
    problems,
    ...(args.head ? { head: args.head } : {}),
    ...(sealKey ? { sealKey } : {}),
    ...(trusted ? { trusted: trusted.map(({ der }) => der) } : {}),
  })
  const locale = args.locale ?? 'es-MX'
  const words = verifyWordsOf(locale)
  const document = asked && belonging(asked, files, found)
  const shown = found.problems.slice(0, mostProblems).map(each => saidProblem(each, words, locale))
  const rest = found.problems.length - mostProblems
  const verdict = found.ok
    ? [...saidIntact(found, files.length, args, words), ...saidStamps(found, trusted ?? [], words)]
    : [verdictOn(found, words)]
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

/** Files that are as they were made, and a seal or a time of somebody else, are not altered. */
const verdictOn = ({ problems }: ArchiveVerification, words: VerifyWords): string =>
  problems.every(each => kindOfProblem(each) === 'untrusted')
    ? words.untrusted
    : words.altered(problems.length)

function saidProblem(problem: Problem, words: VerifyWords, locale: string): string {
  const kind = kindOfProblem(problem)
  const why = whyOf(problem, locale) ?? ''
  const place = placeOfProblem(problem)
  if (kind === 'other' || kind === 'untrusted') return `${place}: ${why}`
  if (kind === 'added' && leftBy(problem.path) !== undefined) return `${place}: ${words.litter}`
  return `${place}: ${words.kinds[kind]}${why === '' ? '' : `; ${why}`}`
}

const saidIntact = (
  { entries, head, sinceHead, sealedBy }: ArchiveVerification,
  files: number,
  args: Arguments,
  words: VerifyWords,
): readonly string[] => [
  [words.intact(files, entries, head), ...(sinceHead === null ? [] : [words.since(sinceHead)])].join(' '),
  ...(sealedBy === null
    ? args.head
      ? []
      : [words.unsealed]
    : [args.key ? words.sealedByKnown(sealedBy) : words.sealed(sealedBy)]),
]

/** When it was there at the latest, and who says so. */
const saidStamps = (
  { stamps }: ArchiveVerification,
  trusted: readonly TrustedCertificate[],
  words: VerifyWords,
): readonly string[] =>
  stamps.map(({ path, at, vouchedBy }) => {
    const time = `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`
    const name = vouchedBy === null ? undefined : trusted[vouchedBy]?.name
    return name === undefined ? words.stamp(path, time) : words.vouched(path, time, name)
  })

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
