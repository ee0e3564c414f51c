import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passagesOf, publicVersion, textOf } from '../src/public-version/index.js'
import type { Block } from '../src/tree/document-tree.js'
import { aTree, t } from './a-tree.js'

interface Case {
  readonly sentence: string
  /** Each takes a text away from a passage, or the whole passage. */
  readonly removals: readonly { readonly passage: string; readonly of?: string }[]
  /** What the two passages say at the end. */
  readonly shows?: readonly string[]
  /** Passages that keep it from being made. */
  readonly missing?: readonly string[]
}

const { situation, cases } = JSON.parse(
  readFileSync(new URL('../cases/public-version.json', import.meta.url), 'utf8'),
) as { situation: string; cases: readonly Case[] }

const said: Readonly<Record<string, string>> = {
  queja: 'Rosa Inventada vive en Cedro 7.',
  nota: 'La mesa visitó Cedro 7.',
}
const blocks = Object.entries(said).map(([id, text]): Block => ({ kind: 'paragraph', id, text: t(text) }))
const tree = aTree('', { blocks, references: [] })

describe(situation, () => {
  it.each(cases)('$sentence', ({ removals, shows, missing }) => {
    const ordered = removals.map(({ passage, of }) => {
      const from = said[passage]?.indexOf(of ?? '') ?? 0
      return {
        passage,
        ...(of === undefined ? {} : { characters: [from, from + of.length] as const }),
        data: 'confidential' as const,
        ground: 'Norma 1',
        legend: { 'es-MX': '■' },
      }
    })
    const resolution = { document: tree.id, version: 1, committee: 'el comité', resolution: 'CT-1' }
    const made = publicVersion(tree, { ...resolution, removals: ordered })
    const texts = made.ok
      ? passagesOf(made.value)
          .filter(({ id }) => id in said)
          .map(textOf)
      : undefined
    expect(texts).toEqual(shows)
    expect(made.ok ? undefined : made.issues.map(({ value }) => value)).toEqual(missing)
  })
})
