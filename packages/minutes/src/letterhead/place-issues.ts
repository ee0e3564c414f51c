import type { Issue } from '@apertura/domain'
import { contentPlace, textPlaces } from './letterhead-places.js'

/** A place as it was found in one part of a letterhead. */
export interface FoundPlace {
  readonly part: string
  readonly name: string
  /** How it is written, without braces, such as `#people`. */
  readonly written: string
  /** Whether it is one text, the whole document, or a command of a template language, which we have none of. */
  readonly kind: 'text' | 'content' | 'command'
}

const known = textPlaces.map(place => `{${place}}`).join(', ')

/** What is wrong with the places of a letterhead. */
export function placeIssues(places: readonly FoundPlace[]): readonly Issue[] {
  const unknown = places
    .filter(({ kind, name }) => kind === 'command' || (kind === 'text' && !isTextPlace(name)))
    .map(({ part, written }) =>
      issue(
        part,
        `The letterhead has the place {${written}}, and no document fills it. It may have ${known}.`,
        written,
      ),
    )
  const contents = places.filter(({ kind }) => kind === 'content')
  const elsewhere = contents
    .filter(({ part }) => part !== 'word/document.xml')
    .map(({ part, written }) =>
      issue(part, 'The whole document fits in the body of the letterhead only.', written),
    )
  const body = contents.length - elsewhere.length
  const amount =
    body === 1
      ? []
      : [
          issue(
            'word/document.xml',
            body === 0
              ? 'The letterhead has no place for the document. Write {content} in a paragraph of its own.'
              : `The letterhead has ${body} places {content}. It may have one.`,
            contentPlace,
          ),
        ]
  return [...unknown, ...elsewhere, ...amount]
}

/** What docxtemplater throws of a template: one error, or many in one. */
export function templateIssues(error: unknown): readonly Issue[] {
  const { errors = [error] } = propertiesOf(error) as { errors?: readonly unknown[] }
  return errors.map(each => {
    const { id = '', xtag, file } = propertiesOf(each) as { id?: string; xtag?: string; file?: string }
    const written = typeof xtag === 'string' ? xtag : ''
    const say =
      sentences[id] ?? (() => 'This part of the letterhead is damaged. Save it again in Word or LibreOffice.')
    return issue(file ?? '', say(written), written)
  })
}

const sentences: Readonly<Record<string, (written: string) => string>> = {
  unclosed_tag: written => `The place {${written} has no closing brace }.`,
  unopened_tag: written => `The place ${written}} has no opening brace {.`,
  duplicate_open_tag: written => `The place {${written} begins with two braces; write one.`,
  duplicate_close_tag: written => `The place ${written}} ends with two braces; write one.`,
  raw_xml_tag_should_be_only_text_in_paragraph: () =>
    'Other text stands in the paragraph of {content}. Write {content} in a paragraph of its own.',
  unclosed_loop: written => `The letterhead has the place {#${written}}, and no document fills it.`,
  unopened_loop: written => `The letterhead has the place {/${written}}, and no document fills it.`,
}

function propertiesOf(error: unknown): object {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return {}
  return typeof error.properties === 'object' && error.properties !== null ? error.properties : {}
}

const isTextPlace = (name: string): boolean => (textPlaces as readonly string[]).includes(name)

const issue = (part: string, message: string, written: string): Issue => ({
  path: part,
  message,
  ...(written !== '' && { value: `{${written}}`.slice(0, 80) }),
})
