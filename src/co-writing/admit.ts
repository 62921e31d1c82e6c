import { findAsker } from '#identity/queries.ts'
import { sessionCookie } from '#identity/who-asks.ts'
import { enterAs, seeAs } from '#platform/db.ts'
import { readAddress } from '#platform/address.ts'
import { sha256 } from '#platform/digest.ts'
import { findPartnership, listOwnMandates, listParties } from '#partnership/queries.ts'
import { may, type Participant } from '#partnership/rules.ts'
import type { Closed } from './closed.ts'
import type { LiveKind } from './kind.ts'
import type { Shelf } from './store.ts'
import type { Writer } from './verify.ts'

/** A text as the address of a line names it. */
export interface LineAddress {
  kind: LiveKind
  /** What stands in the address, by name. */
  names: Readonly<Record<string, string>>
  textId: string
}

/** Somebody at the door of a text. */
export interface Guest extends LineAddress {
  /** Digest of the session, to ask again with when something has changed. */
  digest: Buffer
  personId: string
  name: string
  /** For whom the person writes; null for who only reads. */
  writer: Writer | null
  party: string
  mark: number
  partnershipId: string
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** The text that an address of a line leads to, of one of these kinds; null for any other address. */
export function lineAddress(kinds: readonly LiveKind[], path: string): LineAddress | null {
  for (const kind of kinds) {
    const pattern = new RegExp(`^${kind.line.replace(/:(\w+)/g, '(?<$1>[a-z0-9-]+)')}$`)
    const names = pattern.exec(readAddress(path).path)?.groups
    if (!names) continue
    const { partnership: _, ...ids } = names
    return Object.values(ids).every(isId) ? { kind, names: { ...names }, textId: names[kind.id]! } : null
  }
  return null
}

const cookieOf = (header: string | null) =>
  header
    ?.split(';')
    .map((one) => one.trim().split('='))
    .find(([name]) => name === sessionCookie)?.[1]

/** The digest of the session that a request carries, or null for a visitor. */
export const digestOf = (request: Request): Buffer | null => {
  const token = cookieOf(request.headers.get('cookie'))
  return token ? sha256(decodeURIComponent(token)) : null
}

/**
 * Who stands at the door of a text, by the same rules as its page: outsiders and visitors find nothing, who has sight
 * without acting reads, who acts for a party writes.
 * @returns a status (404, 403) or why the text is closed to all, when the asker does not come in
 */
export async function guestAt(
  { db, clock }: Shelf,
  digest: Buffer,
  { kind, names, textId }: LineAddress,
): Promise<Guest | 403 | 404 | Closed> {
  return db.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: null, now: clock?.() })
    const asker = await findAsker(tx, digest)
    const partnership = asker && (await findPartnership(tx, names['partnership'] ?? ''))
    if (!asker || !partnership) return 404
    const live = (await listOwnMandates(tx, partnership.id, asker.id)).filter((mandate) => mandate.live)
    const partyId = live.find((mandate) => mandate.party_id)?.party_id ?? null
    await enterAs(tx, partyId)
    const me: Participant = {
      personId: asker.id,
      name: asker.name,
      partyId,
      capacities: live.map((mandate) => mandate.capacity),
      left: live.length === 0,
    }
    if (me.left) return 404
    if (!may('read', me)) return 403
    const closed = await kind.closed(tx, partnership.id, names)
    if (closed) return closed
    const party = (await listParties(tx, partnership.id)).find(({ id }) => id === partyId)
    return {
      digest,
      personId: asker.id,
      name: asker.name,
      writer: partyId && may('act', me) ? { personId: asker.id, partyId } : null,
      party: party?.shortName ?? '',
      mark: party?.mark ?? 0,
      partnershipId: partnership.id,
      kind,
      names,
      textId,
    }
  })
}
