/** What is mutated, group by group, and the tests that must notice. */
export const groups = {
  evaluator: {
    mutate: [
      'packages/rules/src/criteria/three-valued.ts',
      'packages/rules/src/criteria/value-test.ts',
      'packages/rules/src/criteria/compile-condition.ts',
      'packages/rules/src/criteria/ready-criteria.ts',
      'packages/rules/src/criteria/judge-of.ts',
      'packages/rules/src/criteria/compile-criteria.ts',
      'packages/rules/src/criteria/column-kernel.ts',
      'packages/rules/src/criteria/compile-columns.ts',
    ],
    // Those that take examples; the properties on any pack find the same, and take a second for each change.
    tests: [
      'packages/rules/src/criteria/compile-*.test.ts',
      'packages/rules/src/criteria/judge-of.test.ts',
      'packages/rules/src/criteria/ready-criteria.test.ts',
      'packages/rules/src/criteria/three-valued.test.ts',
      'packages/rules/src/criteria/value-test.test.ts',
    ],
  },
  review: {
    mutate: [
      'packages/consultation/src/review/standing.ts',
      'packages/consultation/src/review/may-review.ts',
      'packages/consultation/src/review/apply-entry.ts',
      'packages/consultation/src/review/gates/*.ts',
      'packages/consultation/src/review/reply-for.ts',
    ],
    tests: [
      'packages/consultation/src/review/*.test.ts',
      'packages/consultation/test/review*.test.ts',
      'packages/consultation/test/replies.test.ts',
    ],
  },
  quorum: {
    mutate: ['packages/mesa/src/quorum/*.ts'],
    tests: ['packages/mesa/test/quorum-*.test.ts'],
  },
  decision: {
    mutate: ['packages/mesa/src/decision/*.ts', 'packages/mesa/src/decision/rules/*.ts'],
    // Those that take examples; the properties find the same, and take a second for each change.
    tests: ['packages/mesa/test/decision-cases.test.ts', 'packages/mesa/test/decision-numbers.test.ts'],
  },
  'public-version': {
    mutate: [
      'packages/minutes/src/public-version/occurrences.ts',
      'packages/minutes/src/public-version/passages.ts',
      'packages/minutes/src/public-version/cut-lines.ts',
      'packages/minutes/src/public-version/plan-of.ts',
      'packages/minutes/src/public-version/rewrite.ts',
      'packages/minutes/src/public-version/scrub.ts',
      'packages/minutes/src/public-version/leaks.ts',
      'packages/minutes/src/public-version/public-version.ts',
      'packages/minutes/src/public-version/marked.ts',
      'packages/minutes/src/public-version/propose-removals.ts',
    ],
    tests: [
      'packages/minutes/test/public-version.test.ts',
      'packages/minutes/test/public-version-text.test.ts',
    ],
  },
  packs: {
    mutate: [
      'packages/eligibility/src/joining-criteria.ts',
      'packages/eligibility/src/ogp-local-2021-joining.ts',
      'packages/eligibility/src/ogp-local-call-2020.ts',
      'packages/cities/src/cdmx/consultation-criteria.ts',
      'packages/cities/src/cdmx/advisory-group-criteria.ts',
    ],
    tests: [
      'packages/eligibility/test/cases.test.ts',
      'packages/eligibility/test/packs.test.ts',
      'packages/cities/test/criteria-cases.test.ts',
    ],
    isData: true,
  },
}

const slower = 'The general way that follows answers the same, more slowly.'
const pastTheEnd = 'An array of fixed length takes nothing past its end, and what stands there is never read.'
const decidedSomething = 'Only those who decided something are gone through.'
const kernel = 'column-kernel.ts'
const condition = 'compile-condition.ts'

/** Changes that change nothing, each with its reason. */
export const equivalent = [
  ...['column-kernel.ts', 'compile-columns.ts'].map(file =>
    same(file, 'i < count', 'i <= count', pastTheEnd),
  ),
  same(kernel, 'code < values.length', 'code <= values.length', pastTheEnd),
  same(kernel, "'min' in condition || 'max' in condition", 'false', slower),
  same(
    kernel,
    "'min' in condition || 'max' in condition",
    "'min' in condition && 'max' in condition",
    slower,
  ),
  same(
    kernel,
    '{ const { min = -Infinity, max = Infinity } = condition const [low, high] = [valueIn(min, around.parameters), valueIn(ma',
    '{}',
    slower,
  ),
  same(kernel, '-Infinity', '+Infinity', slower),
  same(kernel, 'low <= high', 'false', slower),
  same(kernel, 'low <= high', 'low < high', slower),
  same(
    'compile-columns.ts',
    'start < columns.count',
    'start <= columns.count',
    'A stretch of none has none.',
  ),
  same('compile-columns.ts', '-1', '+1', 'No stretch starts at one.'),
  same(condition, 'first && second && tests.length === 2', 'false', slower),
  same(condition, 'first && second', 'true', 'Of two tests, both are there.'),
  same(condition, 'first && second', 'first || second', 'Of two tests, both are there.'),
  same(
    condition,
    '{ return slots => { const answer = first(slots) return answer === final ? final : join(answer, second(slots)) } }',
    '{}',
    slower,
  ),
  same(
    'compile-criteria.ts',
    'options.on === undefined',
    'false',
    'A finding has no date that is not there.',
  ),
  same(
    'value-test.ts',
    'i < composed.length',
    'i <= composed.length',
    'Past its end a text has no half of a character.',
  ),
  same(
    'apply-entry.ts',
    'a.reviewer < b.reviewer',
    'a.reviewer <= b.reviewer',
    'Nobody has two seats in a round.',
  ),
  same(
    'apply-entry.ts',
    'data.parts.find(({ part }) => part === found.part)?.outcome',
    'data.parts.find(({ part }) => part === found.part).outcome',
    'The case is one of those parts.',
  ),
  same('answering.ts', 'found && standing', 'found || standing', 'A case that is known stands somewhere.'),
  same(
    'deciding.ts',
    'reason === undefined',
    'false',
    'No reason belongs to no criteria, which is asked beside it.',
  ),
  same(
    'may-review.ts',
    '-1',
    '+1',
    'There are two rounds at most, and whoever has a seat now is asked before.',
  ),
  same('may-review.ts', 'found.from !== null', 'true', 'Nobody belongs to an institution that is not there.'),
  same('standing.ts', 'vote?.outcome', 'vote.outcome', decidedSomething),
  same('reply-for.ts', 'vote?.outcome', 'vote.outcome', decidedSomething),
  same('standing.ts', 'met > unmet', 'met >= unmet', 'As many on both sides was asked just before.'),
  same('reply-for.ts', 'standing?.decidedBy', 'standing.decidedBy', 'A case that is known stands somewhere.'),
]

/** One change of a file: what stood there, and what stands there instead. */
function same(file, original, replacement, why) {
  return { file, original, replacement, why }
}
