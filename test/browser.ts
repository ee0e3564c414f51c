import { existsSync } from 'node:fs'
import { needed } from '@apertura/test-kit'
import { type Browser, chromium } from 'playwright-core'

/** The Chromium of this machine; without one, or with one that must be there and is not, says so. */
export function browserPath(consequence: string): string | undefined {
  return needed(
    'chromium',
    () => ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync),
    consequence,
  )
}

/** Opens a Chromium that asks nothing of the network by itself. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
