import { isOpen } from '#accord/open.ts'
import { findAsker } from '#identity/queries.ts'
import { sessionCookie } from '#identity/who-asks.ts'
import { enterAs, seeAs } from '#platform/db.ts'
import { readAddress } from '#platform/address.ts'
import { sha256 } from '#platform/digest.ts'
import { findPartnership, listOwnMandates, listParties } from '#partnership/queries.ts'
import { may, type Participant } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Shelf } from './store.ts'
import type { Writer } from './verify.ts'

/** Why nobody may write in a text just now, as the page says it. */
export type Closed = 'rights' | 'locked' | 'removed'

/** Somebody at the door of a text. */
export interface Guest {
  /** Digest of the session, to ask again with when something has changed. */
  digest: Buffer
  personId: string
  name: string
  /** For whom the person writes; null for who only reads. */
  writer: Writer | null
  party: string
  mark: number
  partnershipId: string
  slug: string
  textId: string
}

const pattern = new RegExp(`^${paths.headingLive.replace(/:\w+/g, '([a-z0-9-]+)')}$`)

/** The partnership and the text that an address of a line leads to; null for any other address. */
export function lineAddress(path: string): { slug: string; textId: string } | null {
  const [, slug, textId] = pattern.exec(readAddress(path).path) ?? []
  return slug && textId && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textId) ? { slug, textId } : null
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
  { slug, textId }: { slug: string; textId: string },
): Promise<Guest | 403 | 404 | Closed> {
  return db.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: null, now: clock?.() })
    const asker = await findAsker(tx, digest)
    const partnership = asker && (await findPartnership(tx, slug))
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
    const heading = await tx
      .selectFrom('heading')
      .select('removed_at')
      .where('id', '=', textId)
      .where('partnership_id', '=', partnership.id)
      .executeTakeFirst()
    if (!heading) return 404
    if (heading.removed_at) return 'removed'
    if (!(await isOpen(tx, partnership.id))) return 'locked'
    const party = (await listParties(tx, partnership.id)).find(({ id }) => id === partyId)
    return {
      digest,
      personId: asker.id,
      name: asker.name,
      writer: partyId && may('act', me) ? { personId: asker.id, partyId } : null,
      party: party?.shortName ?? '',
      mark: party?.mark ?? 0,
      partnershipId: partnership.id,
      slug,
      textId,
    }
  })
}
