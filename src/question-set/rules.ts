import { may, type Participant } from '#partnership/rules.ts'
import { conflict } from '#platform/errors.ts'
import type { InBoth } from '#platform/language.ts'

/** At most so many statements: more than can be answered in ten minutes is more than one set. */
export const mostPoints = 12

/** A statement as it is typed: what it is about, and what one takes a stand on. */
export interface Written {
  title: string
  statement: string
}

/** A statement as rounds keep it. Its words are in the language they were written in, under both names. */
export interface OwnPoint {
  id: string
  title: InBoth
  statement: InBoth
  source: null
}

/** A set of a partnership's own, with who stands behind the wording that stands. */
export interface OwnSet {
  id: string
  number: number
  title: string
  intro: string
  points: readonly OwnPoint[]
  /** The highest number that an id has had. */
  lastPoint: number
  revision: number
  partyId: string
  personId: string
  personName: string | null
  changedAt: Date
  /** Parties that stand behind the revision that stands, and who said so. */
  behind: readonly { partyId: string; personId: string }[]
}

const inBoth = (text: string): InBoth => ({ sv: text, en: text })

/**
 * Gives each statement its id. One whose words are unchanged keeps the id that it had; any other gets a number that has
 * never been used, so that answers over the years are never laid beside answers to other words.
 * @param before the statements that stand; @param last the highest number used so far
 */
export function numberPoints(
  written: readonly Written[],
  before: readonly OwnPoint[],
  last: number,
): { points: OwnPoint[]; last: number } {
  const left = [...before]
  let highest = last
  const points = written.map(({ title, statement }): OwnPoint => {
    const same = left.findIndex((point) => point.statement.sv === statement && point.title.sv === title)
    const kept = same === -1 ? undefined : left.splice(same, 1)[0]
    if (!kept) highest += 1
    return { id: kept?.id ?? `p${highest}`, title: inBoth(title), statement: inBoth(statement), source: null }
  })
  return { points, last: highest }
}

/** What rounds and their address know an own set by; no authority's set is called so. */
export const setIdOf = ({ number }: Pick<OwnSet, 'number'>): string => `egen-${number}`

/** The present parties that do not stand behind the wording yet. */
export const notYetBehind = <P extends { id: string }>(set: Pick<OwnSet, 'behind'>, parties: readonly P[]): P[] =>
  parties.filter(({ id }) => !set.behind.some(({ partyId }) => partyId === id))

/** True when a round of it may be begun: every present party stands behind what it says. */
export const stands = (set: Pick<OwnSet, 'behind'>, parties: readonly { id: string }[]): boolean =>
  notYetBehind(set, parties).length === 0

/** The asker's party may say yes: it has not, and the person has not said so for another party (R14). */
export const mayStandBehind = (set: OwnSet, me: Participant): boolean =>
  may('act', me) &&
  me.partyId !== null &&
  !set.behind.some(({ partyId, personId }) => partyId === me.partyId || personId === me.personId)

/** The asker's party stands behind it, and may take that back. */
export const mayStepBack = (set: OwnSet, me: Participant): boolean =>
  may('act', me) && set.behind.some(({ partyId }) => partyId === me.partyId)

/** A set that not all stand behind may be put away by the party that wrote it last. */
export const mayWithdraw = (set: OwnSet, me: Participant, parties: readonly { id: string }[]): boolean =>
  may('act', me) && set.partyId === me.partyId && !stands(set, parties)

/** @throws Refusal 409 `question_set.conflict` when something was changed since the page was shown, or it is done already */
export function must(allowed: boolean): void {
  if (!allowed) throw conflict('question_set')
}
