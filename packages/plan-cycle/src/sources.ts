import type { NormSource } from '@apertura/domain'

/** The norms behind the gates, as they could be read. */
export const sources = {
  application: {
    title: 'OGP Local Application Process (2022)',
    url: 'https://www.opengovpartnership.org/ogp-local/ogp-local-application-process-2022/',
  },
  handbook: {
    title: 'OGP Local Handbook',
    url: 'https://opengovpartnership.org/documents/ogp-local-handbook',
  },
  forum: {
    title: 'OGP Local Inception Assessment form, citing the OGP Local Handbook',
    locator: '3.3.1',
    url: 'https://opengovpartnership.org/?p=57265',
  },
  forumGlossary: {
    title: 'OGP glossary: Multi-Stakeholder Forum',
    url: 'https://www.opengovpartnership.org/glossary/multi-stakeholder-forum/',
  },
  forumCharter: {
    title: 'Open Government Forum of the Basque Country, quoting OGP',
    url: 'https://www.ogp.euskadi.eus/foro-erregularra/webogp00-contogp/eu/',
  },
  inception: {
    title: 'OGP Local Inception Assessment form, citing the OGP Local Handbook',
    locator: '3.5.1',
    url: 'https://opengovpartnership.org/?p=57265',
  },
  meeting: {
    title: 'OGP Local Inception Report, compliance with co-creation requirements',
    locator: '1.3',
    url: 'https://www.opengovpartnership.org/documents/inception-report-action-plan-kaduna-state-nigeria-2021-2023/',
  },
  endorsement: {
    title: 'OGP Local Inception Report, compliance with co-creation requirements',
    locator: '1.4',
    url: 'https://www.opengovpartnership.org/documents/inception-report-action-plan-kaduna-state-nigeria-2021-2023/',
  },
  cycle: {
    title: 'OGP Local Athens: Action plan cycle',
    url: 'https://ogp.cityofathens.gr/en/process/action-plan-cycle',
  },
  delivered: {
    title: 'OGP: Country and OGP Local Dates and Deadlines',
    url: 'https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/',
  },
  withdrawal: {
    title: 'OGP: notice of a withdrawal made by letter',
    url: 'https://opengovpartnership.org/?p=74691',
  },
  definition: { title: 'The order that the definition of the process lays down' },
  reason: { title: 'What the words themselves demand' },
  ground: { title: 'The legal basis recorded with each parenthesis' },
} as const satisfies Record<string, NormSource>
