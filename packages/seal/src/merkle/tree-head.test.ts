import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { antecedent } from '../../test/drafts.js'
import { sealEntry } from '../seal-entry.js'
import { bytesOfHead, sealTreeHead, verifyTreeHead } from './sealed-tree-head.js'
import { recordRoot, treeHead } from './tree-head.js'

const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
const privateKey = { ...publicKey, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' }
const first = sealEntry(antecedent('one'), null)
const second = sealEntry(antecedent('two'), first)
const head = treeHead([first, second], '2030-01-02T03:04:05Z')

type Sealed = Parameters<typeof verifyTreeHead>[0]
const issues = async (sealed: unknown) => {
  const read = await verifyTreeHead(sealed as Sealed, publicKey)
  return read.ok ? [] : read.issues
}

describe('the root of a record', () => {
  it('is over the 32 bytes of each hash', () => {
    const leaf = (hash: string) =>
      createHash('sha256').update(Buffer.of(0)).update(Buffer.from(hash, 'hex')).digest()
    const root = createHash('sha256')
      .update(Buffer.of(1))
      .update(leaf(first.hash))
      .update(leaf(second.hash))
      .digest('hex')
    expect(recordRoot([first, second])).toBe(root)
  })

  it('throws where an entry is missing, out of order or without its hash', () => {
    for (const entries of [[second], [first, first], [second, first], [{ seq: 1, hash: 'AB' }]])
      expect(() => recordRoot(entries)).toThrow(RangeError)
  })
})

describe('a head', () => {
  it('says how many entries, their root, and when', () => {
    expect(head).toEqual({ size: 2, root: recordRoot([first, second]), at: '2030-01-02T03:04:05Z' })
    expect(treeHead([])).toEqual({ size: 0, root: createHash('sha256').digest('hex') })
  })

  it('is sealed as its canonical JSON', () => {
    expect(Buffer.from(bytesOfHead(head)).toString()).toBe(
      `{"at":"2030-01-02T03:04:05Z","root":"${head.root}","size":2}`,
    )
  })

  it.each(['', 'today', '2030', '2030-02-31', '2030-01-02T03:04', '2030-01-02T25:00Z', '2030-13-01'])(
    'throws for the moment "%s"',
    at => {
      expect(() => treeHead([], at)).toThrow(RangeError)
    },
  )

  it('throws when something is sealed that is none', async () => {
    expect(() => bytesOfHead({ size: -1, root: head.root })).toThrow(RangeError)
    await expect(sealTreeHead({ size: 1, root: 'x' }, privateKey)).rejects.toThrow(RangeError)
  })
})

describe('a sealed head', () => {
  it('holds with the public key, and names it', async () => {
    const sealed = await sealTreeHead(head, privateKey)
    expect(await verifyTreeHead(JSON.parse(JSON.stringify(sealed)), publicKey)).toEqual({
      ok: true,
      value: { head, key: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k' },
    })
  })

  it('does not hold when anything of it is another', async () => {
    const { seal } = await sealTreeHead(head, privateKey)
    const { at: _, ...timeless } = head
    const others = [
      { ...head, size: 3 },
      { ...head, at: '2031-01-02' },
      { ...head, root: recordRoot([first]) },
      timeless,
    ]
    for (const other of others)
      expect(await issues({ head: other, seal })).toEqual([
        { path: 'head', message: 'this is not the head that was sealed' },
      ])
  })

  it.each([
    [null, ['']],
    [{}, ['head', 'seal']],
    [
      { head: { size: 1, root: 'x', at: 5, why: 1 }, seal: 7 },
      ['head.size', 'head.root', 'head.at', 'head.why', 'seal'].slice(1),
    ],
    [{ head, seal: 'a..b' }, ['seal']],
  ])('is told everything that is wrong with %j, and never throws', async (sealed, paths) => {
    expect((await issues(sealed)).map(({ path }) => path)).toEqual(paths)
  })
})
