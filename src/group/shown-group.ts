import type { Temporal } from 'temporal-polyfill'
import type { Form } from '#platform/form.ts'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { GroupRow, SeatRow, SwapRow, TurnRow } from './queries.ts'

/** Everything that a group's page shows. */
export interface ShownGroup {
  room: Room
  group: GroupRow
  seats: readonly SeatRow[]
  /** Who may be brought in by the asker: own people, and co-opted ones. */
  candidates: readonly { id: string; partyId: string | null; name: string }[]
  /** Those of the asker's party who may take its turns. */
  ownPeople: readonly { id: string; name: string }[]
  turns: readonly TurnRow[]
  swaps: readonly SwapRow[]
  today: Temporal.PlainDate
  forms: Record<'seat' | 'rota' | 'swap', Form<unknown>>
}
/** Whether the asker may change anything in the group. */
export const acts = ({ room, group }: ShownGroup) => may('act', room.me) && !group.ended_at
