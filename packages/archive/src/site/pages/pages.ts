import type { PageElement } from '../element.js'
import type { PageId } from '../locales/site-words.js'
import type { Site } from '../site.js'
import { accounts } from './accounts.js'
import { agreements } from './agreements.js'
import { ask } from './ask.js'
import { bodies } from './bodies.js'
import { cite } from './cite.js'
import { completeness } from './completeness.js'
import { consultation } from './consultation.js'
import { data } from './data.js'
import { documents } from './documents.js'
import { glossary } from './glossary.js'
import { home } from './home.js'
import { notFound } from './not-found.js'
import { obligations } from './obligations.js'
import { parentheses } from './parentheses.js'
import { search } from './search.js'
import { sessions } from './sessions.js'
import { sources } from './sources.js'
import { timeline } from './timeline.js'
import { verify } from './verify.js'

/** What is on each page. */
export const pages: Readonly<Record<PageId, (site: Site) => readonly PageElement[]>> = {
  home,
  timeline,
  bodies,
  sessions,
  consultation,
  agreements,
  obligations,
  parentheses,
  accounts,
  sources,
  documents,
  completeness,
  data,
  search,
  verify,
  cite,
  ask,
  glossary,
  'not-found': notFound,
}
