import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPlace, type Place } from './a-world.js'

let place: Place
beforeAll(async () => {
  place = await aPlace()
})
afterAll(() => place.leave())

describe('help', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('%j lists every command', async argv => {
    const { exit, out, err } = await place.run(...argv)
    expect([exit, err]).toEqual([0, ''])
    for (const name of ['status', 'can', 'timeline', 'check', 'record', 'verify'])
      expect(out).toContain(`  ${name} `)
  })

  it.each([
    ['help', 'record'],
    ['record', '--help'],
    ['record', 'villa', '-h'],
  ])('%s %s says how a command is used', async (...argv) => {
    const { exit, out } = await place.run(...argv)
    expect(exit).toBe(0)
    expect(out).toMatch(/^usage: apertura record FOLDER ENTRY\.json/)
  })
})

describe('wrong usage is told in a sentence, on stderr, with exit code 2', () => {
  it.each<readonly [string, string]>([
    ['destroy', 'there is no such command (found: "destroy")'],
    ['status', 'name a process: a city of @apertura/cities, an npm package, or a folder with process.json'],
    ['status villa --nope', '--nope: there is no such flag'],
    ['status villa extra', 'is one word too many (found: "extra")'],
    ['status villa --expect 3', '--expect: this command does not take it'],
    ['status villa --at', '--at: expected a value after it'],
    ['status villa --at --json', '--at: expected a value after it'],
    ['status villa --json=yes', '--json: takes no value'],
    ['status villa --at 2030-01-01 --at 2030-01-02', '--at: was given twice'],
    [
      'status villa --at 2022-02-30',
      '--at: expected a day that exists, written YYYY-MM-DD (found: "2022-02-30")',
    ],
    ['status villa --at 2022-02', '--at: expected a day that exists, written YYYY-MM-DD (found: "2022-02")'],
    [
      'can villa plan.submitted --on 0000-01-01',
      '--on: expected a day that exists, written YYYY-MM-DD (found: "0000-01-01")',
    ],
    ['status villa --locale es_MX', '--locale: expected a language such as es-MX or en (found: "es_MX")'],
    ['status atlantis', 'there is no city, package or folder of this name (found: "atlantis")'],
    ['status ./atlantis', 'there is no such folder (found: "./atlantis")'],
    ['status data:text/javascript,1', 'there is no such folder (found: "data:text/javascript,1")'],
    ['status @apertura/rules', 'there is no city, package or folder of this name (found: "@apertura/rules")'],
    ['status villa/process.json', 'villa/process.json: expected a folder with process.json'],
    ['status .', '.: there is no process.json in this folder'],
    ['can villa', 'expected one of the acts definition.adopted'],
    [
      'can villa plan.lost',
      'expected one of the acts plan.endorsed, plan.validated, plan.published, plan.submitted (found: "plan.lost")',
    ],
    ['can villa member.joined --data {', '--data: expected a JSON object such as {"body":"ID"} (found: "{")'],
    [
      'can villa member.joined --data []',
      '--data: expected a JSON object such as {"body":"ID"} (found: "[]")',
    ],
    ['can villa member.joined --data {"body":3}', '--data body: expected string (found: 3)'],
    ['can villa member.joined --data {"bodi":"asesor"}', '--data bodi: unknown field (found: "asesor")'],
    [
      'can villa member.joined --data {"actor":3}',
      '--data actor: expected the id of who would do it (found: 3)',
    ],
    ['timeline villa --from 2030-02-01 --to 2030-01-01', '--to: ends before it begins (found: "2030-01-01")'],
    ['record villa', 'name a file with entries: ENTRY.json, SHEET.csv or SHEET.xlsx'],
    ['record villa none.json', 'there is no such file (found: "none.json")'],
    [
      'record villa villa/record.jsonl',
      'expected a file that ends in .json, .csv or .xlsx (found: "villa/record.jsonl")',
    ],
    ['record villa e.json --expect -1', '--expect: expected a value after it'],
    [
      'record villa e.json --expect=-1',
      '--expect: expected the number of entries that the record should hold (found: "-1")',
    ],
    [
      'record villa e.json --expect 99999999999999999999',
      '--expect: expected the number of entries that the record should hold (found: "99999999999999999999")',
    ],
    ['verify', 'name what to verify: a process, an archive or a record.jsonl'],
    ['verify villa/process.json', 'villa/process.json: expected a folder, a .zip or a .jsonl file'],
    ['verify villa --head abc', '--head: expected a SHA-256 in lower-case hexadecimal (found: "abc")'],
  ])('%s', async (line, sentence) => {
    for (const more of [[], ['--json']]) {
      const { exit, out, err } = await place.run(
        ...line.split(' '),
        ...(line === 'status villa --at' ? [] : more),
      )
      expect(out).toBe('')
      expect(err).toContain(`apertura: ${sentence}`)
      expect(err).not.toMatch(/^\s+at |Error:/m)
      expect(exit).toBe(2)
    }
  })
})
