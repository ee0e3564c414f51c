import type { ProblemKind } from '@apertura/archive/verify'
import type { Locale } from '@apertura/domain'

/** What is said of an archive in one language. */
export interface VerifyWords {
  readonly intact: (files: number, entries: number, head: string | null) => string
  readonly since: (entries: number) => string
  readonly altered: (problems: number) => string
  readonly untrusted: string
  readonly kinds: Readonly<Record<Exclude<ProblemKind, 'other' | 'untrusted'>, string>>
  readonly litter: string
  readonly more: (count: number) => string
  readonly sealed: (key: string) => string
  readonly sealedByKnown: (key: string) => string
  readonly unsealed: string
  readonly stamp: (file: string, time: string) => string
  readonly vouched: (file: string, time: string, by: string) => string
  readonly belongs: (file: string, paths: string) => string
  readonly foreign: (file: string) => string
  readonly entered: (seq: number, id: string, written: string, happened: string) => string
  readonly proven: string
  readonly unproven: string
  readonly act: (stream: string, seq: number, written: string) => string
  readonly unnamed: string
  readonly formats: (paths: string) => string
}

const es: VerifyWords = {
  intact: (files, entries, head) =>
    `Íntegro: ${files} archivos. ${head === null ? 'El registro todavía no tiene entradas.' : `El registro tiene ${entries === 1 ? '1 entrada' : `${entries} entradas`}, la última con la huella ${head}.`}`,
  since: entries =>
    entries === 0 ? 'La huella conocida es la actual.' : `La huella conocida está ${entries} antes.`,
  altered: problems => `Alterado: ${problems === 1 ? '1 problema' : `${problems} problemas`}.`,
  untrusted: 'Los archivos concuerdan entre sí, pero no viene de quien esperabas.',
  kinds: { altered: 'cambió', missing: 'falta', added: 'sobra' },
  litter: 'sobra; lo dejó el sistema y puedes borrarlo',
  more: count => `y ${count} más`,
  sealed: key =>
    `Se selló con la llave ${key}. El sello no prueba nada si no sabes por otro lado de quién es esa llave. Si tienes la llave de quien lo publica, compárala con --key.`,
  sealedByKnown: key => `Lo selló la llave que diste: ${key}.`,
  unsealed:
    'Nadie lo selló. Quien reescriba el archivo completo no deja huellas en él: compara la huella de la última entrada con una que guarde alguien más, con --head.',
  stamp: (file, time) =>
    `Ya existía el ${time}, según ${file}. Falta saber quién responde por esa hora: si tienes el certificado de quien la dio, compáralo con --trust.`,
  vouched: (file, time, by) => `Ya existía el ${time}, según ${file}. Responde por esa hora: ${by}.`,
  belongs: (file, paths) => `«${file}» es de este archivo: ${paths}.`,
  foreign: file => `«${file}» no es de este archivo: ningún documento de él es exactamente igual.`,
  entered: (seq, id, written, happened) =>
    `Entró el ${written}, con la entrada ${seq} (${id}), que habla de algo del ${happened}.`,
  proven: 'Comprobado contra la raíz del registro.',
  unproven: 'No se pudo comprobar contra la raíz del registro.',
  act: (stream, seq, written) =>
    `También lo nombra la entrada ${seq} del registro «${stream}», del ${written}; ese registro no está en el archivo.`,
  unnamed: 'Ninguna entrada del registro lo nombra: se hizo junto con el archivo.',
  formats: paths => `El mismo documento, en otros formatos: ${paths}.`,
}

const en: VerifyWords = {
  intact: (files, entries, head) =>
    `Intact: ${files} files. ${head === null ? 'The record has no entries yet.' : `The record has ${entries === 1 ? '1 entry' : `${entries} entries`}, the last one with hash ${head}.`}`,
  since: entries =>
    entries === 0 ? 'The known hash is the latest.' : `The known hash stands ${entries} before it.`,
  altered: problems => `Altered: ${problems === 1 ? '1 problem' : `${problems} problems`}.`,
  untrusted: 'The files agree with each other, but it does not come from whom you expected.',
  kinds: { altered: 'changed', missing: 'is missing', added: 'is one too many' },
  litter: 'is one too many; the system left it, and you may delete it',
  more: count => `and ${count} more`,
  sealed: key =>
    `It was sealed with the key ${key}. The seal proves nothing unless you know from elsewhere whose key that is. If you have the key of whoever publishes it, compare with --key.`,
  sealedByKnown: key => `It was sealed with the key that you gave: ${key}.`,
  unsealed:
    'Nobody sealed it. Who rewrites the whole archive leaves no trace in it: compare the hash of the last entry with one that somebody else keeps, with --head.',
  stamp: (file, time) =>
    `It was there by ${time}, according to ${file}. It is not known yet who vouches for that time: if you have the certificate of whoever gave it, compare with --trust.`,
  vouched: (file, time, by) => `It was there by ${time}, according to ${file}. ${by} vouches for that time.`,
  belongs: (file, paths) => `“${file}” is of this archive: ${paths}.`,
  foreign: file => `“${file}” is not of this archive: no document of it is exactly the same.`,
  entered: (seq, id, written, happened) =>
    `It entered on ${written}, with entry ${seq} (${id}), which tells of ${happened}.`,
  proven: 'Checked against the root of the record.',
  unproven: 'It could not be checked against the root of the record.',
  act: (stream, seq, written) =>
    `Entry ${seq} of the record “${stream}” names it, too, of ${written}; that record is not in the archive.`,
  unnamed: 'No entry of the record names it: it was made together with the archive.',
  formats: paths => `The same document in other formats: ${paths}.`,
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const verifyWordsOf = (locale: Locale): VerifyWords =>
  locale.toLowerCase().startsWith('es') ? es : en
