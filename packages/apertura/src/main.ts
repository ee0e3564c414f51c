#!/usr/bin/env node
import { cli } from './cli.js'
import { machine } from './machine.js'

process.exitCode = await cli(process.argv.slice(2), machine())
