/**
 * The sheet of the benchmark `csv-million`: invented contributions in Spanish, about 240 bytes each, with some of
 * everything that a field may hold: quotes, line breaks, empty cells. The same seed makes the same bytes everywhere.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { axes, reaches } from './twelve-criteria.mjs'

/** Channels by their names, so that both read the same. */
export const channels = ['web', 'paper', 'telephone', 'in-person']

export const columns = [
  'id',
  'title',
  'body',
  'axis',
  'relatedAxis',
  'receivedOn',
  'channel',
  'territory',
  'public',
  'affected',
  'competence',
  'age',
]

const words =
  'agua potable alumbrado público árboles avenida bache banqueta barrio basura bicicleta camión calle colonia comunidad consulta contrato datos abiertos drenaje escuela familia gobierno hospital información jardín jóvenes mercado metro movilidad mujeres niñez obra parque participación personas mayores presupuesto programa reciclaje seguridad semáforo transparencia transporte vecinos vigilancia zona'.split(
    ' ',
  )
const little = ['de', 'la', 'que', 'el', 'en', 'y', 'para', 'con', 'los', 'por', 'una', 'se']

/** Writes a sheet of so many rows to a file. */
export function writeSheet(path, count, seed = 2022) {
  let state = seed
  const below = limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * limit)
  }
  const oneOf = list => list[below(list.length)]
  const known = value => (below(20) === 0 ? '' : value)
  const text = length => {
    let said = oneOf(words)
    for (let i = 1; i < length; i += 1) said += ` ${oneOf(i % 2 === 0 ? words : little)}`
    return said
  }
  const body = () => {
    const said = text(13 + below(16))
    const kind = below(20)
    if (kind === 0) return quoted(`${said}\n${text(4)}`)
    if (kind < 3) return quoted(`Pedimos «más» "${oneOf(words)}": ${said}`)
    return kind < 8 ? quoted(`${said}, ${text(3)}`) : said
  }
  const day = () => new Date(Date.UTC(2022, 6, 1 + below(75))).toISOString().slice(0, 10)
  const file = openSync(path, 'w')
  let lines = `${columns.join(',')}\n`
  for (let i = 1; i <= count; i += 1) {
    const cells = [
      i,
      text(1 + below(12)),
      known(body()),
      known(oneOf([...axes, 'deporte', 'otro'])),
      known(oneOf([...axes, 'ninguno'])),
      known(day()),
      known(oneOf([...channels, 'correo'])),
      known(oneOf([...reaches, 'hogar'])),
      known(below(10) > 0 ? 'sí' : 'no'),
      known(below(50)),
      known(oneOf(['ciudad', 'ciudad', 'ciudad', 'federación'])),
      known(below(90)),
    ]
    lines += `${cells.join(',')}\n`
    if (lines.length > 1 << 20) {
      writeSync(file, lines)
      lines = ''
    }
  }
  writeSync(file, lines)
  closeSync(file)
}

const quoted = said => `"${said.replaceAll('"', '""')}"`
