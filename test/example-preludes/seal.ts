import { sha256 } from '@apertura/seal'
import { timestampRequest } from '@apertura/seal/timestamp'
import { anEntry } from '@apertura/test-kit'
import { localAuthority } from '../../packages/seal/test/local-authority.js'

export const adoption = anEntry('definition.adopted', '2030-01-01')
export const antecedent = anEntry('antecedent.noted', '2030-02-01')
export const draft = anEntry('antecedent.noted', '2030-03-01')

/** The pair of keys that RFC 8037 gives as an example: everybody knows them, so nobody may use them. */
export const publicKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
} as const
export const privateKey = { ...publicKey, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' } as const
export const bytes = new Uint8Array([1, 2, 3])

/** An answer of an authority that exists in the tests only. */
const { authority, root } = await localAuthority()
export const timestampDigest = sha256('abc')
export const timestampNonce = '0011223344556677'
export const timestampRoot = root
export const timestampAnswer = await authority(timestampRequest(timestampDigest, { nonce: timestampNonce }))
