import type { Tx } from '#platform/db.ts'
import { sha256Hex } from '#platform/digest.ts'
import { readSignatures, type SignedFile } from '#platform/pdf/read-signatures.ts'
import { knowsSeal, recognise } from './queries.ts'
import { beginningsToTry, textsToTry, verdictOn, type Finding, type Known, type ShownSignature } from './rules.ts'

const nothing = { onlyBeginning: false, signatures: [] }

/** A typed hash. */
export const lookIntoHash = async (tx: Tx, hash: string): Promise<Finding> => ({
  ...nothing,
  hash,
  known: await recognise(tx, hash),
})

/** A pasted text, or one from a file; nothing of it is kept. */
export async function lookIntoText(tx: Tx, given: string): Promise<Finding> {
  const hashes = textsToTry(given).map((text) => sha256Hex(text))
  for (const hash of hashes) {
    const known = await recognise(tx, hash)
    if (known) return { ...nothing, hash, known }
  }
  return { ...nothing, hash: hashes[0]!, known: null }
}

/** A file from anybody: a PDF by its first bytes, anything else read as text. Nothing of it is kept. */
export async function lookIntoFile(tx: Tx, bytes: Uint8Array): Promise<Finding> {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-')
    return lookIntoText(tx, Buffer.from(bytes).toString('utf8'))
  const hash = sha256Hex(bytes)
  const signed = await readSignatures(bytes)
  const whole = await recognise(tx, hash)
  const known = whole ?? (signed ? await beginning(tx, bytes, signed) : null)
  return { hash, known, onlyBeginning: whole === null && known !== null, signatures: await verdicts(tx, signed) }
}

/** A file that something was added to is known by what it begins with. */
async function beginning(tx: Tx, bytes: Uint8Array, signed: SignedFile): Promise<Known | null> {
  const covered = signed.signatures.map(({ coversBytes }) => coversBytes)
  const hashes = beginningsToTry(covered, bytes.length).map((length) => sha256Hex(bytes.subarray(0, length)))
  for (const hash of [...hashes, signed.prefixSha256]) {
    const known = await recognise(tx, hash)
    if (known) return known
  }
  return null
}

async function verdicts(tx: Tx, signed: SignedFile | undefined): Promise<ShownSignature[]> {
  const shown: ShownSignature[] = []
  for (const signature of signed?.signatures ?? []) {
    const trusted = signature.certificateSha256 !== null && (await knowsSeal(tx, signature.certificateSha256))
    shown.push({ name: signature.name, at: signature.at, verdict: verdictOn(signature, trusted) })
  }
  return shown
}
