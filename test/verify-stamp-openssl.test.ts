import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { archive } from '@apertura/archive'
import { verifyArchive } from '@apertura/archive/verify'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { sha256 } from '@apertura/seal'
import { bytesOfHead, treeHead } from '@apertura/seal/merkle'
import { timestampRequest } from '@apertura/seal/timestamp'
import { needed } from '@apertura/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOpenssl, type OpensslAuthority, opensslAuthority } from './openssl-authority.js'

const openssl = needed('openssl', findOpenssl, 'the commands that the page of an archive gives are not run')
const source = { definition, record, at: '2023-12-31' } as const

describe.skipIf(openssl === undefined)('an archive with a time from an authority of another make', () => {
  const out = mkdtempSync(join(tmpdir(), 'verify-stamp-'))
  const folder = join(out, 'archivo')
  let made: OpensslAuthority
  let files: ReturnType<typeof archive>

  beforeAll(async () => {
    made = opensslAuthority()
    const digest = sha256(bytesOfHead(treeHead(record)))
    const content = await made.authority(timestampRequest(digest, { nonce: '0011223344556677' }))
    files = archive(source, { stamps: [{ path: 'record-head.tsr', content }] })
    for (const file of files) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true })
      writeFileSync(join(folder, file.path), file.content)
    }
  }, 60_000)
  afterAll(() => {
    made?.leave()
    rmSync(out, { recursive: true })
  })

  it('is vouched for by its root', async () => {
    expect(await verifyArchive(files, { trusted: [made.root()] })).toMatchObject({
      ok: true,
      stamps: [{ path: 'record-head.tsr', vouchedBy: 0 }],
    })
  })

  it.each([
    ['verificar.html', '../autoridad.pem'],
    ['en/verify.html', '../authority.pem'],
  ])('is checked by the commands that %s gives', (page, certificate) => {
    const html = String(files.find(({ path }) => path === page)?.content)
    const commands = [...html.matchAll(/<code>openssl ([^<]+)<\/code>/g)].map(([, words = '']) =>
      words.split(' '),
    )
    expect(commands).toHaveLength(2)
    writeFileSync(join(folder, certificate), made.run('x509', '-in', 'root.pem'))
    const said = commands.map(words => {
      const options = { cwd: folder, encoding: 'utf8' } as const
      return execFileSync(openssl ?? '', words, options)
    })
    expect(said[0]).toMatch(/Time stamp: .* GMT/)
    expect(said[1]).toContain('Verification: OK')
    expect(html).toContain(`npx apertura verify . --trust ${certificate}`)
  })

  it('is not spoken of on the page of an archive without one', () => {
    const html = String(archive(source).find(({ path }) => path === 'verificar.html')?.content)
    expect(html).not.toMatch(/openssl|--trust|--key/)
  })
})
