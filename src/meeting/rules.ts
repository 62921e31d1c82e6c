import type { InBoth } from '#platform/language.ts'

/** What a meeting can be. Idea meetings come before an agreement (Gävle); the others while the partnership lives. */
export const meetingKinds = ['idea', 'dialogue', 'steering', 'reference', 'evaluation', 'yearly'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const presences = ['here', 'remote', 'absent'] as const
export type Presence = (typeof presences)[number]
export const replies = ['comes', 'remote', 'cannot'] as const
export type Reply = (typeof replies)[number]

/** Longest note under one item, in characters. */
export const longestNote = 20_000

/** What may be done with an item's place on the agenda. `away` can be undone by `back`; `before` is a drag to another item. */
export const moves = ['up', 'down', 'before', 'away', 'back'] as const
export type Move = (typeof moves)[number]

/** A meeting in time. */
export interface Timed {
  starts_at: Date
  ends_at: Date
  cancelled_at: Date | null
}

export type Stage = 'ahead' | 'now' | 'over' | 'cancelled'

/** Where a meeting is at a moment. */
export function stageOf(meeting: Timed, now: Date): Stage {
  if (meeting.cancelled_at) return 'cancelled'
  if (now < meeting.starts_at) return 'ahead'
  return now < meeting.ends_at ? 'now' : 'over'
}

/** Meetings sorted for a list: the next one, those after it, those that have been (latest first), those cancelled. */
export function inOrder<M extends Timed>(meetings: readonly M[], now: Date) {
  const byStart = meetings.toSorted((a, b) => a.starts_at.getTime() - b.starts_at.getTime())
  const at = (...stages: Stage[]) => byStart.filter((meeting) => stages.includes(stageOf(meeting, now)))
  const [next, ...coming] = at('now', 'ahead')
  return { next, coming, earlier: at('over').toReversed(), cancelled: at('cancelled').toReversed() }
}

/**
 * The agenda after an item has moved one step; at the end it stays where it is.
 * @param order ids as they stand; @returns all of them in their new order
 */
export function moved(order: readonly string[], id: string, direction: 'up' | 'down'): string[] {
  const from = order.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  if (from === -1 || to < 0 || to >= order.length) return [...order]
  const changed = [...order]
  changed[from] = order[to]!
  changed[to] = id
  return changed
}

/**
 * The agenda after an item has been dragged to stand before another one.
 * @param order ids as they stand
 * @param before the id that it now stands before; empty for last
 * @returns all of them in their new order, or nothing when one of the two is not on the agenda
 */
export function movedBefore(order: readonly string[], id: string, before: string): string[] | undefined {
  if (!order.includes(id) || (before !== '' && !order.includes(before))) return undefined
  if (before === id) return [...order]
  const others = order.filter((other) => other !== id)
  const at = before === '' ? others.length : others.indexOf(before)
  return others.toSpliced(at, 0, id)
}

/** Ids of the parties that somebody came for, here or at a distance. */
export const partiesPresent = (attendance: readonly { party_id: string | null; presence: Presence }[]): string[] => [
  ...new Set(attendance.flatMap(({ party_id, presence }) => (party_id && presence !== 'absent' ? [party_id] : []))),
]

/**
 * Whether somebody is asked if they come: those who are called, and whoever called the meeting.
 * @param calledBy the person who called it
 */
export const isAsked = (
  personId: string,
  calledBy: string,
  people: readonly { id: string; called: boolean }[],
): boolean => personId === calledBy || people.some(({ id, called }) => called && id === personId)

/**
 * Whether what somebody saves takes the place of what stands, or is kept beside it because another has saved meanwhile.
 * @param basedOn the note the writer began from; @param standing the one that stands now
 */
export const mannerOf = (basedOn: string | null, standing: string | null): 'written' | 'beside' =>
  basedOn === standing ? 'written' : 'beside'

/**
 * Items that tend to fit each kind of meeting, to begin from. Sources: VGR's support for the steering group (what it
 * does between and at meetings), its booklet (what is defined together), Gävle (idea meetings).
 */
export const suggestedAgenda: Record<MeetingKind, readonly InBoth[]> = {
  idea: [
    { sv: 'Vilka är vi, och vad ser var och en av oss?', en: 'Who are we, and what does each of us see?' },
    { sv: 'Vad är den gemensamma utmaningen?', en: 'What is the challenge that we share?' },
    { sv: 'Vilka berörs, och hur får de vara med?', en: 'Who is affected, and how can they take part?' },
    {
      sv: 'Vad kan vi pröva tillsammans som ingen klarar ensam?',
      en: 'What can we try together that nobody manages alone?',
    },
    { sv: 'Nästa steg', en: 'Next step' },
  ],
  dialogue: [
    { sv: 'Hur har vi det?', en: 'How are we?' },
    { sv: 'Det vi ser olika på', en: 'What we see differently' },
    { sv: 'Det vi är överens om', en: 'What we agree on' },
    { sv: 'Nästa steg', en: 'Next step' },
  ],
  steering: [
    { sv: 'Hur har vi det?', en: 'How are we?' },
    { sv: 'Delmålen: var står vi?', en: 'The sub-goals: where are we?' },
    { sv: 'Det som inte går som vi tänkt', en: 'What is not going as we thought' },
    { sv: 'Från referensgruppen', en: 'From the reference group' },
    { sv: 'Nästa möte', en: 'Next meeting' },
  ],
  reference: [
    { sv: 'Vad händer i partnerskapet?', en: 'What is happening in the partnership?' },
    { sv: 'Vad ser ni som vi inte ser?', en: 'What do you see that we do not?' },
    { sv: 'Vad tar ni med er härifrån?', en: 'What do you take with you from here?' },
  ],
  evaluation: [
    { sv: 'Vad har det lett till?', en: 'What has it led to?' },
    { sv: 'Vad har vi lärt oss?', en: 'What have we learnt?' },
    { sv: 'Vad vill vi ändra?', en: 'What do we want to change?' },
    { sv: 'Vad händer sedan?', en: 'What comes after?' },
  ],
  yearly: [
    { sv: 'Året som gått', en: 'The past year' },
    { sv: 'Vad vi har lärt oss', en: 'What we have learnt' },
    { sv: 'Frågor från förtroendevalda och ledning', en: 'Questions from elected representatives and management' },
    { sv: 'Året som kommer', en: 'The year ahead' },
  ],
}
