import type { Language } from '#platform/language.ts'

/** What may be left unsaid: a missing value, null and an empty text are all the same. */
type Unsaid = string | null | undefined

/** Everything that the parties agree on, and nothing else: what the version's hash is taken of (R3). */
export interface AgreementContent {
  /** The language that the parties write in. */
  language: Language
  /** The partnership's name. */
  partnership: string
  challenge: string
  aspiration: string
  parties: readonly AgreementParty[]
  /** ISO dates, `2027-01-01`. */
  term: { start: string; end: string; why?: Unsaid }
  headings: readonly AgreementHeading[]
  goals: readonly AgreementGoal[]
  resources: readonly AgreementResource[]
  annexes: readonly AgreementAnnex[]
  /** The guidelines followed, with the version that was in force. */
  profiles: readonly { name: string; version: string }[]
}

export interface AgreementParty {
  name: string
  /** The committee or board that acts for the party. */
  board?: Unsaid
  organisationNumber?: Unsaid
  side: 'public' | 'civil'
}

export interface AgreementHeading {
  number: number
  title: string
  /** In the plain form of `#platform/written-text.ts`. */
  text: string
  /** «Behövs inte därför att …»; then the text may be empty. */
  notNeededBecause?: Unsaid
}

export interface AgreementGoal {
  kind: 'aspiration' | 'sub_goal' | 'learning'
  text: string
  /** How it is seen whether it is reached. */
  measure?: Unsaid
  target?: number | null | undefined
  unit?: Unsaid
  /** ISO date. */
  due?: Unsaid
}

export interface AgreementResource {
  /** The name of the party that contributes, as among the parties. */
  party: string
  /** In the words that people see: «Lokaler», «Ideell tid», or the party's own. */
  kind: string
  description: string
  quantity?: number | null | undefined
  unit?: Unsaid
  /** Kronor, if the parties have chosen to value it. */
  value?: number | null | undefined
  /** What the value rests on. */
  basis?: Unsaid
  /** ISO dates. */
  from?: Unsaid
  to?: Unsaid
}

/** An annex: a text that stands in the agreement in full, or a file that lies beside it. */
export interface AgreementAnnex {
  name: string
  /** 64 hexadecimal figures: of the file, or of the text as `annexText` of `annex-text.ts` gives it. */
  sha256: string
  /** A text: paragraphs and lists, as under a heading. */
  text?: Unsaid
  /** A file: what it is called and how many bytes it holds. */
  fileName?: Unsaid
  size?: number | null | undefined
}

/** A decision that a version needed, as it was recorded. */
export interface AgreementDecision {
  party: string
  /** The body that decided, or by whose delegation. */
  body: string
  kind: 'body' | 'delegation'
  /** ISO date. */
  date: string
  paragraph?: Unsaid
  registryNumber?: Unsaid
  attachmentSha256?: Unsaid
}

/** Who is to sign for a party. */
export interface AgreementSignatory {
  party: string
  name: string
  role: string
}
