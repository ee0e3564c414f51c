import { criteria as consultationCriteria } from '@apertura/cities/cdmx/criteria'
import { territories } from '@apertura/cities/cdmx/territories'
import { compileCriteria, foldText } from '@apertura/rules/criteria'
import { describe, expect, it } from 'vitest'
import { boroughsOf, coloniasOf } from '../tools/territories.mjs'
import { besideTheRepository } from './beside-the-repository.js'

const without = 'territories are not compared with the catalogues they are made of'
const colonias = besideTheRepository('data/cdmx-colonias-2016/colonias.csv', without)
const municipalities = besideTheRepository('data/inegi-municipios/cat_mun_revisado.csv', without)

const boroughs = territories.filter(({ parent }) => parent === undefined)

describe('the territories', () => {
  it.skipIf(!colonias || !municipalities)('are those of the two catalogues', () => {
    const cities = boroughsOf(municipalities as string)
    expect(territories).toEqual([...cities, ...coloniasOf(colonias as string, cities)])
  })

  it('are 16 boroughs and the colonias that lie in them, each with a key of its own and a name', () => {
    expect(boroughs).toHaveLength(16)
    expect(territories).toHaveLength(16 + 1814)
    expect(new Set(territories.map(({ key }) => key)).size).toBe(territories.length)
    const keys = boroughs.map(({ key }) => key)
    expect(territories.filter(({ parent }) => parent !== undefined && !keys.includes(parent))).toEqual([])
    expect(territories.filter(({ name }) => name.trim() === '')).toEqual([])
  })

  it('have 64 names that colonias of several boroughs share: of each, one asks which', () => {
    const { codes, judge } = compileCriteria(consultationCriteria)
    const placed = (territory: string) => judge({ territory })[codes.indexOf('contribution.placed')]
    const bearers = new Map<string, Set<string>>()
    for (const { name, parent } of territories) {
      if (parent === undefined) continue
      bearers.set(foldText(name), (bearers.get(foldText(name)) ?? new Set()).add(parent))
    }
    const repeated = [...bearers].filter(([, parents]) => parents.size > 1).map(([name]) => name)
    expect(repeated).toHaveLength(64)
    expect(repeated.filter(name => placed(name) !== 2)).toEqual([])
    expect(territories.filter(({ key }) => placed(key) !== 1)).toEqual([])
  })
})
