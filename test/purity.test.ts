import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const rooms = readdirSync(join(root, 'packages')).map(room => ({
  room,
  floor: JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')).apertura.floor as
    | number
    | '-',
}))
const pure = rooms.filter(({ floor }) => typeof floor === 'number' && floor <= 5)

describe('the laws of the house', () => {
  it.each(pure)('$room has no clock, no chance, no environment and no code made at run time', ({ room }) => {
    const found = sources(room).flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.(?:env|argv|cwd|exit|std|platform|hrtime|nextTick|on)\b|\bnew Function\(|(?<![.\w])eval\(|\bfetch\(|\bcrypto\.|\bsetTimeout\(/g,
        ),
      ].map(match => `${file}: ${match[0]}`),
    )
    expect(found).toEqual([])
  })

  it('no room but cities knows a city', () => {
    const found = rooms
      .filter(({ room }) => room !== 'cities')
      .flatMap(({ room }) => sources(room))
      .filter(({ text }) => /cdmx|Mexico City|Ciudad de México|Núcleo Promotor/i.test(withoutComments(text)))
      .map(({ file }) => file)
    expect(found).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    const found = rooms
      .flatMap(({ room }) => sources(room))
      .filter(({ file }) => /\b(utils?|common|helpers?|shared)\b/.test(file))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  it('keeps every file to one idea: 250 lines, data tables apart', () => {
    const long = rooms
      .flatMap(({ room }) => sources(room))
      .filter(({ file, text }) => text.split('\n').length > 250 && !/cities\/src\/|\/locales\//.test(file))
    expect(long.map(({ file }) => file)).toEqual([])
  })

  it('carries no registry in its lock file', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/)
  })
})

function sources(room: string): readonly { readonly file: string; readonly text: string }[] {
  const folder = join(root, 'packages', room, 'src')
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // Scripts of pages are texts that a room hands on; it runs none of them.
      .filter(
        file =>
          /\.ts$/.test(file) && !/\.(?:test|gen)\.ts$/.test(file) && statSync(join(folder, file)).isFile(),
      )
      .map(file => ({ file: `packages/${room}/src/${file}`, text: readFileSync(join(folder, file), 'utf8') }))
  )
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
