import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type LocalAuthority, localAuthority } from '../../test/local-authority.js'
import { sha256 } from '../sha256.js'
import { askForTimestamp, readTimestamp, timestampRequest, verifyTimestamp } from './index.js'

const digest = sha256('a tree head')
const nonce = '00112233445566778899aabbccddeeff'
const says = {
  digest,
  at: '2030-01-02T03:04:05.000Z',
  policy: '1.3.6.1.4.1.99999.1',
  serial: '4d',
  nonce: nonce.slice(2),
}

/** What is found wrong with the answer of an authority that errs in some way. */
async function issues(settings: LocalAuthority, trust: 'root' | 'clock' = 'root') {
  const { authority, ...certificates } = await localAuthority(settings)
  const kept = await askForTimestamp(authority, { digest, nonce, trusted: [certificates[trust]] })
  return kept.ok ? [] : kept.issues.map(({ path, message }) => `${path}: ${message}`)
}

describe('a timestamp', () => {
  let made: Awaited<ReturnType<typeof localAuthority>>
  let answer: Uint8Array
  beforeAll(async () => {
    made = await localAuthority()
    answer = await made.authority(timestampRequest(digest, { nonce }))
  })

  it('says what was stamped and when, and holds', async () => {
    expect(await verifyTimestamp(answer, { digest, nonce, trusted: [made.root] })).toEqual({
      ok: true,
      value: says,
    })
    expect(readTimestamp(answer)).toEqual({ ok: true, value: says })
  })

  it('holds when it is verified years later, without its nonce', async () => {
    expect((await verifyTimestamp(answer, { digest, trusted: [made.root] })).ok).toBe(true)
  })

  it('holds when the clock itself is trusted, whoever else is', async () => {
    const other = await localAuthority()
    for (const trusted of [
      [made.clock],
      [made.clock, made.root],
      [other.root, made.clock],
      [made.root, made.root],
    ])
      expect((await verifyTimestamp(answer, { digest, trusted })).ok).toBe(true)
  })

  it('is told with every reason when it does not hold', async () => {
    const other = await localAuthority()
    const read = await verifyTimestamp(answer, {
      digest: sha256('another'),
      nonce: 'ff'.repeat(8),
      trusted: [other.root],
    })
    expect(read).toEqual({
      ok: false,
      issues: [
        { path: 'token.imprint', message: 'the timestamp is on another digest', value: digest },
        {
          path: 'token.nonce',
          message: 'it does not repeat the nonce of the request, so it may be an old one',
          value: says.nonce,
        },
        { path: 'certificate', message: 'it does not lead to a certificate that you trust' },
      ],
    })
  })

  it('does not hold, or says the very same, once any bit of it is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(answer.length * 8 - 1), async bit => {
        const other = answer.slice()
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit % 8))
        const read = await verifyTimestamp(other, { digest, nonce, trusted: [made.root] })
        if (read.ok) expect(read.value).toEqual(says)
        else expect(read.issues).not.toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is no answer when something is cut off, stands behind it, or is not one', async () => {
    const others = [
      answer.slice(0, -1),
      Uint8Array.of(...answer, 0),
      new Uint8Array(),
      Uint8Array.of(0x30, 0),
    ]
    for (const other of others)
      expect(await verifyTimestamp(other, { digest, trusted: [made.root] })).toEqual({
        ok: false,
        issues: [{ path: '', message: 'this is no answer of a timestamp authority' }],
      })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(readTimestamp(bytes).ok).toBe(false)
      }),
    )
  })

  it('needs a digest, a nonce and certificates that are some', async () => {
    const trusted = [made.root]
    await expect(verifyTimestamp(answer, { digest: 'x', trusted })).rejects.toThrow(RangeError)
    await expect(verifyTimestamp(answer, { digest, nonce: '00', trusted })).rejects.toThrow(RangeError)
    await expect(verifyTimestamp(answer, { digest, trusted: [answer] })).rejects.toThrow(TypeError)
  })
})

it('is granted with changes, too', async () => {
  expect(await issues({ status: 1 })).toEqual([])
})

it('tells why an authority refused', async () => {
  const { authority, root } = await localAuthority({ status: 2, says: 'not today' })
  expect(await askForTimestamp(authority, { digest, nonce, trusted: [root] })).toEqual({
    ok: false,
    issues: [
      { path: 'status', message: 'the authority did not grant a timestamp', value: 'rejection: not today' },
    ],
  })
})

describe('a timestamp does not hold', () => {
  const notAlone = ['certificate: it is not one for timestamps alone']
  const unnamed = ['signature: it does not name the certificate that it was made with']
  it.each<[string, LocalAuthority, readonly string[]]>([
    [
      'does not repeat the nonce',
      { repeatsNonce: false },
      ['token.nonce: it does not repeat the nonce of the request, so it may be an old one'],
    ],
    [
      'uses another hash',
      { hash: '2.16.840.1.101.3.4.2.3' },
      ['token.imprint: the timestamp is not on a SHA-256'],
    ],
    ['signs something else', { kind: '1.2.840.113549.1.7.1' }, ['token: the answer carries no timestamp']],
    [
      'says that it signs something else',
      { contentType: '1.2.840.113549.1.7.1' },
      ['signature: it does not say that it is on a timestamp'],
    ],
    ['signs with SHA-1', { signsWith: 'SHA-1' }, ['signature: it was made with SHA-1, which can be forged']],
    ['signs twice', { signatures: 2 }, ['signature: a timestamp has one signature']],
    ['does not sign', { signatures: 0 }, ['signature: a timestamp has one signature']],
    [
      'keeps its certificate to itself',
      { withCertificate: false },
      ['certificate: the certificate of the signer is not at hand'],
    ],
    ['may do other things, too', { purposes: ['1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.4'] }, notAlone],
    ['may do other things only', { purposes: ['1.3.6.1.5.5.7.3.4'] }, notAlone],
    ['may do anything', { purposes: [] }, notAlone],
    ['says so in passing only', { critical: false }, notAlone],
    ['names no certificate', { names: 'nobody' }, unnamed],
    ['names another certificate', { names: 'another' }, unnamed],
    ['names its certificate by a hash that is not read here', { names: 'SHA-512' }, unnamed],
    [
      'had to stop before',
      { validUntil: '2029-12-31' },
      ['certificate: it was not valid at the time of the timestamp'],
    ],
    [
      'began later',
      { at: '2028-01-01T00:00:00Z' },
      ['certificate: it was not valid at the time of the timestamp'],
    ],
    [
      'is vouched for by a person',
      { through: 'a person' },
      ['certificate: it does not lead to a certificate that you trust'],
    ],
    [
      'is vouched for by a stranger',
      { through: 'a stranger' },
      ['certificate: it does not lead to a certificate that you trust'],
    ],
  ])('when its authority %s', async (_, settings, found) => {
    expect(await issues(settings)).toEqual(found)
  })
})

it('leads to what is trusted through an office, too', async () => {
  expect(await issues({ through: 'an office' })).toEqual([])
})

it('names its certificate by SHA-1, as older authorities do', async () => {
  expect(await issues({ names: 'SHA-1' })).toEqual([])
})

it('needs no certificate of its own when the clock is known', async () => {
  expect(await issues({ withCertificate: false }, 'clock')).toEqual([])
})

describe('a request', () => {
  it.each(['', 'ab', 'AB'.repeat(32), 'x'.repeat(64)])('is not made for the digest "%s"', unfit => {
    expect(() => timestampRequest(unfit, { nonce })).toThrow(RangeError)
  })

  it.each(['', '00112233445566', 'AABBCCDDEEFF0011', '0011223344556677f'])(
    'is not made with the nonce "%s"',
    unfit => {
      expect(() => timestampRequest(digest, { nonce: unfit })).toThrow(RangeError)
    },
  )

  it('is the same bytes for the same arguments, whatever bits its nonce begins with', async () => {
    const { authority, root } = await localAuthority()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 8, maxLength: 20 }), async bytes => {
        const any = Buffer.from(bytes).toString('hex')
        expect(timestampRequest(digest, { nonce: any })).toEqual(timestampRequest(digest, { nonce: any }))
        const kept = await askForTimestamp(authority, { digest, nonce: any, trusted: [root] })
        expect(kept.ok && BigInt(`0x${kept.value.timestamp.nonce}`)).toBe(BigInt(`0x${any}`))
      }),
      { numRuns: 30 },
    )
  })
})

it('lets an authority that cannot be reached say so itself', async () => {
  const unreachable = () => Promise.reject(new Error('no network'))
  await expect(askForTimestamp(unreachable, { digest, nonce, trusted: [] })).rejects.toThrow('no network')
})
