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

/** Changes that change nothing, each with its reason. */
export const equivalent = []
