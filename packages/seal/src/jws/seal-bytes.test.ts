import fc from 'fast-check'
import {
  CompactSign,
  exportJWK,
  FlattenedSign,
  generateKeyPair,
  importJWK,
  type JWSHeaderParameters,
} from 'jose'
import { describe, expect, it } from 'vitest'
import { sealBytes, sealKeyId, verifySealed } from './index.js'

const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
const privateKey = { ...publicKey, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' }
const id = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
const bytes = new TextEncoder().encode('Acta de la mesa. Se acordó medir el agua.')
const unsealed = [{ path: '', message: 'these are not the bytes that were sealed' }]

const issues = async (payload: Uint8Array, seal: string, key: object = publicKey) => {
  const read = await verifySealed(payload, seal, key)
  return read.ok ? [] : read.issues
}

const otherPublicKey = async () =>
  exportJWK((await generateKeyPair('Ed25519', { extractable: true })).publicKey)

/** A seal that says of itself what it should not. */
async function sealSaying(header: JWSHeaderParameters, payload = bytes) {
  const made = await new FlattenedSign(payload)
    .setProtectedHeader(header)
    .sign(await importJWK(privateKey, header.alg ?? 'Ed25519'))
  return `${made.protected}..${made.signature}`
}

describe('a seal', () => {
  it('stands apart from the bytes, and says how it was made and with which key', async () => {
    const [head = '', body, signature] = (await sealBytes(bytes, privateKey)).split('.')
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({
      alg: 'Ed25519',
      b64: false,
      crit: ['b64'],
      kid: id,
    })
    expect(body).toBe('')
    expect(Buffer.from(signature ?? '', 'base64url')).toHaveLength(64)
  })

  it('names its key as RFC 8037 computes it', async () => {
    expect(await sealKeyId(privateKey)).toBe(id)
    expect(await verifySealed(bytes, await sealBytes(bytes, privateKey), publicKey)).toEqual({
      ok: true,
      value: { key: id },
    })
  })

  it('holds for any bytes, and for no others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.uint8Array(), async (one, other) => {
        const seal = await sealBytes(one, privateKey)
        expect(await issues(one, seal)).toEqual([])
        const same = one.length === other.length && one.every((byte, i) => byte === other[i])
        expect(await issues(other, seal)).toEqual(same ? [] : unsealed)
      }),
      { numRuns: 50 },
    )
  })

  it('holds when it calls the algorithm by its older name, or does not name its key', async () => {
    expect(await issues(bytes, await sealSaying({ alg: 'EdDSA', b64: false, crit: ['b64'] }))).toEqual([])
  })
})

describe('a seal does not hold', () => {
  it('when it was made with another key', async () => {
    const seal = await sealBytes(bytes, privateKey)
    const other = await otherPublicKey()
    expect(await issues(bytes, seal, other)).toEqual([
      { path: 'seal.kid', message: 'it was made with another key', value: id },
    ])
    const silent = await sealSaying({ alg: 'Ed25519', b64: false, crit: ['b64'] })
    expect(await issues(bytes, silent, other)).toEqual(unsealed)
  })

  it('when it was made with another algorithm', async () => {
    const { privateKey: key } = await generateKeyPair('ES256')
    const made = await new FlattenedSign(bytes)
      .setProtectedHeader({ alg: 'ES256', b64: false, crit: ['b64'] })
      .sign(key)
    expect(await issues(bytes, `${made.protected}..${made.signature}`)).toEqual([
      { path: 'seal.alg', message: 'it was made with another algorithm', value: 'ES256' },
    ])
  })

  it('when it claims that there is no algorithm', async () => {
    const head = Buffer.from(JSON.stringify({ alg: 'none', b64: false, crit: ['b64'] })).toString('base64url')
    expect(await issues(bytes, `${head}..`)).toEqual([
      { path: 'seal.alg', message: 'it was made with another algorithm', value: 'none' },
    ])
  })

  it('when it carries its bytes, with every reason', async () => {
    const whole = await new CompactSign(bytes)
      .setProtectedHeader({ alg: 'Ed25519' })
      .sign(await importJWK(privateKey, 'Ed25519'))
    expect((await issues(bytes, whole)).map(({ path }) => path)).toEqual(['seal', 'seal.b64', 'seal.crit'])
  })

  it('when it does not say that `b64` must be understood', async () => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const seal = await sealBytes(bytes, privateKey)
    const signature = seal.split('.')[2]
    expect(await issues(bytes, `${encode({ alg: 'Ed25519', b64: false })}..${signature}`)).toEqual([
      { path: 'seal.crit', message: 'it does not say that `b64` must be understood' },
    ])
    expect(
      await issues(
        bytes,
        `${encode({ alg: 'Ed25519', b64: false, crit: ['b64', 'exp'], exp: 1 })}..${signature}`,
      ),
    ).toEqual([{ path: 'seal', message: 'the seal or the key cannot be read' }])
  })

  it.each(['', 'a', 'a.b', 'a..b', '..', 'a.b.c.d', '{}..x', 'bnVsbA..x'])('when %j is none', async text => {
    expect(await issues(bytes, text)).toEqual([{ path: 'seal', message: 'this is no seal' }])
  })

  it('when one letter of it was changed', async () => {
    const seal = await sealBytes(bytes, privateKey)
    const [head, , signature = ''] = seal.split('.')
    const first = signature.startsWith('A') ? 'B' : 'A'
    expect(await issues(bytes, `${head}..${first}${signature.slice(1)}`)).toEqual(unsealed)
  })

  it('when it is written in another way, although it stands for the same bytes', async () => {
    const seal = await sealBytes(bytes, privateKey)
    const last = seal.at(-1) ?? ''
    const twin = String.fromCharCode(last.charCodeAt(0) + 1)
    for (const other of [`${seal}==`, `${seal}\n`, `${seal} `, `${seal.slice(0, -1)}${twin}`])
      expect(await issues(bytes, other)).toEqual([
        { path: 'seal', message: 'the seal or the key cannot be read' },
      ])
  })

  it('when the key is of another kind or cannot be read', async () => {
    const seal = await sealSaying({ alg: 'Ed25519', b64: false, crit: ['b64'] })
    expect(await issues(bytes, seal, { kty: 'RSA' })).toEqual([
      { path: 'key', message: 'the key is no Ed25519 key' },
    ])
    expect(await issues(bytes, seal, { ...publicKey, x: '!' })).toEqual([
      { path: 'seal', message: 'the seal or the key cannot be read' },
    ])
  })
})

it.each([
  publicKey,
  { ...privateKey, crv: 'X25519' },
  { ...privateKey, kty: 'EC' },
  { ...privateKey, d: '' },
  { ...privateKey, d: 'AAAA' },
  { ...privateKey, x: privateKey.d },
  {},
])('refuses to seal with a key that is no private Ed25519 key', async key => {
  await expect(sealBytes(bytes, key)).rejects.toThrow(TypeError)
})

it('gives no name to a key of another kind', async () => {
  await expect(sealKeyId({ kty: 'RSA' })).rejects.toThrow(TypeError)
})
