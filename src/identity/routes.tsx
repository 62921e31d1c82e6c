import { deleteCookie, setCookie } from 'hono/cookie'
import { Hono } from 'hono'
import { z } from 'zod'
import { href, paths } from '#paths'
import { secretToken, sha256 } from '#platform/digest.ts'
import { notFound, Refusal } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { inLanguage } from '#platform/look.tsx'
import { postMail } from '#notice/queries.ts'
import { writeLog } from '#record/queries.ts'
import {
  endAllSessions,
  endSession,
  getOwnAccount,
  isAllowed,
  listDemonstrationPeople,
  listOwnOrganisations,
  makeSignInLink,
  openDemonstrationSession,
  saveOwnAccount,
  setActsFor,
  useSignInLink,
} from './queries.ts'
import { accountForm, safeOnward, signInForm } from './rules.ts'
import { identityTexts } from './texts.ts'
import { Account, LinkSent, LinkUsed, SignIn, UseLink } from './views.tsx'
import { sessionCookie } from './who-asks.ts'

const month = 30 * 24 * 60 * 60

function giveCookie(c: Ask, token: string) {
  const secure = c.var.settings.baseUrl.startsWith('https:')
  setCookie(c, sessionCookie, token, { httpOnly: true, sameSite: 'Lax', secure, path: '/', maxAge: month })
}

const peopleToChoose = (c: Ask) =>
  c.var.settings.demonstration ? listDemonstrationPeople(c.var.tx) : Promise.resolve([])

/** Somebody who has signed in, or 404 as for a page that is not there. */
const signedIn = (c: Ask): string => {
  if (!c.var.personId) throw notFound('page')
  return c.var.personId
}

/** Sends a link to the address if it is known. The answer is the same in both cases, and takes no note of which. */
async function sendLink(c: Ask, email: string, onward: string) {
  const token = secretToken()
  const personId = await makeSignInLink(c.var.tx, email, sha256(token), onward)
  if (!personId) return
  const say = (language: 'sv' | 'en') => ({
    subject: identityTexts(language).mailSubject,
    body: identityTexts(language).mailBody,
  })
  await postMail(c.var.tx, { to: personId, say, link: href(paths.signInLink, { token }) })
}

export const identityRoutes = new Hono<AppEnv>()
  .get(paths.signIn, async (c) => {
    if (c.var.personId) return go(c, paths.mine)
    const onward = safeOnward(c.req.query('vidare'), href(paths.mine))
    return show(c, <SignIn form={blankForm} onward={onward} people={await peopleToChoose(c)} />)
  })
  .post(paths.signIn, async (c) => {
    const form = await readForm(c, signInForm(c.var.look.language))
    const onward = safeOnward(form.typed.onward, href(paths.mine))
    const again = async (problems: typeof form, status: 422 | 429) =>
      show(c, <SignIn form={problems} onward={onward} people={await peopleToChoose(c)} />, status)
    if (!form.ok) return again(form, 422)
    const allowed =
      (await isAllowed(c.var.tx, `link:${form.value.email}`, 5, 15)) && (await isAllowed(c.var.tx, 'link', 300, 15))
    if (!allowed) return again(refusedForm(form, { email: identityTexts(c.var.look.language).tooMany }), 429)
    await sendLink(c, form.value.email, onward)
    return show(c, <LinkSent />)
  })
  .get(paths.signInLink, (c) => show(c, <UseLink token={c.req.param('token')} />))
  .post(paths.signInLink, async (c) => {
    const token = secretToken()
    const used = await useSignInLink(c.var.tx, sha256(c.req.param('token')), sha256(token))
    if (!used) return show(c, <LinkUsed />, 409)
    giveCookie(c, token)
    return c.redirect(inLanguage(safeOnward(used.onward, href(paths.mine)), c.var.look.language), 303)
  })
  .post(paths.signInDemonstration, async (c) => {
    if (!c.var.settings.demonstration) throw notFound('page')
    const form = await readForm(c, z.object({ person: z.uuid() }))
    const token = secretToken()
    if (!form.ok || !(await openDemonstrationSession(c.var.tx, form.value.person, sha256(token))))
      throw notFound('person')
    giveCookie(c, token)
    return go(c, paths.mine)
  })
  .post(paths.signOut, async (c) => {
    if (c.var.sessionDigest) await endSession(c.var.tx, c.var.sessionDigest)
    // What was kept in the browser while there was no contact
    c.header('clear-site-data', '"storage"')
    deleteCookie(c, sessionCookie, { path: '/' })
    return go(c, paths.signIn, {}, { klart: 'utloggad' })
  })
  .post(paths.signOutEverywhere, async (c) => {
    const personId = signedIn(c)
    await endAllSessions(c.var.tx)
    await writeLog(c.var.tx, { kind: 'installation' }, 'identity:sign_out_everywhere', personId)
    deleteCookie(c, sessionCookie, { path: '/' })
    return go(c, paths.signIn, {}, { klart: 'utloggad' })
  })
  .get(paths.account, async (c) => {
    const { name, language, scheme } = await getOwnAccount(c.var.tx, signedIn(c))
    const organisations = await listOwnOrganisations(c.var.tx)
    return show(
      c,
      <Account form={filledForm({ name, language, scheme })} organisations={organisations} actsFor={c.var.actsFor} />,
    )
  })
  .post(paths.account, async (c) => {
    const personId = signedIn(c)
    const form = await readForm(c, accountForm(c.var.look.language))
    if (!form.ok) {
      const organisations = await listOwnOrganisations(c.var.tx)
      return show(c, <Account form={form} organisations={organisations} actsFor={c.var.actsFor} />, 422)
    }
    await saveOwnAccount(c.var.tx, personId, form.value)
    await writeLog(c.var.tx, { kind: 'installation' }, 'identity:save_account', personId, form.value)
    return go(c, paths.account, {}, { klart: 'sparat' })
  })
  .post(paths.accountActing, async (c) => {
    signedIn(c)
    const form = await readForm(c, z.object({ organisation: z.uuid() }))
    const own = await listOwnOrganisations(c.var.tx)
    if (!form.ok || !own.some((organisation) => organisation.id === form.value.organisation))
      throw notFound('organisation')
    if (!c.var.sessionDigest) throw new Refusal(409, 'session.conflict')
    await setActsFor(c.var.tx, c.var.sessionDigest, form.value.organisation)
    return go(c, paths.account, {}, { klart: 'agerar' })
  })
