import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { replyLetterOf, treeHtml } from '@apertura/minutes'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aReply } from '../packages/minutes/test/a-reply.js'
import { browserPath, openBrowser } from './browser.js'
import { city, reply } from './example-preludes/consultation.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('letters are not looked at in a browser')
const { title, jurisdiction } = city
const process = { title, place: jurisdiction.title, country: jurisdiction.country }
const long = 'Sincortesniespacios'.repeat(40)
const letters = {
  'a short letter': reply,
  'one that people decided on, with every kind of reason': aReply(),
  'one with words that do not end': {
    ...reply,
    contribution: { ...reply.contribution, title: long, id: long },
  },
}

describe.skipIf(executablePath === undefined)('a letter to whoever sent a contribution, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(executablePath ?? '')
  })
  afterAll(() => browser?.close())

  const looks = Object.entries(letters).flatMap(([name, told]) =>
    (['es-MX', 'en'] as const).flatMap(locale =>
      (['light', 'dark'] as const).flatMap(colorScheme =>
        [320, 1440].map(width => ({ name, told, locale, colorScheme, width })),
      ),
    ),
  )
  it.each(looks)(
    '$name, $locale, $colorScheme, $width px: accessible, nothing sticks out, and nothing is fetched',
    async ({ told, locale, colorScheme, width }) => {
      const viewport = { width, height: 900 }
      const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true })
      const page = await context.newPage()
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      await page.setContent(treeHtml(replyLetterOf(told, { locale, process })))
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as Axe
        return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`)
      })
      expect(violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      expect(requests).toEqual([])
      await context.close()
    },
  )
})

interface Axe {
  readonly axe: { readonly run: () => Promise<{ violations: readonly { id: string; help: string }[] }> }
}
