import type { DocumentType } from '@apertura/domain'

/** What kind of document of Akoma Ntoso something is, and the element that its passages stand in. */
export interface DocumentForm {
  readonly element: 'debate' | 'debateReport' | 'statement' | 'doc'
  readonly body: 'debateBody' | 'mainBody'
  /** Whether passages are parts of a debate: roll call, speeches, sections of debate. */
  readonly debate: boolean
}

/**
 * Minutes are a debate. A sheet on a session that is known only from a later account is a report of one. What a body
 * agreed on is a statement, an official document of a body. All others are documents.
 */
export function documentForm(type: DocumentType): DocumentForm {
  switch (type) {
    case 'minutes':
      return { element: 'debate', body: 'debateBody', debate: true }
    case 'reconstructed-session':
      return { element: 'debateReport', body: 'mainBody', debate: true }
    case 'agreement-sheet':
      return { element: 'statement', body: 'mainBody', debate: false }
    default:
      return { element: 'doc', body: 'mainBody', debate: false }
  }
}
