import { execFileSync, spawn } from 'node:child_process'
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A PostgreSQL of its own for one test file. What it holds is gone with it. */
export interface PostgresServer {
  /** What a client connects with: a socket in a temporary folder, so that no port is taken. */
  readonly connection: { readonly host: string; readonly user: string; readonly database: string }
  readonly stop: () => void
}

/** The folder with the programs of PostgreSQL, when they are on this machine. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = foldersOf(debian).sort((a, b) => +b - +a)
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map(version => join(debian, version, 'bin')),
  ]
  const found = folders.find(folder =>
    ['initdb', 'pg_ctl', 'postgres'].every(name => canRun(join(folder, name))),
  )
  return found && dirname(realpathSync(join(found, 'postgres')))
}

/** Starts a server that nobody else knows of. It is fast and forgets: nothing waits for the disk. */
export function startPostgres(programs: string): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'))
  const data = join(folder, 'data')
  const owner = ownerOfServer()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { stdio: 'ignore', cwd: folder, ...owner })
  const settings = `-k ${folder} -c listen_addresses='' -c fsync=off`
  try {
    run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync')
    run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start')
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const guard = spawn('sh', ['-c', whenNobodyIsLeft, join(programs, 'pg_ctl'), data, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: tmpdir(),
    detached: true,
    ...owner,
  })
  guard.unref()
  ;(guard.stdin as Socket).unref()
  return {
    connection: { host: folder, user: 'postgres', database: 'postgres' },
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      guard.stdin.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits for the end of its input, which comes with the end of the tests, even of those that were killed. */
const whenNobodyIsLeft = 'cat >/dev/null; test -d "$1" && "$0" -D "$1" -m immediate stop; rm -rf "$2"'

/** PostgreSQL refuses to be run by root; its package makes a user for it. */
function ownerOfServer(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => +execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function foldersOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
