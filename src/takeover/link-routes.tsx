import { Hono } from 'hono'
import { z } from 'zod'
import { Button, PostForm } from '#design/button.tsx'
import { TextField } from '#design/text-field.tsx'
import { PublicPage } from '#frame/page.tsx'
import { makeSignInLink } from '#identity/queries.ts'
import { postMail, postMailTo } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { secretToken, sha256 } from '#platform/digest.ts'
import { blankForm, readForm, type Form } from '#platform/form.ts'
import { show, type Ask, type AppEnv } from '#platform/http.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { slugOf } from '#platform/slug.ts'
import { oneLine } from '#platform/one-line.ts'
import { writeLog } from '#record/queries.ts'
import {
  claimLink,
  findLink,
  listConfirmers,
  listDraftParties,
  listPeopleOf,
  saveLink,
  type TakeoverRow,
} from './queries.ts'
import { takeoverTexts } from './texts.ts'

/** Tells the parties of a sent draft: the people who represent those that are here, and a link to an address where nobody is. */
export async function tellSent(c: Ask, row: TakeoverRow): Promise<void> {
  const { tx, look } = c.var
  const parties = await listDraftParties(tx, row.id)
  const inviter = parties.find(({ organisationId }) => organisationId === row.organisation_id)?.name ?? ''
  const say = (language: 'sv' | 'en') => {
    const t = takeoverTexts(language)
    return { subject: t.mailSubject(row.name), body: t.mailBody(row.name, inviter) }
  }
  const link = href(paths.takeover, { takeover: row.id })
  for (const to of await listPeopleOf(tx, row.id))
    if (to !== c.var.personId) await postMail(tx, { to, say, link, once: `takeover:${row.id}:${to}` })
  for (const { id, address, claimedAt } of parties) {
    if (!address || claimedAt) continue
    const token = secretToken()
    await saveLink(tx, id, sha256(token))
    await postMailTo(tx, {
      address,
      language: look.language,
      words: say(look.language),
      link: href(paths.takeoverLink, { token }),
      once: `takeover-link:${id}:${token.slice(0, 8)}`,
    })
  }
}

/** Tells those who had confirmed that something has changed since, so that their party reads and confirms anew. */
export async function tellChanged(c: Ask, row: TakeoverRow): Promise<void> {
  if (!row.sent_at) return
  for (const to of await listConfirmers(c.var.tx, row)) {
    if (to === c.var.personId) continue
    await postMail(c.var.tx, {
      to,
      say: (language) => {
        const t = takeoverTexts(language)
        return { subject: t.mailChanged(row.name), body: t.mailChangedBody(row.name) }
      },
      link: href(paths.takeover, { takeover: row.id }),
      once: `takeover-changed:${row.id}:${row.revision}:${to}`,
    })
  }
}

/** Tells everybody who represents a party that the agreement has been taken over. */
export async function tellBegun(c: Ask, row: TakeoverRow, slug: string): Promise<void> {
  for (const to of await listPeopleOf(c.var.tx, row.id)) {
    await postMail(c.var.tx, {
      to,
      say: (language) => {
        const t = takeoverTexts(language)
        return { subject: t.mailBegun(row.name), body: t.mailBegunBody }
      },
      link: href(paths.partnership, { partnership: slug }),
      once: `taken-over:${row.id}:${to}`,
    })
  }
}

const LinkPage = (props: {
  link: { name: string; organisation: string; inviter: string }
  token: string
  form: Form<unknown>
}) => {
  const to = useTo()
  const t = takeoverTexts(useLook().language)
  const { name, organisation, inviter } = props.link
  return (
    <PublicPage title={t.linkTitle(name)} problems={props.form.problems} class="wrap pagemain stack-l">
      <h1>{t.linkTitle(name)}</h1>
      <p class="lead">{t.linkLead(inviter, organisation)}</p>
      <PostForm action={to(paths.takeoverLink, { token: props.token })}>
        <TextField name="person" label={t.yourName} autocomplete="name" form={props.form} />
        <Button>{t.goOn}</Button>
      </PostForm>
    </PublicPage>
  )
}
const Said = ({ title, text }: { title: string; text: string }) => (
  <PublicPage title={title} class="wrap pagemain stack-l">
    <h1>{title}</h1>
    <p class="lead">{text}</p>
  </PublicPage>
)
const gone = (c: Ask, status: 404 | 409) => {
  const t = takeoverTexts(c.var.look.language)
  return show(c, <Said title={t.linkGone} text={t.linkGoneText} />, status)
}

/** The link of somebody who is not here yet: it is the proof of the address, and is used once. */
export const claimRoutes = new Hono<AppEnv>()
  .get(paths.takeoverLink, async (c) => {
    const token = c.req.param('token')
    const link = await findLink(c.var.tx, sha256(token))
    return link ? show(c, <LinkPage link={link} token={token} form={blankForm} />) : gone(c, 404)
  })
  .post(paths.takeoverLink, async (c) => {
    const { tx, look } = c.var
    const token = c.req.param('token')
    const link = await findLink(tx, sha256(token))
    if (!link) return gone(c, 409)
    const t = takeoverTexts(look.language)
    const form = await readForm(
      c,
      z.object({
        person: z.string(t.yourNameMissing).overwrite(oneLine).min(1, t.yourNameMissing).max(120, t.tooLong(120)),
      }),
    )
    if (!form.ok) return show(c, <LinkPage link={link} token={token} form={form} />, 422)
    const slug = `${slugOf(link.organisation, 'organisation').slice(0, 50)}-${sha256(token).toString('hex').slice(0, 5)}`
    const outcome = await claimLink(tx, sha256(token), { name: form.value.person, language: look.language, slug })
    if (!outcome) return gone(c, 409)
    await writeLog(tx, { kind: 'installation' }, 'takeover:claim', link.id, { outcome })
    if (outcome === 'asked') return show(c, <Said title={t.thanks} text={t.thanksAsked} />)
    const signIn = secretToken()
    const person = await makeSignInLink(tx, link.address, sha256(signIn), href(paths.takeover, { takeover: link.id }))
    const say = (language: 'sv' | 'en') => ({
      subject: takeoverTexts(language).mailSubject(link.name),
      body: takeoverTexts(language).mailBody(link.name, link.inviter),
    })
    if (person) await postMail(tx, { to: person, say, link: href(paths.signInLink, { token: signIn }) })
    return show(c, <Said title={t.thanks} text={t.thanksMember} />)
  })
