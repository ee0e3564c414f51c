const { readdirSync, readFileSync } = require('node:fs')

/** Each room's floor stands in its package.json (`apertura.floor`); this file turns them into arrows. */
const rooms = readdirSync(`${__dirname}/packages`).map(folder => ({
  folder,
  floor: JSON.parse(readFileSync(`${__dirname}/packages/${folder}/package.json`, 'utf8')).apertura.floor,
}))
const published = rooms.filter(room => typeof room.floor === 'number')
const pure = published.filter(room => room.floor <= 5)

const path = folders => `^packages/(${folders.map(room => room.folder).join('|')})/`
const notTests = '\\.test\\.ts$|/test/|/bench/|/tools/|tsup\\.config'

module.exports = {
  forbidden: [
    ...published.map(room => ({
      name: `${room.folder}-looks-down-only`,
      comment: `floor ${room.floor} may import lower floors only, never its own and never a higher one`,
      severity: 'error',
      from: { path: path([room]), pathNot: notTests },
      to: {
        path: '^packages/',
        pathNot: path([room, ...published.filter(other => other.floor < room.floor)]),
      },
    })),
    {
      name: 'pure-floors-touch-nothing',
      comment: 'floors 0 to 5 have no file system, network, process or clock',
      severity: 'error',
      from: { path: path(pure), pathNot: notTests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'date-fns-lives-in-one-file',
      comment: 'date-fns is month arithmetic in calendar, in one file',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: '^packages/calendar/src/add-months\\.ts$|\\.test\\.ts$|/(test|bench)/',
      },
      to: { path: 'node_modules/date-fns' },
    },
    {
      name: 'no-circles',
      comment: 'files that need each other are one idea in two files',
      severity: 'error',
      from: { pathNot: '^packages/domain/src/' },
      to: { circular: true },
    },
    {
      name: 'index-is-a-door',
      comment: 'inside a room, import the sibling file and not the index',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/$1/src/index\\.ts$' },
    },
    {
      name: 'everything-resolves',
      comment: 'an import that cannot be found hides an arrow from these rules',
      severity: 'error',
      from: { pathNot: notTests },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/.*\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
}
