import { sayDate } from '@apertura/calendar'
import type { LetterWords } from '../letter-sentences.js'

/** A letter in English. */
export const en: LetterWords = {
  htmlLang: 'en',
  title: folio => `Reply to your contribution ${folio}`,
  dated: on => sayDate(on, 'en'),
  greeting: 'Thank you for taking part. This letter tells you what we decided and why.',
  sent: {
    heading: 'What you sent us',
    folio: 'Number',
    received: 'Received',
    by: 'How it came',
    channels: {
      web: 'on the website',
      paper: 'on paper',
      telephone: 'by telephone',
      'in-person': 'in person',
    },
  },
  decided: {
    heading: 'What we decided',
    of: {
      problem: {
        met: 'We accept the problem that you raised.',
        unmet: 'We do not accept the problem that you raised.',
        undetermined: 'We have not decided yet on the problem that you raised.',
      },
      solution: {
        met: 'We accept the solution that you proposed.',
        unmet: 'We do not accept the solution that you proposed.',
        undetermined: 'We have not decided yet on the solution that you proposed.',
      },
    },
    apart: 'We look at the problem and at the solution apart. One may be accepted without the other.',
  },
  why: {
    heading: 'Why',
    parts: { problem: 'About the problem', solution: 'About the solution' },
    reasons: 'The people who looked at it say:',
    unmet: 'What it does not meet:',
    undetermined: 'What the criteria alone could not settle:',
    advice: 'What does not change the decision, and may help you:',
    met: 'What it meets:',
    bySource: (title, locator) => (locator ? `${title}, ${locator}` : title),
    nothing: 'It was decided without a criterion that could be listed here.',
  },
  who: {
    heading: 'Who decided',
    people: 'These people looked at your contribution:',
    criteria: 'The published criteria decided. No person had to look at it.',
  },
  next: { heading: 'What happens now' },
  appeal: {
    heading: 'If you do not agree',
    until: day => `You can ask for a second look until ${sayDate(day, 'en')}. That day is included.`,
    others: 'Other people will look at it, not those who did the first time.',
    people: 'This time, people will look at it.',
    none: 'There is no further look at this decision.',
  },
  ask: { heading: 'Where to ask' },
  foot: (reply, pack) => `Reply ${reply}. Decided by the criteria ${pack}.`,
}
