import type { AgreementContent, AgreementDecision, AgreementSignatory } from './agreement-content.ts'
import type { documentTexts } from './texts.ts'

/** What stands around the agreement on paper and is not part of what is agreed. */
export interface DocumentFrame {
  /** 64 hexadecimal figures, or nothing while the agreement is a draft. */
  versionHash: string | null
  /** Where anyone can check the file, as a whole address. */
  checkAddress: string
  /** Every decision that the version needed; given when the file to sign is made. */
  decisions?: readonly AgreementDecision[]
  /** Who will sign; given when the file to sign is made. */
  signatories?: readonly AgreementSignatory[]
  /** The mark that each party, by name, has in its room; else they are given in the order of the alphabet. */
  marks?: Readonly<Record<string, number>>
}

/** What every part of the document is given: settled words, marks by party name, and the frame. */
export interface DocumentPart {
  agreed: AgreementContent
  frame: DocumentFrame
  markOf: (party: string) => number
  t: ReturnType<typeof documentTexts>
}
