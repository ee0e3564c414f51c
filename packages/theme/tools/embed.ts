/**
 * Writes `src/sheets.gen.ts` anew from the style sheets: `node packages/theme/tools/embed.ts`.
 * A test says when that was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const room = new URL('../', import.meta.url)

/** The module that carries both sheets as text, so that a page can hold its look inside itself. */
export function sheetsModule(): string {
  return `/** Made by tools/embed.ts from css/; do not edit. */

/**
 * \`tokens.css\` as text, without its comments: for a page that must carry its look inside itself.
 *
 * @example
 * \`\`\`ts
 * tokensCss.startsWith(':root') // => true
 * \`\`\`
 */
export const tokensCss = ${asText('tokens')}

/**
 * \`base.css\` as text, without its comments.
 *
 * @example
 * \`\`\`ts
 * baseCss.startsWith('@layer apertura') // => true
 * \`\`\`
 */
export const baseCss = ${asText('base')}
`
}

function asText(sheet: string): string {
  const css = readFileSync(new URL(`css/${sheet}.css`, room), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .replace(/([^{};])\n/g, '$1 ')
    .trim()
  return `\`${css.replace(/[`\\$]/g, '\\$&')}\n\``
}

if (import.meta.main) writeFileSync(new URL('src/sheets.gen.ts', room), sheetsModule())
