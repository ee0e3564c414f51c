/**
 * Asks an authority for a timestamp: the bytes of a request go there, the bytes of its answer come back. How they
 * travel is not the business of this room; over HTTP it is a `POST` of `application/timestamp-query` that is answered
 * with `application/timestamp-reply` (RFC 3161 §3.4).
 */
export type TimestampAuthority = (request: Uint8Array) => Promise<Uint8Array>
