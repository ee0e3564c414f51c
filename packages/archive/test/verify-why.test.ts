import { type ArchiveFile, archive } from '@apertura/archive'
import { kindOfProblem, type Problem, placeOfProblem, verifyArchive, whyOf } from '@apertura/archive/verify'
import { sealTreeHead, treeHead } from '@apertura/seal/merkle'
import { aDefinition, anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import { faultOfPath } from '../src/preservation/faults-of-paths.js'
import { aRecord } from './open-data-city.js'

const record = aRecord(
  anEntry('application.submitted', '2030-01-20'),
  anEntry('parenthesis.opened', '2030-04-04'),
  anEntry('statement.made', '2030'),
)
const source = { definition: aDefinition(), record, at: '2031-12-31' } as const
const files = archive(source).map(({ path, content }) => ({
  path,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
}))

const unknown = { path: 'a', expected: 'something', found: 'something else' }
/** Said in words that name what happened, in Spanish and in English, and never the ones for programs. */
function isSaid(problem: Problem): void {
  const [es, en] = [whyOf(problem, 'es-MX'), whyOf(problem, 'en')]
  if (kindOfProblem(problem) !== 'other' && es === undefined && en === undefined) return
  expect([problem, es]).not.toEqual([problem, whyOf(unknown, 'es-MX')])
  expect(en).not.toBe(whyOf(unknown, 'en'))
  expect(es).not.toBe(en)
  for (const told of [es, en]) expect(told).not.toMatch(/undefined|SHA|UTF|Payload|RFC|JSON|BagIt/)
}

describe('why a file is not as it was', () => {
  it('is said in both languages, whatever is altered in the texts that are read', async () => {
    const texts = files.filter(({ path }) =>
      /^(?:data\/(?:record\.jsonl|process\.json|documents\/entered\.json)|[^/]+\.(?:txt|json))$/.test(path),
    )
    expect(texts.length).toBeGreaterThan(6)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom('flip', 'cut', 'add', 'gone'),
        async ({ path, content }, where, how) => {
          const at = Math.floor(content.length * where)
          const made =
            how === 'flip'
              ? content.map((byte, place) => (place === at ? byte ^ 1 : byte))
              : how === 'cut'
                ? content.slice(0, at)
                : Uint8Array.of(...content, 120)
          const altered = files.flatMap(file =>
            file.path !== path ? [file] : how === 'gone' ? [] : [{ path, content: made }],
          )
          const { problems } = await verifyArchive(altered)
          expect(problems.length).toBeGreaterThan(0)
          problems.forEach(isSaid)
        },
      ),
      { numRuns: 120 },
    )
  }, 60_000)

  it('is said of entries that are gone, changed or in another order', async () => {
    const lines = new TextDecoder()
      .decode(files.find(({ path }) => path === 'data/record.jsonl')?.content)
      .trim()
      .split('\n')
    const [one = '', two = '', three = ''] = lines
    for (const made of [
      [one, two],
      [one, three],
      [two, one, three],
      [one, two.replace('2030-04-04', '2030-04-05'), three],
      [one, ` ${two}`, three],
      [one, '{}', three],
    ]) {
      const content = made.map(line => `${line}\n`).join('')
      const altered = files.map(file => (file.path === 'data/record.jsonl' ? { ...file, content } : file))
      const { problems } = await verifyArchive(altered)
      problems.forEach(isSaid)
      expect(problems.map(placeOfProblem).join()).not.toMatch(/\.(?:seq|prev|hash)\b/)
    }
  })

  it('is said once where an entry is gone, and not of each entry after it', async () => {
    const path = 'data/record.jsonl'
    const text = new TextDecoder().decode(files.find(file => file.path === path)?.content)
    const content = text.split('\n').slice(1).join('\n')
    const { problems } = await verifyArchive(
      files.map(file => (file.path === path ? { path, content } : file)),
    )
    const said = problems
      .map(each => whyOf(each, 'en') ?? '')
      .filter(why => why.includes('too many or missing'))
    expect(said).toEqual([
      'this entry should have number 1 and says 2: there are entries too many or missing',
    ])
  })

  it('is said of names that cannot be, and of files that cannot be read', () => {
    const names = ['', '/a', '../a', 'a\\b', 'a\u0001', '\ud800', 'a//b', 'a.', 'aux', '__proto__']
    const faults = [
      ...names.map(name => faultOfPath(name) ?? expect.fail(`${name} is a sound name`)),
      'a link to another place',
      'something that is no file',
      'a file that is encrypted',
      'the same name twice',
    ]
    for (const found of faults) isSaid({ path: 'a', expected: 'a file of an archive', found })
    for (const found of [
      'its place in the zip is not where the list says',
      'the zip says another name at its place than in its list',
      'the zip says two things of it, at its place and in its list',
      'its end lies outside of the zip',
      'it is packed in a way that is not read here',
      'it is not as long as the zip says: 12 bytes',
      'it cannot be unpacked: bytes of it were altered or are missing',
    ])
      isSaid({ path: 'a', expected: 'a file that can be unpacked', found })
  })

  it('is said of a seal that is not that of its key', async () => {
    const keys = [await newKeys(), await newKeys()] as const
    const sealed = await sealTreeHead(treeHead(record), keys[0].private)
    const made = archive(source, { sealed, sealKey: keys[0].public })
    const put = (content: string): readonly ArchiveFile[] =>
      made.map(file => (file.path === 'record-head.jwk' ? { ...file, content } : file))
    for (const seen of [put('x'), put(JSON.stringify(keys[1].public)), put('{}'), made])
      (await verifyArchive(seen, { sealKey: keys[1].public })).problems.forEach(isSaid)
    const known = await verifyArchive(made, { sealKey: keys[0].public })
    expect([known.ok, known.sealedBy]).toEqual([true, expect.stringMatching(/^[\w-]{43}$/)])
    const other = await verifyArchive(made, { sealKey: keys[1].public })
    expect(other.problems.map(each => whyOf(each, 'en'))).toEqual([
      `was not sealed by the key that you gave, but by the key ${known.sealedBy}`,
    ])
    await expect(verifyArchive(made, { sealKey: {} })).rejects.toThrow(TypeError)
  })
})

async function newKeys() {
  const { publicKey, privateKey } = await generateKeyPair('Ed25519', { extractable: true })
  return { public: await exportJWK(publicKey), private: await exportJWK(privateKey) }
}
