import type { Language } from '#platform/language.ts'
import { settledLine } from './settled-words.ts'
import { documentTexts } from './texts.ts'

/**
 * What a signature in the file says: who, for whom, who attests it and on what ground, and never more than has happened.
 * Made for `appendSignature` of `#platform/pdf/sign.ts`.
 */
export function signatureWords(
  signer: { person: string; party: string; at: Date },
  language: Language,
): { name: string; reason: string; at: Date } {
  const t = documentTexts(language)
  return {
    name: t.attestedBy(settledLine(signer.person), settledLine(signer.party)),
    reason: t.attestedBecause,
    at: signer.at,
  }
}
