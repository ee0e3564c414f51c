// An integrity seal on bytes; no legal signature

export { sealBytes } from './seal-bytes.js'
export { type SealKey, sealKeyId } from './seal-key.js'
export { verifySealed } from './verify-sealed.js'
