import type { ConsultationRules, Definition } from '@apertura/domain'
import { adverse } from '@apertura/rules'
import { aDefinition } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { checkDefinition } from './check-definition.js'

const flaws = (overrides: Partial<Definition>) =>
  adverse(checkDefinition(aDefinition(overrides))).map(({ code, about }) => `${code} ${about.path}`)
const title = { 'es-MX': 'Título', en: 'Title' }
const { bodies, parties, approvals } = aDefinition()

describe('a definition', () => {
  it('that holds together meets every check', () => {
    const findings = checkDefinition(aDefinition())
    expect(findings.map(({ outcome }) => outcome)).toEqual(Array(6).fill('met'))
  })

  it('uses no id twice in one list, nor for a party and a body', () => {
    expect(flaws({ bodies: [...bodies, { id: 'alcaldia', title, kind: 'council' }] })).toEqual([
      'definition.duplicate-id bodies.3.id',
    ])
    const [first] = aDefinition().stages
    expect(flaws({ stages: [first, first].flatMap(stage => stage ?? []) })).toContain(
      'definition.duplicate-id stages.1.id',
    )
  })

  it('gives no stage the name of an approval', () => {
    const stage = { id: 'endorsement', title, opensWith: 'cocreation.started' } as const
    expect(flaws({ stages: [stage] })).toContain('definition.duplicate-id stages.0.id')
  })

  it('has a calendar and a schedule that mention nothing else either', () => {
    const sources = [{ source: 'none', certainty: 'stated' }] as const
    const day = '2030-05-01'
    const rest = {
      id: 'rest',
      title,
      on: { kind: 'date', month: 5, day: 1 },
      inForce: { from: null },
    } as const
    const activity = { id: 'one', title, takes: { count: 1, unit: 'working-days' } } as const
    expect(
      flaws({
        calendar: {
          weekend: [6, 7],
          restDays: [
            { ...rest, sources },
            { ...rest, sources: [{ source: 'gaceta', certainty: 'stated' }] },
          ],
          closures: [{ id: 'recess', title, from: day, to: day, institutions: ['nobody'], sources }],
          votes: [
            {
              id: 'vote',
              title,
              kind: 'election',
              cause: 'vote',
              binds: ['nobody', 'public-bodies'],
              dates: [{ moment: 'vote', on: day, knownOn: day, sources }],
            },
          ],
          blackoutRules: [
            {
              id: 'rule',
              title,
              votes: ['election'],
              readings: [{ from: 'campaign-start', to: 'vote', sources }],
              forbids: [{ act: 'dissemination', actors: ['gobierno', 'nobody'] }],
              exceptions: [{ matter: 'health', title, settled: true, sources }],
              requests: [{ title, days: 60, sources }],
              inForce: { from: null },
            },
          ],
        },
        schedule: {
          start: day,
          activities: [
            { ...activity, after: [{ id: 'none' }], by: 'nobody', onSessionOf: 'sesiones', sources },
            activity,
          ],
        },
      }).sort(),
    ).toEqual(
      [
        'definition.duplicate-id calendar.restDays.1.id',
        'definition.duplicate-id schedule.activities.1.id',
        ...[
          'calendar.restDays.0.sources.0.source',
          'calendar.closures.0.institutions.0',
          'calendar.closures.0.sources.0.source',
          'calendar.votes.0.binds.0',
          'calendar.votes.0.dates.0.sources.0.source',
          'calendar.blackoutRules.0.readings.0.sources.0.source',
          'calendar.blackoutRules.0.forbids.0.actors.1',
          'calendar.blackoutRules.0.exceptions.0.sources.0.source',
          'calendar.blackoutRules.0.requests.0.sources.0.source',
          'schedule.activities.0.after.0.id',
          'schedule.activities.0.by',
          'schedule.activities.0.onSessionOf',
          'schedule.activities.0.sources.0.source',
        ].map(path => `definition.unknown-reference ${path}`),
      ].sort(),
    )
  })

  it('mentions nothing that is not in it', () => {
    const nowhere = flaws({
      parties: [
        ...parties,
        { id: 'new', name: 'New', kind: 'person', sector: 'none', affiliation: 'nobody' },
      ],
      forum: ['promotor', 'nobody'],
      axes: [{ id: 'agua', title, institutions: ['nobody'] }],
      approvals: approvals.map(approval => ({ ...approval, by: 'nobody' })),
      series: [{ id: 'series', title, bodies: ['nobody'], method: 'none' }],
      obligations: [
        {
          code: 'due',
          title,
          owedBy: 'nobody',
          fulfilledBy: 'plan.submitted',
          due: null,
          basis: [{ source: 'none', certainty: 'stated' }],
        },
      ],
      dissemination: [{ kind: 'call.opened', by: 'nobody' }],
    })
    expect(nowhere).toEqual(
      [
        'parties.7.sector',
        'parties.7.affiliation',
        'forum.1',
        'axes.0.institutions.0',
        'approvals.0.by',
        'approvals.1.by',
        'approvals.2.by',
        'approvals.3.by',
        'series.0.bodies.0',
        'series.0.method',
        'obligations.0.owedBy',
        'obligations.0.basis.0.source',
        'dissemination.0.by',
      ].map(path => `definition.unknown-reference ${path}`),
    )
  })

  it('consults with institutions, bodies and sources that are in it', () => {
    const none = [{ source: 'none', certainty: 'stated' }] as const
    const consultation: ConsultationRules = {
      criteria: 'criteria@1',
      source: 'none',
      by: 'nobody',
      channels: ['web'],
      notices: [{ id: 'notice', title, purpose: title, responsible: 'nobody' }],
      review: { bodies: ['nobody'], reviewers: 2, differentSectors: true, reasons: [] },
      appeal: {
        term: { count: 5, unit: 'working-days', nonWorking: 'stays', parentheses: 'runs', sources: none },
        how: title,
      },
    }
    expect(flaws({ consultation })).toEqual(
      ['source', 'by', 'notices.0.responsible', 'review.bodies.0', 'appeal.term.sources.0.source'].map(
        path => `definition.unknown-reference consultation.${path}`,
      ),
    )
  })

  it.each([
    'cocreation.started',
    'plan.endorsed',
    'application.submitted',
    'works.ended',
    'learning.started',
  ] as const)('cannot open a second stage with %s', opensWith => {
    const stages = [
      { id: 'first', title, opensWith: 'cocreation.started' },
      { id: 'second', title, opensWith },
    ] as const
    expect(flaws({ stages })).toEqual(['definition.stage-unreachable stages.1.opensWith'])
  })

  it('has a forum, which endorses the plan before it is submitted', () => {
    expect(flaws({ forum: [] })).toEqual(['definition.no-forum forum'])
    expect(flaws({ approvals: [] })).toEqual(['definition.no-endorsement approvals'])
    expect(flaws({ approvals: approvals.toReversed() })).toEqual([
      'definition.no-endorsement approvals.3.act',
    ])
  })

  it('says everything in each of its languages', () => {
    expect(flaws({ languages: ['es-MX', 'en', 'nah'] })).toContain('definition.language-missing title.nah')
    const body = { id: 'new', title, kind: 'council', duties: [{ 'es-MX': 'Validar' }] } as const
    expect(flaws({ bodies: [...bodies, body] })).toEqual(['definition.language-missing bodies.3.duties.0.en'])
  })
})
