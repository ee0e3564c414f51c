import type { Problem } from '../preservation/archived-file.js'

/*
 * What a problem is, by what is expected and found. A problem says both in English, for programs and for their logs;
 * whoever shows it to people says it in their words.
 */
const unread = 'a file of an archive|a file that can be unpacked|a path inside this folder, for any system'
const causes = [
  ['nowhere', `^(?:${unread})$`, '^an empty path$|^a folder without a name$'],
  ['outside', `^(?:${unread})$`, '^a path that does not begin|^a way out'],
  ['system', `^(?:${unread})$`, '^a backslash|^a name that|^the name of a device'],
  ['letters', `^(?:${unread})$`, '^a control character|^half of a character'],
  ['link', `^(?:${unread})$`, '^a link to another place$'],
  ['special', `^(?:${unread})$`, '^something that is no file$'],
  ['encrypted', `^(?:${unread})$`, '^a file that is encrypted$'],
  ['twice', '', '^the same name twice$'],
  ['elsewhere', `^(?:${unread})$`, '^its place in the zip'],
  ['renamed', `^(?:${unread})$`, '^the zip says another name'],
  ['doubtful', `^(?:${unread})$`, '^the zip says two things'],
  ['beyond', `^(?:${unread})$`, '^its end lies outside'],
  ['packing', `^(?:${unread})$`, '^it is packed in a way'],
  ['length', `^(?:${unread})$`, '^it is not as long as the zip says: (\\d+) bytes$'],
  ['damaged', '^a file that can be unpacked$', ''],
  ['twin', '^a name that differs from all others', '^(.*)$'],
  ['copy', '^no such file$', '^the content of (.*)$'],
  ['listless', '^a manifest$', ''],
  ['declaration', '^the two lines of BagIt', ''],
  ['count', '^Payload-Oxum: \\d+\\.(\\d+)$', '^\\d+\\.(\\d+)$'],
  ['amount', '^Payload-Oxum', ''],
  ['cut', '^a line break at the end$|^the last line does not end', ''],
  ['line', '^in line (\\d+): a SHA-256', ''],
  ['lineHash', '^in line (\\d+): [0-9a-f]{64} for (.*)$', ''],
  ['lineName', '^in line (\\d+): (.*)$', '^(.*)$'],
  ['noEntry', '^this is no entry', ''],
  ['spelling', '^it is not written in canonical form|^an entry that is withheld', ''],
  ['entries', '^(\\d+) entries$', '^(\\d+)$'],
  ['root', '^the root ', ''],
  ['headless', '^where the record stood', ''],
  ['recordless', '^the record$', ''],
  ['known', ', the known head,', ''],
  ['definition', ', the definition that the record adopted$', ''],
  ['entered', '^when documents entered$', ''],
  ['proof', '^a proof that entry (\\d+) ', ''],
  ['enteredHash', '^[0-9a-f]{64} for (.*)$', ''],
  ['keyless', '^the public key of the seal$', ''],
  ['unsealed', '^the seal of the key that you know', '^no seal$'],
  ['otherKey', '^the seal of the key that you know', '^([\\w-]{43})$'],
  ['seal', '^the seal of the key', ''],
  ['otherHead', '^a timestamp of where', '^the timestamp is on another digest$'],
  ['noStamp', '^a timestamp of where', '^this is no answer|^the answer carries|did not grant'],
  ['stamp', '^a timestamp of where', ''],
  ['unstamped', '^a timestamp of somebody', '^nothing$'],
  ['stranger', '^a timestamp of somebody', ''],
] as const

/** What happened, beside a file that changed, is missing or is one too many. */
export type ProblemCause = (typeof causes)[number][0] | 'sequence' | 'chain' | 'entry' | 'unknown'

/** What happened, and the names and numbers that tell it. */
export function causeOf({ path, expected, found }: Problem): readonly [ProblemCause, ...string[]] {
  const field = /^data\/record\.jsonl:\d+.*\.(seq|prev|hash)$/.exec(path)?.[1]
  if (field === 'seq') return ['sequence', expected, found]
  if (field) return [field === 'prev' ? 'chain' : 'entry']
  for (const [cause, before, after] of causes) {
    const one = new RegExp(before, 's').exec(expected)
    const other = new RegExp(after, 's').exec(found)
    if (one && other) return [cause, ...one.slice(1), ...other.slice(1)]
  }
  return ['unknown']
}
