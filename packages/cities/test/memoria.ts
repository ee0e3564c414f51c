import { besideTheRepository } from './beside-the-repository.js'

/** The stored text of the Memoria, which stands beside the repository and not in it; undefined where it is absent. */
export const memoria: string | undefined = besideTheRepository(
  'seed/000_fc736fa9a28cd0bd.txt',
  'definition and record are not compared with the Memoria',
)
