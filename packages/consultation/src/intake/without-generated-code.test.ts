import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('reading and writing run where code from strings is forbidden', () => {
  const program = `import { csvWriter, intake } from '@apertura/consultation/intake'
    const sheet = intake()
    sheet.push(new TextEncoder().encode('id,title\\n1,"Agua, luz"\\n'))
    const { value } = sheet.end()
    const rows = value.rows.map(({ cells }) => ({ cells, outcome: 'met', reasons: [] }))
    console.log(csvWriter(sheet.columns()).rows(rows))`
  const said = execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', program],
    { encoding: 'utf8', cwd: new URL('../../', import.meta.url).pathname },
  )
  expect(said.trim()).toBe('1,"Agua, luz",met,')
})
