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
    tests: ['packages/rules/src/criteria/*.test.ts'],
  },
}

/** Changes that change nothing, each with its reason. */
export const equivalent = []
