import type { Sentence } from '@apertura/domain'
import type { Words } from '@apertura/rules'
import type { AgreementCode } from '../agreement-code.js'

/** What is said of an entry that names something which the definition does not have. */
export const agreementWords: Words<AgreementCode> = {
  'es-MX': {
    'record.not-begun': ({ definition }) =>
      `El registro no adopta la definición «${definition}»: está vacío o le falta su primera entrada.`,
    'record.unknown-definition': ({ id, entry }) =>
      `La entrada «${entry}» adopta la definición «${id}», y esta es otra.`,
    'record.unknown-source': falta('no es una fuente'),
    'record.unknown-party': falta('no es una parte, un órgano ni un sector'),
    'record.unknown-body': falta('no es un órgano'),
    'record.unknown-subgroup': falta('no es un subgrupo de ningún órgano'),
    'record.unknown-series': falta('no es una serie de sesiones'),
    'record.unknown-axis': falta('no es un eje'),
    'record.unknown-stage': falta('no es una etapa'),
    'record.unknown-method': falta('no es un método'),
    'record.unknown-obligation': falta('no es una obligación'),
    'record.definition-digest': ({ entry, expected, found }) =>
      `La entrada «${entry}» adopta una definición con la huella ${found}; la que se tiene a la vista tiene la huella ${expected}.`,
  },
  en: {
    'record.not-begun': ({ definition }) =>
      `The record does not adopt the definition “${definition}”: it is empty, or its first entry is missing.`,
    'record.unknown-definition': ({ id, entry }) =>
      `The entry “${entry}” adopts the definition “${id}”, and this is another one.`,
    'record.unknown-source': unknown('a source'),
    'record.unknown-party': unknown('a party, a body or a sector'),
    'record.unknown-body': unknown('a body'),
    'record.unknown-subgroup': unknown('a subgroup of any body'),
    'record.unknown-series': unknown('a series of sessions'),
    'record.unknown-axis': unknown('an axis'),
    'record.unknown-stage': unknown('a stage'),
    'record.unknown-method': unknown('a method'),
    'record.unknown-obligation': unknown('an obligation'),
    'record.definition-digest': ({ entry, expected, found }) =>
      `The entry “${entry}” adopts a definition with the digest ${found}; the one at hand has the digest ${expected}.`,
  },
}

function falta(what: string): Sentence {
  return ({ id, entry }) => `«${id}», que la entrada «${entry}» menciona, ${what} de la definición.`
}

function unknown(what: string): Sentence {
  return ({ id, entry }) => `“${id}”, which the entry “${entry}” names, is not ${what} of the definition.`
}
