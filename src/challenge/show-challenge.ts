import { blankForm, type Form } from '#platform/form.ts'
import type { Ask } from '#platform/http.tsx'
import type { OpenChallenge } from './enter.ts'
import { listInvitations, type InvitationRow } from './invitation-queries.ts'
import { findPartnershipSlug, listLeft } from './joining-queries.ts'
import { listComments, listPeople, listVersions } from './queries.ts'

/** Everything that a challenge's page shows to the one who opened it. */
export interface ShownChallenge extends OpenChallenge {
  /** Nothing for visitors: what people have said is for those who have signed in. */
  comments: Awaited<ReturnType<typeof listComments>>
  names: ReadonlyMap<string, string>
  versions: Awaited<ReturnType<typeof listVersions>>
  invitations: readonly InvitationRow[]
  /** Address of the partnership it became, for those who are in that. */
  partnership: string | null
  commentForm: Form<unknown>
  beginForm: Form<unknown>
  leaveForm: Form<unknown>
  /** Those that were in and have left. */
  left: Awaited<ReturnType<typeof listLeft>>
}

/**
 * Gathers a challenge's page.
 * @param forms those that came back with something to mend
 */
export async function showChallenge(
  c: Ask,
  challenge: OpenChallenge,
  forms: { comment?: Form<unknown>; begin?: Form<unknown>; leave?: Form<unknown> } = {},
): Promise<ShownChallenge> {
  const { tx, personId } = c.var
  const { id } = challenge.row
  return {
    ...challenge,
    comments: personId ? await listComments(tx, id) : [],
    names: new Map(personId ? (await listPeople(tx, id)).map((person) => [person.id, person.name]) : []),
    versions: personId ? await listVersions(tx, id) : [],
    invitations: personId ? await listInvitations(tx, id) : [],
    partnership: challenge.facts.begun && personId ? await findPartnershipSlug(tx, id) : null,
    commentForm: forms.comment ?? blankForm,
    beginForm: forms.begin ?? blankForm,
    leaveForm: forms.leave ?? blankForm,
    left: personId ? await listLeft(tx, id) : [],
  }
}
