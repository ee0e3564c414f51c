import { readFileSync, writeFileSync } from 'node:fs'
import { sha256 } from '@apertura/seal'
import { bytesOfHead, merkleRoot } from '@apertura/seal/merkle'
import { askForTimestamp, timestampRequest, verifyTimestamp } from '@apertura/seal/timestamp'
import { needed } from '@apertura/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  findOpenssl,
  type OpensslAuthority,
  opensslAuthority,
  opensslConfiguration,
} from './openssl-authority.js'

const openssl = needed('openssl', findOpenssl, 'no authority of another make stamps a tree head')

describe.skipIf(openssl === undefined)('an authority made of openssl', () => {
  let made: OpensslAuthority
  const head = { size: 3, root: merkleRoot(['00', '10', '2021']), at: '2030-01-02' }
  const digest = sha256(bytesOfHead(head))
  const nonce = 'f0e1d2c3b4a5968778695a4b3c2d1e0f'
  const trusted: Uint8Array[] = []

  const at = (file: string) => made.at(file)
  const run = (...args: readonly string[]) => made.run(...args)
  const authority = (request: Uint8Array) => made.authority(request)
  const accepted = (answer: Uint8Array) => made.accepts(answer, digest)

  beforeAll(() => {
    made = opensslAuthority()
    trusted.push(made.root())
  })
  afterAll(() => made.leave())

  it('reads in our request what we asked', () => {
    writeFileSync(at('ours.tsq'), timestampRequest(digest, { nonce }))
    const text = run('ts', '-query', '-in', 'ours.tsq', '-text')
    expect(text).toContain('Hash Algorithm: sha256')
    expect(text).toContain(`Nonce: 0x${nonce.toUpperCase()}`)
    expect(text).toContain('Certificate required: yes')
    expect(text.replaceAll(/^.*?- |-| {3}.*$|\s/gm, '')).toContain(digest)
  })

  it('stamps the head of a record, and we read what it says', async () => {
    const kept = await askForTimestamp(authority, { digest, nonce, trusted })
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues))
    const { timestamp, answer } = kept.value
    expect(timestamp).toEqual({
      digest,
      at: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d\dZ$/),
      accuracy: 1.5,
      policy: '1.3.6.1.4.1.99999.1',
      serial: expect.stringMatching(/^4[2-9a-f]$/),
      nonce,
    })
    expect(accepted(answer)).toBe(true)
    const text = run('ts', '-reply', '-in', 'given.tsr', '-text')
    expect(text).toContain(`Serial number: 0x${timestamp.serial.toUpperCase()}`)
    const [, moment = ''] = /Time stamp: (.+)/.exec(text) ?? []
    expect(new Date(moment).toISOString()).toBe(timestamp.at)
  })

  it('is not believed, by openssl and by us, once a byte of what it signed is another', async () => {
    const answer = await authority(timestampRequest(digest, { nonce }))
    const [imprint, end] = [Buffer.from(answer).indexOf(Buffer.from(digest, 'hex')), answer.length - 1]
    for (const place of [imprint, imprint + 31, end, end - 100]) {
      const altered = answer.slice()
      altered[place] = (altered[place] ?? 0) ^ 1
      expect(accepted(altered)).toBe(false)
      expect((await verifyTimestamp(altered, { digest, trusted })).ok).toBe(false)
    }
  })

  it('is told by us, as by itself, when it refuses', async () => {
    made.configure(opensslConfiguration.replace('digests = sha256', 'digests = sha512'))
    const kept = await askForTimestamp(authority, { digest, nonce, trusted })
    expect(!kept.ok && kept.issues).toEqual([
      {
        path: 'status',
        message: 'the authority did not grant a timestamp',
        value: 'rejection: Message digest algorithm is not supported.',
      },
    ])
    made.configure(opensslConfiguration)
  })

  it('is believed without a certificate in its answer only when its own is known', async () => {
    run('ts', '-query', '-digest', digest, '-sha256', '-no_nonce', '-out', 'bare.tsq')
    const answer = await authority(new Uint8Array(readFileSync(at('bare.tsq'))))
    run('x509', '-in', 'clock.pem', '-outform', 'DER', '-out', 'clock.der')
    const clock = new Uint8Array(readFileSync(at('clock.der')))
    expect((await verifyTimestamp(answer, { digest, trusted })).ok).toBe(false)
    expect((await verifyTimestamp(answer, { digest, trusted: [clock] })).ok).toBe(true)
    expect((await verifyTimestamp(answer, { digest, nonce, trusted: [clock] })).ok).toBe(false)
  })
})
