import { createHash } from 'node:crypto'
import type { Tx } from '#platform/db.ts'
import { sha256Hex } from '#platform/digest.ts'
import { readSignatures } from '#platform/pdf/read-signatures.ts'
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

/**
 * A file from anybody: known as it is, by what it begins with if it is a PDF, or read as text. An annex may be a file of
 * any kind. Nothing of it is kept.
 */
export async function lookIntoFile(tx: Tx, bytes: Uint8Array): Promise<Finding> {
  const hash = sha256Hex(bytes)
  const whole = await recognise(tx, hash)
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-')
    return whole ? { ...nothing, hash, known: whole } : readAsText(tx, bytes, hash)
  if (whole) return { hash, known: whole, onlyBeginning: false, signatures: await signaturesIn(tx, bytes) }
  const beginning = await knownBeginning(tx, bytes)
  const signatures = await signaturesIn(tx, beginning ? bytes.subarray(0, beginning.length) : bytes)
  return { hash, known: beginning?.known ?? null, onlyBeginning: beginning !== null, signatures }
}

/** What is no text is not known by reading it as one: then it keeps the hash that it has. */
async function readAsText(tx: Tx, bytes: Uint8Array, hash: string): Promise<Finding> {
  const found = await lookIntoText(tx, Buffer.from(bytes).toString('utf8'))
  return found.known ? found : { ...found, hash }
}

/** A file that something was added to is known by what it begins with. */
async function knownBeginning(tx: Tx, bytes: Uint8Array): Promise<{ known: Known; length: number } | null> {
  const lengths = beginningsToTry(endingsIn(bytes), bytes.length)
  const hashes = hashesOfBeginnings(bytes, lengths)
  for (const length of lengths) {
    const known = await recognise(tx, hashes.get(length)!)
    if (known) return { known, length }
  }
  return null
}

/** Where the marks of end stop; the files made here end right after one. */
function endingsIn(bytes: Uint8Array): number[] {
  const [text, mark] = [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), '%%EOF']
  const endings: number[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) endings.push(at + mark.length)
  return endings
}

/** The hash of each beginning, in one reading of the file. */
function hashesOfBeginnings(bytes: Uint8Array, lengths: readonly number[]): Map<number, string> {
  const running = createHash('sha256')
  let read = 0
  return new Map(
    lengths.toReversed().map((length) => {
      running.update(bytes.subarray(read, length))
      read = length
      return [length, running.copy().digest('hex')]
    }),
  )
}

async function signaturesIn(tx: Tx, bytes: Uint8Array): Promise<ShownSignature[]> {
  const shown: ShownSignature[] = []
  for (const signature of (await readSignatures(bytes))?.signatures ?? []) {
    const trusted = signature.certificateSha256 !== null && (await knowsSeal(tx, signature.certificateSha256))
    shown.push({ name: signature.name, at: signature.at, verdict: verdictOn(signature, trusted) })
  }
  return shown
}
