import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import type { Language } from '#platform/language.ts'
import { dayField } from '#platform/typed-field.ts'
import { oneLine } from '#platform/one-line.ts'
import { membershipTexts } from './membership-texts.ts'
import type { Side } from './rules.ts'

/** What a person may be for an organisation, outside any partnership. None of it opens one: mandates alone do. */
export const capacities = ['administrator', 'representative', 'signatory', 'responsible_officer'] as const
export type Capacity = (typeof capacities)[number]

/** The capacities that an organisation of a side has: the officer who answers for the partnerships is the public party's (R13). */
export const capacitiesOf = (side: Side): readonly Capacity[] =>
  side === 'public' ? capacities : capacities.filter((capacity) => capacity !== 'responsible_officer')

/** As what somebody stands before an organisation's people. */
export type Standing = 'installation' | 'administrator' | 'colleague'

/** Who may do what with an organisation's people. Whoever stands as nothing sees nothing. */
const doneBy = {
  /** See who represents the organisation, and as what. */
  read: ['installation', 'administrator', 'colleague'],
  /** Add people and end their roles. */
  name: ['installation', 'administrator'],
  /** End also the last administrator, when somebody has to. */
  leave_without: ['installation'],
} as const satisfies Record<string, readonly Standing[]>
export type Deed = keyof typeof doneBy

/** As what a person stands: by running the installation, and by live capacities in the organisation. */
export function standingsOf(runsInstallation: boolean, live: readonly Capacity[]): Standing[] {
  const own: Standing[] = live.length === 0 ? [] : [live.includes('administrator') ? 'administrator' : 'colleague']
  return runsInstallation ? ['installation', ...own] : own
}

/** True when one of the standings may do it. */
export const may = (deed: Deed, standings: readonly Standing[]): boolean =>
  standings.some((standing) => (doneBy[deed] as readonly Standing[]).includes(standing))

type Day = { toString(): string }

/**
 * The form for adding a person, or another role for one who is here.
 * @param today ISO day in Sweden; a role may have begun before it, and may not have ended
 */
export const membershipForm = (language: Language, side: Side, today: string) => {
  const t = membershipTexts(language)
  return z
    .object({
      email: z.email({ error: t.emailWrong, pattern: z.regexes.html5Email }).transform((text) => text.toLowerCase()),
      name: z.string().overwrite(oneLine).max(120, t.nameLong).default(''),
      language: z.enum(['sv', 'en'], t.languageWrong).default('sv'),
      capacity: z.enum(capacities, t.capacityMissing),
      from_day: dayField(t.dayWrong, language),
      to_day: dayField(t.dayWrong, language),
      proof: z.string().trim().max(300, t.proofLong).default(''),
    })
    .superRefine(({ capacity, from_day, to_day, proof }, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      if (!capacitiesOf(side).includes(capacity)) fault('capacity', t.publicOnly)
      if (capacity === 'signatory' && proof === '') fault('proof', t.proofMissing)
      if (to_day && String(to_day) < String(from_day ?? today)) fault('to_day', t.toBeforeFrom)
      else if (to_day && String(to_day) < today) fault('to_day', t.toPassed)
    })
    .transform(({ proof, ...given }) => ({ ...given, proof: proof || null }))
}

/** A membership, as it is judged. `live` holds today; `ended` closed it before its day. */
export interface Held {
  id: string
  person_id: string
  capacity: Capacity
  from_day: Day
  to_day: Day | null
  ended_at: Date | null
  live: boolean
}

const last = (day: Day | null) => (day === null ? '9999' : String(day))

/** True when a person would hold one capacity twice at once. What has been ended early is over, whatever its days. */
export const isHeldAlready = (
  wanted: { person_id: string; capacity: Capacity; from_day: Day; to_day: Day | null },
  all: readonly Held[],
): boolean =>
  all.some(
    (one) =>
      one.person_id === wanted.person_id &&
      one.capacity === wanted.capacity &&
      one.ended_at === null &&
      String(one.from_day) <= last(wanted.to_day) &&
      String(wanted.from_day) <= last(one.to_day),
  )

/** True for a live administrator whom nobody else outlasts: without it the organisation would at some time have none. */
export const isLastAdministrator = (membership: Held, all: readonly Held[]): boolean =>
  membership.capacity === 'administrator' &&
  membership.live &&
  !all.some(
    (one) =>
      one.capacity === 'administrator' &&
      one.live &&
      one.person_id !== membership.person_id &&
      last(one.to_day) >= last(membership.to_day),
  )

/**
 * @param today ISO day in Sweden
 * @throws Refusal 409 `membership` for one that is over; 409 `membership_last` for the organisation's last administrator,
 * unless the asker runs the installation
 */
export function mustMayEnd(
  membership: Held,
  all: readonly Held[],
  standings: readonly Standing[],
  today: string,
): void {
  if (membership.ended_at || last(membership.to_day) < today) throw conflict('membership')
  if (isLastAdministrator(membership, all) && !may('leave_without', standings)) throw conflict('membership_last')
}
