import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { build } from './build.mjs'

if (!existsSync('packages/apertura/dist/main.js')) build()
const options = { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() }
const main = new URL('../packages/apertura/dist/main.js', import.meta.url).pathname
process.exit(spawnSync('node', [main, ...process.argv.slice(2)], options).status ?? 1)
