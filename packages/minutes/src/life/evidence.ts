import type { Locale, LocalizedText, SignatureEvidence } from '@apertura/domain'
import { textIn } from '@apertura/rules'
import { sha256 } from '@apertura/seal'

/** What somebody who can read files of electronic signatures says of one. */
export interface VerifiedSignature {
  readonly holds: boolean
  /** As the certificate names them. */
  readonly signer?: string
  readonly serial?: string
  /** Why it does not hold, or what was not looked at. */
  readonly detail?: string
}

/** A door for such a reader: it gets the file of the signature and the bytes that were signed. */
export type SignatureVerifier = (signature: Uint8Array, signed: Uint8Array) => Promise<VerifiedSignature>

/** What is known of the evidence of a signature. */
export interface EvidenceReading {
  /** Whether the file is the one that was noted: by its digest. Null for evidence without a file. */
  readonly file: 'same' | 'another' | 'missing' | null
  /** Null while nobody verified it: a file of a signature is kept as it came and nothing is read from it. */
  readonly verified: VerifiedSignature | null
}

/** What is needed to look at evidence. */
export interface EvidenceNeeds {
  /** The file of that name; null when it is not there. */
  readonly fileOf: (name: string) => Uint8Array | null
  /** The bytes that were signed, for a verifier. */
  readonly signed?: Uint8Array
  readonly verify?: SignatureVerifier
}

/**
 * Looks at the evidence of a signature: whether its file is still the one that was noted and, when a verifier is
 * given, what it says of an electronic signature.
 *
 * @example
 * ```ts
 * const scan = { kind: 'autograph', file: 'firma.png', sha256: 'a'.repeat(64) }
 * await readEvidence(scan, { fileOf: () => null }) // => { file: 'missing', verified: null }
 * ```
 */
export async function readEvidence(
  evidence: SignatureEvidence,
  { fileOf, signed, verify }: EvidenceNeeds,
): Promise<EvidenceReading> {
  if (evidence.kind === 'platform') return { file: null, verified: null }
  const bytes = fileOf(evidence.file)
  const file = bytes === null ? 'missing' : sha256(bytes) === evidence.sha256 ? 'same' : 'another'
  const readable = evidence.kind === 'cms' && file === 'same' && bytes && signed && verify
  return { file, verified: readable ? await verify(bytes, signed) : null }
}

/**
 * What a document says of the evidence of a signature, in one or two plain sentences.
 *
 * @param reading - what was found when somebody looked; nothing is claimed when absent
 *
 * @example
 * ```ts
 * evidenceWords({ kind: 'platform', platform: 'Firma Ejemplo', reference: 'F-1' }, 'en')
 * // => 'The platform Firma Ejemplo says that this person approved, under F-1.'
 * ```
 */
export function evidenceWords(
  evidence: SignatureEvidence,
  locale: Locale,
  reading?: EvidenceReading,
): string {
  const said = [textIn(kept(evidence), locale)]
  if (reading?.file === 'another') said.push(textIn(another, locale))
  if (evidence.kind === 'cms') said.push(textIn(verifiedWords(reading?.verified ?? null), locale))
  return said.join(' ')
}

function kept(evidence: SignatureEvidence): LocalizedText {
  switch (evidence.kind) {
    case 'autograph':
      return {
        'es-MX': `Firmó a mano. El escaneo es ${evidence.file}.`,
        en: `Signed by hand. The scan is ${evidence.file}.`,
        'pt-BR': `Assinou à mão. A digitalização é ${evidence.file}.`,
      }
    case 'cms':
      return {
        'es-MX': `Entregó un archivo de firma electrónica: ${evidence.file}.`,
        en: `Handed in a file of an electronic signature: ${evidence.file}.`,
        'pt-BR': `Entregou um arquivo de assinatura eletrônica: ${evidence.file}.`,
      }
    case 'platform':
      return {
        'es-MX': `La plataforma ${evidence.platform} dice que esta persona aprobó, con la referencia ${evidence.reference}.`,
        en: `The platform ${evidence.platform} says that this person approved, under ${evidence.reference}.`,
        'pt-BR': `A plataforma ${evidence.platform} diz que esta pessoa aprovou, com a referência ${evidence.reference}.`,
      }
  }
}

const another: LocalizedText = {
  'es-MX': 'El archivo que se encontró es otro.',
  en: 'The file that was found is another one.',
  'pt-BR': 'O arquivo encontrado é outro.',
}

function verifiedWords(verified: VerifiedSignature | null): LocalizedText {
  if (verified === null)
    return {
      'es-MX': 'Aquí nadie la ha verificado.',
      en: 'Nobody has verified it here.',
      'pt-BR': 'Aqui ninguém a verificou.',
    }
  const who = verified.signer === undefined ? '' : ` (${verified.signer})`
  return verified.holds
    ? {
        'es-MX': `Quien la verificó dice que es válida${who}.`,
        en: `Whoever verified it says that it holds${who}.`,
        'pt-BR': `Quem a verificou diz que é válida${who}.`,
      }
    : {
        'es-MX': 'Quien la verificó dice que no es válida.',
        en: 'Whoever verified it says that it does not hold.',
        'pt-BR': 'Quem a verificou diz que não é válida.',
      }
}

/**
 * What a document says of a seal made by `@apertura/seal/jws`: what it shows, and that it is no signature.
 *
 * @example
 * ```ts
 * sealWords('kPrK', 'en')
 * // => 'This file has an integrity seal made with the key kPrK. It shows that nobody changed the file. It is no legal signature.'
 * ```
 */
export const sealWords = (key: string, locale: Locale): string =>
  textIn(
    {
      'es-MX': `Este archivo tiene un sello de integridad hecho con la llave ${key}. Muestra que nadie cambió el archivo. No es una firma legal.`,
      en: `This file has an integrity seal made with the key ${key}. It shows that nobody changed the file. It is no legal signature.`,
      'pt-BR': `Este arquivo tem um selo de integridade feito com a chave ${key}. Mostra que ninguém mudou o arquivo. Não é uma assinatura legal.`,
    },
    locale,
  )
