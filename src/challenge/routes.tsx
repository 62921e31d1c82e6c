import { Hono } from 'hono'
import { href, paths } from '#paths'
import { secretToken } from '#platform/digest.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { counties } from '#platform/places.ts'
import { slugOf } from '#platform/slug.ts'
import { postMail } from '#notice/queries.ts'
import { writeLog } from '#record/queries.ts'
import { ChallengePage } from './challenge-page.tsx'
import { commentForm, descriptionForm, readersForm, type Description } from './description.ts'
import { actingOrganisation, openChallenge, type OpenChallenge } from './enter.ts'
import { invitationRoutes } from './invitation-routes.tsx'
import { joiningRoutes } from './joining-routes.tsx'
import { listOrganisations, type OrganisationRow } from './organisation-queries.ts'
import {
  insertChallenge,
  insertComment,
  listOwnChallenges,
  listPeople,
  listReaders,
  lockRevision,
  publishChallenge,
  saveReaders,
  searchChallenges,
  updateText,
} from './queries.ts'
import { mustDo } from './rules.ts'
import { showChallenge } from './show-challenge.ts'
import { challengeTexts } from './texts.ts'
import { ChallengeList } from './views.tsx'
import { NotYet, Readers, WriteChallenge } from './write-page.tsx'

/** A short end that nobody can guess, so that an address does not tell what other challenges are called. */
const newSlug = (title: string) =>
  `${slugOf(title, 'utmaning')}-${secretToken()
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 6)
    .toLowerCase()}`

const asks = (organisation: OrganisationRow, audience: boolean) => ({ board: organisation.boards.length > 0, audience })

/** The form, with what it needs around it. */
async function write(
  c: Ask,
  form: Form<unknown>,
  organisation: OrganisationRow,
  challenge: OpenChallenge | null,
  status: 200 | 422 = 200,
) {
  const organisations = (await listOrganisations(c.var.tx)).filter(({ id }) => id !== organisation.id)
  return show(
    c,
    <WriteChallenge
      form={form}
      organisation={organisation}
      organisations={organisations}
      row={challenge?.row ?? null}
    />,
    status,
  )
}

/** A board of another organisation is no answer. */
const wrongBoard = (given: Description, { boards }: OrganisationRow) =>
  given.board !== null && !boards.some(({ id }) => id === given.board)

const savedAs = (row: OpenChallenge['row'], readers: readonly { id: string }[]) =>
  filledForm({
    title: row.title,
    what: row.what,
    affected: row.affected,
    place: row.place,
    county: row.county ?? '',
    municipality: row.municipality ?? '',
    activity: row.activity,
    activityOwner: row.activity_owner,
    board: row.board_id ?? '',
    audience: row.audience ?? '',
    readers: readers.map(({ id }) => id).join('\n'),
    revision: String(row.revision),
  })

async function chooseReaders(c: Ask, { row }: OpenChallenge, form: Form<unknown>, status: 200 | 422) {
  const organisations = (await listOrganisations(c.var.tx)).filter(({ id }) => id !== row.organisation_id)
  return show(c, <Readers form={form} row={row} organisations={organisations} />, status)
}

async function begin(c: Ask) {
  const organisation = await actingOrganisation(c, c.var.actsFor)
  const { language } = c.var.look
  const form = await readForm(c, descriptionForm(language, asks(organisation, true)))
  if (!form.ok) return write(c, form, organisation, null, 422)
  if (wrongBoard(form.value, organisation))
    return write(c, refusedForm(form, { board: challengeTexts(language).unknownChoice }), organisation, null, 422)
  const published = form.value.act === 'share'
  const slug = newSlug(form.value.title)
  const id = await insertChallenge(c.var.tx, form.value, { slug, organisationId: organisation.id, published })
  await saveReaders(c.var.tx, id, form.value.audience, form.value.readers)
  await writeLog(
    c.var.tx,
    { kind: 'partnership', owner: id },
    published ? 'challenge:put_up' : 'challenge:save_draft',
    id,
    form.value,
  )
  return published
    ? go(c, paths.challenge, { challenge: slug }, { klart: 'delad' })
    : go(c, paths.challengeEdit, { challenge: slug }, { klart: 'utkast' })
}

async function change(c: Ask) {
  const challenge = await openChallenge(c)
  mustDo('edit', challenge.facts, challenge.actor)
  const { row, facts } = challenge
  const organisation = await actingOrganisation(c, challenge.actor.organisationId)
  const t = challengeTexts(c.var.look.language)
  const form = await readForm(c, descriptionForm(c.var.look.language, asks(organisation, !facts.published)))
  if (!form.ok) return write(c, form, organisation, challenge, 422)
  if (wrongBoard(form.value, organisation))
    return write(c, refusedForm(form, { board: t.unknownChoice }), organisation, challenge, 422)
  const standing = await lockRevision(c.var.tx, row.id)
  if (standing !== form.value.revision) {
    // The next save counts from the text now shown beside what was typed
    form.typed.revision = String(standing)
    return write(c, refusedForm(form, { what: t.changedMeanwhile }), organisation, await openChallenge(c), 422)
  }
  return save(c, challenge, form.value)
}

async function save(c: Ask, { row, facts }: OpenChallenge, given: Description) {
  const { tx } = c.var
  const log = (act: `challenge:${string}`) => writeLog(tx, { kind: 'partnership', owner: row.id }, act, row.id, given)
  await updateText(tx, row.id, given)
  if (facts.published) {
    await log('challenge:change_text')
    return go(c, paths.challenge, { challenge: row.slug }, { klart: 'andrad' })
  }
  await saveReaders(tx, row.id, given.audience, given.readers)
  if (given.act === 'draft') {
    await log('challenge:save_draft')
    return go(c, paths.challengeEdit, { challenge: row.slug }, { klart: 'utkast' })
  }
  const slug = newSlug(given.title)
  await publishChallenge(tx, row.id, slug)
  await log('challenge:put_up')
  return go(c, paths.challenge, { challenge: slug }, { klart: 'delad' })
}

/** Those who are in are told of a comment once a day, whoever wrote it. */
async function tellOfComment(c: Ask, { row, parties }: OpenChallenge) {
  const people = await listPeople(c.var.tx, row.id)
  const those = people.filter(
    (one) => one.id !== c.var.personId && parties.some(({ id }) => id === one.organisation_id),
  )
  for (const { id } of those) {
    await postMail(c.var.tx, {
      to: id,
      say: (language) => ({
        subject: challengeTexts(language).commentSubject,
        body: challengeTexts(language).commentBody(row.title),
      }),
      link: href(paths.challenge, { challenge: row.slug }),
      once: `comment:${row.id}:${id}:${c.var.now.toISOString().slice(0, 10)}`,
    })
  }
}

/** The addresses of challenges: the list, the form, and each challenge with what is said and done about it. */
export const challengeRoutes = new Hono<AppEnv>()
  .get(paths.challenges, async (c) => {
    const asked = c.req.query('lan') ?? ''
    const county = counties.some(({ code }) => code === asked) ? asked : null
    const words = (c.req.query('q') ?? '').trim().slice(0, 100)
    const page = Math.min(1000, Math.max(1, Math.trunc(Number(c.req.query('sida'))) || 1))
    const own = c.var.personId ? await listOwnChallenges(c.var.tx) : []
    const others = await searchChallenges(c.var.tx, { words, county, page })
    return show(c, <ChallengeList own={own} others={others} sought={{ words, county, page }} />)
  })
  .get(paths.newChallenge, async (c) => {
    if (!c.var.personId || !c.var.actsFor) return show(c, <NotYet />)
    return write(c, blankForm, await actingOrganisation(c, c.var.actsFor), null)
  })
  .post(paths.newChallenge, begin)
  .get(paths.challenge, async (c) => show(c, <ChallengePage {...await showChallenge(c, await openChallenge(c))} />))
  .get(paths.challengeEdit, async (c) => {
    const challenge = await openChallenge(c)
    mustDo('edit', challenge.facts, challenge.actor)
    const form = savedAs(challenge.row, await listReaders(c.var.tx, challenge.row.id))
    return write(c, form, await actingOrganisation(c, challenge.actor.organisationId), challenge)
  })
  .post(paths.challengeEdit, change)
  .get(paths.challengeAudience, async (c) => {
    const challenge = await openChallenge(c)
    mustDo('edit', challenge.facts, challenge.actor)
    return chooseReaders(c, challenge, savedAs(challenge.row, await listReaders(c.var.tx, challenge.row.id)), 200)
  })
  .post(paths.challengeAudience, async (c) => {
    const challenge = await openChallenge(c)
    mustDo('edit', challenge.facts, challenge.actor)
    const form = await readForm(c, readersForm(c.var.look.language))
    if (!form.ok) return chooseReaders(c, challenge, form, 422)
    await saveReaders(c.var.tx, challenge.row.id, form.value.audience, form.value.readers)
    await writeLog(
      c.var.tx,
      { kind: 'partnership', owner: challenge.row.id },
      'challenge:choose_readers',
      challenge.row.id,
      form.value,
    )
    return go(c, paths.challenge, { challenge: challenge.row.slug }, { klart: 'lasare' })
  })
  .post(paths.challengeComments, async (c) => {
    const challenge = await openChallenge(c)
    mustDo('comment', challenge.facts, challenge.actor)
    const form = await readForm(c, commentForm(c.var.look.language))
    if (!form.ok) return show(c, <ChallengePage {...await showChallenge(c, challenge, { comment: form })} />, 422)
    const { row, actor } = challenge
    await insertComment(c.var.tx, {
      challenge_id: row.id,
      person_id: actor.personId!,
      organisation_id: actor.organisationId,
      words: form.value.comment,
    })
    await writeLog(c.var.tx, { kind: 'partnership', owner: row.id }, 'challenge:comment', row.id, form.value.comment)
    await tellOfComment(c, challenge)
    return go(c, paths.challenge, { challenge: row.slug }, { klart: 'kommentar' })
  })
  .route('/', joiningRoutes)
  .route('/', invitationRoutes)
