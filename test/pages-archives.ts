import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ArchiveFile, type ArchiveSource, archive } from '@apertura/archive'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { lastDay } from '@apertura/dossier'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { aRecord, villaRecord } from '../packages/archive/test/open-data-city.ts'
import { aMesa } from '../packages/archive/test/pictures-mesa.ts'

const content = { commitment: 'ab'.repeat(32) }
const folios = Array.from({ length: 60 }, (_, index) => `P-${String(index + 1).padStart(3, '0')}`)
const outcomes = ['met', 'unmet', 'undetermined'] as const

/** Villa Ejemplo with a consultation, answers, cleared texts, mesas and agreements: what no real record has yet. */
const villa: ArchiveSource = {
  definition: aDefinition(),
  record: villaRecord,
  at: '2031-12-31',
  mesas: [
    aMesa('m-1', {
      agreements: (['open', 'done'] as const).map((status, index) => ({
        id: `a-${index}`,
        number: String(index + 1),
        words: { 'es-MX': 'Reparar la fuga', en: 'Mend the leak' },
        responsible: ['Alcaldía de Villa Ejemplo'],
        due: '2031-01-31',
        status,
        from: null,
        item: null,
        decision: null,
        history: [],
        handedTo: [],
      })),
    }),
    aMesa('m-2', { attendance: [] }),
  ],
  consultation: aRecord(
    ...folios.map(contribution =>
      anEntry(
        'contribution.received',
        '2030-02-01',
        { contribution, channel: 'paper', parts: ['problem', 'solution'], content },
        { id: `in-${contribution}` },
      ),
    ),
    ...folios.slice(0, 50).map((contribution, index) => {
      const outcome = outcomes[index % 3] as (typeof outcomes)[number]
      const unmet = outcome === 'unmet' ? ['too-long'] : []
      return anEntry(
        'contribution.judged',
        '2030-02-02',
        { contribution, part: 'problem', outcome, pack: 'p@1', met: [], unmet, undetermined: [] },
        { id: `judged-${contribution}` },
      )
    }),
  ),
  texts: folios.map(contribution => ({
    contribution,
    title: `Fuga de agua en la calle ${contribution}`,
    body: 'Hay agua en la calle desde enero.',
    solution: 'Cambiar el tubo.',
  })),
}

/** Mexico City's first plan, an invented process with everything, and one that has not begun, as folders. */
export function writeArchives(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'apertura-pages-'))
  write(join(root, 'cdmx'), archive({ definition, record, at: lastDay(record) }))
  write(join(root, 'villa'), archive(villa))
  write(join(root, 'empty'), archive({ ...villa, record: [], mesas: [], consultation: [], texts: [] }))
  return { root, remove: () => rmSync(root, { recursive: true }) }
}

function write(folder: string, files: readonly ArchiveFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** The pages of one language of an archive, those in folders below included. */
export function pagesOf(folder: string, language: '' | 'en/'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.html') && !path.startsWith('data/'))
    .filter(path => path.startsWith('en/') === (language === 'en/'))
    .sort()
}
