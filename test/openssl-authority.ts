import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The name of openssl when it is here and can stamp. */
export function findOpenssl(): string | undefined {
  try {
    execFileSync('openssl', ['ts', '-help'], { stdio: 'ignore' })
    return 'openssl'
  } catch {
    return undefined
  }
}

/** An authority for timestamps made of openssl, in a folder of its own. */
export interface OpensslAuthority {
  readonly at: (file: string) => string
  readonly run: (...args: readonly string[]) => string
  /** Answers as a server would, by files. */
  readonly authority: (request: Uint8Array) => Promise<Uint8Array>
  /** What openssl itself says of an answer on a digest. */
  readonly accepts: (answer: Uint8Array, digest: string) => boolean
  /** The certificate of the root in DER. */
  readonly root: () => Uint8Array
  readonly configure: (text: string) => void
  readonly leave: () => void
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Makes a root, and the clock that it vouches for. */
export function opensslAuthority(): OpensslAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'))
  const at = (file: string) => join(folder, file)
  const run = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const configure = (text: string) => writeFileSync(at('tsa.cnf'), text)
  configure(opensslConfiguration)
  writeFileSync(at('serial'), '41\n')
  run(
    ...words('req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 30 -config tsa.cnf'),
    ...['-subj', '/O=Villa Ejemplo/CN=Root', '-extensions', 'root'],
  )
  run(
    ...words('req -new -newkey rsa:2048 -nodes -keyout clock.key -out clock.csr -config tsa.cnf'),
    ...['-subj', '/O=Villa Ejemplo/CN=Clock'],
  )
  run(
    ...words('x509 -req -in clock.csr -CA root.pem -CAkey root.key -CAcreateserial -days 30'),
    ...words('-extfile tsa.cnf -extensions clock -out clock.pem'),
  )
  run(...words('x509 -in root.pem -outform DER -out root.der'))
  return {
    at,
    run,
    configure,
    authority: async request => {
      writeFileSync(at('request.tsq'), request)
      run(
        ...words('ts -reply -config tsa.cnf -queryfile request.tsq -signer clock.pem -inkey clock.key'),
        ...words('-out answer.tsr'),
      )
      return new Uint8Array(readFileSync(at('answer.tsr')))
    },
    accepts: (answer, digest) => {
      writeFileSync(at('given.tsr'), answer)
      try {
        run(...words('ts -verify -in given.tsr -CAfile root.pem -digest'), digest)
        return true
      } catch {
        return false
      }
    },
    root: () => new Uint8Array(readFileSync(at('root.der'))),
    leave: () => rmSync(folder, { recursive: true }),
  }
}

/** How the authority is set up; a test may set it up otherwise. */
export const opensslConfiguration = `
[ req ]
distinguished_name = name
[ name ]
[ root ]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[ clock ]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[ tsa ]
default_tsa = clock_of_villa_ejemplo
[ clock_of_villa_ejemplo ]
serial = ./serial
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1, millisecs:500
ordering = yes
ess_cert_id_alg = sha256
`
