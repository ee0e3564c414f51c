import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A package as it would be published. */
export interface Packed {
  readonly room: string
  readonly manifest: {
    readonly name: string
    readonly version: string
    readonly bin?: object
    readonly private?: boolean
    readonly dependencies?: Readonly<Record<string, string>>
    readonly exports: Readonly<Record<string, unknown>>
  }
  readonly tarball: string
}

/** The rooms of a checkout that are published. */
export function publishedRooms(checkout: string): readonly Omit<Packed, 'tarball'>[] {
  return readdirSync(join(checkout, 'packages'))
    .map(room => ({
      room,
      manifest: JSON.parse(readFileSync(join(checkout, 'packages', room, 'package.json'), 'utf8')),
    }))
    .filter(({ manifest }) => !manifest.private)
}

/** Packs every published room of a checkout that was built. */
export async function packAll(checkout: string, into: string): Promise<readonly Packed[]> {
  const packed: Packed[] = []
  for (const { room, manifest } of publishedRooms(checkout)) {
    const { stdout } = await run('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', into], {
      cwd: join(checkout, 'packages', room),
    })
    const [{ filename } = { filename: '' }] = Object.values(JSON.parse(stdout)) as { filename: string }[]
    packed.push({ room, manifest, tarball: join(into, filename) })
  }
  return packed
}

/** A new folder with the tarballs installed and nothing else, as a reader would have it. */
export async function emptyProject(folder: string, packed: readonly Packed[]): Promise<string> {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  await run(
    'npm',
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...packed.map(({ tarball }) => tarball),
    ],
    { cwd: folder },
  )
  return folder
}

/** Rejects with what publint has against a package. */
export async function publint({ tarball }: Packed): Promise<void> {
  await run('publint', ['--strict', tarball])
}

/** Rejects when an importer would meet a type that is missing or wrong. */
export async function typesAreRight({ tarball }: Packed): Promise<void> {
  await run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...styleSheets])
}

/** Entry points without types, because they are not code. */
const styleSheets = ['./tokens.css', './base.css']

/** The files that a tarball brings. */
export async function filesOf({ tarball }: Packed): Promise<readonly string[]> {
  const { stdout } = await run('tar', ['-tzf', tarball])
  return stdout.split('\n').map(file => file.replace(/^package\//, ''))
}

/** A Node 20 on PATH, on which the libraries must run too. */
export function findNode20(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, 'node'))
    .find(
      path =>
        existsSync(path) &&
        execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).startsWith('20.'),
    )
}
