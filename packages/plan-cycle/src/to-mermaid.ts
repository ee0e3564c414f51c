import type { Definition, Locale, LocalizedText } from '@apertura/domain'
import { membershipTitles, paceTitles, type Titles } from './state-titles.js'
import { type Step, wayOf } from './way.js'

/**
 * Draws the lawful way of a plan as a Mermaid `stateDiagram-v2`: membership, the pace of the works, and each
 * stage with the next. The leaps that history may take are left out.
 *
 * @param locale of the titles; by default the first language of the definition.
 *
 * @example
 * ```ts
 * toMermaid(definition).split('\n')[0] // => 'stateDiagram-v2'
 * ```
 */
export function toMermaid(definition: Definition, locale: Locale = definition.languages[0]): string {
  const say = (text: LocalizedText) => quoted(text[locale] ?? text['es-MX'] ?? Object.values(text)[0] ?? '')
  return [
    'stateDiagram-v2',
    ...region(say(regionTitles.membership), 'membership', [...named(membershipTitles, say), ...membership]),
    ...region(say(regionTitles.works), 'works', [
      ...named(paceTitles, say),
      ...pace,
      '--',
      ...wayLines(wayOf(definition), say, say(regionTitles.coCreation)),
    ]),
    '',
  ].join('\n')
}

const regionTitles = {
  membership: { 'es-MX': 'Pertenencia a OGP', en: 'Membership in OGP' },
  works: { 'es-MX': 'Trabajos del plan', en: 'Works of the plan' },
  coCreation: { 'es-MX': 'Cocreación', en: 'Co-creation' },
}

const named = (titles: Titles, say: (text: LocalizedText) => string) =>
  Object.entries(titles).map(([id, title]) => `state ${say(title)} as ${id}`)

/** The ordinary arrows of membership; the machine has leaps besides. */
const membership = [
  '[*] --> outside',
  'outside --> applicant : application.submitted',
  'applicant --> accepted : membership.accepted',
  'accepted --> member : membership.begun',
  'member --> withdrawing : withdrawal.notified',
  'withdrawing --> withdrawn : withdrawal.effective',
  'member --> lapsed : membership.lapsed',
]

const pace = [
  '[*] --> running',
  'running --> suspended : works.suspended',
  'suspended --> running : works.resumed',
  'running --> ended : works.ended',
  'suspended --> ended : works.ended',
  'ended --> [*]',
]

const region = (title: string, id: string, lines: readonly string[]) => [
  `  state ${title} as ${id} {`,
  ...lines.map(line => `    ${line}`),
  '  }',
]

/** Outer stages with their arrows, and inside co-creation its own; an arrow never crosses a border. */
function wayLines(way: readonly Step[], say: (text: Step['title']) => string, coCreation: string): string[] {
  const inner = way.filter(({ path }) => path.length > 1)
  const outer = way.filter((step, i) => step.path[0] !== way[i - 1]?.path[0])
  return [
    ...outer.flatMap(step =>
      step.path.length > 1
        ? [
            `state ${coCreation} as ${outerId(step)} {`,
            ...chain(inner, innerId, say).map(line => `  ${line}`),
            '}',
          ]
        : [],
    ),
    ...chain(outer, outerId, say),
    `${outerId(outer.at(-1) as Step)} --> [*]`,
  ]
}

function chain(
  steps: readonly Step[],
  id: (step: Step) => string,
  say: (text: Step['title']) => string,
): string[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1]
    const title =
      id(step) === outerId(step) && step.path.length > 1 ? [] : [`state ${say(step.title)} as ${id(step)}`]
    const label = step.opens === null ? '' : ` : ${step.opens.replace(':', ' ')}`
    return [...title, before ? `${id(before)} --> ${id(step)}${label}` : `[*] --> ${id(step)}`]
  })
}

/** Mermaid takes a dash in an id for part of an arrow. */
const plain = (id: string) => id.replaceAll('-', '_')
const outerId = ({ path }: Step) => plain(path[0] ?? '')
const innerId = ({ path }: Step) => `${plain(path[0] ?? '')}_${plain(path[1] ?? '')}`
const quoted = (title: string) => `"${title.replaceAll('"', '’')}"`
