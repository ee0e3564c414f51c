#!/usr/bin/env node
import { cli } from './cli.js'
import { machine } from './machine.js'

// A reader such as `head` may stop reading: that is no fault.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
})

process.exitCode = await cli(process.argv.slice(2), machine())
