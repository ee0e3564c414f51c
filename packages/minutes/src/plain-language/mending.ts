/** Why a sentence is hard to read: too many words, nobody who acts, or a long way round. */
export type Hardness = 'long' | 'passive' | 'roundabout'

/** More words than this are too many for one sentence. */
export const mostWords = 25

/** Long ways round, and what says the same. */
const roundabout: readonly (readonly [RegExp, string])[] = [
  [/\bse proced(e|ió|erá) a\b/iu, 'diga la acción: «se abre», «la mesa vota»'],
  [/\b(se )?(llev(a|ó|aron|an|ará)|llevar|llevado) a cabo\b/iu, '«se hizo», o diga quién lo hizo'],
  [/\ba efectos? de\b/iu, '«para»'],
  [/\bcon (el )?(fin|objeto|objetivo|propósito) de\b/iu, '«para»'],
  [/\ben virtud de( que)?\b/iu, '«porque»'],
  [/\btoda vez que\b/iu, '«porque»'],
  [/\bde conformidad con\b/iu, '«según»'],
  [/\b(en|por) lo que (se refiere|respecta) a\b/iu, '«sobre»'],
  [/\b(hace|hizo|haciendo) uso de la (voz|palabra)\b/iu, '«dice», «dijo»'],
  [/\bda(r|ndo)? cumplimiento\b/iu, '«cumplir»'],
  [/\bcon posterioridad\b/iu, '«después»'],
  [/\bcon anterioridad\b/iu, '«antes»'],
  [/\bno obstante lo anterior\b/iu, '«pero»'],
  [/\bmanifiest(a|ó|an)n? que\b/iu, '«dice que», «dijo que»'],
]

const participle =
  '(?:\\p{L}+(?:ad|id|íd)[oa]s?|(?:hech|dich|escrit|vist|puest|expuest|resuelt|abiert|cubiert|impres)[oa]s?)'
const passive = new RegExp(
  `(?<!\\p{L})(?:fue|fueron|será|serán|sería|serían|sido|siendo|ser)\\s+(?:\\p{L}+mente\\s+)?${participle}(?!\\p{L})`,
  'iu',
)

/** Why a sentence should be written anew, and what could be said instead. */
export function hardnessOf(
  text: string,
  words: number,
  spanish: boolean,
): { readonly why: readonly Hardness[]; readonly instead: readonly string[] } {
  const why: Hardness[] = words > mostWords ? ['long'] : []
  if (!spanish) return { why, instead: [] }
  if (passive.test(text)) why.push('passive')
  const instead = roundabout.flatMap(([found, said]) => (found.test(text) ? [said] : []))
  if (instead.length > 0) why.push('roundabout')
  return { why, instead: [...new Set(instead)] }
}
