import { Temporal } from 'temporal-polyfill'
import { conflict, forbidden } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'

/** The parts of a report, in the order in which they are read, and whose words each of them takes. */
export const reportParts = {
  year: 'shared',
  decisions: 'shared',
  figures: 'none',
  contributed: 'shared',
  goals: 'shared',
  own_words: 'own',
  deviations: 'shared',
  reference: 'shared',
  lessons: 'shared',
  next_year: 'shared',
} as const satisfies Record<string, 'shared' | 'own' | 'none'>
export type ReportPart = keyof typeof reportParts
export const partKinds = Object.keys(reportParts) as ReportPart[]
export const isPart = (word: string): word is ReportPart => Object.hasOwn(reportParts, word)

/** A year of the agreement that a report is written about. ISO days. */
export interface Period {
  /** The year in which it begins; the report's name. */
  year: number
  from: string
  to: string
  /** When the report is to be with the responsible officer. */
  due: string
  /** 1 for the first year of the agreement. */
  place: number
}

const day = (iso: string) => Temporal.PlainDate.from(iso)
const earlier = (one: string, other: string) => (one < other ? one : other)

/**
 * The years of an agreement that have begun, the latest first: once a year from the day it began (VGR-S), the last one as
 * long as the agreement. The report is due a month after the year has ended.
 * @param start and @param end of the agreement; @param today ISO days
 */
export function periodsOf(start: string, end: string, today: string): Period[] {
  const periods: Period[] = []
  for (let place = 1; ; place += 1) {
    const from = day(start)
      .add({ years: place - 1 })
      .toString()
    if (from > today || from > end) return periods.reverse()
    const to = earlier(day(start).add({ years: place }).subtract({ days: 1 }).toString(), end)
    if (to > from)
      periods.push({ year: Number(from.slice(0, 4)), from, to, due: day(to).add({ months: 1 }).toString(), place })
  }
}

/**
 * True for a year that had ended before the agreement was taken over: its report was nobody's to write here, and is not late.
 * @param since the ISO day on which it was taken over, or null for an agreement that was made here
 */
export const isBefore = ({ to }: Pick<Period, 'to'>, since: string | null): boolean => since !== null && to < since

/**
 * The day on which the next report is to be ready: of the years that are not locked, the first whose day has not passed.
 * @param locked the years whose report is locked
 * @returns null when the agreement has no report left
 */
export function nextDue(time: { start: string; end: string }, locked: readonly number[], today: string): string | null {
  const begun = periodsOf(time.start, time.end, today < time.start ? time.start : today).toReversed()
  const next = begun.find(({ year, due }) => due >= today && !locked.includes(year))
  if (next) return next.due
  // What has begun is reported already: the year after it
  const last = begun.at(-1)
  const after = last && day(last.to).add({ days: 1 }).toString()
  return after && after <= time.end ? (periodsOf(time.start, time.end, after)[0]?.due ?? null) : null
}

/**
 * The first day on which the report of a year may be locked: the day after the year. Where the partnership ends within
 * the year there is nothing to wait for.
 * @param endedOn the last day of a partnership that ends, ISO; @returns null when it may be locked now
 */
export function opensOn({ to }: Pick<Period, 'to'>, endedOn: string | null, today: string): string | null {
  if (today > to || (endedOn !== null && endedOn <= to)) return null
  return day(to).add({ days: 1 }).toString()
}

/** What a party has said of a text of a part. The digest is of the text that it read. */
export interface Answer {
  part: string
  digest: string
  answer: 'stands' | 'differs'
  words: string
  partyId: string
  personId: string
  personName: string | null
  madeAt: Date
}

/** Where a party stands on a part as it is now. `lost` is what it said of an earlier text, when it has said nothing of this one. */
export interface StandOn<P> {
  party: P
  answer: Answer | null
  lost: Answer | null
}

/**
 * Where every party stands on a part as it is now: its latest answer to exactly this text.
 * @param answers all of the report, the oldest first
 */
export const standsOn = <P extends { id: string }>(
  part: { kind: string; digest: string },
  answers: readonly Answer[],
  parties: readonly P[],
): StandOn<P>[] =>
  parties.map((party) => {
    const its = answers.filter((one) => one.part === part.kind && one.partyId === party.id)
    const answer = its.findLast(({ digest }) => digest === part.digest) ?? null
    return { party, answer, lost: answer ? null : (its.at(-1) ?? null) }
  })

/** Everybody has answered every part as it is now: it can be locked. No party, or no part, is not everybody. */
export const isReady = (stands: readonly (readonly StandOn<unknown>[])[]): boolean =>
  stands.length > 0 && stands.every((on) => on.length > 0 && on.every(({ answer }) => answer !== null))

/** True when the person has answered this very text for another party: then somebody else does it for this one (R14). */
export const answeredForAnother = (
  me: Pick<Participant, 'personId' | 'partyId'>,
  part: { kind: string; digest: string },
  answers: readonly Answer[],
): boolean =>
  answers.some(
    (one) =>
      one.part === part.kind &&
      one.digest === part.digest &&
      one.personId === me.personId &&
      one.partyId !== me.partyId,
  )

/** A party's representative or responsible officer writes, answers and locks; whichever party. */
export const mayWrite = (report: { locked: boolean }, me: Participant): boolean =>
  !report.locked && may('act', me) && me.partyId !== null

/** @throws Refusal 403 `partnership.forbidden` without the capacity, 409 `report.conflict` when it is locked */
export function mustBeOpen(report: { locked: boolean }, me: Participant): void {
  if (!may('act', me) || me.partyId === null) throw forbidden('partnership')
  if (report.locked) throw conflict('report')
}
