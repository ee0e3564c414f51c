import type { Speech } from '../tree/document-tree.js'
import { type BlockWriter, paragraph } from './block-xml.js'
import { referenceName } from './identifiers.js'
import { lineXml } from './line-xml.js'
import { unknownSpeaker } from './references.js'
import { element, type Xml } from './xml.js'

const elements = {
  presentation: 'speech',
  speech: 'speech',
  question: 'question',
  answer: 'answer',
  note: 'other',
} as const

/** What somebody said in a debate. A note of what was said is not their words: it is no speech. */
export function speechXml(speech: Speech, { day, name }: BlockWriter): Xml {
  const { by, form, id, speaker, text, time } = speech
  const named = elements[form]
  const hour = time && fullHour(time)
  const said = [
    hour ? element('p', {}, element('recordedTime', { time: hour }, time)) : [],
    element('p', {}, lineXml(text)),
  ]
  if (named === 'other') {
    return element(named, { eId: name(id), class: form }, paragraph(speaker, { class: 'from' }), said)
  }
  return element(
    named,
    {
      eId: name(id),
      class: form,
      by: `#${by === undefined ? unknownSpeaker : referenceName('person', by)}`,
      startTime: hour && day ? `${day}T${hour}` : undefined,
    },
    element('from', {}, lineXml(speaker)),
    said,
  )
}

/** The same in a document that is no debate. */
export function speechBlockXml({ form, id, speaker, text, time }: Speech, { name }: BlockWriter): Xml {
  return element(
    'blockContainer',
    { eId: name(id), class: form },
    paragraph(speaker, { class: 'from' }),
    time ? element('p', { class: 'time' }, time) : [],
    element('p', {}, lineXml(text)),
  )
}

const fullHour = (time: string): string => (time.length === 5 ? `${time}:00` : time)
