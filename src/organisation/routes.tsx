import { Hono } from 'hono'
import { href, paths } from '#paths'
import { conflict, notFound, Refusal } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { isAllowed } from '#identity/queries.ts'
import { postMail } from '#notice/queries.ts'
import { writeLog } from '#record/queries.ts'
import { enterOrganisation, type Entered } from './enter.ts'
import { addPerson, endMembership, findPersonFor, insertMembership, listMemberships } from './membership-queries.ts'
import { isHeldAlready, membershipForm, mustMayEnd } from './membership-rules.ts'
import { membershipTexts } from './membership-texts.ts'
import { OrganisationPeople } from './people-page.tsx'
import { listFormerNames } from './queries.ts'
import { chainOf } from './rules.ts'

/** Names are added by the handful; more in a day is somebody trying addresses or filling strangers' mailboxes. */
const additionsADay = 200

async function showPeople(c: Ask, { organisation, standings }: Entered, form: Form<unknown> = blankForm) {
  const memberships = await listMemberships(c.var.tx, organisation.id)
  const formerNames = await listFormerNames(c.var.tx, organisation.id)
  const page = { organisation, standings, memberships, formerNames, form }
  return show(c, <OrganisationPeople {...page} />, form === blankForm ? 200 : 422)
}

/** Tells the person, naming no organisation: which one somebody belongs to may be sensitive, and mail is open to read. */
const tell = (c: Ask, organisation: string, personId: string, membershipId: string) =>
  postMail(c.var.tx, {
    to: personId,
    say: (language) => ({ subject: membershipTexts(language).mailSubject, body: membershipTexts(language).mailBody }),
    link: `${href(paths.signIn)}?vidare=${encodeURIComponent(href(paths.organisation, { organisation }))}`,
    once: `membership:${membershipId}`,
  })

export const organisationRoutes = new Hono<AppEnv>()
  .get(paths.organisation, async (c) => showPeople(c, await enterOrganisation(c, 'read')))
  .post(paths.memberships, async (c) => {
    const entered = await enterOrganisation(c, 'name')
    const { id, side, slug } = entered.organisation
    const { tx, look, now } = c.var
    const today = swedishDay(now)
    const t = membershipTexts(look.language)
    const form = await readForm(c, membershipForm(look.language, side, today))
    if (!form.ok) return showPeople(c, entered, form)
    if (!(await isAllowed(tx, `membership:${id}`, additionsADay, 24 * 60)))
      throw new Refusal(429, 'membership.too_many')
    const { name, email, language, capacity, proof } = form.value
    const known = await findPersonFor(tx, id, email)
    if (!known && name === '') return showPeople(c, entered, refusedForm(form, { name: t.nameNeeded }))
    const days = {
      from_day: String(form.value.from_day ?? today),
      to_day: form.value.to_day ? String(form.value.to_day) : null,
    }
    const held = await listMemberships(tx, id)
    if (known && isHeldAlready({ person_id: known, capacity, ...days }, held)) {
      return showPeople(c, entered, refusedForm(form, { email: t.has }))
    }
    const person_id = known ?? (await addPerson(tx, { name, language, email }, id))
    const membership = { person_id, organisation_id: id, capacity, proof, ...days }
    const added = await insertMembership(tx, membership)
    if (!known) await writeLog(tx, chainOf(entered.organisation), 'organisation:add_person', person_id)
    await writeLog(tx, chainOf(entered.organisation), 'organisation:add_membership', added.id, membership)
    await tell(c, slug, person_id, added.id)
    return go(c, paths.organisation, { organisation: slug }, { klart: 'tillagd' })
  })
  .post(paths.membershipEnd, async (c) => {
    const { organisation, standings } = await enterOrganisation(c, 'name')
    const all = await listMemberships(c.var.tx, organisation.id)
    const membership = all.find(({ id }) => id === c.req.param('membership'))
    if (!membership) throw notFound('membership')
    mustMayEnd(membership, all, standings, swedishDay(c.var.now))
    if (!(await endMembership(c.var.tx, membership.id))) throw conflict('membership')
    await writeLog(c.var.tx, chainOf(organisation), 'organisation:end_membership', membership.id)
    // Whoever has ended their own role may no longer read the page
    if (membership.person_id === c.var.personId) return go(c, paths.account)
    return go(c, paths.organisation, { organisation: organisation.slug }, { klart: 'avslutad' })
  })
