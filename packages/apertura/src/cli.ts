import { readArguments } from './arguments.js'
import type { Command } from './command.js'
import { archive } from './commands/archive.js'
import { calendar } from './commands/calendar.js'
import { can } from './commands/can.js'
import { check } from './commands/check.js'
import { letters } from './commands/letters.js'
import { minutes } from './commands/minutes.js'
import { plan } from './commands/plan.js'
import { record } from './commands/record.js'
import { screen } from './commands/screen.js'
import { status } from './commands/status.js'
import { timeline } from './commands/timeline.js'
import { verify } from './commands/verify.js'
import { isRefusal, type Refusal, refuse, sayIssue } from './refusal.js'
import { systemFault } from './system-fault.js'
import type { World } from './world.js'

const commands: readonly Command[] = [
  status,
  can,
  timeline,
  calendar,
  plan,
  screen,
  letters,
  minutes,
  archive,
  check,
  record,
  verify,
]

/** A file that is wrong in every line would bury its first mistake. */
const mostIssues = 40

/**
 * Runs one command line and answers its exit code: 0 answered; 1 an unmet error, a schedule that does not fit, a refusal of `record` or
 * another version; 2 wrong usage or unreadable input. An answer goes to `world.out`, with `--json` as one
 * document; whatever stands in the way goes to `world.err`, one sentence a line, and then `world.out` gets
 * nothing.
 *
 * @param argv - the words after `apertura`
 * @param world - what it may touch: the {@link machine}, or another one in tests
 *
 * @example
 * ```ts
 * await cli(['status', 'my-city', '--at', '2031-05-01', '--json'], machine()) // => 0
 * await cli(['status', 'my-city', '--at', 'yesterday'], machine()) // => 2
 * ```
 */
export async function cli(argv: readonly string[], world: World): Promise<0 | 1 | 2> {
  const out = (text: string) => world.out(`${printable(text.trimEnd())}\n`)
  const refused = ({ refused: issues }: Refusal, advice?: string): 2 => {
    const lines = issues.slice(0, mostIssues).map(issue => `apertura: ${sayIssue(issue)}`)
    if (issues.length > mostIssues) lines.push(`apertura: and ${issues.length - mostIssues} more`)
    world.err(`${printable([...lines, ...(advice ? [advice] : [])].join('\n'))}\n`)
    return 2
  }

  const asksHelp = argv[0] === 'help'
  const [name, ...rest] = asksHelp ? argv.slice(1) : argv
  if (name === undefined || name === '--help' || name === '-h') {
    out(help())
    return 0
  }
  const command = commands.find(each => each.name === name)
  if (!command) {
    return refused(refuse('there is no such command', { value: JSON.stringify(name) }), help())
  }
  const args = readArguments(rest, command)
  if (asksHelp || (!isRefusal(args) && args.help)) {
    out(`${usage(command)}\n\n${command.says}`)
    return 0
  }
  if (isRefusal(args)) return refused(args, usage(command))
  const answer = await command.run(args, world).catch(error => systemFault(error, world.cwd))
  if (isRefusal(answer)) return refused(answer)
  out(args.json ? JSON.stringify(answer.json, null, 2) : answer.text)
  return answer.exit
}

/** What comes from a file must not command the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\uFFFD')
}

function usage(command: Command): string {
  return `usage: apertura ${command.name} ${command.usage} [--json] [--locale es-MX|en]`
}

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'apertura: run and watch an open-government plan',
    '',
    'usage: apertura COMMAND PROCESS …',
    '',
    ...commands.map(({ name, says }) => `  ${name.padEnd(width)}  ${says}`),
    '',
    'PROCESS is a city of @apertura/cities, an npm package, or a folder with process.json and record.jsonl.',
    'Days are written YYYY-MM-DD; today when none is given. With --json the answer is one JSON document.',
    'apertura COMMAND --help says more.',
  ].join('\n')
}
