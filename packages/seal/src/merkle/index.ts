// One hash for many leaves, and short proofs of what is under it

export { consistencyProof } from './consistency-proof.js'
export { inclusionProof } from './inclusion-proof.js'
export { frontierRoot, type MerkleFrontier, merkleFrontier } from './merkle-frontier.js'
export type { MerkleLeaf } from './merkle-leaf.js'
export { merkleRoot } from './merkle-root.js'
export { type MerkleTree, merkleTree } from './merkle-tree.js'
export { bytesOfHead, type SealedTreeHead, sealTreeHead, verifyTreeHead } from './sealed-tree-head.js'
export { recordRoot, type TreeHead, treeHead } from './tree-head.js'
export { type Consistency, verifyConsistency } from './verify-consistency.js'
export { type Inclusion, verifyInclusion } from './verify-inclusion.js'
