import type { Words } from '@apertura/rules'
import type { DefinitionCode } from '../definition-code.js'
import { say } from './say.js'

/** What is said of a definition: one sentence when a check finds nothing, another for each flaw. */
export const definitionWords: Words<DefinitionCode> = {
  'es-MX': {
    'definition.duplicate-id': flawed(
      'Ningún identificador se repite.',
      ({ id, path }) => `El identificador «${id}» está repetido, en ${path}.`,
    ),
    'definition.unknown-reference': flawed(
      'Todo lo que la definición menciona está en ella.',
      ({ id, path }) => `En ${path} se menciona «${id}», que la definición no contiene.`,
    ),
    'definition.stage-unreachable': flawed(
      'Se puede llegar a todas las etapas.',
      ({ id, opensWith }) =>
        `No se puede llegar a la etapa «${id}»: el hecho que la abre, ${opensWith}, ya lleva a otra parte.`,
    ),
    'definition.no-forum': flawed(
      'La definición dice qué órganos forman el foro multiactor.',
      () => 'La definición no dice qué órganos forman el foro multiactor, y un plan local se hace en uno.',
    ),
    'definition.no-endorsement': flawed(
      'El foro avala el plan antes de entregarlo.',
      () => 'La definición no prevé que el foro avale el plan antes de entregarlo.',
    ),
    'definition.language-missing': flawed(
      'Todos los textos están en todos los idiomas de la definición.',
      ({ language, path }) =>
        language
          ? `Falta un texto en el idioma «${language}»: ${path}.`
          : 'La definición no dice en qué idiomas está.',
    ),
  },
  en: {
    'definition.duplicate-id': flawed(
      'No id is used twice.',
      ({ id, path }) => `The id “${id}” is used twice, at ${path}.`,
    ),
    'definition.unknown-reference': flawed(
      'Everything that the definition mentions is in it.',
      ({ id, path }) => `“${id}” is mentioned at ${path} and is not in the definition.`,
    ),
    'definition.stage-unreachable': flawed(
      'Every stage can be reached.',
      ({ id, opensWith }) =>
        `The stage “${id}” cannot be reached: the fact that opens it, ${opensWith}, already leads elsewhere.`,
    ),
    'definition.no-forum': flawed(
      'The definition says which bodies make the multi-stakeholder forum.',
      () =>
        'The definition does not say which bodies make the multi-stakeholder forum, and a local plan needs one.',
    ),
    'definition.no-endorsement': flawed(
      'The forum endorses the plan before it is submitted.',
      () => 'The definition does not have the forum endorse the plan before it is submitted.',
    ),
    'definition.language-missing': flawed(
      'Every text is there in every language of the definition.',
      ({ language, path }) =>
        language
          ? `A text is missing in the language “${language}”: ${path}.`
          : 'The definition does not say its languages.',
    ),
  },
}

function flawed(met: string, unmet: Parameters<typeof say>[1]) {
  return say(met, unmet, unmet)
}
