import { X509Certificate, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BitString, Integer, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs'

/** An installation's own key and the certificate that says whose it is, both as PEM. */
export interface Seal {
  certificate: string
  privateKey: string
}

const keyKind = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const years = 20
/** The file that holds certificate and key, in the folder given. */
export const sealFileName = 'seal.pem'
const oids = { commonName: '2.5.4.3', basicConstraints: '2.5.29.19', keyUsage: '2.5.29.15' }

/**
 * Makes a key (RSA, 3072 bits) and a certificate that it signs itself: it proves that files come from one and the same
 * installation, to whoever has the certificate from there, and nothing about who runs it.
 * @param name what readers of a signature see as its maker
 */
export async function createSeal(name: string, now = new Date()): Promise<Seal> {
  const usage = ['sign', 'verify'] as const
  const bits = { ...keyKind, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) }
  const keys = await crypto.subtle.generateKey(bits, true, usage)
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ valueHex: serialNumber() }) })
  for (const holder of [certificate.subject, certificate.issuer]) {
    holder.typesAndValues.push(
      new AttributeTypeAndValue({ type: oids.commonName, value: new Utf8String({ value: name }) }),
    )
  }
  certificate.notBefore.value = new Date(Math.floor(now.getTime() / 1000) * 1000)
  certificate.notAfter.value = new Date(Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), 1))
  certificate.extensions = extensions()
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, 'SHA-256')
  return {
    certificate: pem('CERTIFICATE', certificate.toSchema(true).toBER()),
    privateKey: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
  }
}

/**
 * The seal of an installation, made at the first call and the same ever after, in `seal.pem` in a folder of its own
 * data. Two that call at once get the same one.
 * @throws Error when the file is there but holds no seal: a new one would make every earlier signature a stranger's
 */
export async function loadOrCreateSeal(folder: string, name: string): Promise<Seal> {
  const file = join(folder, sealFileName)
  const kept = await readFile(file, 'utf8').catch(ignoreMissing)
  if (kept !== undefined) return readSeal(kept, file)
  const { certificate, privateKey } = await createSeal(name)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeOnce(file, certificate + privateKey)
  return readSeal(await readFile(file, 'utf8'), file)
}

function readSeal(text: string, file: string): Seal {
  const [certificate, privateKey] = ['CERTIFICATE', 'PRIVATE KEY'].map(
    (kind) => new RegExp(`-----BEGIN ${kind}-----[^-]+-----END ${kind}-----\n`).exec(text)?.[0],
  )
  if (!certificate || !privateKey)
    throw new Error(`${file} should hold the seal and does not: restore it from a backup`)
  return { certificate, privateKey }
}

/** Whole or not at all, and never over what is there: a link fails where a rename would replace. */
async function writeOnce(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
    await link(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await handle.close()
    await rm(draft, { force: true })
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function serialNumber(): ArrayBuffer {
  const bytes = randomBytes(16)
  // A serial number is positive and has no leading zero.
  bytes[0] = (bytes[0]! & 0x7f) | 0x40
  return Uint8Array.from(bytes).buffer
}

/** Not an authority that issues certificates; for signatures that bind (digitalSignature, contentCommitment). */
const extensions = () => [
  new Extension({
    extnID: oids.basicConstraints,
    critical: true,
    extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(),
  }),
  new Extension({
    extnID: oids.keyUsage,
    critical: true,
    extnValue: new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 }).toBER(),
  }),
]

const pem = (kind: string, der: ArrayBuffer) => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${kind}-----\n${lines.join('\n')}\n-----END ${kind}-----\n`
}

/** The bytes inside a PEM. */
export const derOf = (text: string): Buffer => Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64')

/** The SHA-256 by which a certificate is told from others, as 64 lower-case hexadecimal figures. */
export const fingerprintOf = (certificate: string): string =>
  new X509Certificate(certificate).fingerprint256.replaceAll(':', '').toLowerCase()
