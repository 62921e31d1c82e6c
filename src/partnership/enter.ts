import { enterAs } from '#platform/db.ts'
import { notFound } from '#platform/errors.ts'
import type { Ask } from '#platform/http.tsx'
import { findPartnership, listOwnMandates, listParties, type PartyRow } from './queries.ts'
import { actingParty, may, mustMay, pagesToLookAt, type Deed, type Participant } from './rules.ts'

/** A partnership's shared room with the one who has just entered it. */
export interface Room {
  id: string
  slug: string
  name: string
  challenge: string
  affected: string
  place: string
  createdAt: Date
  brokenOffAt: Date | null
  dormantAt: Date | null
  /** Present parties, alphabetically. */
  parties: readonly PartyRow[]
  me: Participant
  /** The asker's own party, or null for sight without one. */
  myParty: PartyRow | null
  hasOwnRoom: boolean
  /** The agreement was made before or outside the system. */
  takenOver: boolean
  /** The pages that stand open to one who only looks in; null for those who read all. */
  only: ReturnType<typeof pagesToLookAt> | null
}

/**
 * Enters the partnership in the address (`:partnership`): finds it with the asker's own sight, finds for which party
 * the asker acts there, and lets the database know. Every handler of a room calls this first.
 * @param deed what the handler needs; nothing given = reading the room
 * @throws Refusal 404 `partnership.not_found` for outsiders, visitors and unknown names alike; 403 without the capacity
 */
export async function enterRoom(c: Ask, deed: Deed = 'read'): Promise<Room> {
  const partnership = await findPartnership(c.var.tx, c.req.param('partnership') ?? '')
  if (!partnership || !c.var.personId) throw notFound('partnership')
  const [parties, held] = await Promise.all([
    listParties(c.var.tx, partnership.id),
    listOwnMandates(c.var.tx, partnership.id, c.var.personId),
  ])
  const live = held.filter((mandate) => mandate.live)
  const mandates = live.length > 0 ? live : held
  const partyId = live.find((mandate) => mandate.party_id)?.party_id ?? null
  await enterAs(c.var.tx, partyId)
  const me: Participant = {
    personId: c.var.personId,
    name: c.var.look.person?.name ?? '',
    partyId,
    capacities: mandates.map((mandate) => mandate.capacity),
    left: live.length === 0,
  }
  mustMay(deed, me)
  const myParty = parties.find((party) => party.id === partyId) ?? null
  standAs(c, myParty, parties)
  return {
    id: partnership.id,
    slug: partnership.slug,
    name: partnership.name,
    challenge: partnership.challenge,
    affected: partnership.affected,
    place: partnership.place,
    createdAt: partnership.created_at,
    brokenOffAt: partnership.broken_off_at,
    dormantAt: partnership.dormant_at,
    parties,
    me,
    myParty,
    hasOwnRoom: partyId !== null,
    takenOver: partnership.taken_over,
    only: may('read', me) ? null : pagesToLookAt(me),
  }
}

/**
 * Who does something in the room, as its rows keep it.
 * @throws Refusal as `actingParty` for those who act for no party
 */
export const byOf = (room: Room) => ({
  partnership_id: room.id,
  person_id: room.me.personId,
  party_id: actingParty(room.me),
})

/** The page then says for whom the person acts here, and wears the colours of the one public party if there is just one. */
function standAs(c: Ask, party: PartyRow | null, parties: readonly PartyRow[]) {
  const themes = parties.filter((one) => one.side === 'public').map((one) => one.theme)
  const { look } = c.var
  c.set('look', {
    ...look,
    theme: themes.length === 1 ? (themes[0] ?? null) : null,
    person: look.person && { ...look.person, actsFor: party?.name ?? null, mark: party?.mark ?? null },
  })
}
