import { readdirSync, readFileSync } from 'node:fs'

/** The codes of a consultation: gates of its review, scores of its selection, words of its lists. */
export function consultationCodes(known) {
  return [...reviewCodes(known), ...scoreCodes(known), ...listCodes(known)]
}

function reviewCodes({ entryKinds, gatesOfReview, reviewWords, ...known }) {
  const gates = new Map(entryKinds.flatMap(gatesOfReview).map(gate => [gate.code, gate]))
  const told = brokenIn(known)
  return [...gates.values()].map(({ code, guards, severity, certainty, source }) => {
    const found = told.get(code) ?? []
    const facts = { contribution: 'F-1', part: 'problem', outcome: 'met' }
    const says = (outcome, more) =>
      Object.fromEntries(
        Object.entries(reviewWords).map(([locale, sentences]) => [
          locale,
          sentences[code]({ ...facts, ...more, outcome }),
        ]),
      )
    return {
      code,
      severity,
      certainty,
      source,
      group: 'review',
      guards: { kinds: guards },
      says: {
        met: says('met'),
        // Villa Ejemplo says how to ask for a second look, so no case of it leaves that open.
        ...(found.length === 0 ? { undetermined: says('undetermined') } : {}),
        ...Object.fromEntries(found.map(({ expected, words }) => [expected, words])),
      },
      cases: found.length > 0 ? found : undefined,
    }
  })
}

/** Which gates each case breaks, and what they say: what is told in the case is told to a review. */
function brokenIn({ reviewing, reviewExample: { city, panel, entriesOf } }) {
  const review = reviewing(city, panel)
  const folder = new URL('../../packages/consultation/cases/review/', import.meta.url)
  const found = new Map()
  for (const file of readdirSync(folder)) {
    for (const { sentence, told } of JSON.parse(readFileSync(new URL(file, folder), 'utf8')).cases) {
      for (const { code, outcome, words } of review.replay(entriesOf(told)).findings)
        found.set(code, [...(found.get(code) ?? []), { sentence, expected: outcome, words }])
    }
  }
  return found
}

function scoreCodes({ scoreFinding, anEntry }) {
  const entry = anEntry('score.given', '2030-09-02', {
    contribution: 'F-1',
    criterion: 'alcance',
    reviewer: 'vecinas',
    points: 12,
  })
  return ['score.criterion-known', 'score.reviewer-known', 'score.in-range'].map(code => {
    const { severity, certainty, source, words } = scoreFinding(code, entry, { from: 0, to: 10 })
    return { code, severity, certainty, source, group: 'selection', says: { unmet: words } }
  })
}

function listCodes({ moderate, wordList }) {
  const list = {
    id: 'insultos',
    words: wordList(['idiota']),
    source: { title: 'The word list of the consultation' },
  }
  const [marked, free] = ['Me llamó idiota', 'Falta luz en el parque'].map(title => {
    const [finding] = moderate({ id: 'F-1', title, body: '' }, [list]).findings
    return finding
  })
  const { code, severity, certainty, source } = marked
  return [
    {
      code,
      severity,
      certainty,
      source,
      group: 'words',
      says: { met: free.words, undetermined: marked.words },
    },
  ]
}
