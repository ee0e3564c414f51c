import { expect, it } from 'vitest'
import * as room from '../src/index.js'

it('exports exactly this', () => {
  expect(Object.keys(room).sort()).toEqual([
    'bodyStands',
    'checkDefinition',
    'done',
    'forbidsAct',
    'inOrder',
    'isOpen',
    'planCycle',
    'planMachine',
    'sits',
    'sitsOn',
    'toMermaid',
  ])
})
