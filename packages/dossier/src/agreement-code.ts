/** The codes of `checkAgreement`. Codes are API and never reused. */
export type AgreementCode =
  | 'record.unknown-definition'
  | 'record.unknown-source'
  | 'record.unknown-party'
  | 'record.unknown-body'
  | 'record.unknown-subgroup'
  | 'record.unknown-series'
  | 'record.unknown-axis'
  | 'record.unknown-stage'
  | 'record.unknown-method'
  | 'record.unknown-obligation'
  | 'record.definition-digest'
  | 'record.not-begun'
