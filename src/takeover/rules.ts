import { z } from 'zod'
import type { AgreementContent } from '#document/agreement-content.ts'
import { readOrganisationNumber } from '#organisation/organisation-number.ts'
import { numberProblem } from '#organisation/rules.ts'
import type { Side } from '#partnership/rules.ts'
import { isNoSuchDay } from '#platform/day.ts'
import { readKnownDay, type Precision } from '#platform/known-day.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { resourceTexts } from '#resource/texts.ts'
import type { Item } from './item-rules.ts'
import { takeoverTexts } from './texts.ts'

/** A day as exactly as it is known (R5): ISO, or null where nobody knows it. */
export interface MaybeDay {
  on: string | null
  precision: Precision
}

/** The same as people type it; nothing, or «okänt», is unknown. @returns undefined for what is no day */
export function readMaybeDay(typed: string, edge: 'start' | 'end' = 'start'): MaybeDay | undefined {
  if (/^(okänt?|vet ej|unknown|\?)?$/i.test(typed.trim())) return { on: null, precision: 'day' }
  return readKnownDay(typed, edge) ?? undefined
}

/** What was typed, to be typed again: as exactly as it is known. */
export const writeKnownDay = (on: { toString(): string } | null, precision: Precision): string =>
  on === null ? '' : on.toString().slice(0, { day: 10, month: 7, year: 4 }[precision])

const knownDay = (
  t: ReturnType<typeof takeoverTexts>,
  field: 'signed' | 'start' | 'end' | 'decided',
  edge: 'start' | 'end' = 'start',
) =>
  z
    .string()
    .default('')
    .transform((text, context) => {
      const day = readMaybeDay(text, edge)
      if (day === undefined)
        context.addIssue({ code: 'custom', message: (isNoSuchDay(text) ? t.dayNone : t.dayWrong)(t[field]) })
      return day ?? { on: null, precision: 'day' as const }
    })
const words = (most: number, tooLong: string) => z.string().trim().max(most, tooLong).default('')

/** What an agreement that already runs is: the facts that all parties confirm. */
export const factsForm = (language: Language) => {
  const t = takeoverTexts(language)
  return z
    .object({
      name: z.string(t.nameMissing).overwrite(oneLine).min(2, t.nameMissing).max(120, t.tooLong(120)),
      about: z.string(t.aboutMissing).trim().min(1, t.aboutMissing).max(4000, t.tooLong(4000)),
      signed: knownDay(t, 'signed'),
      start: knownDay(t, 'start'),
      end: knownDay(t, 'end', 'end'),
      registry: words(60, t.tooLong(60)),
    })
    .superRefine(({ start, end }, context) => {
      if (start.on && end.on && end.on <= start.on)
        context.addIssue({ code: 'custom', path: ['end'], message: t.endFirst })
    })
}
export type Facts = z.output<ReturnType<typeof factsForm>>

/** A party's decision as it was made, typed from the minutes; all of it may be unknown. */
const decisionFields = (language: Language) => {
  const t = takeoverTexts(language)
  return {
    body: words(160, t.tooLong(160)),
    decided: knownDay(t, 'decided'),
    paragraph: words(40, t.tooLong(40)),
    party_registry: words(60, t.tooLong(60)),
  }
}
export const decisionForm = (language: Language) => z.object(decisionFields(language))
export type Decision = z.output<ReturnType<typeof decisionForm>>

/** Another party: one of those here, with its board, or a new civil-society organisation by name and address. */
export const partyForm = (language: Language) => {
  const t = takeoverTexts(language)
  return z
    .object({
      /** `organisation` or `organisation:board`. */
      other: z.string().default(''),
      new_name: words(160, t.tooLong(160)),
      new_kind: z.string().default(''),
      new_number: z.string().default(''),
      address: z.string().trim().toLowerCase().max(254, t.addressWrong).default(''),
    })
    .superRefine((given, context) => {
      const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      if (!given.other && !given.new_name) fault('other', t.otherMissing)
      if (given.other && given.new_name) fault('other', t.bothGiven)
      if (!given.other && given.new_name && !given.new_kind) fault('new_kind', t.kindMissing)
      if (!given.other && given.new_name && !given.address) fault('address', t.addressMissing)
      if (given.address && !z.email({ pattern: z.regexes.html5Email }).safeParse(given.address).success)
        fault('address', t.addressWrong)
      const wrong = given.new_number ? numberProblem(given.new_number, language) : undefined
      if (wrong) fault('new_number', wrong)
    })
    .transform((given) => {
      const number = readOrganisationNumber(given.new_number)
      return { ...given, new_number: 'digits' in number ? number.digits : null }
    })
}
export type PartyWritten = z.output<ReturnType<typeof partyForm>>

/** A party of a draft, as the rules see it. */
export interface DraftParty {
  id: string
  organisationId: string | null
  name: string
  side: Side
  /** Somebody of the party has confirmed what stands now. */
  confirmed: boolean
}
/** What remains before a draft can be sent to the other parties. */
export type Missing = 'sides' | 'file'
export const missingIn = (parties: readonly DraftParty[], hasFile: boolean): Missing[] => [
  ...(new Set(parties.map(({ side }) => side)).size < 2 ? (['sides'] as const) : []),
  ...(hasFile ? [] : (['file'] as const)),
]

/** Where a draft stands. */
export type DraftState = 'draft' | 'sent' | 'begun' | 'withdrawn'
/** The states that the list can be narrowed to: what was withdrawn is not in it. */
export const listedStates = ['draft', 'sent', 'begun'] as const satisfies readonly DraftState[]
export type ListedState = (typeof listedStates)[number]
export const stateOf = (row: {
  sent_at: Date | null
  begun_at: Date | null
  withdrawn_at: Date | null
}): DraftState => {
  if (row.begun_at) return 'begun'
  if (row.withdrawn_at) return 'withdrawn'
  return row.sent_at ? 'sent' : 'draft'
}

/** What the version is said to hold: who, when, and the goals and resources. Its words stand in the signed file, and are not known here. */
export const contentOf = (
  draft: {
    name: string
    about: string
    start_on: { toString(): string } | null
    end_on: { toString(): string } | null
  },
  parties: readonly { id: string; name: string; board: string | null; side: Side }[],
  items: readonly Item[] = [],
): AgreementContent => ({
  language: 'sv',
  partnership: draft.name,
  challenge: draft.about,
  aspiration: '',
  parties: parties.map(({ name, board, side }) => ({ name, board, side, organisationNumber: null })),
  term: { start: draft.start_on?.toString() ?? '', end: draft.end_on?.toString() ?? '', why: '' },
  headings: [],
  goals: items.flatMap(({ kind, said }) =>
    kind === 'goal'
      ? [
          {
            kind: said.kind,
            text: said.words,
            measure: said.measure,
            target: said.target,
            unit: said.unit,
            due: said.due_on?.toString(),
          },
        ]
      : [],
  ),
  resources: items.flatMap(({ kind, said }) =>
    kind === 'resource'
      ? [
          {
            party: parties.find(({ id }) => id === said.party_id)?.name ?? '',
            kind: said.own_kind || resourceTexts('sv')[said.kind],
            description: said.description,
            quantity: said.quantity,
            unit: said.unit,
            value: said.value,
            basis: said.value_basis,
            from: said.from_on?.toString(),
            to: said.to_on?.toString(),
          },
        ]
      : [],
  ),
  annexes: [],
  profiles: [],
})
