import { readSignatureBeside } from './cades.ts'
import { readPdf, type PdfFile } from './pdf-file.ts'
import { readArray, readDictionary, readText, referred, type Dictionary } from './pdf-syntax.ts'
import { sha256Hex } from '#platform/digest.ts'

/** A signature as the file tells it, and whether it is true to the bytes it covers. */
export interface Signature {
  name: string
  reason: string
  /** As the one who sealed wrote it; nothing when it cannot be read. */
  at: Date | null
  /** So many bytes from the beginning of the file are covered, but for the seal itself. */
  coversBytes: number
  /** Whether those bytes are as they were when they were sealed, and the seal is one that `appendSignature` makes. */
  valid: boolean
  /** Which certificate sealed them, to compare with `fingerprintOf` the installation's own; nothing when none is there. */
  certificateSha256: string | null
  certificateName: string | null
}

export interface SignedFile {
  /** In the order in which they were appended. */
  signatures: Signature[]
  /** The hash of the file as it was before the first signature. */
  prefixSha256: string
  /** Whether the last signature covers all of the file: if not, something was added after it. */
  coversAll: boolean
}

const ending = '%%EOF'
/** Figures of one case only: the same seal can then be written in one way, and no flipped bit goes unseen. */
const oneHexCase = /^<(?:[0-9a-f]*|[0-9A-F]*)>$/

/**
 * Reads and checks the signatures of a PDF that may come from anybody.
 * @returns nothing when the file is no PDF that we can read, or has no signature
 */
export function readSignatures(pdf: Uint8Array): SignedFile | undefined {
  try {
    const dictionaries = signatureDictionaries(readPdf(pdf))
    return dictionaries.length === 0 ? undefined : signedFile(pdf, dictionaries)
  } catch {
    // Whoever hands in the file may have written anything in it.
    return undefined
  }
}

function signedFile(pdf: Uint8Array, dictionaries: Dictionary[]): SignedFile {
  const signatures = dictionaries.map((dictionary) => checked(pdf, dictionary))
  signatures.sort((a, b) => a.coversBytes - b.coversBytes)
  return {
    signatures,
    prefixSha256: sha256Hex(beforeSignature(pdf, dictionaries)),
    coversAll: signatures.at(-1)?.coversBytes === pdf.length,
  }
}

function signatureDictionaries(file: PdfFile): Dictionary[] {
  const form = file.dictionary(referred(file.trailer.get('Root'))!).get('AcroForm')
  if (form === undefined) return []
  const number = referred(form)
  const fields = file.array((number === undefined ? readDictionary(form) : file.dictionary(number)).get('Fields'))
  return fields.map((field) => signatureIn(file, field)).filter((signature) => signature !== undefined)
}

function signatureIn(file: PdfFile, field: string): Dictionary | undefined {
  const value = referred(file.dictionary(referred(field)!).get('V'))
  const signature = value === undefined ? undefined : file.dictionary(value)
  return signature?.has('ByteRange') ? signature : undefined
}

function checked(pdf: Uint8Array, dictionary: Dictionary): Signature {
  const [zero = -1, from = 0, to = 0, rest = 0] = rangeOf(dictionary)
  const sealed = readSignatureBeside(
    Buffer.concat([pdf.subarray(0, from), pdf.subarray(to, to + rest)]),
    Buffer.from((dictionary.get('Contents') ?? '').replace(/[<>]/g, ''), 'hex'),
  )
  // The hole in what is covered must be the seal and nothing else, or words could hide in it.
  const hole = Buffer.from(pdf.subarray(from, to)).toString('latin1')
  const whole = zero === 0 && to + rest <= pdf.length && hole === dictionary.get('Contents') && oneHexCase.test(hole)
  return {
    name: readText(dictionary.get('Name')),
    reason: readText(dictionary.get('Reason')),
    at: readTime(dictionary.get('M')),
    coversBytes: to + rest,
    valid: whole && (sealed?.valid ?? false),
    certificateSha256: sealed?.certificateSha256 ?? null,
    certificateName: sealed?.certificateName ?? null,
  }
}

const rangeOf = (dictionary: Dictionary) => readArray(dictionary.get('ByteRange')!).map((number) => Number(number) || 0)

function readTime(value: string | undefined): Date | null {
  const found = /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)$/.exec(value ?? '')
  if (!found) return null
  const [year = 0, month = 1, ...rest] = found.slice(1).map(Number)
  return new Date(Date.UTC(year, month - 1, ...rest))
}

/** Everything up to the mark of end that stands before the first seal: there the file ended until then. */
function beforeSignature(pdf: Uint8Array, dictionaries: Dictionary[]): Uint8Array {
  const firstSeal = Math.min(...dictionaries.map((dictionary) => rangeOf(dictionary)[1] ?? 0))
  const end = Buffer.from(pdf.buffer, pdf.byteOffset, firstSeal).lastIndexOf(ending)
  return pdf.subarray(0, end + ending.length)
}
