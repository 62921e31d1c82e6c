import { Temporal } from 'temporal-polyfill'

/** Groups of a partnership. Source: VGR's support for the steering group; Gävle names working and cooperation groups. */
export const groupKinds = ['steering', 'working', 'cooperation'] as const
export type GroupKind = (typeof groupKinds)[number]
export const seatKinds = ['member', 'deputy', 'co_opted'] as const
export type SeatKind = (typeof seatKinds)[number]
export const groupRoles = ['chair', 'secretary'] as const
export type GroupRole = (typeof groupRoles)[number]
/** A role goes round among the parties, or several hold it at once. */
export const manners = ['rotating', 'shared'] as const
export type Manner = (typeof manners)[number]

/** A party's turn at a role, from and to a day, both counted. */
export interface Turn {
  role: GroupRole
  party: string
  shared: boolean
  from: Temporal.PlainDate
  to: Temporal.PlainDate
}
/** What is known of a role's earlier turns: whose, in their order. */
export type Held = readonly { role: GroupRole; party: string }[]

/**
 * Whose turn it is, in order: always the party that has had the fewest turns; among those, the one whose last turn lies
 * furthest back, then in the order given. So no party is ever more than one turn behind another.
 * @param parties ids in alphabetical order, no kind first; @param held earlier turns of the role, the oldest first. A party
 *   that has joined since counts from the fewest that any other has had, so that it does not take all turns at once
 */
export function fairOrder(parties: readonly string[], held: readonly string[], turns: number): string[] {
  const known = held.filter((party) => parties.includes(party))
  const had = (party: string) => known.filter((one) => one === party).length
  const fewest = Math.min(...parties.filter((party) => had(party) > 0).map(had))
  const count = new Map(parties.map((party) => [party, had(party) || (Number.isFinite(fewest) ? fewest - 1 : 0)]))
  const last = new Map(parties.map((party) => [party, known.lastIndexOf(party)]))
  const order: string[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const [next] = parties.toSorted(
      (a, b) => count.get(a)! - count.get(b)! || last.get(a)! - last.get(b)! || parties.indexOf(a) - parties.indexOf(b),
    )
    if (next === undefined) return order
    order.push(next)
    count.set(next, count.get(next)! + 1)
    last.set(next, known.length + turn)
  }
  return order
}

/**
 * A rota for chair and secretary. Rotating: a turn each, and whoever is secretary is the next to chair, so that the one who
 * takes over has been close. Shared: every party holds the role the whole time.
 * @param months how long a turn is; @param turns how many
 */
export function rota(given: {
  parties: readonly string[]
  held: Held
  from: Temporal.PlainDate
  months: number
  turns: number
  manner: Record<GroupRole, Manner>
}): Turn[] {
  const { parties, from, months, turns, manner } = given
  const startOf = (turn: number) => from.add({ months: months * turn })
  const chairsBefore = given.held.filter(({ role }) => role === 'chair').map(({ party }) => party)
  const order = fairOrder(parties, chairsBefore, turns + 1)
  const ofRole = (role: GroupRole): Turn[] => {
    if (manner[role] === 'shared')
      return parties.map((party) => ({
        role,
        party,
        shared: true,
        from,
        to: startOf(turns).subtract({ days: 1 }),
      }))
    return Array.from({ length: turns }, (_, turn) => ({
      role,
      party: order[role === 'chair' ? turn : turn + 1]!,
      shared: false,
      from: startOf(turn),
      to: startOf(turn + 1).subtract({ days: 1 }),
    }))
  }
  return groupRoles.flatMap(ofRole)
}

/** How many turns each party has of a role, in the order of the parties. Shared turns are not counted. */
export const shareOfTurns = (parties: readonly string[], turns: readonly Turn[], role: GroupRole): number[] =>
  parties.map((party) => turns.filter((turn) => turn.role === role && !turn.shared && turn.party === party).length)

/**
 * The turns after two of one role have changed places.
 * @returns the same turns with the two parties exchanged, or null when they are not to be exchanged: other roles, the same
 *   party, shared, or one party would be both chair and secretary at once
 */
export function swapped<T extends Turn & { id: string }>(turns: readonly T[], one: string, other: string): T[] | null {
  const [a, b] = [turns.find(({ id }) => id === one), turns.find(({ id }) => id === other)]
  if (!a || !b || a.role !== b.role || a.party === b.party || a.shared || b.shared) return null
  const after = turns.map((turn) =>
    turn.id === one ? { ...turn, party: b.party } : turn.id === other ? { ...turn, party: a.party } : turn,
  )
  return [one, other].some((id) => clashes(after, id)) ? null : after
}

const overlaps = (a: Turn, b: Turn) =>
  Temporal.PlainDate.compare(a.from, b.to) <= 0 && Temporal.PlainDate.compare(b.from, a.to) <= 0
const clashes = (turns: readonly (Turn & { id: string })[], id: string) => {
  const turn = turns.find((one) => one.id === id)!
  return turns.some((one) => !one.shared && one.role !== turn.role && one.party === turn.party && overlaps(one, turn))
}

/** The turns that hold on a day. */
export const turnsOn = <T extends Turn>(turns: readonly T[], day: Temporal.PlainDate): T[] =>
  turns.filter(({ from, to }) => Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0)

/** Ids of the parties that have no member in a group: the agreement promises that every party is represented. */
export const partiesMissing = (
  parties: readonly string[],
  seats: readonly { party_id: string | null; seat: SeatKind; live: boolean }[],
): string[] =>
  parties.filter((party) => !seats.some(({ party_id, seat, live }) => live && seat === 'member' && party_id === party))
