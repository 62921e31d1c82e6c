import { conflict, forbidden } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'

/**
 * The ways a deviation goes, in the words of the source: «Vid allvarliga avvikelser, eller om styrgruppen inte kan komma
 * överens om en lösning ska problemet lyftas till ansvarig handläggare» (VGR, stöd till styrgrupp). Dialogue first; nothing
 * here punishes (R10).
 */
export const stepKinds = ['talk', 'lift', 'group', 'hand_over', 'officer', 'weigh', 'settle', 'reopen'] as const
export type StepKind = (typeof stepKinds)[number]

/** What came of a talk. */
export const outcomes = ['agreed', 'not_agreed', 'goes_on'] as const
export type Outcome = (typeof outcomes)[number]

/** A step as the rules see it, with the other party's consent to a settlement if it has come. */
export interface Step {
  kind: StepKind
  outcome: Outcome | null
  serious: boolean | null
  personId: string
  partyId: string
  consented: boolean
}

/** Where a deviation stands. Derived from its steps, never set. */
export const stages = ['noted', 'talk', 'group', 'officer', 'settling', 'settled'] as const
export type Stage = (typeof stages)[number]

/** What a list may be narrowed to. */
export const shownChoices = ['open', 'settled', 'all'] as const
export type Shown = (typeof shownChoices)[number]

const stageAfter: Partial<Record<StepKind, Stage>> = {
  talk: 'talk',
  lift: 'group',
  group: 'group',
  hand_over: 'officer',
  officer: 'officer',
  settle: 'settling',
}

/** The steps since the deviation was last opened, the oldest first. */
const sinceOpened = <S extends Pick<Step, 'kind'>>(steps: readonly S[]): readonly S[] =>
  steps.slice(steps.findLastIndex(({ kind }) => kind === 'reopen') + 1)

/**
 * Where the deviation stands.
 * @param steps all of them, the oldest first
 */
export function stageOf(steps: readonly Step[]): Stage {
  const open = sinceOpened(steps).filter(({ kind }) => kind !== 'weigh')
  const last = open.at(-1)
  if (!last) return 'noted'
  if (last.kind === 'settle' && last.consented) return 'settled'
  return stageAfter[last.kind] ?? 'noted'
}

/** How grave it is now: as it was noted, or as it was last weighed. */
export const isSerious = (noted: { serious: boolean }, steps: readonly Step[]): boolean =>
  steps.findLast(({ serious }) => serious !== null)?.serious ?? noted.serious

/** What has been done since it was opened; which steps this opens for is data. */
interface Facts {
  stage: Stage
  serious: boolean
  /** The steering group has noted that it does not agree. */
  groupDisagrees: boolean
  handedOver: boolean
  officerSpoke: boolean
}

const factsOf = (noted: { serious: boolean }, steps: readonly Step[]): Facts => {
  const open = sinceOpened(steps)
  return {
    stage: stageOf(steps),
    serious: isSerious(noted, steps),
    groupDisagrees: open.findLast(({ kind }) => kind === 'group')?.outcome === 'not_agreed',
    handedOver: open.some(({ kind }) => kind === 'hand_over'),
    officerSpoke: open.some(({ kind }) => kind === 'officer'),
  }
}

/** When each step may come. What is not here is refused. */
const comes: Record<StepKind, (facts: Facts) => boolean> = {
  talk: ({ stage }) => stage === 'noted' || stage === 'talk' || stage === 'settling',
  lift: ({ stage }) => stage === 'noted' || stage === 'talk',
  group: ({ stage }) => stage === 'group',
  hand_over: ({ stage, serious, groupDisagrees, handedOver }) =>
    stage !== 'settled' && !handedOver && (serious || groupDisagrees),
  officer: ({ handedOver, stage }) => handedOver && stage !== 'settled',
  weigh: ({ stage }) => stage !== 'settled',
  settle: ({ stage, serious, officerSpoke }) =>
    stage !== 'settled' && stage !== 'settling' && stage !== 'noted' && (!serious || officerSpoke),
  reopen: ({ stage }) => stage === 'settled',
}

/** Only the responsible officer of a public party writes what the officer did; all else is open to every party alike. */
const mayStep = (kind: StepKind, me: Participant): boolean =>
  may('act', me) && me.partyId !== null && (kind !== 'officer' || me.capacities.includes('responsible_officer'))

/** True when the participant may take this step now; the button and the post both ask here. */
export const mayTake = (
  kind: StepKind,
  deviation: { serious: boolean },
  steps: readonly Step[],
  me: Participant,
): boolean => mayStep(kind, me) && comes[kind](factsOf(deviation, steps))

/** @throws Refusal 403 `deviation.forbidden` for one who may not, 409 `deviation.conflict` when it is not the time for it */
export function mustTake(kind: StepKind, deviation: { serious: boolean }, steps: readonly Step[], me: Participant) {
  if (!mayStep(kind, me)) throw forbidden('deviation')
  if (!comes[kind](factsOf(deviation, steps))) throw conflict('deviation')
}

/** What somebody says and decides in a step. */
export interface Said {
  kind: StepKind
  outcome: Outcome | null
  words: string
  action: string
  ownerId: string | null
  dueOn: { toString(): string } | null
}
const essence = ({ kind, outcome, words, action, ownerId, dueOn }: Said) =>
  JSON.stringify([kind, outcome, words, action, ownerId, dueOn?.toString() ?? null])

/** True when the latest step is this very one, by the same person: a form that was sent twice is one step. */
export const isTaken = (said: Said, latest: (Said & { personId: string }) | undefined, personId: string): boolean =>
  latest !== undefined && latest.personId === personId && essence(latest) === essence(said)

/** True when the participant may agree that it is settled: another person, of another party (R14), while it waits for that. */
export function mayConsent(steps: readonly Step[], me: Participant): boolean {
  const last = steps.findLast(({ kind }) => kind !== 'weigh')
  return (
    may('act', me) &&
    me.partyId !== null &&
    last?.kind === 'settle' &&
    !last.consented &&
    last === steps.at(-1) &&
    last.partyId !== me.partyId &&
    last.personId !== me.personId
  )
}
