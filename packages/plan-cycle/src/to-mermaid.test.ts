import { aDefinition } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { planMachine } from './machine.js'
import { toMermaid } from './to-mermaid.js'

const picture = toMermaid(aDefinition())
const arrows = picture.split('\n').filter(line => line.includes(' : '))

describe('the picture of a plan', () => {
  it('has the titles of the city, in the language asked for', () => {
    expect(picture).toContain('state "Consulta pública" as co_creation_consultation')
    expect(toMermaid(aDefinition(), 'en')).toContain(
      'state "Public consultation" as co_creation_consultation',
    )
  })

  it('leads from each stage to the next', () => {
    expect(picture).toContain('orientation --> co_creation : cocreation.started')
    expect(picture).toContain('co_creation_endorsement --> co_creation_validation : plan.validated')
    expect(picture).toContain('co_creation --> publication : plan.published')
  })

  it('draws only events that the machine knows', () => {
    const known: readonly string[] = planMachine(aDefinition()).events
    const drawn = arrows.map(line => line.split(' : ')[1])
    expect(drawn.length).toBeGreaterThan(15)
    expect(drawn.filter(event => !known.includes(event ?? ''))).toEqual([])
  })

  it('opens and closes every box, and has no dash in an id nor a quote in a title', () => {
    const quoted = toMermaid(
      aDefinition({ stages: [{ id: 'a-b', title: { 'es-MX': 'La "A"' }, opensWith: 'stage.opened' }] }),
    )
    expect(quoted).toContain('state "La ’A’" as co_creation_a_b')
    expect(quoted.match(/\{$/gm)?.length).toBe(quoted.match(/^\s*\}$/gm)?.length)
    for (const [, id] of quoted.matchAll(/ as (\S+)/g)) expect(id).toMatch(/^[a-z0-9_]+$/)
  })

  it('follows the order of approvals that the city chose', () => {
    const { approvals } = aDefinition()
    const [endorsed, , published, sent] = approvals
    const other = toMermaid(aDefinition({ approvals: [endorsed, sent, published].flatMap(one => one ?? []) }))
    expect(other).toContain('submission --> publication : plan.published')
    expect(other).not.toContain('validation')
  })
})
