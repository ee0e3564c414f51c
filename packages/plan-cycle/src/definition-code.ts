/** The codes of {@link checkDefinition}. Codes are API and never reused. */
export type DefinitionCode =
  | 'definition.duplicate-id'
  | 'definition.unknown-reference'
  | 'definition.stage-unreachable'
  | 'definition.no-forum'
  | 'definition.no-endorsement'
  | 'definition.language-missing'
