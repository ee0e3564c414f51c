import type { PublicText } from '@apertura/archive'
import type { Issue } from '@apertura/domain'
import { aText, type FieldRule, issuesOfFields } from './fields-of.js'
import { readText } from './read-text.js'
import { isRefusal, type Refusal, shown } from './refusal.js'

const fields: Readonly<Record<keyof PublicText, FieldRule>> = {
  contribution: aText,
  title: aText,
  body: { ...aText, optional: true },
  solution: { ...aText, optional: true },
}

/** Reads `texts.jsonl`: what may be shown of what people wrote, one contribution a line, as somebody cleared it. */
export function readPublicTexts(bytes: Uint8Array, file: string): readonly PublicText[] | Refusal {
  const text = readText(bytes, file)
  if (isRefusal(text)) return text
  const issues: Issue[] = []
  const found = new Map<string, PublicText>()
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = { file, line: at + 1 }
    const value = parsed(line)
    if (value === undefined) {
      issues.push({ ...place, path: '', message: 'is not JSON', value: shown(line) })
      continue
    }
    const wrong = issuesOfFields(value, fields, place)
    issues.push(...wrong)
    if (wrong.length > 0) continue
    const said = value as PublicText
    if (found.has(said.contribution))
      issues.push({
        ...place,
        path: 'contribution',
        message: 'there is a text of this contribution above',
        value: shown(said.contribution),
      })
    found.set(said.contribution, said)
  }
  return issues.length > 0 ? { refused: issues } : [...found.values()]
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
