import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  balancePicture,
  flowPicture,
  membershipPicture,
  type Picture,
  pictureCss,
  pictureTableHtml,
  timelinePicture,
} from '@apertura/archive/pictures'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier } from '@apertura/dossier'
import { baseCss, contrastRatio, tokensCss } from '@apertura/theme'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMesa } from '../packages/archive/test/pictures-mesa.ts'
import { browserPath, openBrowser } from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('the pictures of an archive are not looked at in a browser')

const read = dossier(definition, record, { at: '2023-12-31' })
const flows = [
  { from: 'Portal', to: 'Medio ambiente', count: 44 },
  { from: 'Portal', to: 'Gobierno digital', count: 31 },
  { from: 'Correo electrónico', to: 'Gobierno digital', count: null },
  { from: null, to: 'Participación ciudadana', count: 12 },
  { from: 'Medio ambiente', to: 'Datos abiertos del agua', count: 38 },
  { from: 'Gobierno digital', to: 'Trámites claros en una sola ventanilla', count: 20 },
  { from: 'Gobierno digital', to: null, count: null },
]

/** Two of the real record and two invented ones, all on one page. */
function pictures(locale: string): Readonly<Record<string, Picture>> {
  return {
    time: timelinePicture(read, { id: 'time', locale }),
    seats: membershipPicture(read, { id: 'seats', locale }),
    balance: balancePicture([aMesa('m-1'), aMesa('m-2', { attendance: [] })], { id: 'balance', locale }),
    flow: flowPicture(flows, { id: 'flow', locale }),
  }
}

/** As SVG that stands alone, or as a page has it whose sheet dresses all pictures. */
type Form = 'svg' | 'html'

function pageOf(locale: string, form: Form = 'svg', css = tokensCss + baseCss + pictureCss): string {
  const figures = Object.entries(pictures(locale)).map(
    ([id, { [form]: drawn, table }]) =>
      `<section><h2>${id}</h2>${drawn}${pictureTableHtml(table, id)}</section>`,
  )
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pictures</title><style>${css}</style><main><h1>Pictures</h1>${figures.join('')}</main></html>`
}

describe.skipIf(executablePath === undefined)(
  'the pictures of Mexico City’s first plan, in a browser',
  () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser(executablePath ?? '')
    })
    afterAll(() => browser?.close())

    const looks = ['es-MX', 'en'].flatMap(locale =>
      (['light', 'dark'] as const).flatMap(colorScheme =>
        [320, 768, 1440].map((width, index) => {
          const form: Form = (index % 2 === 0) === (locale === 'en') ? 'svg' : 'html'
          return { locale, colorScheme, width, form }
        }),
      ),
    )
    it.each(looks)(
      '$locale, $colorScheme, $width px, as $form: accessible, legible, nothing sticks out or is fetched, and no words meet',
      async ({ locale, colorScheme, width, form }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
        const page = await context.newPage()
        const heard: string[] = []
        page.on('request', request => heard.push(request.url()))
        page.on('console', message => heard.push(message.text()))
        await page.setContent(pageOf(locale, form))
        // On a page, a drawing that is too long for a narrow screen opens when it is wanted.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        expect(await outside(page)).toEqual([])
        expect(await meetings(page)).toEqual([])
        expect(await faint(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        )
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as Axe
          const found = await axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
          })
          return found.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          )
        })
        expect(violations).toEqual([])
        expect(heard).toEqual([])
        await context.close()
      },
    )

    it.each([320, 768])('%i px: keeps texts apart that are long, wide, foreign or hostile', async width => {
      const texts = [
        'MAYÚSCULAS SIN MEDIDA '.repeat(12),
        'Sincortesniespacios'.repeat(80),
        '公開政府行動計畫的第一次會議在市政廳舉行'.repeat(4),
        'اجتماع الحكومة المفتوحة '.repeat(12),
        '</text><script>alert(1)</script> \u202E ',
        'WWWWWWWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
        '👩🏽‍💻👨‍👩‍👧‍👦 reunión 🏳️‍🌈'.repeat(9),
      ]
      const titled = record.map((entry, index) => ({
        ...entry,
        data: {
          ...entry.data,
          title: { es: texts[index % texts.length], 'es-MX': texts[index % texts.length] },
        },
      })) as typeof record
      const named = {
        ...definition,
        parties: definition.parties.map((party, index) => ({ ...party, name: texts[index % 7] ?? '' })),
      }
      const d = dossier(named, titled, { at: '2023-12-31' })
      const names = Object.fromEntries(texts.map((text, index) => [`n-${index}`, text]))
      const steps = texts.slice(1).map((_, index) => ({ from: 'n-0', to: `n-${index + 1}`, count: index }))
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      const dialogs: string[] = []
      page.on('dialog', dialog => dialogs.push(dialog.message()))
      const svgs = [
        timelinePicture(d, { id: 'time', locale: 'es-MX' }),
        membershipPicture(d, { id: 'seats', locale: 'es-MX' }),
        flowPicture(steps, { id: 'flow', locale: 'es-MX', names, stages: texts }),
      ].map(({ svg }) => `<section>${svg}</section>`)
      await page.setContent(
        `<!doctype html><html lang="es"><style>${tokensCss}${baseCss}</style><main>${svgs.join('')}</main></html>`,
      )
      expect(await outside(page)).toEqual([])
      expect(await meetings(page)).toEqual([])
      expect(dialogs).toEqual([])
      await page.close()
    })

    it('reads by night on a page that has no theme', async () => {
      const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 320, height: 900 } })
      await page.setContent(pageOf('en', 'svg', ''))
      expect(await faint(page)).toEqual([])
      expect(await meetings(page)).toEqual([])
      await page.close()
    })

    it('may stand in an image of its own, narrow and wide', async () => {
      const page = await browser.newPage()
      const { svg } = pictures('en').time as Picture
      for (const width of [320, 1000]) {
        await page.setContent(
          `<img width="${width}" alt="Time" src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
        )
        const loaded = await page.evaluate(() =>
          document
            .querySelector('img')
            ?.decode()
            .then(() => true),
        )
        expect(loaded).toBe(true)
      }
      await page.close()
    })

    it('is well-formed XML', async () => {
      const page = await browser.newPage()
      for (const { svg } of Object.values(pictures('es-MX'))) {
        const root = await page.evaluate(
          text => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.nodeName,
          svg,
        )
        expect(root).toBe('svg')
      }
      await page.close()
    })
  },
)

/** Words of a picture that are cut off, or whose letters are too small. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section > svg, .ap-frame > .w, .ap-frame > .n')].flatMap(svg => {
      if (svg.getClientRects().length === 0) return []
      const frame = svg.getBoundingClientRect()
      const seen = [...svg.querySelectorAll('text')].filter(text => text.getClientRects().length > 0)
      if (seen.length < 5) return [`${svg.id} shows ${seen.length} texts`]
      return seen
        .filter(text => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          const small = Number.parseFloat(getComputedStyle(text.querySelector('tspan') ?? text).fontSize) < 12
          return small || left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom
        })
        .map(text => `${svg.id}: ${text.textContent}`)
    }),
  )
}

/** Pairs of words that stand on one another, by more than the air around their letters. */
function meetings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section > svg, .ap-frame > .w, .ap-frame > .n')].flatMap(svg => {
      const seen = [...svg.querySelectorAll('text')]
        .map(text => ({ said: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .sort((a, b) => a.box.top - b.box.top)
      return seen.flatMap((a, index) =>
        seen
          .slice(index + 1)
          .filter(
            b =>
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4 &&
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1,
          )
          .map(b => `${svg.id}: ${a.said} | ${b.said}`),
      )
    }),
  )
}

/** What stands out too little from the paper behind it: 4.5 for words, 3 for marks. */
async function faint(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('section > svg, .ap-frame')].flatMap(svg => {
      const paper = svg.querySelector('.paper')
      const ground = paper ? getComputedStyle(paper).fill : getComputedStyle(svg).backgroundColor
      const of = (selector: string, property: 'fill' | 'stroke', least: number) =>
        [...svg.querySelectorAll(selector)].map(each => ({
          what: `${svg.id} ${selector} ${each.getAttribute('class')}`,
          colour: getComputedStyle(each)[property],
          ground,
          least,
        }))
      return [
        ...of('text', 'fill', 4.5),
        ...of('tspan', 'fill', 4.5),
        ...of('.bar,.point,.node', 'fill', 3),
        ...of('.vague,.rim,.due,.lateness,.tip,.beyond,.seat,.share,.step,.unknown,.ribbon', 'stroke', 3),
      ]
    }),
  )
  expect(seen.length).toBeGreaterThan(500)
  return seen
    .filter(({ colour, ground, least }) => contrastRatio(hex(colour), hex(ground)) < least)
    .map(({ what }) => what)
}

function hex(rgb: string): string {
  const parts = [...rgb.matchAll(/\d+/g)].map(Number)
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

interface Axe {
  readonly axe: {
    run(
      options: object,
    ): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[] }>
  }
}
