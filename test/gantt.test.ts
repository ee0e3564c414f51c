import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GanttChart, ganttTable, toGantt } from '@apertura/calendar/gantt'
import { baseCss, contrastRatio, tokensCss } from '@apertura/theme'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, openBrowser } from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = browserPath('the picture of a plan is not looked at in a browser')

const charts: Readonly<Record<string, GanttChart>> = {
  'es-MX': {
    title: 'El plan, como se pudo haber planeado',
    from: '2020-12-01',
    to: '2022-12-31',
    rows: [
      {
        id: 'call',
        title: 'Convocatoria al grupo asesor',
        start: '2021-02-04',
        end: '2021-03-26',
        critical: true,
      },
      {
        id: 'method',
        title: 'Metodología de cocreación y reglas de trabajo de los dos cuerpos colegiados, con sus anexos',
        start: '2021-06-24',
        end: '2021-07-14',
        latestEnd: '2021-10-29',
        note: 'Espera a que termine la veda',
      },
      { id: 'before', title: 'Orientación', start: '2020-06-01', end: '2021-01-15', latestEnd: '2021-12-31' },
      { id: 'mesas', title: 'Mesas de cocreación', start: '2022-05-09', end: '2022-08-26', critical: true },
    ],
    bands: [
      {
        id: 'local',
        title: 'Campañas y elección locales',
        from: '2021-04-04',
        to: '2021-06-06',
        certain: true,
      },
      { id: 'popular', title: 'Consulta popular', from: '2021-07-15', to: '2021-08-01', certain: true },
      { id: 'recall', title: 'Revocación de mandato', from: '2022-02-04', to: '2022-04-10', certain: true },
      { id: 'vague', title: 'Otra, quizá', from: '2022-10', to: null, certain: false },
    ],
    marks: [
      { day: '2022-08-31', title: 'Entrega a OGP' },
      { day: '2022-12-31', title: 'Fin del gobierno', kind: 'term-end' },
    ],
  },
  en: {
    title: 'A title with <marks>, "quotes" & \u0007 a bell',
    rows: [
      {
        id: 'one',
        title: 'One </text> & "two" \u0000',
        start: '2022-01-01',
        end: '2022-01-31',
        latestEnd: '2022-02-28',
      },
      {
        id: 'long',
        title: 'A very long title indeed. '.repeat(20),
        start: '2022-02-01',
        end: '2022-02-01',
        critical: true,
      },
    ],
    bands: [{ id: 'b', title: ']]> <!-- -->', from: '2022-02', to: '[2022-03-01..]', certain: true }],
    marks: [{ day: '2022-02-14', title: '<script>alert(1)</script>' }],
  },
}

const options = (locale: string) => ({ id: 'plan', locale })
const pageOf = (locale: string, chart: GanttChart, css = tokensCss + baseCss) =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plan</title><style>${css}</style><main><h1>Plan</h1>${toGantt(chart, options(locale))}${ganttTable(chart, options(locale))}</main></html>`

describe.skipIf(executablePath === undefined)('the picture of a plan, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(executablePath ?? '')
  })
  afterAll(() => browser?.close())

  const looks = Object.keys(charts).flatMap(locale =>
    (['light', 'dark'] as const).flatMap(colorScheme =>
      [320, 1280].map(width => ({ locale, colorScheme, width })),
    ),
  )
  it.each(looks)(
    '$locale, $colorScheme, $width px: accessible, legible, and nothing sticks out',
    async ({ locale, colorScheme, width }) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      await page.setContent(pageOf(locale, charts[locale] as GanttChart))
      expect(await violationsOf(page)).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(await textsOutside(page)).toEqual([])
      expect(await textsOverlapping(page)).toEqual([])
      expect(await lowContrasts(page)).toEqual([])
      expect(requests).toEqual([])
      await page.close()
    },
  )

  it.each(['light', 'dark'] as const)(
    'has colours of its own where a page has none (%s)',
    async colorScheme => {
      const page = await browser.newPage({ colorScheme })
      await page.setContent(pageOf('en', charts.en as GanttChart, ''))
      expect(await lowContrasts(page)).toEqual([])
      const ground = await page.evaluate(() => {
        const paper = document.querySelector('#plan .paper')
        return paper && getComputedStyle(paper).fill
      })
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(18, 24, 31)' : 'rgb(252, 251, 247)')
      await page.close()
    },
  )

  it('is printed black on white', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.setContent(pageOf('en', charts.en as GanttChart, ''))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const fills = await page.evaluate(() =>
      ['.paper', '.name'].map(name => {
        const found = document.querySelector(`#plan ${name}`)
        return found && getComputedStyle(found).fill
      }),
    )
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    await page.close()
  })

  it.each(Object.keys(charts))(
    'is well-formed XML, and says the same when read as XML (%s)',
    async locale => {
      const page = await browser.newPage()
      const chart = charts[locale] as GanttChart
      const read = await page.evaluate(
        svg => {
          const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
          return {
            error: parsed.querySelector('parsererror')?.textContent ?? null,
            title: parsed.querySelector('title')?.textContent,
            scripts: parsed.querySelectorAll('script').length,
          }
        },
        toGantt(chart, options(locale)),
      )
      expect(read).toEqual({ error: null, title: chart.title.replace('\u0007', ''), scripts: 0 })
      await page.close()
    },
  )

  it('stands twice on one page without disturbing its twin', async () => {
    const page = await browser.newPage()
    const [one, two] = ['one', 'two'].map(id => {
      const named = { id, locale: 'en' }
      return toGantt(charts.en as GanttChart, named) + ganttTable(charts.en as GanttChart, named)
    })
    await page.setContent(
      `<!doctype html><html lang="en"><title>Two</title><main><h1>Two</h1>${one}${two}</main>`,
    )
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })
})

/** What axe finds against WCAG 2.2 at level AA. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await (globalThis as unknown as Axe).axe.run({ runOnly: tags })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  })
}

/** Texts that are shown and reach over the picture's sides, where nobody could read them. */
function textsOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const around = document.querySelector('#plan')?.getBoundingClientRect()
    return [...document.querySelectorAll('#plan text')]
      .filter(text => {
        const { left, right, width } = text.getBoundingClientRect()
        return width > 0 && around && (left < around.left - 1 || right > around.right + 1)
      })
      .map(({ textContent }) => textContent ?? '')
  })
}

/** Pairs of texts that are shown one over the other. */
function textsOverlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('#plan text')]
      .map(text => ({ said: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
    return shown.flatMap((a, index) =>
      shown
        .slice(index + 1)
        .filter(b => a.box.left < b.box.right && b.box.left < a.box.right)
        // Boxes of lines have air above and below their letters.
        .filter(b => a.box.top + 4 < b.box.bottom && b.box.top + 4 < a.box.bottom)
        .map(b => `${a.said} | ${b.said}`),
    )
  })
}

/** Kinds of text that stand out from the paper by less than 4.5 to 1, and shapes by less than 3 to 1. */
async function lowContrasts(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() => {
    const paper = document.querySelector('#plan .paper')
    const ground = paper ? getComputedStyle(paper).fill : ''
    const of = (selector: string, property: 'fill' | 'stroke') =>
      [...document.querySelectorAll(`#plan ${selector}`)].map(each => ({
        what: `${selector}.${each.getAttribute('class')}`,
        colour: getComputedStyle(each)[property],
        ground,
      }))
    return {
      texts: of('text', 'fill'),
      shapes: [
        ...of('.bar', 'stroke'),
        ...of('.slack', 'stroke'),
        ...of('.due', 'stroke'),
        ...of('.rim', 'stroke'),
      ],
    }
  })
  expect(seen.texts.length).toBeGreaterThan(5)
  const low = (least: number) => (each: { readonly colour: string; readonly ground: string }) =>
    contrastRatio(hex(each.colour), hex(each.ground)) < least
  return [...seen.texts.filter(low(4.5)), ...seen.shapes.filter(low(3))].map(({ what }) => what)
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
