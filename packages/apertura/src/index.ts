export { cli } from './cli.js'
export { machine } from './machine.js'
export type { World } from './world.js'
