import type { Browser } from 'playwright-core'

/** What happened while somebody followed every link. */
export interface Walk {
  /** Paths of the pages that links lead to. */
  readonly walked: ReadonlySet<string>
  /** Addresses outside the folder that were asked for something. */
  readonly strangers: readonly string[]
  /** What was asked for and did not come. */
  readonly failed: readonly string[]
  /** What the browser complained about. */
  readonly said: readonly string[]
}

/** Follows every link to a page from the first on, and notes what was asked of whom. */
export async function walkPages(browser: Browser, start: string): Promise<Walk> {
  const page = await browser.newPage()
  const strangers: string[] = []
  const failed: string[] = []
  const said: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(start)) strangers.push(request.url())
  })
  page.on('response', response => {
    if (response.status() >= 400) failed.push(response.url())
  })
  page.on('requestfailed', request => failed.push(request.url()))
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  const walked = new Set<string>()
  const waiting = ['index.html']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (walked.has(path)) continue
    walked.add(path)
    await page.goto(start + path)
    const links = await page.evaluate(() => [...document.links].map(({ href }) => href))
    for (const link of links) {
      const [address = ''] = link.split('#')
      if (address.startsWith(start) && address.endsWith('.html')) waiting.push(address.slice(start.length))
    }
  }
  await page.close()
  return { walked, strangers, failed, said }
}
