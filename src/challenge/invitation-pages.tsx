import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, TextField } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { PublicPage, WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { OpenChallenge } from './enter.ts'
import { manners } from './invitation.ts'
import { InvitationLog } from './invitation-log.tsx'
import type { Claim, FoundInvitation, InvitationRow } from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'
import { OrganisationBoxes } from './readers-field.tsx'
import { mayDo } from './rules.ts'
import { challengeTexts } from './texts.ts'

type Named = { id: string; name: string }
const useWords = () => invitationTexts(useLook().language)

const InviteForm = ({
  slug,
  form,
  organisations,
}: {
  slug: string
  form: Form<unknown>
  organisations: readonly Named[]
}) => {
  const to = useTo()
  const t = useWords()
  const problem = form.problems.organisations
  return (
    <PostForm action={to(paths.challengeInvitations, { challenge: slug })}>
      <section class={problem ? 'err' : undefined} id="field-organisations" tabindex={-1}>
        <h3>{t.organisations}</h3>
        <p class="muted">{organisations.length > 0 ? t.organisationsHint : t.noOrganisations}</p>
        {problem && <p class="ds-validation-message">{problem}</p>}
        {organisations.length > 0 && (
          <OrganisationBoxes name="organisations" label={t.organisations} organisations={organisations} form={form} />
        )}
      </section>
      <TextArea name="addresses" label={t.addresses} hint={t.addressesHint} form={form} rows={3} optional />
      <RadioCards
        name="how"
        label={t.how}
        hint={t.howHint}
        form={form}
        options={manners.map((value) => ({ value, label: t[value], hint: value === 'mail' ? t.mailHint : t.doneByUs }))}
      />
      <DateField name="day" label={t.day} form={form} />
      <TextArea
        name="note"
        label={t.notePlain}
        hint={t.noteHint}
        form={form}
        rows={3}
        maxLength={1000}
        optional
        voice
      />
      <div class="row">
        <Button>{t.send}</Button>
      </div>
    </PostForm>
  )
}

interface InvitationsProps {
  challenge: OpenChallenge
  invitations: readonly InvitationRow[]
  /** Those that are neither in nor invited. */
  organisations: readonly Named[]
  form: Form<unknown>
}

/** The log of invitations, and the form for more of them. */
export const Invitations = ({ challenge, invitations, organisations, form }: InvitationsProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useWords()
  const { row, facts, actor } = challenge
  return (
    <WorkPage title={t.invited} problems={form.problems} done={{ inbjuden: t.doneInvited }}>
      <BackLink href={to(paths.challenge, { challenge: row.slug })}>
        {challengeTexts(language).backToChallenge}
      </BackLink>
      <h1>{t.invited}</h1>
      <p class="lead">{row.title}</p>
      <p class="why-kept">{t.invitedWhy}</p>
      <InvitationLog invitations={invitations} challenge={challenge} />
      {mayDo('invite', facts, actor) ? (
        <section class="invite" aria-labelledby="invite">
          <h2 id="invite">{t.invite}</h2>
          <InviteForm slug={row.slug} form={form} organisations={organisations} />
        </section>
      ) : (
        !facts.begun && <p>{t.namedOnly}</p>
      )}
    </WorkPage>
  )
}

const Shown = ({ invitation }: { invitation: FoundInvitation }) => {
  const { language } = useLook()
  const t = useWords()
  return (
    <>
      <h1>{t.pageTitle}</h1>
      <p class="lead">{t.pageLead(invitation.inviter)}</p>
      <section class="panel">
        <h2>{invitation.title}</h2>
        <Voice text={invitation.what} />
        <p class="small">
          {challengeTexts(language).affectedFact}: {invitation.affected}
        </p>
      </section>
      {invitation.note && (
        <section class="panel">
          <h2>{t.noteFrom(invitation.inviter)}</h2>
          <Voice text={invitation.note} />
        </section>
      )}
    </>
  )
}

const ClaimFields = ({
  form,
  organisations,
  kinds,
}: {
  form: Form<unknown>
  organisations: readonly Named[]
  kinds: readonly { id: string; name_sv: string; name_en: string }[]
}) => {
  const { language } = useLook()
  const t = useWords()
  return (
    <>
      <TextField name="name" label={t.yourName} hint={t.yourNameHint} form={form} autocomplete="name" />
      <Select
        name="organisation"
        label={t.yourOrganisation}
        hint={t.yourOrganisationHint}
        form={form}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        blank={t.notInList}
      />
      <section>
        <h2>{t.newOrganisation}</h2>
        <TextField name="newName" label={t.newName} form={form} autocomplete="organization" optional />
        <Select
          name="newKind"
          label={t.newKind}
          hint={t.newKindHint}
          form={form}
          options={kinds.map((kind) => ({ value: kind.id, label: language === 'sv' ? kind.name_sv : kind.name_en }))}
          optional
        />
        <TextField
          name="newNumber"
          label={t.newNumber}
          hint={t.newNumberHint}
          form={form}
          inputmode="numeric"
          width="short"
          optional
        />
      </section>
    </>
  )
}

interface InvitedProps {
  invitation: FoundInvitation
  token: string
  form: Form<unknown>
  organisations: readonly Named[]
  kinds: readonly { id: string; name_sv: string; name_en: string }[]
}

/** The page that the link of an invitation leads to. It changes nothing before its button is pressed. */
export const Invited = ({ invitation, token, form, organisations, kinds }: InvitedProps) => {
  const { person } = useLook()
  const to = useTo()
  const t = useWords()
  const challenge = to(paths.challenge, { challenge: invitation.challenge_slug })
  return (
    <PublicPage title={t.pageTitle} problems={form.problems} class="wrap fpage">
      <Shown invitation={invitation} />
      {invitation.address === null ? (
        <section class="claim">
          <p>{t.openWhat(invitation.organisation ?? '')}</p>
          <LinkButton href={person ? challenge : `${to(paths.signIn)}?vidare=${encodeURIComponent(challenge)}`}>
            {person ? t.open : t.signInAndOpen}
          </LinkButton>
        </section>
      ) : (
        <section class="claim">
          <h2>{t.whoAreYou}</h2>
          <p>{t.whoAreYouLead(invitation.address)}</p>
          <PostForm action={to(paths.challengeInvitation, { challenge: invitation.challenge_slug, invitation: token })}>
            <ClaimFields form={form} organisations={organisations} kinds={kinds} />
            <div class="row">
              <Button>{t.claim}</Button>
            </div>
          </PostForm>
        </section>
      )}
    </PublicPage>
  )
}

/** After the answer: a sign-in link is on its way, or an administrator has been asked. */
export const Thanks = ({ text }: { text: string }) => {
  const t = useWords()
  return (
    <PublicPage title={t.thanks} class="wrap fpage">
      <h1>{t.thanks}</h1>
      <p class="lead">{text}</p>
    </PublicPage>
  )
}

/** A link that has been used or has grown old, with the way on. */
export const LinkGone = () => {
  const to = useTo()
  const t = useWords()
  return (
    <PublicPage title={t.gone} class="wrap fpage">
      <h1>{t.gone}</h1>
      <p class="lead">{t.goneWhat}</p>
      <p class="row">
        <LinkButton href={to(paths.signIn)}>{t.signIn}</LinkButton>
      </p>
    </PublicPage>
  )
}

/** An administrator is asked whether somebody represents the organisation: one button. */
export const ConfirmRepresentative = ({ claim, invitation }: { claim: Claim; invitation: string }) => {
  const to = useTo()
  const t = useWords()
  const title = t.confirmTitle(claim.organisation)
  return (
    <WorkPage title={title} class="wrap fpage">
      <h1>{title}</h1>
      <p class="lead">{t.confirmLead(claim.person_name, claim.address, claim.organisation)}</p>
      <p>{t.confirmWhy(claim.inviter, claim.title)}</p>
      {claim.settled_at ? (
        <p>
          <strong>{t.confirmed}</strong>
        </p>
      ) : (
        <>
          <p class="row">
            <PostButton action={to(paths.challengeRepresentative, { challenge: claim.challenge_slug, invitation })}>
              {t.confirm}
            </PostButton>
          </p>
          <p class="muted">{t.confirmNo}</p>
        </>
      )}
    </WorkPage>
  )
}
