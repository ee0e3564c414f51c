import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type DocumentTree, minutesOf, reconstructedSheetOf, treeHtml } from '@apertura/minutes'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSessionAccount } from '../packages/minutes/test/a-session-account.js'
import { aTree, hostile, t } from '../packages/minutes/test/a-tree.js'
import { anAccount } from '../packages/minutes/test/an-account.js'
import { anyTree } from '../packages/minutes/test/any-tree.js'
import { expectedTexts } from '../packages/minutes/test/extract/expected-texts.js'
import { firstDifference } from '../packages/minutes/test/extract/first-difference.js'
import { browserPath, openBrowser } from './browser.js'
import { pageText } from './minutes-page-text.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('pages of documents are not looked at in a browser')

const documents: Readonly<Record<string, DocumentTree>> = {
  'that is the minutes of a mesa': minutesOf(anAccount(), { locale: 'es-MX' }),
  'that is a reconstructed sheet': reconstructedSheetOf(aSessionAccount(), { locale: 'pt-BR' }),
  'with everything': aTree(),
  'with hostile texts': aTree(hostile, { title: hostile, subtitle: hostile }),
  'with words that do not end': aTree('Sincortesniespacios'.repeat(40)),
  'with texts from right to left': aTree('הישיבה נפתחה בשעה 10:15 (Ana Prueba).', { lang: 'he' }),
  'with nothing in it': aTree('', { subtitle: '' }),
  'with wide tables of one name, and deep': deep(8),
}

describe.skipIf(executablePath === undefined)('a document as a page, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(executablePath ?? '')
  })
  afterAll(() => browser?.close())

  const looks = Object.keys(documents).flatMap(name =>
    (['light', 'dark'] as const).flatMap(colorScheme =>
      [320, 1440].map(width => ({ name, colorScheme, width })),
    ),
  )
  it.each(looks)(
    '$name, $colorScheme, $width px: accessible, nothing sticks out, and nothing is fetched',
    async ({ name, colorScheme, width }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      })
      const page = await context.newPage()
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      const letterhead = ['Ayuntamiento de Villa Ejemplo', 'Secretaría técnica']
      await page.setContent(treeHtml(documents[name] as DocumentTree, { letterhead }))
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as Axe
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      expect(violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      expect(requests).toEqual([])
      await context.close()
    },
  )

  it('says what the document says, whatever its texts try to be, and is made of known elements only', async () => {
    const page = await browser.newPage()
    await expectSame(page, Object.values(documents))
    const samples = fc.sample(anyTree, 300)
    await expectSame(page, samples)
    await page.close()
  })

  it('holds a passage of a million characters, and halves of characters', async () => {
    const page = await browser.newPage()
    await expectSame(page, [aTree(`${'<b>agua & red</b> '.repeat(60_000)}\ud83d`)])
    await page.close()
  })

  it('leads with every link of its own to a passage', async () => {
    const page = await browser.newPage()
    await page.setContent(treeHtml(aTree()))
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].filter(
        each => !document.getElementById(each.getAttribute('href')?.slice(1) ?? ''),
      ),
    )
    expect(lost).toEqual([])
    await page.close()
  })

  it('wears the colours of a city and runs no script, not even from its sheet', async () => {
    const page = await browser.newPage()
    await page.setContent(
      treeHtml(aTree(hostile), {
        css: ':root { --ap-ink: #102030 } body { background: url(https://ejemplo.test/x) }',
      }),
    )
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe(
      'rgb(16, 32, 48)',
    )
    expect(await page.evaluate(() => document.scripts.length)).toBe(0)
    await page.close()
  })
})

async function expectSame(page: Page, trees: readonly DocumentTree[]): Promise<void> {
  const said = await page.evaluate(
    pageText,
    trees.map(tree => treeHtml(tree)),
  )
  for (const [i, tree] of trees.entries()) {
    expect(said[i]?.unknown).toEqual([])
    expect(firstDifference(said[i]?.text ?? '', expectedTexts(tree), /\s/)).toBeUndefined()
    expect(said[i]?.duplicates).toEqual([])
  }
}

function deep(depth: number): DocumentTree {
  const tree = aTree()
  let blocks: DocumentTree['blocks'] = []
  for (let i = 0; i < depth; i += 1) {
    const head = ['Nombre', 'Institución', 'Sector', 'Asistencia', 'Desde'].map(t)
    const rows = [{ id: `fila-${i}`, cells: ['Ana Prueba', 'Red', 'Academia', 'Presente', ''].map(t) }]
    blocks = [
      {
        kind: 'section',
        id: `nivel-${i}`,
        role: 'other',
        title: t(`Nivel ${i}`),
        blocks: [{ kind: 'table', id: `tabla-${i}`, caption: t('Votos'), head, rows }, ...blocks],
      },
    ]
  }
  return { ...tree, blocks }
}

interface Axe {
  readonly axe: {
    readonly run: () => Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>
  }
}
