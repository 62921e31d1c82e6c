import type { Phase, Standing } from '#partnership/phase.ts'
import { longDate } from '#platform/language.ts'

/** Something that waits for a party, in the order in which it holds the others up. */
export const duties = [
  'signatures',
  'lists',
  'records',
  'handed_over',
  'corrections',
  'suggestions',
  'assessments',
  'joint_steps',
  'surveys',
  'question_sets',
  'proposals',
  'settlements',
  'minutes',
  // These two have a day: the one that comes first stands first
  'reports',
  'tasks',
  // What everyone reads is out of date until it is done
  'new_agreement',
  'parts',
  'contributions',
  'assumptions',
  'risks',
  'wishes',
  'replies',
  'groups',
  'publication',
] as const
export type Duty = (typeof duties)[number]
/** What waits for the asker in a partnership, as counts. */
export type WaitingRow = {
  partnership_id: string
  report_due: string | null
  /** The year whose report is due. */
  report_year: number | null
  /** The day of the first of the asker’s tasks that counts; ISO. */
  task_due: string | null
} & Record<Duty, number>
export interface Waiting {
  duty: Duty
  count: number
  /** The day by which it is to be done, where there is one; ISO. */
  due?: string
  /** The year that a report is about. */
  year?: number
}

/** Duties by how much they hold others up, the most pressing first; those that have a day by their day. */
export const byPressing = (a: Waiting, b: Waiting): number =>
  a.due && b.due ? a.due.localeCompare(b.due) : duties.indexOf(a.duty) - duties.indexOf(b.duty)

/** What waits, without what does not; the most pressing first. */
export const waitingOf = (row: WaitingRow | undefined): Waiting[] =>
  row
    ? duties
        .map((duty) => {
          const due = { reports: row.report_due, tasks: row.task_due }[duty as string]
          const year = duty === 'reports' ? row.report_year : null
          return { duty, count: Number(row[duty]), ...(due ? { due } : {}), ...(year ? { year } : {}) }
        })
        .filter(({ count }) => count > 0)
        .toSorted(byPressing)
    : []

/** How many of the first duties are to be done before a day, as ISO; one without a day waits for it. */
export function dueBefore(waiting: readonly Waiting[], day: string): number {
  const later = waiting.findIndex(({ due }) => due === undefined || due >= day)
  return later < 0 ? waiting.length : later
}

/** What a partnership might do next of its own accord, when nothing waits: at most three in all are shown. */
export type Suggestion = 'meet' | 'assess' | 'write' | 'agree' | 'lock' | 'follow'

const beforeLocking: readonly Phase[] = ['idea', 'dialogue', 'suitability', 'agreement']

/**
 * What could come next in a partnership, from where it stands.
 * @param facts whether they have met, have a meeting to come, and how far samsyn has come
 */
export function suggestionsOf(
  phase: Phase,
  facts: { met: boolean; coming: boolean; agreed: number; all: number },
): Suggestion[] {
  const steps: [Suggestion, boolean][] = [
    // An idea meeting comes before the agreement: where that is locked, it is too late to ask for one
    ['meet', beforeLocking.includes(phase) && !facts.met && !facts.coming],
    ['assess', phase === 'dialogue' || phase === 'idea'],
    ['write', phase === 'dialogue' || phase === 'suitability'],
    ['agree', phase === 'agreement' && facts.agreed < facts.all],
    ['lock', phase === 'agreement' && facts.all > 0 && facts.agreed === facts.all],
    ['follow', phase === 'active' && !facts.coming],
  ]
  return steps.filter(([, due]) => due).map(([step]) => step)
}

/** Places 1–8 of the phase line; 9 when everything has been done. */
export const placeInLine = (standing: Standing): number =>
  standing.ending === 'ended' ? 9 : standing.line.findIndex(({ state }) => state === 'now') + 1

/** What tells one act in the history from another. */
interface Act {
  at: Date
  act: string
  person_id: string | null
  party_id: string | null
}

const sameActs = (one: Act, other: Act) => one.act === other.act && longDate(one.at, 'sv') === longDate(other.at, 'sv')

/** One line of the latest acts. */
export interface Line<E> {
  /** The latest of them. */
  entry: E
  /** How many acts the line stands for. */
  times: number
  /** One act of each person who did it, the latest first. */
  people: E[]
}

/**
 * The latest acts, where alike neighbours of one day become one line, also when several people did them.
 * @param entries the latest first
 * @param most how many lines at most
 */
export function gathered<E extends Act>(entries: readonly E[], most: number): Line<E>[] {
  const lines: Line<E>[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (!last || !sameActs(last.entry, entry)) {
      lines.push({ entry, times: 1, people: [entry] })
      continue
    }
    last.times += 1
    if (!last.people.some(({ person_id }) => person_id === entry.person_id)) last.people.push(entry)
  }
  return lines.slice(0, most)
}
