import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Language } from '#platform/language.ts'
import type { Manner } from './invitation.ts'

/** Who was invited, when, how and by whom, as those who are in see it. */
export const listInvitations = (tx: Tx, challengeId: string) =>
  tx
    .selectFrom('challenge_invitation')
    .innerJoin('organisation as inviter', 'inviter.id', 'challenge_invitation.by_organisation_id')
    .leftJoin('organisation as invited', 'invited.id', 'challenge_invitation.organisation_id')
    .leftJoin('organisation as claimed', 'claimed.id', 'challenge_invitation.claimed_for')
    .select([
      'challenge_invitation.id',
      'address',
      'how',
      'on_day',
      'note',
      'challenge_invitation.organisation_id',
      'claimed_for',
      'settled_at',
      'inviter.name as inviter',
      'invited.name as organisation',
      'claimed.name as claimedName',
    ])
    .where('challenge_id', '=', challengeId)
    .orderBy('on_day')
    .orderBy('challenge_invitation.made_at')
    .execute()
export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number]

/** Keeps an invitation. @returns its id */
export const insertInvitation = (
  tx: Tx,
  invitation: {
    challenge_id: string
    by_organisation_id: string
    person_id: string
    organisation_id: string | null
    address: string | null
    how: Manner
    on_day: string
    note: string
    token_digest: Buffer | null
  },
) =>
  tx
    .insertInto('challenge_invitation')
    .values({ ...invitation, on_day: sql`${invitation.on_day}::date` })
    .returning('id')
    .executeTakeFirstOrThrow()

/** The people of an invited organisation that the mail goes to. */
export const listPeopleToInvite = async (tx: Tx, invitationId: string): Promise<string[]> =>
  (await sql<{ id: string }>`select app.people_to_invite(${invitationId}::uuid) as id`.execute(tx)).rows.map(
    ({ id }) => id,
  )

/** What the holder of an invitation's link is shown. */
export interface FoundInvitation {
  id: string
  challenge_slug: string
  title: string
  what: string
  affected: string
  inviter: string
  note: string
  /** The address it went to, when it is for somebody who is not here yet. */
  address: string | null
  /** The organisation it went to, otherwise. */
  organisation: string | null
  claimed_at: Date | null
}
/** The invitation of a link, or undefined when the link no longer holds. */
export const findInvitation = async (tx: Tx, digest: Buffer): Promise<FoundInvitation | undefined> =>
  (await sql<FoundInvitation>`select * from app.find_invitation(${digest})`.execute(tx)).rows[0]

/** Uses the link of an address, once. Undefined when it has been used or no longer holds. */
export const claimInvitation = async (
  tx: Tx,
  digest: Buffer,
  given: {
    name: string
    language: Language
    organisation: string | null
    newName: string
    newKind: string | null
    newNumber: string | null
    newSlug: string
  },
) =>
  (
    await sql<{ person: string; chosen: string; outcome: 'member' | 'asked' }>`
      select * from app.claim_invitation(${digest}, ${given.name}, ${given.language}, ${given.organisation}::uuid, ${given.newName},
        ${given.newKind}, ${given.newNumber}, ${given.newSlug})`.execute(tx)
  ).rows[0]

/** Whom to ask whether somebody represents an organisation. */
export const listAdministratorsToAsk = async (tx: Tx, digest: Buffer): Promise<string[]> =>
  (await sql<{ id: string }>`select app.administrators_to_ask(${digest}) as id`.execute(tx)).rows.map(({ id }) => id)

/** What an administrator is asked to confirm, or undefined for everybody else. */
export interface Claim {
  person_id: string
  person_name: string
  address: string
  organisation: string
  inviter: string
  title: string
  challenge_slug: string
  settled_at: Date | null
}
export const findClaim = async (tx: Tx, invitationId: string): Promise<Claim | undefined> =>
  (await sql<Claim>`select * from app.find_claim(${invitationId}::uuid)`.execute(tx)).rows[0]

/** The administrator's yes: the person becomes a representative. */
export const confirmClaim = (tx: Tx, invitationId: string) =>
  sql`select app.confirm_claim(${invitationId}::uuid)`.execute(tx)
