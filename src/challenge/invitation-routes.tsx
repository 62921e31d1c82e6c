import { Hono } from 'hono'
import { href, paths } from '#paths'
import { secretToken, sha256 } from '#platform/digest.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { slugOf } from '#platform/slug.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { makeSignInLink } from '#identity/queries.ts'
import { postMail, postMailTo } from '#notice/queries.ts'
import { writeLog } from '#record/queries.ts'
import { openChallenge, type OpenChallenge } from './enter.ts'
import { claimForm, invitationForm, type Invitation } from './invitation.ts'
import { ConfirmRepresentative, Invitations, Invited, LinkGone, Thanks } from './invitation-pages.tsx'
import {
  claimInvitation,
  confirmClaim,
  findClaim,
  findInvitation,
  insertInvitation,
  listAdministratorsToAsk,
  listInvitations,
  listPeopleToInvite,
  type FoundInvitation,
} from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'
import { listCivilKinds, listOrganisations } from './organisation-queries.ts'
import { mustDo } from './rules.ts'

const inviting = async (c: Ask, challenge: OpenChallenge, form: Form<unknown>, status: 200 | 422) => {
  const invitations = await listInvitations(c.var.tx, challenge.row.id)
  const reached = new Set([
    ...challenge.facts.parties.map((party) => party.organisationId),
    ...invitations.map((one) => one.organisation_id),
  ])
  const organisations = (await listOrganisations(c.var.tx)).filter(({ id }) => !reached.has(id))
  return show(
    c,
    <Invitations challenge={challenge} invitations={invitations} organisations={organisations} form={form} />,
    status,
  )
}

/** Those of the invitation that have been invited already, by name or address. */
async function alreadyInvited(
  c: Ask,
  { row, parties }: OpenChallenge,
  given: Invitation,
): Promise<{ field: string; who: string } | null> {
  const invitations = await listInvitations(c.var.tx, row.id)
  const address = given.addresses.find((one) => invitations.some((invited) => invited.address === one))
  if (address) return { field: 'addresses', who: address }
  const party = parties.find(({ id }) => given.organisations.includes(id))
  const invited = invitations.find((one) => one.organisation_id && given.organisations.includes(one.organisation_id))
  const who = party?.name ?? invited?.organisation
  return who ? { field: 'organisations', who } : null
}

async function inviteAll(c: Ask, challenge: OpenChallenge, given: Invitation) {
  const { row, actor, parties } = challenge
  const inviter = parties.find(({ id }) => id === actor.organisationId)?.name ?? ''
  const whom = [
    ...given.organisations.map((organisation_id) => ({ organisation_id, address: null })),
    ...given.addresses.map((address) => ({ organisation_id: null, address })),
  ]
  for (const one of whom) {
    const token = given.how === 'mail' ? secretToken() : null
    const { id } = await insertInvitation(c.var.tx, {
      ...one,
      challenge_id: row.id,
      by_organisation_id: actor.organisationId!,
      person_id: actor.personId!,
      how: given.how,
      on_day: given.day,
      note: given.note,
      token_digest: token === null ? null : sha256(token),
    })
    await writeLog(c.var.tx, { kind: 'partnership', owner: row.id }, 'challenge:invite', id, {
      ...one,
      how: given.how,
      day: given.day,
      note: given.note,
    })
    if (token) await mailInvitation(c, challenge, { id, token, address: one.address, inviter })
  }
}

async function mailInvitation(
  c: Ask,
  { row }: OpenChallenge,
  sent: { id: string; token: string; address: string | null; inviter: string },
) {
  const link = href(paths.challengeInvitation, { challenge: row.slug, invitation: sent.token })
  const say = (language: 'sv' | 'en') => ({
    subject: invitationTexts(language).mailSubject(sent.inviter),
    body: invitationTexts(language).mailBody(sent.inviter, row.title),
  })
  if (sent.address) {
    const { language } = c.var.look
    return postMailTo(c.var.tx, {
      address: sent.address,
      language,
      words: say(language),
      link,
      once: `invitation:${sent.id}`,
    })
  }
  for (const to of await listPeopleToInvite(c.var.tx, sent.id)) {
    await postMail(c.var.tx, { to, say, link, once: `invitation:${sent.id}:${to}` })
  }
}

async function invite(c: Ask) {
  const challenge = await openChallenge(c)
  mustDo('invite', challenge.facts, challenge.actor)
  const { language } = c.var.look
  const form = await readForm(c, invitationForm(language, swedishDay(c.var.now)))
  if (!form.ok) return inviting(c, challenge, form, 422)
  const twice = await alreadyInvited(c, challenge, form.value)
  if (twice)
    return inviting(
      c,
      challenge,
      refusedForm(form, { [twice.field]: invitationTexts(language).alreadyInvited(twice.who) }),
      422,
    )
  await inviteAll(c, challenge, form.value)
  return go(c, paths.challengeInvitations, { challenge: challenge.row.slug }, { klart: 'inbjuden' })
}

/** The token is the secret of the link; nobody without it learns that there is an invitation. */
const tokenOf = (c: Ask) => c.req.param('invitation') ?? ''

async function showInvited(c: Ask, invitation: FoundInvitation, form: Form<unknown>, status: 200 | 422) {
  const [organisations, kinds] = [await listOrganisations(c.var.tx), await listCivilKinds(c.var.tx)]
  return show(
    c,
    <Invited invitation={invitation} token={tokenOf(c)} form={form} organisations={organisations} kinds={kinds} />,
    status,
  )
}

/** The link of an address, not yet used; else the page that says it is gone. */
async function openInvitation(c: Ask): Promise<FoundInvitation | undefined> {
  const found = await findInvitation(c.var.tx, sha256(tokenOf(c)))
  return found && !found.claimed_at && found.challenge_slug === c.req.param('challenge') ? found : undefined
}

async function claim(c: Ask) {
  const invitation = await openInvitation(c)
  if (!invitation?.address) return show(c, <LinkGone />, 409)
  const { language } = c.var.look
  const t = invitationTexts(language)
  const form = await readForm(c, claimForm(language))
  if (!form.ok) return showInvited(c, invitation, form, 422)
  const { name, organisation, newName, newKind, newNumber } = form.value
  const known = await listOrganisations(c.var.tx)
  const kinds = await listCivilKinds(c.var.tx)
  if (organisation && !known.some(({ id }) => id === organisation))
    return showInvited(c, invitation, refusedForm(form, { organisation: t.organisationMissing }), 422)
  if (!organisation && !kinds.some(({ id }) => id === newKind))
    return showInvited(c, invitation, refusedForm(form, { newKind: t.kindMissing }), 422)
  const newSlug = `${slugOf(newName, 'organisation')}-${secretToken()
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 5)
    .toLowerCase()}`
  const digest = sha256(tokenOf(c))
  const claimed = await claimInvitation(c.var.tx, digest, {
    name,
    language,
    organisation,
    newName,
    newKind,
    newNumber,
    newSlug,
  })
  if (!claimed) return show(c, <LinkGone />, 409)
  await writeLog(c.var.tx, { kind: 'installation' }, 'challenge:claim_invitation', invitation.id, claimed)
  const chosenName = known.find(({ id }) => id === claimed.chosen)?.name ?? newName
  if (claimed.outcome === 'asked') return askAdministrators(c, invitation, digest, chosenName)
  await mailSignIn(c, invitation)
  return show(c, <Thanks text={t.thanksMember(invitation.address)} />)
}

async function mailSignIn(c: Ask, { address, challenge_slug }: FoundInvitation) {
  const token = secretToken()
  const onward = href(paths.challenge, { challenge: challenge_slug })
  const person = await makeSignInLink(c.var.tx, address ?? '', sha256(token), onward)
  if (!person) return
  const say = (language: 'sv' | 'en') => ({
    subject: invitationTexts(language).linkSubject,
    body: invitationTexts(language).linkBody,
  })
  await postMail(c.var.tx, { to: person, say, link: href(paths.signInLink, { token }) })
}

async function askAdministrators(c: Ask, invitation: FoundInvitation, digest: Buffer, name: string) {
  for (const to of await listAdministratorsToAsk(c.var.tx, digest)) {
    await postMail(c.var.tx, {
      to,
      say: (language) => ({
        subject: invitationTexts(language).askSubject(name),
        body: invitationTexts(language).askBody(name),
      }),
      link: href(paths.challengeRepresentative, { challenge: invitation.challenge_slug, invitation: invitation.id }),
      once: `represent:${invitation.id}:${to}`,
    })
  }
  return show(c, <Thanks text={invitationTexts(c.var.look.language).thanksAsked(name)} />)
}

/** What an administrator of the organisation in question is asked; 404 for everybody else. */
async function openClaim(c: Ask) {
  const id = tokenOf(c)
  const found = c.var.personId ? await findClaim(c.var.tx, id) : undefined
  if (!found || found.challenge_slug !== c.req.param('challenge')) throw notFound('challenge')
  return { id, found }
}

async function confirm(c: Ask) {
  const { id, found } = await openClaim(c)
  if (found.settled_at) throw conflict('challenge')
  await confirmClaim(c.var.tx, id)
  await writeLog(c.var.tx, { kind: 'installation' }, 'challenge:confirm_representative', id, found.person_id)
  await postMail(c.var.tx, {
    to: found.person_id,
    say: (language) => {
      const t = invitationTexts(language)
      return { subject: t.confirmedSubject(found.organisation), body: t.confirmedBody(found.organisation, found.title) }
    },
    link: href(paths.challenge, { challenge: found.challenge_slug }),
    once: `represents:${id}`,
  })
  return go(c, paths.challengeRepresentative, { challenge: found.challenge_slug, invitation: id })
}

/** Inviting all concerned, and what the invited meet. */
export const invitationRoutes = new Hono<AppEnv>()
  .get(paths.challengeInvitations, async (c) => {
    const challenge = await openChallenge(c)
    const { facts, actor } = challenge
    if (!facts.published || !facts.parties.some((party) => party.organisationId === actor.organisationId))
      throw notFound('challenge')
    return inviting(c, challenge, filledForm({ how: 'mail', day: swedishDay(c.var.now) }), 200)
  })
  .post(paths.challengeInvitations, invite)
  .get(paths.challengeInvitation, async (c) => {
    const invitation = await openInvitation(c)
    return invitation ? showInvited(c, invitation, blankForm, 200) : show(c, <LinkGone />, 404)
  })
  .post(paths.challengeInvitation, claim)
  .get(paths.challengeRepresentative, async (c) => {
    const { id, found } = await openClaim(c)
    return show(c, <ConfirmRepresentative claim={found} invitation={id} />)
  })
  .post(paths.challengeRepresentative, confirm)
