/** The object identifiers that a timestamp is made of, by where they are defined. */
export const oid = {
  /** FIPS 180-4 in RFC 5754 §2.2. */
  sha256: '2.16.840.1.101.3.4.2.1',
  /** RFC 3370 §2.1 and §3.2, RFC 5753 §2.1.1: what nobody should sign with any more. */
  sha1: '1.3.14.3.2.26',
  sha1WithRsa: '1.2.840.113549.1.1.5',
  sha1WithEcdsa: '1.2.840.10045.4.1',
  /** RFC 5652 §5.1 and §4. */
  signedData: '1.2.840.113549.1.7.2',
  data: '1.2.840.113549.1.7.1',
  /** RFC 5652 §11.1 and §11.2. */
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  /** RFC 3161 §2.4.2 and §2.3. */
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  timestamping: '1.3.6.1.5.5.7.3.8',
  /** RFC 5035 §3 and §4: which certificate belongs to a signature, by SHA-1 and by a hash of choice. */
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  /** RFC 5280 §4.2.1.12. */
  extendedKeyUsage: '2.5.29.37',
} as const
