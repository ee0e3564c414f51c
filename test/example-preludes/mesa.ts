export const stamp = {
  id: 'act-1',
  on: '2030-06-20',
  knownOn: '2030-06-20',
  recordedAt: '2030-06-21',
  by: 'an example',
  assertedBy: 'alcaldia',
  sources: [{ source: 'gaceta', certainty: 'stated' }],
} as const
