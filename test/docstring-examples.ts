import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import ts from 'typescript'
import { expect } from 'vitest'

/** One `ts` block of a docstring: a small program whose lines may claim what they give. */
export interface Example {
  readonly file: string
  readonly line: number
  /** What the docstring stands before. */
  readonly name: string
  readonly code: string
}

/** What a line gave, and what stands after its `// =>`. */
export interface Claim {
  readonly says: string
  readonly got: unknown
  readonly want: unknown
}

/** Every `ts` block in the docstrings of a folder of sources. */
export function examplesIn(folder: string): readonly Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /(?<!\.test|\.d)\.ts$/.test(file))
    .flatMap(file => {
      const text = readFileSync(join(folder, file), 'utf8')
      return [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g)].flatMap(comment =>
        [...comment[0].matchAll(/^ *\* ```ts\n(.*?)^ *\* ```/gms)].map(block => ({
          file: join(folder, file),
          line: text.slice(0, comment.index + block.index).split('\n').length + 1,
          name: nameAfter(text.slice(comment.index + comment[0].length)),
          code: (block[1] ?? '').replace(/^ *\* ?/gm, ''),
        })),
      )
    })
}

/** Runs a block with these names in scope and answers what its claims came to. */
export async function claimsOf(
  code: string,
  scope: Readonly<Record<string, unknown>>,
): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  const given: Record<string, unknown> = {
    ...scope,
    claimed: (says: string, got: unknown, want: unknown) => claims.push({ says, got, want }),
    anyValue: expect.anything(),
  }
  // A block within the function, so that an example may give a name of the scope to something else.
  const program = `async function example({ ${Object.keys(given).join(', ')} }) {\n{\n${withClaims(code)}\n}\n}`
  const { code: plain } = transformSync(program, { loader: 'ts', target: 'es2022' })
  await (new Function(`${plain}; return example`)() as (scope: object) => Promise<void>)(given)
  return claims
}

/** The same program in which each claimed expression also reports its value. */
function withClaims(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: { from: number; to: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    const claim = ts.isExpressionStatement(node) ? claimAfter(code, node.end) : undefined
    if (claim === undefined) {
      ts.forEachChild(node, visit)
      return
    }
    const says = JSON.stringify(claim)
    edits.push({
      from: node.getStart(),
      to: node.end,
      text: `claimed(${says}, ${node.getText()}, (${valueIn(claim)}));`,
    })
  }
  visit(source)
  return edits.reduceRight(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    code,
  )
}

/** What stands after `// =>`, on the same line or alone on the next ones. */
function claimAfter(code: string, end: number): string | undefined {
  const [, first, more] = code.slice(end).match(/^;?\s*\/\/ => (.*)((?:\n\/\/ {2,}.*)*)/) ?? []
  return first && `${first}${(more ?? '').replace(/\n\/\/ +/g, ' ')}`
}

/** The value in a claim, without the remark that may follow in parentheses or after a comma. */
function valueIn(claim: string): string {
  let depth = 0
  let quote = ''
  let at = 0
  for (; at < claim.length; at += 1) {
    const sign = claim[at] as string
    if (quote) quote = sign === quote ? '' : quote
    else if (/['"`]/.test(sign)) quote = sign
    else if (/[[{(]/.test(sign) && !(depth === 0 && claim.slice(at - 1, at + 1) === ' (')) depth += 1
    else if (/[\]})]/.test(sign)) depth -= 1
    else if (depth === 0 && (sign === ',' || sign === '(')) break
  }
  // `…` stands for anything that is there, `{ … }` and `'…'` too.
  return claim.slice(0, at).replace(/\{ … \}|'…'|…/g, 'anyValue')
}

function nameAfter(text: string): string {
  return (
    /^\s*(?:export )?(?:declare )?(?:async )?(?:const|function|type|interface)? ?(\w+)/.exec(text)?.[1] ?? ''
  )
}
