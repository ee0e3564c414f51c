import type { Care } from '@apertura/domain'

/** What in a text makes its data need more care, and an example that it is there for. */
export interface CarePattern {
  readonly care: Care
  /** What was found, in plain words. */
  readonly what: string
  /** Every repetition is bounded, so that no text makes it slow. */
  readonly pattern: RegExp
  /** Without this the pattern cannot match, and is not tried. */
  readonly needs: '@' | 'digit' | 'word'
  readonly example: string
}

const age = '(?:\\d|1[0-7]|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete)'
/** Years that somebody has spent at something are no age. */
const sinceThen = '(?! (?:de (?!edad)|viviendo|trabajando|esperando|pidiendo|luchando|sin |con |en ))'
const illness =
  '(?:diabetes|c[aá]ncer|vih|sida|epilepsia|depresi[oó]n|ansiedad|autismo|asma|hipertensi[oó]n|discapacidad|esquizofrenia|alzheimer|parkinson|insuficiencia renal|tuberculosis)'

/**
 * Heuristics for Mexico, in Spanish and English. They miss much and flag what is harmless; a flag is a question
 * for a person, never a verdict. Identifiers are checked for their form alone.
 */
export const carePatterns: readonly CarePattern[] = [
  {
    care: 'sensitive-data',
    what: 'an e-mail address',
    pattern: /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,}/i,
    needs: '@',
    example: 'Escríbanme a ana.perez@ejemplo.mx',
  },
  {
    care: 'sensitive-data',
    what: 'a population register key (CURP)',
    pattern: /\b[A-Z][AEIOUX][A-Z]{2}\d{2}[01]\d[0-3]\d[HMX][A-Z]{5}[A-Z\d]\d\b/i,
    needs: 'digit',
    example: 'Mi CURP es PEAA900101MDFRNN09',
  },
  {
    care: 'sensitive-data',
    what: 'a taxpayer key (RFC)',
    pattern: /\b[A-ZÑ&]{3,4}\d{2}[01]\d[0-3]\d[A-Z\d]{3}\b/i,
    needs: 'digit',
    example: 'RFC PEAA900101AB1',
  },
  {
    care: 'sensitive-data',
    what: 'a voter key',
    pattern: /\b[A-Z]{6}\d{8}[HM]\d{3}\b/i,
    needs: 'digit',
    example: 'clave de elector PRAANA90010109M100',
  },
  {
    care: 'sensitive-data',
    what: 'a telephone number, or a number as long as one',
    pattern: /(?<!\d)(?:\+?52[ .-]?)?(?:\(?\d{2,3}\)?[ .-]?)\d{3,4}[ .-]?\d{4}(?!\d)/,
    needs: 'digit',
    example: 'Llámenme al 55 1234 5678',
  },
  {
    care: 'sensitive-data',
    what: 'a number as long as a bank card',
    pattern: /(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/,
    needs: 'digit',
    example: 'depositen a la 4111 1111 1111 1111',
  },
  {
    care: 'sensitive-data',
    what: 'a password',
    pattern: /\b(?:mi contraseña|mi clave de acceso|my password|password|contraseña) ?(?:es|is|:)/i,
    needs: 'word',
    example: 'mi contraseña es girasol',
  },
  {
    care: 'sensitive-data',
    what: 'somebody’s health',
    pattern: new RegExp(
      `\\b(?:tengo|tiene|padezco|padece|sufro|vivo con|me diagnosticaron|i have|i live with)(?: de)?(?: una?)? ${illness}|\\bestoy embarazada|\\bi am pregnant|\\bmi (?:enfermedad|tratamiento m[eé]dico|expediente cl[ií]nico)\\b`,
      'i',
    ),
    needs: 'word',
    example: 'Padezco diabetes y la clínica queda lejos',
  },
  {
    care: 'minor',
    what: 'an age under 18',
    pattern: new RegExp(`\\b(?:tengo|i am|i’m|i'm) ${age} (?:años|year)${sinceThen}`, 'i'),
    needs: 'word',
    example: 'Tengo 15 años y quiero un parque',
  },
  {
    care: 'minor',
    what: 'somebody who says that they are a child',
    pattern:
      /\bsoy (?:una? )?(?:niñ[oa]|menor de edad|adolescente)(?![\p{L}])|\b(?:voy|estudio) en (?:la )?(?:primaria|secundaria|(?:1|2|3|4|5|6)[º°o] de)|\bi am a (?:child|minor)\b/iu,
    needs: 'word',
    example: 'Soy una niña y voy en la primaria',
  },
]
