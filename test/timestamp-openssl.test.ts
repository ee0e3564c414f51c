import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@apertura/seal'
import { bytesOfHead, merkleRoot } from '@apertura/seal/merkle'
import { askForTimestamp, timestampRequest, verifyTimestamp } from '@apertura/seal/timestamp'
import { needed } from '@apertura/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const openssl = needed('openssl', findOpenssl, 'no authority of another make stamps a tree head')

function findOpenssl(): string | undefined {
  try {
    execFileSync('openssl', ['ts', '-help'], { stdio: 'ignore' })
    return 'openssl'
  } catch {
    return undefined
  }
}

describe.skipIf(openssl === undefined)('an authority made of openssl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'))
  const at = (file: string) => join(folder, file)
  const run = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const head = { size: 3, root: merkleRoot(['00', '10', '2021']), at: '2030-01-02' }
  const digest = sha256(bytesOfHead(head))
  const nonce = 'f0e1d2c3b4a5968778695a4b3c2d1e0f'
  const trusted: Uint8Array[] = []

  /** Answers as a server would, by files. */
  const authority = async (request: Uint8Array): Promise<Uint8Array> => {
    writeFileSync(at('request.tsq'), request)
    run(
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-queryfile',
      'request.tsq',
      '-signer',
      'clock.pem',
      '-inkey',
      'clock.key',
      '-out',
      'answer.tsr',
    )
    return new Uint8Array(readFileSync(at('answer.tsr')))
  }

  /** What openssl itself says of an answer. */
  const accepted = (answer: Uint8Array): boolean => {
    writeFileSync(at('given.tsr'), answer)
    try {
      run('ts', '-verify', '-in', 'given.tsr', '-digest', digest, '-CAfile', 'root.pem')
      return true
    } catch {
      return false
    }
  }

  beforeAll(() => {
    writeFileSync(at('tsa.cnf'), configuration)
    writeFileSync(at('serial'), '41\n')
    run(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'root.key',
      '-out',
      'root.pem',
      '-days',
      '30',
      '-config',
      'tsa.cnf',
      '-subj',
      '/O=Villa Ejemplo/CN=Root',
      '-extensions',
      'root',
    )
    run(
      'req',
      '-new',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'clock.key',
      '-out',
      'clock.csr',
      '-config',
      'tsa.cnf',
      '-subj',
      '/O=Villa Ejemplo/CN=Clock',
    )
    run(
      'x509',
      '-req',
      '-in',
      'clock.csr',
      '-CA',
      'root.pem',
      '-CAkey',
      'root.key',
      '-CAcreateserial',
      '-days',
      '30',
      '-extfile',
      'tsa.cnf',
      '-extensions',
      'clock',
      '-out',
      'clock.pem',
    )
    run('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der')
    trusted.push(new Uint8Array(readFileSync(at('root.der'))))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

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
    writeFileSync(at('tsa.cnf'), configuration.replace('digests = sha256', 'digests = sha512'))
    const kept = await askForTimestamp(authority, { digest, nonce, trusted })
    expect(!kept.ok && kept.issues).toEqual([
      {
        path: 'status',
        message: 'the authority did not grant a timestamp',
        value: 'rejection: Message digest algorithm is not supported.',
      },
    ])
    writeFileSync(at('tsa.cnf'), configuration)
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

const configuration = `
[ req ]
distinguished_name = name
[ name ]
[ root ]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[ clock ]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[ tsa ]
default_tsa = clock_of_villa_ejemplo
[ clock_of_villa_ejemplo ]
serial = ./serial
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1, millisecs:500
ordering = yes
ess_cert_id_alg = sha256
`
