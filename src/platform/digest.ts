import { createHash, randomBytes, randomInt } from 'node:crypto'

/** SHA-256 as 32 bytes. A string is hashed as its UTF-8, without a byte order mark and without any normalising. */
export const sha256 = (content: Uint8Array | string): Buffer => createHash('sha256').update(content).digest()

/** The same as 64 lower-case hexadecimal figures: how people see a version's hash and a file's hash. */
export const sha256Hex = (content: Uint8Array | string): string => sha256(content).toString('hex')

/** A secret for a cookie or a link: 256 random bits, safe in an address. */
export const secretToken = (): string => randomBytes(32).toString('base64url')

/** A code of six digits, to be read from one screen and typed on another. */
export const secretCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0')
