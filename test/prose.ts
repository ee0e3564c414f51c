import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = new URL('..', import.meta.url).pathname

/** The prose files of the repository, the site's own pages apart; new ones count before they are committed. */
export const markdownFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter(file => file !== '' && existsSync(join(root, file)))
  .filter(file => !/^(docs\/src|api|\.changeset)\//.test(file) && !file.endsWith('CHANGELOG.md'))

/** A line of prose: what is left when code, addresses and marks are taken out. */
export interface Line {
  readonly file: string
  readonly number: number
  readonly text: string
}

/** Every line of a Markdown file, with code and addresses blanked out. */
export function proseOf(file: string): readonly Line[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  return readFileSync(join(root, file), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, blank)
    .replace(/^( *)```[\s\S]*?^\1```/gm, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/<!--[\s\S]*?-->|<[^>\n]+>/g, blank)
    .replace(/\]\([^)\s]*\)/g, blank)
    .replace(/https?:\/\/\S+/g, blank)
    .split('\n')
    .map((text, index) => ({ file, number: index + 1, text }))
}

/** The strings that a file of words says, by line; names of fields are not said. */
export function stringsOf(file: string): readonly Line[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  )
  const lines: Line[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || isName(node)) return
    // The one sentence that is said in the language of the other readers.
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'otherLanguage') return
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      // A part of a word may stand on either side of a value, so the value stays as a mark.
      const text = ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('0')
        : node.text
      const said = withoutPlaces(text)
      lines.push({ file, number: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: said })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lines
}

/** A sentence with `{name}` or `{name|one=seat|other=seats}`: what is said in them stays, their names do not. */
function withoutPlaces(sentence: string): string {
  return sentence.replace(/\{[^{}|]*((?:\|[^{}]*)?)\}/g, (_, forms: string) => forms.replace(/\|\w+=/g, ' '))
}

/** What the rule cases of a room say to a jurist. */
export function casesOf(file: string): readonly Line[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((text, index) => ({
      file,
      number: index + 1,
      text: /"(?:sentence|norm)": "(.*)"/.exec(text)?.[1] ?? '',
    }))
}

/** A string that is looked up or compared, not said. */
function isName(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node)) return false
  const { parent } = node
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isBinaryExpression(parent) ||
    (ts.isCallExpression(parent) && !/\s/.test(node.text))
  )
}
