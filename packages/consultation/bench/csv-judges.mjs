/**
 * The two programs of the benchmark `csv-million`. Each reads the sheet, judges every row by the same twelve criteria
 * and writes all its columns with `outcome` and `reasons` behind them, on one thread.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { channels, columns } from './csv-sheet.mjs'
import { axes, first, last, reaches, wide } from './twelve-criteria.mjs'

const title = { en: 'Fact' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases of an invented consultation' },
  inForce: { from: null },
}
const types = {
  title: 'text',
  body: 'text',
  axis: 'text',
  relatedAxis: 'text',
  receivedOn: 'date',
  channel: 'text',
  territory: 'text',
  public: 'text',
  affected: 'number',
  competence: 'text',
  age: 'number',
}

/** The criteria in our language, and each as DuckDB asks it: true, false or null. */
const criteria = [
  [
    'in-window',
    { fact: 'receivedOn', from: first, to: last },
    `receivedOn BETWEEN DATE '${first}' AND DATE '${last}'`,
  ],
  ['channel', { fact: 'channel', isOneOf: channels }, `channel IN (${list(channels)})`],
  [
    'axis',
    {
      any: [
        { fact: 'axis', isOneOf: axes },
        { fact: 'relatedAxis', isOneOf: axes },
      ],
    },
    `(axis IN (${list(axes)}) OR relatedAxis IN (${list(axes)}))`,
  ],
  ['reach', { fact: 'territory', isOneOf: reaches }, `territory IN (${list(reaches)})`],
  [
    'title-length',
    { fact: 'title', length: { min: 10, max: 60 } },
    'length(nfc_normalize(title)) BETWEEN 10 AND 60',
  ],
  [
    'body-length',
    { fact: 'body', length: { min: 120, max: 5000 } },
    'length(nfc_normalize(body)) BETWEEN 120 AND 5000',
  ],
  ['public', { fact: 'public', is: 'sí' }, "public = 'sí'"],
  [
    'collective',
    {
      any: [
        { fact: 'affected', min: 2 },
        { fact: 'territory', isOneOf: wide },
      ],
    },
    `(affected >= 2 OR territory IN (${list(wide)}))`,
  ],
  ['no-number', { not: { fact: 'title', matches: '[0-9]{4}' } }, "NOT regexp_matches(title, '[0-9]{4}')"],
  ['ours-to-do', { fact: 'competence', is: 'ciudad' }, "competence = 'ciudad'"],
  ['author', { fact: 'age', min: 12, max: 110 }, 'age BETWEEN 12 AND 110'],
  [
    'enough',
    {
      atLeast: 2,
      of: [
        { fact: 'axis', known: true },
        { fact: 'public', is: 'sí' },
        { fact: 'age', min: 18 },
      ],
    },
    "CASE WHEN (axis IS NOT NULL)::INT + coalesce(public = 'sí', false)::INT + coalesce(age >= 18, false)::INT >= 2 THEN true WHEN (axis IS NOT NULL)::INT + coalesce(public = 'sí', true)::INT + coalesce(age >= 18, true)::INT >= 2 THEN NULL ELSE false END",
  ],
]

function list(values) {
  return values.map(value => `'${value}'`).join(', ')
}

/** @type {import('@apertura/rules/criteria').CriteriaPack} */
export const pack = {
  id: 'csv-million',
  edition: 1,
  facts: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type, title }])),
  criteria: criteria.map(([code, holds]) => ({ code, holds, ...norm })),
}

export async function judgeWithApertura(input, output) {
  const { csvWriter, intake } = await import('@apertura/consultation/intake')
  const { compileCriteria } = await import('@apertura/rules/criteria')
  const compiled = compileCriteria(pack)
  // Minors and personal data are looked for by nobody here: DuckDB has no such thing.
  const sheet = intake({ care: false })
  const writer = csvWriter(columns)
  const outcomes = new Uint8Array(compiled.codes.length)
  const from = openSync(input)
  const to = openSync(output, 'w')
  writeSync(to, writer.header())
  const write = read => {
    if (!read.ok || read.value.unreadable.length > 0)
      throw new Error(JSON.stringify(read.issues ?? read.value.unreadable))
    writeSync(to, writer.rows(read.value.rows.map(row => judged(row, compiled, outcomes))))
  }
  const block = new Uint8Array(1 << 18)
  for (let size = readSync(from, block); size > 0; size = readSync(from, block)) {
    write(sheet.push(block.subarray(0, size)))
  }
  write(sheet.end())
  closeSync(to)
  return sheet.summary().contributions
}

function judged({ cells, contribution }, { codes, judge }, outcomes) {
  const { axis, receivedOn, channel, territory, more = {} } = contribution
  const { relatedAxis, competence } = more
  judge(
    {
      title: stated(contribution.title),
      body: stated(contribution.body),
      axis,
      relatedAxis,
      receivedOn,
      channel: channel === 'not-stated' ? undefined : channel,
      territory,
      public: more.public,
      affected: number(more.affected),
      competence,
      age: number(more.age),
    },
    outcomes,
  )
  let outcome = 'met'
  const reasons = []
  for (let i = 0; i < codes.length; i += 1) {
    if (outcomes[i] === 1) continue
    reasons.push(codes[i])
    if (outcomes[i] === 0) outcome = 'unmet'
    else if (outcome === 'met') outcome = 'undetermined'
  }
  return { cells, outcome, reasons }
}

const stated = text => (text === '' ? undefined : text)
const number = text => (text === undefined ? undefined : Number(text))

export async function judgeWithDuckdb(input, output) {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const sqlType = name => ({ date: 'DATE', number: 'INTEGER' })[types[name]] ?? 'VARCHAR'
  const asked = criteria.map(([, , sql], i) => `(${sql}) AS c${i}`).join(', ')
  const reasons = criteria.map(([code], i) => `CASE WHEN c${i} THEN NULL ELSE '${code}' END`).join(', ')
  const all = criteria.map((_, i) => `c${i}`).join(' AND ')
  const copied = await database.runAndReadAll(`COPY (
    SELECT ${columns.join(', ')},
      CASE WHEN ${all} THEN 'met' WHEN NOT (${all}) THEN 'unmet' ELSE 'undetermined' END AS outcome,
      nullif(concat_ws(' ', ${reasons}), '') AS reasons
    FROM (SELECT *, ${asked} FROM read_csv('${input}', header = true, delim = ',', quote = '"', escape = '"',
      columns = {${columns.map(name => `'${name}': '${sqlType(name)}'`).join(', ')}}))
  ) TO '${output}' (HEADER, DELIMITER ',')`)
  return Number(copied.getRows()[0][0])
}
