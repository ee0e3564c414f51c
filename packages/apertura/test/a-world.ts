import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProcess } from '@apertura/host'
import { memoryStore } from '@apertura/record'
import { digest } from '@apertura/seal'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { cli, machine, type World } from 'apertura'

export const definition = aDefinition()

/** What the process of these tests begins with. */
export const beginning = [
  anEntry('definition.adopted', '2030-01-10', { digest: digest(definition) }),
  anEntry('application.submitted', '2030-01-20'),
  anEntry('membership.accepted', '2030-03-05'),
  anEntry('membership.begun', '2030-03-06'),
  anEntry('body.created', '2030-04-01'),
  anEntry('member.joined', '2030-04', {}, { id: 'vecinas-joined' }),
  anEntry('parenthesis.opened', '2030-05-01'),
  anEntry('parenthesis.closed', '2030-06-02', { lastDay: 'in' }),
]

/** A real folder on the real file system, in which the clock stands still and the terminal is listened to. */
export interface Place {
  readonly run: (...argv: string[]) => Promise<Said>
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>
  readonly read: (file: string) => Promise<Buffer>
  readonly path: (file: string) => string
  readonly leave: () => Promise<void>
}

export interface Said {
  readonly exit: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** A place with a process in the folder `villa`. */
export async function aPlace(world: Partial<World> = {}): Promise<Place> {
  const cwd = await mkdtemp(join(tmpdir(), 'apertura-'))
  const path = (file: string) => join(cwd, file)
  await mkdir(path('villa'))
  await writeFile(path('villa/process.json'), JSON.stringify(definition, null, 2))
  await writeFile(path('villa/record.jsonl'), await sealed())
  return {
    path,
    run: async (...argv) => {
      const said = { out: '', err: '' }
      const exit = await cli(argv, {
        ...machine(),
        cwd,
        today: '2030-12-01',
        load: async () => undefined,
        ...world,
        out: text => {
          said.out += text
        },
        err: text => {
          said.err += text
        },
      })
      return { exit, ...said }
    },
    write: (file, content) => writeFile(path(file), content),
    read: file => readFile(path(file)),
    leave: () => rm(cwd, { recursive: true }),
  }
}

async function sealed(): Promise<Uint8Array> {
  const store = memoryStore()
  const opened = await openProcess(store, definition)
  if (!opened.ok || (await opened.value.record(beginning)).kind !== 'recorded') {
    throw new Error('the beginning of the process cannot be recorded')
  }
  return (await store.read()) as Uint8Array
}
