// Makes the catalogue of Mexico City's boroughs and colonias out of two public ones, each colonia a line:
// node packages/cities/tools/territories.mjs COLONIAS.csv MUNICIPALITIES.csv
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'

/** The boroughs of the city, by their key in the national catalogue. */
export function boroughsOf(municipalities) {
  return rowsOf(municipalities)
    .filter(({ cve_ent }) => cve_ent === '09')
    .map(({ cvegeo, nom_mun }) => ({ key: cvegeo, name: nom_mun }))
}

/**
 * Every colonia with its own key and that of its borough; the names as the catalogue has them, in capitals. Those
 * that it leaves without a name are left out: nobody could write them.
 */
export function coloniasOf(colonias, boroughs) {
  const keys = new Map(boroughs.map(({ key, name }) => [bare(name), key]))
  return rowsOf(colonias).flatMap(({ cve_col, colonia, alcaldia }) => {
    const name = colonia.replace(/\s+/g, ' ').trim()
    const parent = keys.get(bare(alcaldia))
    if (!parent) throw new RangeError(`coloniasOf: '${alcaldia}' is no borough of the national catalogue`)
    return name === '' ? [] : [{ key: cve_col, name, parent }]
  })
}

/** A place as a line of the file: short, because there are many. */
export const lineOf = ({ key, name, parent }) => JSON.stringify(parent ? [key, name, parent] : [key, name])

const rowsOf = text => parse(text, { columns: true, bom: true })
const bare = name => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [colonias, municipalities] = process.argv.slice(2).map(file => readFileSync(file, 'utf8'))
  const boroughs = boroughsOf(municipalities)
  const places = [...boroughs, ...coloniasOf(colonias, boroughs)]
  const file = fileURLToPath(new URL('../src/cdmx/territories.jsonl', import.meta.url))
  writeFileSync(file, places.map(place => `${lineOf(place)}\n`).join(''))
  console.log(`${places.length} places, ${boroughs.length} of them boroughs`)
}
