/** What is told of a version that somebody holds a text or a file of. Parties and days only once all have signed (R7). */
export interface Known {
  /** What the hash is of: the agreed text, a file of the version, or an annex to it. */
  as_what: 'text' | 'locked' | 'to_sign' | 'signed' | 'annex'
  /** Which annex it is, from 1; null for what is none. */
  annex: number | null
  number: number
  state: 'locked' | 'released' | 'signed'
  signatures: number
  partnership: string | null
  parties: string[] | null
  /** ISO days. */
  locked_on: string | null
  signed_on: string | null
  start_on: string | null
  end_on: string | null
}

/** A signature in the file that was shown. */
export interface ShownSignature {
  name: string
  at: Date | null
  /** `true`: as it was sealed, by this installation. `changed`: not true to the file. `stranger`: sealed by somebody else. */
  verdict: 'true' | 'changed' | 'stranger'
}

/** What was found out about what somebody showed. */
export interface Finding {
  known: Known | null
  /** The hash of all that was shown; 64 hexadecimal figures. */
  hash: string
  /** True when only the beginning of the file is known: something stands after it. */
  onlyBeginning: boolean
  signatures: readonly ShownSignature[]
}

/** @param trusted the seal is this installation's own */
export function verdictOn(signature: { valid: boolean }, trusted: boolean): ShownSignature['verdict'] {
  if (!signature.valid) return 'changed'
  return trusted ? 'true' : 'stranger'
}

const mostEndings = 64

/**
 * Where a file has ended before something was added to it: after each mark of end, the longest beginning first, and
 * never the whole. A stranger's file with very many marks is tried at the first of them only.
 * @param endings where each mark of end stops, counted in bytes from the beginning
 * @param length of the whole file
 */
export const beginningsToTry = (endings: readonly number[], length: number): number[] =>
  endings
    .slice(0, mostEndings)
    .filter((bytes) => bytes < length)
    .toReversed()

/** A text as it may have been meant: as given, and with the line ends and the last line break that a form or a mail takes away. */
export function textsToTry(given: string): string[] {
  const mended = `${given
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')}\n`.normalize('NFC')
  return [...new Set([given, mended])]
}

/** A hash as people write it, with spaces and capitals; undefined when it is none. */
export function readHash(typed: string): string | undefined {
  const figures = typed.replace(/[\s:-]/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(figures) ? figures : undefined
}
