import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { Panel } from '#design/facts.tsx'
import { CardTable } from '#design/table.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { OpenChallenge } from './enter.ts'
import type { InvitationRow } from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'
import { mayDo } from './rules.ts'
import type { ShownChallenge } from './show-challenge.ts'

const useWords = () => invitationTexts(useLook().language)

/** What has come of an invitation so far. */
function stateOf(
  invitation: InvitationRow,
  challenge: Pick<OpenChallenge, 'facts'>,
  t: ReturnType<typeof invitationTexts>,
): string {
  const organisation = invitation.organisation_id ?? invitation.claimed_for
  if (organisation && challenge.facts.parties.some(({ organisationId }) => organisationId === organisation))
    return t.stateJoined
  if (organisation && challenge.facts.asking.includes(organisation)) return t.stateAsked
  if (invitation.claimedName)
    return invitation.settled_at ? t.stateClaimed(invitation.claimedName) : t.stateWaits(invitation.claimedName)
  return t.stateOpen
}

/** Whom, when, how and by whom: the same list for all who are in. */
export const InvitationLog = ({
  invitations,
  challenge,
}: {
  invitations: readonly InvitationRow[]
  challenge: Pick<OpenChallenge, 'facts'>
}) => {
  const { language } = useLook()
  const t = useWords()
  if (invitations.length === 0) return <p class="muted">{t.nobody}</p>
  return (
    <CardTable
      caption={t.invited}
      hideCaption
      columns={[
        { label: t.whom },
        { label: t.when },
        { label: t.how },
        { label: t.by },
        { label: t.note },
        { label: t.state },
      ]}
      rows={invitations.map((one) => [
        <span class="wraps">{one.organisation ?? one.address}</span>,
        longDate(one.on_day, language),
        t[one.how],
        one.inviter,
        one.note || '–',
        stateOf(one, challenge, t),
      ])}
    />
  )
}

/** How many have been invited, beside a challenge, for those who are in; and the way to inviting more. */
export const InvitationSummary = ({ shown }: { shown: ShownChallenge }) => {
  const to = useTo()
  const t = useWords()
  const { facts, actor, invitations, row } = shown
  const isIn = facts.parties.some(({ organisationId }) => organisationId === actor.organisationId)
  if (!isIn || !facts.published) return null
  const invites = mayDo('invite', facts, actor)
  return (
    <Panel title={t.invited}>
      {invitations.length === 0 ? (
        <p class="muted">{t.nobody}</p>
      ) : (
        <ul class="plain invited">
          {invitations.slice(0, 6).map((one) => (
            <li>
              <span class="wraps">{one.organisation ?? one.address}</span>{' '}
              <span class="small muted">{stateOf(one, shown, t)}</span>
            </li>
          ))}
        </ul>
      )}
      {(invites || invitations.length > 0) && (
        <LinkButton variant="secondary" small href={to(paths.challengeInvitations, { challenge: row.slug })}>
          {invites ? t.invite : t.invited}
        </LinkButton>
      )}
    </Panel>
  )
}
