import { Integer, ObjectIdentifier, OctetString, Sequence, Utf8String } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  RelativeDistinguishedNames,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'

/** An authority of the tests, and in which way it errs. */
export interface LocalAuthority {
  readonly at?: string
  readonly status?: number
  readonly says?: string
  readonly purposes?: readonly string[]
  readonly critical?: boolean
  readonly validUntil?: string
  readonly withCertificate?: boolean
  /** Who vouches for the clock in place of the root, and is vouched for by it. */
  readonly through?: 'an office' | 'a person' | 'a stranger'
  readonly names?: 'SHA-256' | 'SHA-1' | 'SHA-512' | 'another' | 'nobody'
  readonly contentType?: string
  readonly repeatsNonce?: boolean
  readonly hash?: string
  readonly signatures?: number
  readonly signsWith?: 'SHA-256' | 'SHA-1'
  readonly kind?: string
}

type Key = Parameters<Certificate['sign']>[0]
const timestamping = '1.3.6.1.5.5.7.3.8'
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const newKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

function nameOf(text: string): RelativeDistinguishedNames {
  const value = new Utf8String({ value: text })
  return new RelativeDistinguishedNames({
    typesAndValues: [new AttributeTypeAndValue({ type: '2.5.4.3', value })],
  })
}

const extension = (extnID: string, critical: boolean, value: { toSchema(): { toBER(): ArrayBuffer } }) =>
  new Extension({ extnID, critical, extnValue: value.toSchema().toBER() })

async function certificate(
  serial: number,
  names: { readonly subject: string; readonly issuer: string },
  keys: { readonly own: Key; readonly issuer: Key },
  validUntil: string,
  extensions: Extension[],
): Promise<Certificate> {
  const made = new Certificate({
    version: 2,
    serialNumber: new Integer({ value: serial }),
    subject: nameOf(names.subject),
    issuer: nameOf(names.issuer),
    extensions,
  })
  made.notBefore.value = new Date('2029-01-01')
  made.notAfter.value = new Date(validUntil)
  await made.subjectPublicKeyInfo.importKey(keys.own)
  await made.sign(keys.issuer, 'SHA-256')
  return made
}

const bytesOf = (each: { toSchema(): { toBER(): ArrayBuffer } }) => new Uint8Array(each.toSchema().toBER())

/** A root, and the clock that it vouches for: what somebody gets who asks, and what somebody trusts. */
export async function localAuthority(settings: LocalAuthority = {}) {
  const { purposes = [timestamping], critical = true, validUntil = '2040-01-01' } = settings
  const root = await newKeys()
  const office = await newKeys()
  const clock = await newKeys()
  const rootName = 'Root of Villa Ejemplo'
  const rootCertificate = await certificate(
    1,
    { subject: rootName, issuer: rootName },
    { own: root.publicKey, issuer: root.privateKey },
    '2040-01-01',
    [extension('2.5.29.19', true, new BasicConstraints({ cA: true }))],
  )
  const between = settings.through
    ? await certificate(
        3,
        { subject: settings.through, issuer: rootName },
        // A stranger only says that the root vouches for it.
        {
          own: office.publicKey,
          issuer: settings.through === 'a stranger' ? office.privateKey : root.privateKey,
        },
        '2040-01-01',
        [extension('2.5.29.19', true, new BasicConstraints({ cA: settings.through !== 'a person' }))],
      )
    : undefined
  const clockCertificate = await certificate(
    2,
    { subject: 'Clock of Villa Ejemplo', issuer: settings.through ?? rootName },
    { own: clock.publicKey, issuer: between ? office.privateKey : root.privateKey },
    validUntil,
    purposes.length === 0
      ? []
      : [extension('2.5.29.37', critical, new ExtKeyUsage({ keyPurposes: [...purposes] }))],
  )
  const carried: readonly [Certificate, ...Certificate[]] = [
    clockCertificate,
    ...(between ? [between, rootCertificate] : []),
  ]
  const authority = (request: Uint8Array) => answer(request, settings, carried, clock.privateKey)
  return { authority, root: bytesOf(rootCertificate), clock: bytesOf(clockCertificate) }
}

async function answer(
  request: Uint8Array,
  settings: LocalAuthority,
  certificates: readonly [Certificate, ...Certificate[]],
  key: Key,
): Promise<Uint8Array> {
  const {
    status = 0,
    says,
    withCertificate = true,
    signatures = 1,
    signsWith = 'SHA-256',
    kind = '1.2.840.113549.1.9.16.1.4',
  } = settings
  const [certificateOfClock] = certificates
  const statusInfo = new PKIStatusInfo({ status })
  if (says) statusInfo.statusStrings = [new Utf8String({ value: says })]
  if (status > 1) return bytesOf(new TimeStampResp({ status: statusInfo }))

  const content = bytesOf(infoFor(TimeStampReq.fromBER(new Uint8Array(request)), settings))
  const digest = new Uint8Array(await crypto.subtle.digest(signsWith, content))
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: kind,
      eContent: new OctetString({ valueHex: content }),
    }),
    ...(withCertificate ? { certificates: [...certificates] } : {}),
    signerInfos: await Promise.all(
      Array.from({ length: signatures }, async () => {
        const attributes = await attributesOf(digest, settings, bytesOf(certificateOfClock))
        return new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({
            issuer: certificateOfClock.issuer,
            serialNumber: certificateOfClock.serialNumber,
          }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        })
      }),
    ),
  })
  for (const index of signed.signerInfos.keys()) await signed.sign(key, index, signsWith)
  return bytesOf(
    new TimeStampResp({
      status: statusInfo,
      timeStampToken: new ContentInfo({
        contentType: '1.2.840.113549.1.7.2',
        content: signed.toSchema(true),
      }),
    }),
  )
}

function infoFor(
  request: TimeStampReq,
  { at = '2030-01-02T03:04:05Z', hash, repeatsNonce = true }: LocalAuthority,
) {
  return new TSTInfo({
    version: 1,
    policy: '1.3.6.1.4.1.99999.1',
    messageImprint: hash
      ? new MessageImprint({
          hashAlgorithm: new AlgorithmIdentifier({ algorithmId: hash }),
          hashedMessage: request.messageImprint.hashedMessage,
        })
      : request.messageImprint,
    serialNumber: new Integer({ value: 77 }),
    genTime: new Date(at),
    ...(request.nonce && repeatsNonce ? { nonce: request.nonce } : {}),
  })
}

async function attributesOf(
  digest: Uint8Array<ArrayBuffer>,
  { names = 'SHA-256', contentType = '1.2.840.113549.1.9.16.1.4' }: LocalAuthority,
  der: Uint8Array<ArrayBuffer>,
): Promise<Attribute[]> {
  const attributes = [
    new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: contentType })] }),
    new Attribute({ type: '1.2.840.113549.1.9.4', values: [new OctetString({ valueHex: digest })] }),
  ]
  if (names === 'nobody') return attributes
  const by = names === 'another' ? 'SHA-256' : names
  const hash = new Uint8Array(await crypto.subtle.digest(by, names === 'another' ? der.slice(1) : der))
  const sha512 = new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.3' }).toSchema()
  const id = new Sequence({
    value: [...(by === 'SHA-512' ? [sha512] : []), new OctetString({ valueHex: hash })],
  })
  return [
    ...attributes,
    new Attribute({
      type: names === 'SHA-1' ? '1.2.840.113549.1.9.16.2.12' : '1.2.840.113549.1.9.16.2.47',
      values: [new Sequence({ value: [new Sequence({ value: [id] })] })],
    }),
  ]
}
