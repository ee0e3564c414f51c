import type { Compared } from './compare.js'

/** A page that says how real minutes and the count differ; written by the test that reads them. */
export function differencesPage(sets: {
  readonly association: readonly Compared[]
  readonly technical: readonly Compared[]
  readonly council: readonly Compared[]
}): string {
  const { association, technical, council } = sets
  const all = [...association, ...technical, ...council]
  const acts = all.reduce((sum, each) => sum + each.acts, 0)
  const short = council.filter(({ quorum }) => quorum.computed === 'unmet')
  const open = council.filter(({ quorum }) => quorum.computed === 'undetermined')
  const votes = council.flatMap(({ decisions }) => decisions)
  const absent = council.flatMap(({ findings }) => findings.filter(code => code === 'mesa.voter-there'))
  const stated = technical.filter(({ quorum }) => quorum.said !== null)
  const differ = technical.filter(differs)
  return `# What real minutes say, and what counting gives

${number(all.length)} real sessions were written as acts of a mesa, ${number(acts)} acts in all, and counted again. Not one act
was left over: whatever these minutes tell has its place in the model. This page is written by
\`test/real-minutes.test.ts\` from minutes that are not in this repository; none of their words is repeated here.

${table(
  ['minutes of', 'sessions', 'acts', 'that say something of a quorum', 'decisions'],
  [
    ['an association, in Spanish', association],
    ['a technical council, in English (CC BY 4.0)', technical],
    ['a city council, in English', council],
  ].map(([name, set]) => {
    const sessions = set as readonly Compared[]
    return [
      String(name),
      number(sessions.length),
      number(sessions.reduce((sum, each) => sum + each.acts, 0)),
      number(sessions.filter(({ quorum }) => quorum.said !== null).length),
      number(sessions.flatMap(({ decisions }) => decisions).length),
    ]
  }),
)}

## The technical council

Half of those who may vote must be there. ${stated.length} of ${technical.length} minutes say whether they were;
${stated.length - differ.length} agree with the ticked list.

${table(
  ['session', 'ticked', 'of', 'needed', 'counted', 'the minutes say'],
  differ.map(({ id, quorum }) => [
    id,
    String(quorum.present ?? '–'),
    String(quorum.whole ?? '–'),
    String(quorum.needed ?? '–'),
    yesNo(quorum.computed),
    quorum.said === (quorum.computed === 'met')
      ? `${quorum.saidPresent} present`
      : quorum.said
        ? 'quorum'
        : 'no quorum',
  ]),
)}

Half of 14 was not enough in 2018, and half of 16 was in 2019: the minutes do not agree on whether half is enough. On
other days people left before the count was made, or came after it; a list that is ticked once cannot show that. It is
why coming and going are acts of their own here, and the quorum is counted again at each.

## The association

${table(
  ['session', 'there', 'of', 'counted', 'the minutes say', 'decisions that differ'],
  association.map(({ id, quorum, decisions }) => [
    id,
    String(quorum.present ?? quorum.saidPresent ?? '–'),
    String(quorum.whole ?? '–'),
    quorum.computed === null ? 'nobody was counted' : yesNo(quorum.computed),
    quorum.said === null ? '–' : quorum.said ? 'quorum' : 'no quorum',
    decisions
      .filter(({ computed, said }) => said !== null && computed !== said)
      .map(({ id, computed, said }) => `${id}: counted ${computed}, said ${said}`)
      .join('; ') || '–',
  ]),
)}

Its assemblies need a third of the members at the first call, and the minutes count those who came without saying how
many members there are: the quorum stays open, also where they say that it was reached. A second call needs no number,
so there the count agrees. One decision was taken with one vote against, three abstentions and nobody in favour, and is
told as adopted. Another minutes speaks of four votes by proxy and names five.

## The city council

A roll call was read of ${number(council.filter(({ quorum }) => quorum.computed !== null).length)} sessions, and ${number(votes.length)} votes by name. All
${number(votes.filter(({ computed, said }) => computed === said).length)} results that could be compared come out as they were announced. In ${short.length} sessions fewer than a
majority of the body answered the roll, and they were held all the same, as hearings; in ${open.length} it stays open, because a
word such as _conflict_ or _suspended_ does not say whether somebody was in the room. ${absent.length} votes are by people whom the
roll has as absent: they came later, and nobody wrote it down.
`
}

export const differs = ({ quorum: { said, computed, present, saidPresent } }: Compared): boolean =>
  (said !== null && said !== (computed === 'met')) || (saidPresent !== null && saidPresent !== present)

const yesNo = (computed: string | null) =>
  computed === 'met' ? 'quorum' : computed === 'unmet' ? 'no quorum' : 'open'

const number = (value: number) => value.toLocaleString('en')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map(row => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
