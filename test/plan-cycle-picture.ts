import { definition } from '@apertura/cities/cdmx'
import { toMermaid } from '@apertura/plan-cycle'

/** The page that shows the life of a plan as a picture. */
export function planCyclePage(): string {
  return `# The life of a plan

Two regions side by side: membership in OGP, and the works of the plan with their pace and their stage. The arrows are the
lawful way of Mexico City's definition; the record may leap forward, because history is never refused, and says which
gates it broke. The machine keeps no time: dates belong to the entries.

\`\`\`mermaid
${toMermaid(definition).trimEnd()}
\`\`\`
`
}
