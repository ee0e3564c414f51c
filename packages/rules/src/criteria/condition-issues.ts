import { RE2JS } from 're2js'
import { fitsType } from './fits-type.js'
import type { Issues } from './issues.js'

/** What a pack declares, for its conditions to name. */
export interface Declared {
  readonly facts: ReadonlyMap<string, string>
  readonly parameters: ReadonlyMap<string, string>
  readonly wordLists: ReadonlySet<string>
  readonly territories: ReadonlySet<string>
  readonly codes: ReadonlySet<unknown>
}

/** Nobody reads a condition of more levels, and some machines could not. */
const deepest = 64

/** The operators of one fact: the keys that belong together, and the types of fact for which they are. */
const operators: readonly { readonly keys: readonly string[]; readonly types: readonly string[] }[] = [
  { keys: ['is'], types: ['text', 'number', 'boolean', 'date'] },
  { keys: ['isOneOf'], types: ['text', 'list'] },
  { keys: ['min', 'max'], types: ['number'] },
  { keys: ['from', 'to'], types: ['date'] },
  { keys: ['length'], types: ['text'] },
  { keys: ['matches'], types: ['text'] },
  { keys: ['mentions'], types: ['text'] },
  { keys: ['inTerritory'], types: ['text'] },
  { keys: ['known'], types: ['text', 'number', 'boolean', 'date', 'list'] },
]

/** Everything that is wrong with a condition and those inside it. */
export function conditionIssues(
  issues: Issues,
  path: string,
  value: unknown,
  known: Declared,
  level = 1,
): void {
  if (level > deepest) {
    issues.add(path, `expected at most ${deepest} levels of conditions`, value)
    return
  }
  if (!issues.plain(path, value)) return
  const inside = (key: string, list: unknown) => {
    if (!Array.isArray(list)) {
      issues.add(`${path}.${key}`, 'expected a list of conditions', list)
      return
    }
    list.forEach((each, i) => {
      conditionIssues(issues, `${path}.${key}.${i}`, each, known, level + 1)
    })
  }
  for (const key of ['all', 'any']) {
    if (!(key in value)) continue
    issues.keys(path, value, [key])
    inside(key, value[key])
    return
  }
  if ('not' in value) {
    issues.keys(path, value, ['not'])
    conditionIssues(issues, `${path}.not`, value['not'], known, level + 1)
    return
  }
  if ('of' in value) {
    issues.keys(path, value, ['atLeast', 'of'])
    valueIssues(issues, `${path}.atLeast`, value['atLeast'], 'number', known)
    inside('of', value['of'])
    return
  }
  if ('criterion' in value) {
    issues.keys(path, value, ['criterion'])
    if (!known.codes.has(value['criterion']))
      issues.add(`${path}.criterion`, 'expected the code of a criterion of this pack', value['criterion'])
    return
  }
  factIssues(issues, path, value, known)
}

function factIssues(issues: Issues, path: string, value: Record<string, unknown>, known: Declared): void {
  const operator = operators.find(({ keys }) => keys.some(key => key in value))
  if (!operator) {
    const names = ['all', 'any', 'not', 'atLeast', 'criterion', ...operators.flatMap(({ keys }) => keys)]
    issues.add(path, `expected an operator: ${names.join(', ')}`, value)
    return
  }
  issues.keys(path, value, ['fact', ...operator.keys])
  const type = known.facts.get(value['fact'] as string)
  if (type === undefined) {
    issues.add(`${path}.fact`, 'expected a fact that the pack declares', value['fact'])
    return
  }
  if (!operator.types.includes(type)) {
    issues.add(
      path,
      `expected a fact of type ${operator.types.join(' or ')}, and '${value['fact']}' is ${type}`,
      value,
    )
    return
  }
  for (const key of operator.keys) {
    if (value[key] !== undefined) operandIssues(issues, `${path}.${key}`, key, value[key], type, known)
  }
}

function operandIssues(
  issues: Issues,
  path: string,
  key: string,
  operand: unknown,
  type: string,
  known: Declared,
): void {
  switch (key) {
    case 'is':
      valueIssues(issues, path, operand, type, known)
      return
    case 'isOneOf':
      valueIssues(issues, path, operand, 'list', known)
      return
    case 'min':
    case 'max':
      valueIssues(issues, path, operand, 'number', known)
      return
    case 'from':
    case 'to':
      valueIssues(issues, path, operand, 'date', known)
      return
    case 'length': {
      if (!issues.plain(path, operand)) return
      issues.keys(path, operand, ['min', 'max'])
      for (const [end, size] of Object.entries(operand))
        valueIssues(issues, `${path}.${end}`, size, 'number', known)
      return
    }
    case 'matches':
      patternIssues(issues, path, operand)
      return
    case 'mentions':
      named(issues, path, operand, known.wordLists, 'a word list')
      return
    case 'inTerritory':
      named(issues, path, operand, known.territories, 'a catalogue of territories')
      return
    default:
      if (typeof operand !== 'boolean') issues.add(path, 'expected true or false', operand)
  }
}

/** A literal of a type, or a parameter of that type. */
function valueIssues(issues: Issues, path: string, value: unknown, type: string, known: Declared): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (!issues.plain(path, value)) return
    issues.keys(path, value, ['param'])
    const declared = known.parameters.get(value['param'] as string)
    if (declared === undefined)
      issues.add(`${path}.param`, 'expected a parameter of the pack', value['param'])
    else if (declared !== type)
      issues.add(
        `${path}.param`,
        `expected a parameter of type ${type}, and this one is ${declared}`,
        value['param'],
      )
    return
  }
  if (!fitsType(value, type)) issues.add(path, `expected a value of type ${type}`, value)
}

function patternIssues(issues: Issues, path: string, pattern: unknown): void {
  if (typeof pattern !== 'string') {
    issues.add(path, 'expected a pattern', pattern)
    return
  }
  try {
    RE2JS.compile(pattern)
  } catch (error) {
    issues.add(path, `expected a pattern in RE2 syntax: ${(error as Error).message}`, pattern)
  }
}

function named(issues: Issues, path: string, name: unknown, known: ReadonlySet<string>, what: string): void {
  if (!known.has(name as string)) issues.add(path, `expected the name of ${what} of the pack`, name)
}
