import type { NormSource } from '@apertura/domain'

/** The first pages of the handbook, which say who may apply. Its chapter on joining was not read. */
export const handbook: NormSource = {
  title: 'OGP Local Handbook',
  locator: 'section 1',
  url: 'https://www.opengovpartnership.org/?p=49722',
}

/** The entry of OGP's glossary that lists what an applicant must show. It bears no date. */
export const localCriteria: NormSource = {
  title: 'OGP glossary: Local Eligibility Criteria',
  url: 'https://opengovpartnership.org/glossary/local-eligibility-criteria',
}

export const call2020: NormSource = {
  title: 'Join OGP Local: Call for Expressions of Interest, May 2020',
  url: 'https://www.opengovpartnership.org/documents/join-ogp-local-call-for-expressions-of-interest-may-2020/',
}

export const process2022: NormSource = {
  title: 'OGP Local Application Process (2022)',
  url: 'https://www.opengovpartnership.org/ogp-local/ogp-local-application-process-2022/',
}
