import { list, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'

/** Mistakes that were found in what had been published; this version mends them. */
export const errata: MesaSection = ({ documents }, say, { document, version }) => {
  const before = documents.filter(each => each.id === document && each.version < version)
  const found = before.flatMap(({ errata }) => errata)
  return found.length === 0
    ? []
    : [
        section(
          'errata',
          'other',
          say.line('section.errata'),
          list(
            'errata-found',
            found.map(text => say.text(text)),
          ),
        ),
      ]
}
