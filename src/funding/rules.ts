import { z } from 'zod'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import type { Language } from '#platform/language.ts'
import { dayField } from '#platform/typed-field.ts'
import { may, partyCapacities, type Participant } from '#partnership/rules.ts'
import { resourceKinds, type ResourceKind } from '#resource/rules.ts'
import { fundingTexts } from './texts.ts'

/** The ways in which a party may be supported for the same thing: beside a partnership each is possible by itself (GVL). */
export const fundingForms = ['grant', 'contract', 'partnership', 'fund', 'other'] as const
export type FundingForm = (typeof fundingForms)[number]

/** The form for other support: who from, how, what it pays for and when. Days may be left out. */
export const fundingForm = (language: Language) => {
  const t = fundingTexts(language)
  return z
    .object({
      giver: z.string().trim().min(1, t.giverMissing).max(160, t.giverLong),
      form: z.enum(fundingForms, t.formMissing),
      kind: z.enum(resourceKinds, t.kindMissing),
      own_kind: z.string().trim().max(60, t.ownKindLong).default(''),
      pays_for: z.string().trim().min(1, t.paysForMissing).max(400, t.paysForLong),
      from_on: dayField(t.dayWrong, language),
      to_on: dayField(t.dayWrong, language),
    })
    .check(({ value, issues }) => {
      const ask = (path: 'own_kind' | 'to_on', message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (value.kind === 'other' && value.own_kind === '') ask('own_kind', t.ownKindMissing)
      if (value.from_on && value.to_on && String(value.to_on) < String(value.from_on)) ask('to_on', t.toBeforeFrom)
    })
    .transform((written) => ({ ...written, own_kind: written.kind === 'other' ? written.own_kind : '' }))
}
export type FundingWritten = z.output<ReturnType<typeof fundingForm>>

/** The form for the words on how costs are kept apart. */
export const separationForm = (language: Language) => {
  const t = fundingTexts(language)
  return z.object({ words: z.string().trim().min(1, t.wordsMissing).max(1000, t.wordsLong) })
}

type Day = { toString(): string } | null
/** What is promised, contributed or supported: by which party, of what kind, and when. A day that is not there is open. */
export interface Line {
  party_id: string
  kind: ResourceKind
  own_kind: string
  from_on: Day
  to_on: Day
}

/** True when the two have at least one day in common. */
export const meetInTime = (one: Pick<Line, 'from_on' | 'to_on'>, other: Pick<Line, 'from_on' | 'to_on'>): boolean =>
  (!one.from_on || !other.to_on || String(one.from_on) <= String(other.to_on)) &&
  (!other.from_on || !one.to_on || String(other.from_on) <= String(one.to_on))

/**
 * What in the partnership may pay for the same costs as a party's other support: what the same party puts in of the same
 * kind, and money from another party, which can pay for anything. Always with a day in common. A hint, never a fault: grant,
 * partnership and contract for separate activities are fully possible together (GVL).
 */
export const mayPayTheSame = <L extends Line>(funding: Line, lines: readonly L[]): L[] =>
  lines.filter(
    (line) =>
      meetInTime(funding, line) &&
      (line.party_id === funding.party_id
        ? line.kind === funding.kind && line.own_kind.toLowerCase() === funding.own_kind.toLowerCase()
        : line.kind === 'money'),
  )

/** True for the people of a party, also when they have left; whoever has sight without a party does not see these pages. */
export const isOfAParty = (me: Participant): boolean =>
  partyCapacities.some((capacity) => me.capacities.includes(capacity))

/** @throws Refusal 404 `partnership.not_found` for those who have sight without a party */
export function mustBeOfAParty(me: Participant): void {
  if (!isOfAParty(me)) throw notFound('partnership')
}

/** A party writes of its own support alone. */
export const isOwn = (row: { party_id: string }, me: Participant): boolean =>
  may('act', me) && me.partyId === row.party_id

/** @throws Refusal 403 `funding.forbidden` for another party's row */
export function mustBeOwn(row: { party_id: string }, me: Participant): void {
  if (!isOwn(row, me)) throw forbidden('funding')
}

/** @throws Refusal 409 `funding.conflict` for what has been taken away: it is taken back first */
export function mustStand(row: { removed_at: Date | null }): void {
  if (row.removed_at) throw conflict('funding')
}
