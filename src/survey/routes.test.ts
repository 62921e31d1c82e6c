import { sql, type Updateable } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld, type SomeParty, type SomePartnership } from '#test/world.ts'
import { asParty } from '#test/agreement.ts'
import { enterAs, seeAs } from '#platform/db.ts'
import type { DB as Database } from '#platform/schema.ts'
import { approveSurvey, listQuotes } from './queries.ts'

let now = new Date('2036-11-20T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

const at = ({ slug }: SomePartnership) => `/p/${slug}/enkater`
const asked = {
  title: 'Hur var kvällen?',
  intro: 'Vi vill göra kvällarna bättre.',
  opens_on: '2036-11-20',
  closes_on: '2036-12-01',
  q1_words: 'Kände du dig trygg?',
  q1_kind: 'scale',
  q2_words: 'Hur kom du hit?',
  q2_kind: 'choice',
  q2_options: 'Till fots\nMed buss',
  q3_words: 'Vad saknade du?',
  q3_kind: 'words',
}
const rows = (partnership: SomePartnership) =>
  world.all.selectFrom('survey').selectAll().where('partnership_id', '=', partnership.id).execute()
const kept = async () =>
  (
    await world.all
      .selectFrom('survey_answer')
      .select(sql<number>`count(*)::int`.as('all'))
      .executeTakeFirstOrThrow()
  ).all

/** A partnership with a survey of the first party's, not approved. */
async function aSurvey(fields: Record<string, string> = {}) {
  now = new Date('2036-11-20T09:00:00Z')
  const partnership = await world.aPartnership()
  const [civil, authority] = partnership.parties
  const [one, other] = [civil!.representative, authority!.representative]
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const outsider = await world.aPerson()
  expect((await world.post(one, at(partnership), { ...asked, ...fields })).status).toBe(303)
  const [survey] = await rows(partnership)
  const open = `/enkat/${survey!.token}`
  return {
    partnership,
    civil: civil!,
    authority: authority!,
    one,
    other,
    guest,
    outsider,
    open,
    page: `${at(partnership)}/1`,
  }
}
async function anOpenSurvey(fields: Record<string, string> = {}) {
  const made = await aSurvey(fields)
  expect((await world.post(made.other, `${made.page}/godkannande`, { revision: '1' })).status).toBe(303)
  return made
}
const textOf = async (answer: Response) => (await answer.text()).replaceAll(/<[^>]+>/g, ' ')

test('any party makes a survey; guests, visitors and outsiders do not, and nothing is kept', async () => {
  const { partnership, guest, outsider, other } = await aSurvey()
  expect((await world.post(outsider, at(partnership), asked)).status).toBe(404)
  expect((await world.post(null, at(partnership), asked)).status).toBe(404)
  expect((await world.post(guest, at(partnership), asked)).status).toBe(403)
  expect(await rows(partnership)).toHaveLength(1)
  expect((await world.post(other, at(partnership), asked)).status).toBe(303)
  const mails = await world.all.selectFrom('mail').selectAll().where('person_id', '=', other.id).execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]!.body).not.toContain('kvällen')
})

test('what is wrong is said and what was typed is kept', async () => {
  const { partnership, one } = await aSurvey()
  const answer = await world.post(one, at(partnership), { ...asked, q2_options: 'Bara en', closes_on: '2036-11-01' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Skriv två till åtta olika alternativ.')
  expect(page).toContain('Sista dagen ligger före öppningen.')
  expect(page).toContain('Vad saknade du?')
})

test('another party lets it open, by another person, and only what was read', async () => {
  const { partnership, one, other, guest, outsider, open, page } = await aSurvey()
  expect((await world.get(null, open)).status).toBe(404)
  const approve = (who: typeof one, revision = '1') => world.post(who, `${page}/godkannande`, { revision })
  expect((await approve(outsider)).status).toBe(404)
  expect((await approve(guest)).status).toBe(403)
  expect((await approve(one)).status).toBe(403)
  expect((await world.post(other, `${page}/andra`, asked)).status).toBe(403)
  expect((await world.post(one, `${page}/andra`, { ...asked, title: 'Hur var det?' })).status).toBe(303)
  expect((await approve(other, '1')).status).toBe(409)
  expect((await rows(partnership))[0]!.approved_at).toBeNull()
  expect((await approve(other, '2')).status).toBe(303)
  expect((await approve(other, '2')).status).toBe(409)
  expect((await world.post(one, `${page}/andra`, asked)).status).toBe(409)
  expect((await world.get(null, open)).status).toBe(200)
})

test('the database itself lets nobody approve their own party’s survey, nor change what is approved', async () => {
  const { partnership, one, civil } = await aSurvey()
  const [survey] = await rows(partnership)
  const asOwn = world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: one.id, now })
    await enterAs(tx, civil.id)
    await sql`update survey set approved_at = app.now() where id = ${survey!.id}::uuid`.execute(tx)
  })
  await expect(asOwn).rejects.toThrow('survey_check')
  expect((await rows(partnership))[0]!.approved_at).toBeNull()
})

test('its own party alone opens the form again and takes it back; what is taken back is approved by nobody', async () => {
  const { partnership, one, other, authority, page } = await aSurvey()
  expect((await world.get(other, `${page}/andra`)).status).toBe(403)
  const byAnother = await world.post(other, `${page}/tillbakadragande`)
  expect(byAnother.status).toBe(403)
  expect(await byAnother.text()).toContain('En part gör och ändrar sin enkät')
  expect((await world.get(one, `${page}/andra`)).status).toBe(200)
  expect((await rows(partnership))[0]!.withdrawn_at).toBeNull()
  expect((await world.post(one, `${page}/tillbakadragande`)).status).toBe(303)
  expect((await world.post(one, `${page}/tillbakadragande`)).status).toBe(409)
  const [survey] = await rows(partnership)
  const straight = world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: other.id, now })
    await enterAs(tx, authority.id)
    await approveSurvey(tx, survey!.id)
  })
  await expect(straight).rejects.toThrow('it has been withdrawn')
  expect((await rows(partnership))[0]!.approved_at).toBeNull()
})

test('anybody with the address answers, without signing in or a cookie; nothing of who is kept', async () => {
  const { open } = await anOpenSurvey()
  const before = await kept()
  const page = await world.get(null, open)
  expect(page.status).toBe(200)
  expect(page.headers.get('set-cookie')).toBeNull()
  expect(await textOf(await world.get(null, `/en${open}`))).toContain('You are anonymous')
  const empty = await world.post(null, open, {})
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Svara på minst en fråga.')
  expect((await world.post(null, open, { a1: '9' })).status).toBe(422)
  expect(await kept()).toBe(before)
  const answer = await world.post(null, open, { a1: '4', a2: '1', a3: 'Fler stolar', consent: 'yes' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await kept()).toBe(before + 1)
  const columns = await sql<{ column_name: string }>`
    select column_name from information_schema.columns where table_name = 'survey_answer' order by 1`.execute(world.all)
  expect(columns.rows.map(({ column_name }) => column_name)).toEqual(['consent', 'day', 'given', 'id', 'survey_id'])
})

test('no role reads the answers, and the results come only when it is closed and five have answered', async () => {
  const { partnership, one, outsider, open, page } = await anOpenSurvey()
  for (let count = 0; count < 4; count += 1)
    await world.post(null, open, { a1: '5', a3: `Ord ${count}`, consent: 'yes' })
  const [survey] = await rows(partnership)
  await expect(
    world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: one.id, now })
      await sql`select * from survey_answer`.execute(tx)
    }),
  ).rejects.toThrow('permission denied')
  const asked_ = (who: typeof one) =>
    world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: who.id, now })
      return (await sql`select * from app.survey_results(${survey!.id}::uuid)`.execute(tx)).rows
    })
  expect(await textOf(await world.get(one, page))).toContain('Färre än fem')
  await world.post(null, open, { a1: '5', a2: '2', a3: 'Ord 4' })
  expect(await asked_(one)).toEqual([])
  expect(await textOf(await world.get(one, page))).not.toContain('Ord 1')
  now = new Date('2036-12-02T09:00:00Z')
  const shown = await textOf(await world.get(one, page))
  expect(shown).toContain('Ord 1')
  expect(shown).toContain('5 svarade')
  expect(shown).toContain('För få svarade på frågan.')
  expect(await asked_(outsider)).toEqual([])
  expect((await world.get(outsider, page)).status).toBe(404)
  const quotes = await world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: one.id, now })
    return listQuotes(tx, partnership.id)
  })
  expect(quotes.map(({ words }) => words).toSorted()).toEqual(['Ord 0', 'Ord 1', 'Ord 2', 'Ord 3'])
})

test('with four answers nothing is shown, also when it has closed', async () => {
  const { one, open, page } = await anOpenSurvey()
  for (let count = 0; count < 4; count += 1) await world.post(null, open, { a1: '5', a3: `Ord ${count}` })
  now = new Date('2036-12-02T09:00:00Z')
  const shown = await textOf(await world.get(one, page))
  expect(shown).toContain('Färre än fem svarade')
  expect(shown).not.toContain('Ord 1')
})

test('a survey that is closed or not open says so, and keeps no answers', async () => {
  const { one, other, guest, outsider, open, page } = await anOpenSurvey({ opens_on: '2036-11-25' })
  expect(await textOf(await world.get(null, open))).toContain('Enkäten har inte öppnat än')
  expect((await world.post(null, open, { a1: '5' })).status).toBe(409)
  now = new Date('2036-11-26T09:00:00Z')
  expect((await world.post(null, open, { a1: '5' })).status).toBe(303)
  const before = await kept()
  expect((await world.post(outsider, `${page}/stangning`)).status).toBe(404)
  expect((await world.post(guest, `${page}/stangning`)).status).toBe(403)
  expect((await world.post(other, `${page}/stangning`)).status).toBe(303)
  expect((await world.post(one, `${page}/stangning`)).status).toBe(409)
  expect(await textOf(await world.get(null, open))).toContain('Enkäten är stängd')
  expect((await world.post(null, open, { a1: '5' })).status).toBe(409)
  expect(await kept()).toBe(before)
})

test('its own party withdraws what waits; the other does not, and then nobody approves it', async () => {
  const { partnership, one, other, outsider, page } = await aSurvey()
  expect((await world.post(outsider, `${page}/tillbakadragande`)).status).toBe(404)
  expect((await world.post(other, `${page}/tillbakadragande`)).status).toBe(403)
  expect((await rows(partnership))[0]!.withdrawn_at).toBeNull()
  expect((await world.post(one, `${page}/tillbakadragande`)).status).toBe(303)
  expect((await world.post(one, `${page}/tillbakadragande`)).status).toBe(409)
  expect((await world.post(other, `${page}/godkannande`, { revision: '1' })).status).toBe(409)
})

test('answers that come faster than people can give them are stopped, and told so', async () => {
  const { open } = await anOpenSurvey({ q2_words: '', q3_words: '' })
  const statuses = []
  for (let count = 0; count < 62; count += 1) statuses.push((await world.post(null, open, { a1: '5' })).status)
  expect(statuses.filter((status) => status === 303)).toHaveLength(60)
  expect(statuses.at(-1)).toBe(429)
})

/** Changes the survey in the database as a party's representative: past the pages, as far as the database lets. */
const changed = (party: SomeParty, { id }: SomePartnership, row: Updateable<Database['survey']>) =>
  asParty(world, party.representative, party, (tx) =>
    tx.updateTable('survey').set(row).where('partnership_id', '=', id).execute(),
  )

test('the database lets nobody but its own party change or withdraw a survey, and nobody what has been approved', async () => {
  const { partnership, civil, authority, page, other } = await aSurvey()
  const at = new Date()
  await expect(changed(authority, partnership, { title: 'Annat' })).rejects.toThrow('its own party changes it')
  await expect(changed(authority, partnership, { withdrawn_at: at })).rejects.toThrow('its own party withdraws it')
  expect((await world.post(other, `${page}/godkannande`, { revision: '1' })).status).toBe(303)
  await expect(changed(civil, partnership, { title: 'Annat' })).rejects.toThrow('has been approved is not changed')
  const again = { approved_at: null, approved_by: null, approved_party: null }
  await expect(changed(authority, partnership, again)).rejects.toThrow('approved once')
  await changed(authority, partnership, { closed_at: at })
  await expect(changed(civil, partnership, { closed_at: null })).rejects.toThrow('closed is closed')
})

test('the database lets no party approve its own survey, nor one that was withdrawn', async () => {
  const { partnership, civil, authority } = await aSurvey()
  const approval = ({ id, representative }: SomeParty) => ({
    approved_at: new Date(),
    approved_by: representative.id,
    approved_party: id,
  })
  // Whoever it is said to be: the one who asks is the one who approves
  for (const by of [civil, authority])
    await expect(changed(civil, partnership, approval(by))).rejects.toThrow('survey_check')
  await changed(civil, partnership, { withdrawn_at: new Date() })
  await expect(changed(authority, partnership, approval(authority))).rejects.toThrow('it has been withdrawn')
})
