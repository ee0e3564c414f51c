import { readArguments } from './arguments.js'
import type { Command } from './command.js'
import { can } from './commands/can.js'
import { check } from './commands/check.js'
import { record } from './commands/record.js'
import { status } from './commands/status.js'
import { timeline } from './commands/timeline.js'
import { verify } from './commands/verify.js'
import { isRefusal, type Refusal, refuse, sayIssue } from './refusal.js'
import type { World } from './world.js'

const commands: readonly Command[] = [status, can, timeline, check, record, verify]

/**
 * Runs one command line and answers its exit code: 0 answered; 1 an unmet error, a refusal of `record` or
 * another version; 2 wrong usage or unreadable input.
 */
export async function cli(argv: readonly string[], world: World): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    world.out(help())
    return 0
  }
  const command = commands.find(each => each.name === name)
  if (!command) return refused(refuse(`there is no command called ${name}`), help(), world)

  const args = readArguments(rest, command.flags)
  if (isRefusal(args)) return refused(args, usage(command), world)
  if (args.help) {
    world.out(`${usage(command)}${command.says}\n`)
    return 0
  }
  const answer = await command.run(args, world).catch(unforeseen)
  if (isRefusal(answer)) return refused(answer, undefined, world)
  world.out(args.json ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.text.trimEnd()}\n`)
  return answer.exit
}

/** The machine itself said no: a file that may not be read, a disk that is full. */
function unforeseen(error: unknown): Refusal {
  return refuse(error instanceof Error ? error.message : String(error))
}

function refused({ refused: issues }: Refusal, advice: string | undefined, world: World): 2 {
  for (const issue of issues) world.err(`apertura: ${sayIssue(issue)}\n`)
  if (advice) world.err(advice)
  return 2
}

function usage(command: Command): string {
  return `usage: apertura ${command.name} ${command.usage} [--json] [--locale es-MX|en]\n`
}

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'apertura: run and watch an open-government plan',
    '',
    'usage: apertura COMMAND PROCESS …   (PROCESS: a city such as cdmx, a package, or a folder with process.json)',
    '',
    ...commands.map(({ name, says }) => `  ${name.padEnd(width)}  ${says}`),
    '',
    'Dates are written YYYY-MM-DD. apertura COMMAND --help says more.',
    '',
  ].join('\n')
}
