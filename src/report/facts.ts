import type { Verdict } from '#assumption/rules.ts'
import type { Saying } from '#risk/rules.ts'
import type { Counted, ResourceKind } from '#resource/rules.ts'
import type { Answer as ProposalAnswer, ObservationKind } from '#observation/rules.ts'
import type { Standing } from '#indicator/rules.ts'
import type { GoalKind } from '#goal/rules.ts'
import type { Summed } from '#contribution/sums.ts'
import type { MeetingKind } from '#meeting/rules.ts'
import type { Period } from './rules.ts'

/** A party as the report names it. */
export interface FactParty {
  id: string
  name: string
  shortName: string
  mark: number
}

/** A measured value on its day, ISO. */
export interface FactPoint {
  on: string
  figure: number
}

/** Everything that a report is drawn up from: what the parties have written, decided, measured and contributed in a year. */
export interface Facts {
  partnership: { slug: string; name: string }
  period: Period
  /** Alphabetically. */
  parties: readonly FactParty[]
  /** Meetings that were held, by day. */
  meetings: readonly { id: string; kind: MeetingKind; on: string }[]
  /** In the order of their numbers. */
  decisions: readonly {
    label: string
    body: string
    meetingId: string
    ofReference: boolean
    differs: readonly { partyId: string; words: string }[]
  }[]
  goals: readonly {
    id: string
    kind: GoalKind
    words: string
    target: number | null
    unit: string
    dueOn: string | null
    /** The last judgement of the year. */
    judged: { standing: Standing; words: string; figure: number | null } | null
  }[]
  /** With the values up to the end of the year, by day. */
  indicators: readonly {
    id: string
    goalId: string | null
    share: boolean
    name: string
    unit: string
    target: number | null
    points: readonly FactPoint[]
  }[]
  contributed: readonly Summed[]
  promised: readonly (Counted & { id: string; description: string })[]
  deviations: readonly {
    number: number
    title: string
    settled: boolean
    serious: boolean
    /** What was last agreed to do about it, and when it is followed up. */
    action: string
    dueOn: string | null
  }[]
  observations: readonly {
    number: number
    kind: ObservationKind
    words: string
    partyId: string
    askedId: string | null
    answer: ProposalAnswer | null
    /** Why it was answered so; null when it is not. */
    why: string | null
  }[]
  /** What the reference group was asked, what it answered, and what came of it. */
  answersOfGroup: readonly { question: string; answers: readonly string[]; outcome: string }[]
  learnings: readonly { goalId: string; learnt: string; changed: string }[]
  /** What the parties believe and looked at in the year, with what came of it last. */
  assumptions: readonly { number: number; words: string; verdict: Verdict; seen: string }[]
  /** Risks that were gone through in the year, with what was said of them last. */
  risks: readonly { number: number; words: string; thenDo: string; said: Saying }[]
  /** Reached in the year, or due in the year after. */
  milestones: readonly { goalId: string; words: string; dueOn: string; reachedOn: string | null }[]
  /** Tasks that go on after the year. */
  tasks: readonly { words: string; dueOn: string; partyId: string }[]
  /** The parties' own words, by part and, in «med våra egna ord», by party. */
  words: readonly { part: string; ownParty: string | null; words: string }[]
}
export type { ResourceKind }
