import { mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { sourceAliases } from '../../scripts/source-aliases.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What the packages know and do not export: gates with their norms, tables of sentences, commands. Bundled
 * from the sources into one module, so that pages are made from what is there and never from memory.
 */
export async function model() {
  const outfile = `${root}docs/.generated/model.mjs`
  mkdirSync(`${root}docs/.generated`, { recursive: true })
  await build({
    stdin: { contents: entry, resolveDir: `${root}packages`, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    loader: { '.jsonl': 'text' },
    // A program of another language, which no page needs.
    external: ['@myriaddreamin/*'],
    plugins: [fromSources],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  })
  return import(pathToFileURL(outfile).href)
}

const fromSources = {
  name: 'from-sources',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@apertura\// }, ({ path }) => ({
      path: sourceAliases.find(({ find }) => find.test(path))?.replacement,
    })),
}

const entry = `
export { gates } from './plan-cycle/src/gates.js'
export { arrowRules } from './plan-cycle/src/arrow-rules.js'
export { words } from './plan-cycle/src/locales/words.js'
export { definitionWords } from './plan-cycle/src/locales/definition-words.js'
export { duplicateIds } from './plan-cycle/src/definition/duplicate-ids.js'
export { unknownReferences } from './plan-cycle/src/definition/unknown-references.js'
export { stagesUnreachable } from './plan-cycle/src/definition/stages-unreachable.js'
export { noForum, noEndorsement } from './plan-cycle/src/definition/participation.js'
export { languagesMissing } from './plan-cycle/src/definition/languages-missing.js'
export { calendarNorms } from './dossier/src/calendar-norms.js'
export { calendarWords } from './dossier/src/locales/calendar-words.js'
export { agreementWords } from './dossier/src/locales/agreement-words.js'
export { gatesBefore as gatesOfReview } from './consultation/src/review/gates.js'
export { words as reviewWords } from './consultation/src/review/locales/words.js'
export { reviewing } from './consultation/src/review/index.js'
export * as reviewExample from './consultation/test/a-review.js'
export { scoreFinding } from './consultation/src/selection/score-finding.js'
export { moderate, wordList } from './consultation/src/text/index.js'
export { gatesBefore as gatesOfMesa } from './mesa/src/gates.js'
export { words as mesaWords } from './mesa/src/locales/words.js'
export { meeting } from './mesa/src/meeting.js'
export * as mesaExample from './mesa/test/a-mesa.js'
export { gatesBefore as gatesOfLife } from './minutes/src/life/gates.js'
export { words as lifeWords } from './minutes/src/life/locales/words.js'
export { opennessOf } from './minutes/src/plain-language/openness-of.js'
export { checkWords } from './minutes/src/plain-language/openness-words.js'
export { aTree } from './minutes/test/a-tree.js'
export { documentLife } from './minutes/src/life/index.js'
export { aDefinition } from './test-kit/src/a-definition.js'
export { anEntry } from './test-kit/src/an-entry.js'
export { planCycle, inOrder, toMermaid } from './plan-cycle/src/index.js'
export { entryKinds } from './domain/src/schema/index.js'
export { definition } from './cities/src/cdmx/index.js'
export { record } from './cities/src/cdmx/record.js'
export { spanOf, dayOf } from './calendar/src/index.js'
export { dossier } from './dossier/src/index.js'
export { calendar as calendarCommand } from './apertura/src/commands/calendar.js'
export { plan as planCommand } from './apertura/src/commands/plan.js'
export { toGantt, ganttTable } from './calendar/src/gantt/index.js'
export { ganttOf } from './apertura/src/gantt-of.js'
export { voiceOf } from './apertura/src/speak.js'
export { can } from './apertura/src/commands/can.js'
export { check } from './apertura/src/commands/check.js'
export { record as recordCommand } from './apertura/src/commands/record.js'
export { screen } from './apertura/src/commands/screen.js'
export { letters } from './apertura/src/commands/letters.js'
export { archive as archiveCommand } from './apertura/src/commands/archive.js'
export { minutes } from './apertura/src/commands/minutes.js'
export { status } from './apertura/src/commands/status.js'
export { timeline } from './apertura/src/commands/timeline.js'
export { verify } from './apertura/src/commands/verify.js'
export { compileCriteria, wordsFrom } from './rules/src/criteria/index.js'
export { sayDate as sayDay } from './calendar/src/index.js'
import * as eligibility from './eligibility/src/index.js'
import * as mx from './cities/src/mx/criteria.js'
import * as cdmx from './cities/src/cdmx/criteria.js'
export const rulePacks = [
  [eligibility.ogpLocalCall2020, eligibility.ogpLocalCall2020Sentences],
  [eligibility.ogpLocal2021Joining, eligibility.ogpLocal2021JoiningSentences],
  [mx.petitionCriteria, mx.petitionSentences],
  [cdmx.criteria, cdmx.sentences],
  [cdmx.advisoryGroupCriteria, cdmx.advisoryGroupSentences],
]
`
