import { readdirSync, readFileSync } from 'node:fs'
import { packMending } from './pack-mending.mjs'
import { packWords } from './pack-words.mjs'
import { plain, table, writePage } from './write-page.mjs'

/** One page of every rule pack that comes with the packages, in both languages. */
export function writePacks(known) {
  const packs = known.rulePacks.map(([pack, sentences]) => withCases(pack, sentences, known))
  checkMending(packs.flatMap(({ criteria }) => criteria.map(({ rule }) => rule.code)))
  for (const words of Object.values(packWords))
    writePage(`${words.folder}look-up/packs.md`, {
      title: words.title,
      description: words.about,
      body: [words.intro, ...packs.map(pack => packOf(pack, words, known))].join('\n\n'),
    })
}

function checkMending(codes) {
  const missing = codes.filter(code => !packMending[code])
  const stale = Object.keys(packMending).filter(code => !codes.includes(code))
  if (missing.length + stale.length > 0)
    throw new Error(
      `docs/tools/pack-mending.mjs lacks ${missing.join(', ') || 'nothing'} and names ${stale.join(', ') || 'nothing'} that no longer is`,
    )
}

function packOf({ pack, criteria }, words, known) {
  const parameters = Object.entries(pack.parameters ?? {}).map(([name, { title, value }]) => [
    `\`${name}\``,
    plain(title[words.locale]),
    plain([value].flat().join(', ')),
  ])
  const places = Object.entries(pack.territories ?? {}).map(([name, list]) => words.places(name, list.length))
  return [
    `## ${pack.id}@${pack.edition}`,
    words.packs[pack.id],
    ...(parameters.length > 0 ? [`${words.set}\n\n${table(words.parameters, parameters)}`] : []),
    ...places,
    ...criteria.map(each => criterionOf(each, words, known)),
  ].join('\n\n')
}

function criterionOf({ rule, cases, says }, words, { sayDay }) {
  const language = words.locale === 'en' ? 'en' : 'es'
  const { title, locator, url } = rule.source
  const { from, until } = rule.inForce
  const inForce =
    from === null
      ? words.always
      : words.from(sayDay(from, words.locale)) + (until ? words.until(sayDay(until, words.locale)) : '')
  return [
    `### ${rule.code}`,
    Object.keys(words.outcomes)
      .filter(outcome => says[outcome])
      .map(
        outcome =>
          `<p class="finding ${outcome}"><b>${words.outcomes[outcome]}</b> ${plain(says[outcome][words.locale])}</p>`,
      )
      .join('\n\n'),
    [
      `- ${words.weighs}: ${words.severity[rule.severity]}`,
      `- ${words.source}: ${[url ? `[${plain(title)}](${url})` : plain(title), locator].filter(Boolean).join(', ')}`,
      `- ${words.certain}: ${words.certainty[rule.certainty]}`,
      `- ${words.inForce}: ${inForce}`,
      `- ${words.mend}: ${packMending[rule.code][language]}`,
    ].join('\n'),
    `${words.cases}:\n\n${cases
      .map(
        ({ sentence, expected }) =>
          `- <span lang="es">${plain(sentence)}</span> → **${words.outcomes[expected].toLowerCase()}**`,
      )
      .join('\n')}`,
  ].join('\n\n')
}

/** Each criterion with its cases, and the first sentence that a case makes it say of each outcome. */
function withCases(pack, sentences, { compileCriteria, wordsFrom }) {
  const files = caseFiles.filter(({ packs }) => packs.includes(pack.id))
  const compiled = compileCriteria(pack)
  const words = wordsFrom(sentences)
  const criteria = pack.criteria.map(rule => {
    const { cases } = files.find(({ code }) => code === rule.code) ?? {}
    if (!cases)
      throw new Error(`${pack.id} has no cases for '${rule.code}', so nobody could read what it means.`)
    const says = {}
    for (const { facts } of cases)
      for (const finding of compiled.findings(facts, words, { kind: 'record', id: 'case' }))
        if (finding.code === rule.code) says[finding.outcome] ??= finding.words
    return { rule, cases, says }
  })
  return { pack, criteria }
}

const caseFiles = [
  'eligibility/cases',
  'cities/cases/mx-petition',
  'cities/cases/cdmx-consultation',
  'cities/cases/cdmx-advisory-group',
].flatMap(folder => {
  const path = new URL(`../../packages/${folder}/`, import.meta.url)
  return readdirSync(path).map(file => JSON.parse(readFileSync(new URL(file, path), 'utf8')))
})
