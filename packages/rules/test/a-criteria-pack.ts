import type { CriteriaPack } from '../src/criteria/index.js'

const title = (words: string) => ({ 'es-MX': words, en: words })
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases of a consultation' },
  inForce: { from: null },
} as const

/** Criteria of an invented consultation: every operator once. */
export const consultationCriteria: CriteriaPack = {
  id: 'consultation',
  edition: 1,
  facts: {
    title: { type: 'text', title: title('Title') },
    receivedOn: { type: 'date', title: title('Received on') },
    public: { type: 'boolean', title: title('Public problem') },
    axis: { type: 'text', title: title('Axis') },
    tags: { type: 'list', title: title('Tags') },
    votes: { type: 'number', title: title('Votes') },
    place: { type: 'text', title: title('Place') },
  },
  parameters: {
    longest: { type: 'number', title: title('Longest title'), value: 80 },
    axes: { type: 'list', title: title('Axes'), value: ['water', 'data'] },
  },
  wordLists: { insults: ['mal gobierno', 'zopenco'] },
  territories: {
    colonias: [
      { key: '10-001', name: 'Centro', parent: '10' },
      { key: '15-001', name: 'Centro', parent: '15' },
      { key: '10-002', name: 'Peñón de los Baños', parent: '10' },
    ],
  },
  criteria: [
    { code: 'in-window', holds: { fact: 'receivedOn', from: '2022-07-05', to: '2022-09-05' }, ...norm },
    { code: 'public', holds: { fact: 'public', is: true }, ...norm },
    {
      code: 'axis',
      holds: {
        any: [
          { fact: 'axis', isOneOf: { param: 'axes' } },
          { fact: 'tags', isOneOf: { param: 'axes' } },
        ],
      },
      ...norm,
    },
    {
      code: 'title-length',
      holds: { fact: 'title', length: { min: 5, max: { param: 'longest' } } },
      ...norm,
    },
    { code: 'no-insult', holds: { not: { fact: 'title', mentions: 'insults' } }, ...norm },
    { code: 'no-address', holds: { not: { fact: 'title', matches: '[\\w.]+@[\\w.]+' } }, ...norm },
    {
      code: 'placed',
      applies: { fact: 'place', known: true },
      holds: { fact: 'place', inTerritory: 'colonias' },
      ...norm,
    },
    { code: 'supported', holds: { fact: 'votes', min: 10 }, ...norm },
    {
      code: 'enough',
      holds: { atLeast: 2, of: [{ criterion: 'public' }, { criterion: 'axis' }, { criterion: 'supported' }] },
      ...norm,
    },
    { code: 'whole', holds: { all: [{ criterion: 'in-window' }, { criterion: 'enough' }] }, ...norm },
  ],
}
