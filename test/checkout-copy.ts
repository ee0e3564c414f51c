import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Copies a checkout as it stands, with what is built and not yet committed. It is a clone, because change logs
 * name the commits that brought each change; what is installed is shared, not copied.
 */
export function checkoutCopy(checkout: string, copy: string): void {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', checkout, copy])
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--modified', '--deleted', '--exclude-standard'],
    { cwd: checkout, encoding: 'utf8' },
  )
  for (const file of new Set(listed.split('\0').filter(Boolean))) {
    rmSync(join(copy, file), { recursive: true, force: true })
    if (existsSync(join(checkout, file))) cpSync(join(checkout, file), join(copy, file), { recursive: true })
  }
  for (const room of readdirSync(join(checkout, 'packages'))) {
    const built = join(checkout, 'packages', room, 'dist')
    const installed = join(checkout, 'packages', room, 'node_modules')
    if (existsSync(built)) cpSync(built, join(copy, 'packages', room, 'dist'), { recursive: true })
    if (existsSync(installed)) symlinkSync(installed, join(copy, 'packages', room, 'node_modules'))
  }
  symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'))
}
