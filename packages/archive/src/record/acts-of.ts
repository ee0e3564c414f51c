import type { MesaAccount } from '@apertura/domain'
import { keptPeople, secretsOf, telltale } from '../open-data/account/secrets-of.js'
import type { Paper } from '../site/site.js'
import type { ActTold } from './entered.js'
import { actsIn } from './entries-of-document.js'
import { standsApart } from './stands-apart.js'

/** The acts of a document in the stream of its mesa, without those that tell of somebody whose name stands apart. */
export function actsOf({ tree, acts }: Paper, account: MesaAccount | undefined): readonly ActTold[] {
  if (acts === undefined) return []
  const kept = account ? keptPeople(account).map(({ id }) => id) : []
  const tells = [telltale(kept), ...(account ? [secretsOf(account)] : [])]
  return actsIn(acts.entries, tree.id)
    .filter(entry => !standsApart(entry) && !tells.some(does => does(JSON.stringify(entry))))
    .map(({ seq, id, kind, on, recordedAt, hash }) => ({
      ...{ stream: acts.stream, seq, id, kind, on, recordedAt, hash },
    }))
}
