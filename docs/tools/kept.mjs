import { readdirSync, readFileSync } from 'node:fs'
import { writePage } from './write-page.mjs'

const docs = new URL('../', import.meta.url)
const read = path => readFileSync(new URL(path, docs), 'utf8')

/** The pages that stand in `docs/` itself, where the repository points at them: glossary and decisions. */
export function writeKept() {
  const glossary = parted(read('glossary.md'))
  writePage('look-up/glossary.md', {
    title: 'Glossary',
    description: 'The words of Apertura, in English and Spanish',
    body: glossary.body,
  })
  writePage('es/look-up/glossary.md', {
    title: 'Glosario',
    description: 'Las palabras de Apertura, en inglés y español',
    body: spanishGlossary(glossary.body),
  })

  const sizes = parted(read('sizes.md'))
  writePage('look-up/sizes.md', { ...sizes, description: 'Bytes of every import, and the budget of each' })
  writePage('es/look-up/sizes.md', {
    title: 'Cuánto pesa cada importación',
    description: 'Los bytes de cada importación y su presupuesto',
    body: spanishSizes(sizes.body),
  })

  for (const [file, description, es] of figures) {
    const { title, body } = parted(read(`${file}.md`))
    const linked = body.replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1')
    writePage(`look-up/${file}.md`, { title, description, body: linked })
    writePage(`es/look-up/${file}.md`, { title: es.title, description: es.description, body: linked })
  }

  const decisions = readdirSync(new URL('decisions/', docs))
    .filter(file => file.endsWith('.md'))
    .sort()
  for (const file of decisions) {
    const { title, body } = parted(read(`decisions/${file}`))
    writePage(`decide/decisions/${file}`, { title, body: body.replaceAll('](../', '](../../../') })
  }
  const list = decisions.map(file => `- [${parted(read(`decisions/${file}`)).title}](${file})`).join('\n')
  writePage('decide/decisions/index.md', {
    title: 'Decisions',
    description: 'What was decided, why, and what follows',
    body: `What was decided while the house was built: what made it necessary, what was chosen, and what follows from it.\n\n${list}`,
  })
}

/** Figures that scripts of the repository print; the pages are in English in both languages. */
const figures = [
  [
    'benchmarks',
    'Criteria, files, word lists, mesas and documents, side by side with others in one run',
    {
      title: 'Qué tan rápido es',
      description: 'Criterios, archivos, listas, mesas y documentos, junto a otros en una misma corrida',
    },
  ],
  [
    'moderation',
    'Precision and recall of a word list, and what it marks in a real consultation',
    {
      title: 'Cuánto vale una lista de palabras',
      description: 'Precisión y exhaustividad de una lista, y lo que marca en una consulta real',
    },
  ],
  [
    'mutation',
    'How many changes of the code that decides about people its tests notice',
    {
      title: 'Cuántos cambios notan las pruebas',
      description: 'Cuántos cambios del código que decide sobre personas notan sus pruebas',
    },
  ],
  [
    'real-minutes',
    'What real minutes say of quorum and results, and what counting gives',
    {
      title: 'Qué dicen las actas reales, y qué da la cuenta',
      description: 'Lo que actas reales dicen del quórum y de los resultados, y lo que da volver a contar',
    },
  ],
]

function parted(markdown) {
  const [, title, body] = /^# (.+)\n([\s\S]*)$/.exec(markdown)
  return { title, body }
}

function spanishGlossary(body) {
  return body
    .replace(
      /^[\s\S]*?(?=\n\|)/,
      'La única autoridad sobre las palabras de Apertura. Los identificadores del código están en inglés; las palabras institucionales que perderían sentido al traducirse se quedan como son. La última columna, que explica cada una, está en inglés.\n',
    )
    .replace(
      /\| in code( +)\| en( +)\| es-MX( +)\| what it is( +)\|/,
      '| en el código | inglés | español | qué es |',
    )
}

function spanishSizes(body) {
  return body
    .replace(
      /^[\s\S]*?(?=\n\|)/,
      'Lo que carga una página al importar un punto de entrada, o solo los nombres entre llaves: minificado, comprimido con Brotli y con sus dependencias. Lo escribe `npm run sizes`; `npm run release:dry` falla si se rebasa un presupuesto. La última columna, con la razón de cada uno, está en inglés.\n',
    )
    .replace(
      /\| import( +)\| weighs( +)\| budget( +)\| why so much( +)\|/,
      '| importación | pesa | presupuesto | por qué |',
    )
}
