import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('a report is read where code from strings is forbidden', () => {
  const program = `import { attendanceOf, attendanceReport } from '@apertura/mesa/attendance-csv'
    const file = 'Name,Join Time,Leave Time\\n"Prueba, Ana",2030-06-20 10:00,2030-06-20 11:00\\n'
    const { value } = attendanceReport(new TextEncoder().encode(file))
    const { marks } = attendanceOf(value.rows, [{ id: 'ana', name: 'Ana Prueba' }], { to: '11:00' })
    console.log(JSON.stringify(marks[0].data))`
  const said = execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', program],
    { encoding: 'utf8', cwd: new URL('../../', import.meta.url).pathname },
  )
  expect(JSON.parse(said)).toEqual({
    at: '10:00',
    marks: [{ person: 'ana', status: 'present', mode: 'virtual' }],
  })
})
