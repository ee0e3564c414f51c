import { judgedDrafts, receivedDraft } from '@apertura/consultation/review'
import type { Definition, EntryDraft, LocalizedText } from '@apertura/domain'
import type { PrivatePayload } from '@apertura/record'
import { wordsOf } from './locales/words.js'
import type { FileScreened, ScreenedRow } from './screen-file.js'
import { beginning, type StreamRecord } from './stream-record.js'
import type { World } from './world.js'

/** What the record of a consultation gets of a file that was screened, and what stands apart from it. */
export interface IntakeDrafts {
  readonly drafts: readonly EntryDraft[]
  readonly kept: readonly PrivatePayload[]
}

/** Turns a file that was screened into entries: the file, then each contribution with what criteria found on it. */
export function intakeDrafts(
  definition: Definition,
  stream: StreamRecord,
  {
    file,
    pack,
    answer,
    rows,
    by,
  }: {
    readonly file: string
    readonly pack: string
    readonly answer: FileScreened
    readonly rows: readonly ScreenedRow[]
    readonly by: string
  },
  world: World,
): IntakeDrafts {
  const rules = definition.consultation
  if (!rules)
    throw new TypeError('intakeDrafts: the definition has no consultation, so nothing can be received.')
  const { today } = world
  const stampAt = (locator: string) => ({
    on: today,
    knownOn: today,
    recordedAt: today,
    by,
    assertedBy: rules.by,
    sources: [{ source: rules.source, certainty: 'stated', locator }] as const,
  })
  const begun = stream.record.version > 0
  const before = stream.last('received')
  const intake = `intake-${stream.last('intake') + 1}`
  const notice = rules.notices.length === 1 ? rules.notices[0] : undefined

  const kept: PrivatePayload[] = []
  const received = rows.flatMap(
    ({ line, screened: { contribution, judgement, marks } }, index): EntryDraft[] => {
      const number = before + index + 1
      const stamp = stampAt(`${file}, ${line}`)
      const salt = world.salt()
      const entry = receivedDraft(
        contribution,
        { ...stamp, id: `received-${number}`, on: contribution.receivedOn ?? 'XXXX' },
        salt,
        { intake },
      )
      kept.push({ entry: entry.id, path: 'data.content', salt, payload: contribution })
      const lists = [...new Set(marks.map(({ list }) => list))]
      return [entry, ...judgedDrafts(judgement, pack, { ...stamp, id: `judged-${number}` }, lists)]
    },
  )
  const closed: EntryDraft = {
    ...stampAt(file),
    id: intake,
    kind: 'intake.closed',
    v: 1,
    data: {
      title: inEvery(definition, locale => wordsOf(locale).intakeClosed(file, answer.summary.rows)),
      intake,
      file,
      sha256: answer.sha256,
      rows: answer.summary.rows,
      unreadable: counted(answer.unreadable.map(({ message }) => message)).map(([reason, count]) => ({
        reason,
        count,
      })),
      channels: counted(rows.map(({ screened }) => screened.contribution.channel)).map(
        ([channel, count]) => ({ channel, count }),
      ),
      ...(notice ? { notice: notice.id, purpose: notice.purpose } : {}),
    },
  }
  return {
    drafts: [...(begun ? [] : [beginning(definition, stampAt(file))]), closed, ...received],
    kept,
  }
}

/** How often each value stands there, the first met first. */
function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

const inEvery = ({ languages }: Definition, say: (locale: string) => string): LocalizedText =>
  Object.fromEntries(languages.map(locale => [locale, say(locale)]))
