import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { sha256Hex } from '#platform/digest.ts'
import { asParty } from '#test/agreement.ts'
import { anAgreementInForce, aYear } from '#test/reporting.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'
import { partKinds } from './rules.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/rapporter/2025`
const tables = ['report', 'report_words', 'report_answer', 'report_sent'] as const
const everything = async (partnership: SomePartnership) =>
  JSON.stringify(
    await Promise.all(
      tables.map((table) =>
        world.all.selectFrom(table).selectAll().where('partnership_id', '=', partnership.id).execute(),
      ),
    ),
  )
const pageOf = async (who: Someone, path: string) => (await world.get(who, path)).text()
const seenIn = (page: string) => /name="seen" value="([^"]+)"/.exec(page)![1]!
const standAll = async (who: Someone, partnership: SomePartnership) =>
  world.post(who, `${at(partnership)}/svar`, { seen: seenIn(await pageOf(who, at(partnership))) })
const answer = async (who: Someone, partnership: SomePartnership, part: string, fields: Record<string, string>) => {
  const page = `${at(partnership)}/delar/${part}`
  return world.post(who, `${page}/svar`, { seen: seenIn(await pageOf(who, page)), ...fields })
}

async function aReport() {
  const partnership = await world.aPartnership()
  const [civil, authority] = partnership.parties
  await anAgreementInForce(world, partnership)
  const year = await aYear(world, partnership)
  const [one, other] = [civil!.representative, authority!.representative]
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  return {
    partnership,
    civil: civil!,
    authority: authority!,
    one,
    other,
    guest,
    outsider: await world.aPerson(),
    ...year,
  }
}

test('the draft is there without anybody having begun it, each sentence with its source; looking changes nothing', async () => {
  const { partnership, one, outsider, guest, meeting, goal } = await aReport()
  const before = await everything(partnership)
  const page = await pageOf(one, at(partnership))
  expect(page).toContain('Beslut 2025:7: Vi delar på fredagarna.')
  expect(page).toContain(`/moten/${meeting}`)
  expect(page).toContain('Öppet fyra kvällar')
  expect(page).toContain('3\u00a0av\u00a04')
  expect(page).toContain(`/uppfoljning/mal/${goal}`)
  expect(page).toContain('120 timmar')
  expect(page).toContain('Fredagarna bemannas inte')
  expect(page).toContain('Första året tillsammans.')
  expect((await world.get(guest, at(partnership))).status).toBe(200)
  for (const path of ['', '/blad', '/delar/year']) {
    expect((await world.get(one, at(partnership) + path)).status, path).toBe(200)
    expect((await world.get(outsider, at(partnership) + path)).status, path).toBe(404)
    expect((await world.get(null, at(partnership) + path)).status, path).toBe(404)
  }
  expect((await world.get(one, `/p/${partnership.slug}/rapporter/2024`)).status).toBe(404)
  expect((await world.get(one, `/en${at(partnership)}`)).status).toBe(200)
  expect(await everything(partnership)).toBe(before)
})

test('without an agreement in force there is no report yet, and the page says what it waits for', async () => {
  const partnership = await world.aPartnership()
  const page = await pageOf(partnership.parties[0]!.representative, `/p/${partnership.slug}/rapporter`)
  expect(page).toContain('Ingen lägesrapport än')
})

test('any party writes in a shared part and its own words in its own; what stood before is kept', async () => {
  const { partnership, one, other, outsider, guest } = await aReport()
  const shared = `${at(partnership)}/delar/year/ord`
  for (const [who, status] of [
    [outsider, 404],
    [null, 404],
    [guest, 403],
  ] as const)
    expect((await world.post(who, shared, { words: 'Nej', based_on: '' })).status).toBe(status)
  expect(await everything(partnership)).toBe('[[],[],[],[]]')
  const saved = await world.post(one, shared, { words: 'Ett bra år.', based_on: '' })
  expect(saved.status).toBe(303)
  expect(await (await world.get(one, saved.headers.get('location')!)).text()).toContain('Sparat. Alla parter frågas')
  expect((await world.post(one, shared, { words: 'Ett bra år.', based_on: '' })).status).toBe(303)
  const rows = () =>
    world.all
      .selectFrom('report_words')
      .selectAll()
      .where('partnership_id', '=', partnership.id)
      .orderBy('id')
      .execute()
  expect(await rows()).toHaveLength(1)
  const late = await world.post(other, shared, { words: 'Ett svårt år.', based_on: '' })
  expect(late.status).toBe(409)
  const both = await late.text()
  expect(both).toContain('Ett bra år.')
  expect(both).toContain('Ett svårt år.')
  const [first] = await rows()
  expect((await world.post(other, shared, { words: 'Ett bra och svårt år.', based_on: first!.id })).status).toBe(303)
  expect(await pageOf(one, `${at(partnership)}/delar/year`)).toContain('Ett bra år.')
  const own = `${at(partnership)}/delar/own_words/ord`
  expect((await world.post(other, own, { words: 'Vi har lärt oss mycket.', based_on: '' })).status).toBe(303)
  expect((await rows()).at(-1)).toMatchObject({ own_party: partnership.parties[1]!.id })
  expect((await world.post(other, own, { words: 'x'.repeat(4001), based_on: '' })).status).toBe(422)
  expect((await world.post(other, `${at(partnership)}/delar/figures/ord`, { words: 'x', based_on: '' })).status).toBe(
    409,
  )
  expect((await world.post(other, `${at(partnership)}/delar/nagot/ord`, { words: 'x', based_on: '' })).status).toBe(404)
})

test('an answer is lost when the part changes, in its words or in what it is drawn up from', async () => {
  const { partnership, one, other, outsider, guest } = await aReport()
  const page = `${at(partnership)}/delar/deviations`
  const seen = seenIn(await pageOf(one, page))
  expect((await world.post(outsider, `${page}/svar`, { seen, answer: 'stands' })).status).toBe(404)
  expect((await world.post(guest, `${page}/svar`, { seen, answer: 'stands' })).status).toBe(403)
  expect((await world.post(one, `${page}/svar`, { seen, answer: 'differs' })).status).toBe(422)
  expect((await world.post(one, `${page}/svar`, { seen, answer: 'stands' })).status).toBe(303)
  expect((await world.post(one, `${page}/svar`, { seen, answer: 'stands' })).status).toBe(303)
  const answers = () =>
    world.all.selectFrom('report_answer').selectAll().where('partnership_id', '=', partnership.id).execute()
  expect(await answers()).toHaveLength(1)
  await world.post(other, `/p/${partnership.slug}/avvikelser`, {
    title: 'Stängt två kvällar',
    words: 'Vi hade ingen nyckel.',
    noticed_by: 'Värdarna',
    noticed_on: '2025-07-01',
    gravity: 'ordinary',
  })
  expect((await world.post(other, `${page}/svar`, { seen, answer: 'stands' })).status).toBe(409)
  expect(await pageOf(one, page)).toContain('före ändringen')
})

test('one person does not answer for two parties, and neither does the database let it', async () => {
  const { partnership, civil, authority, one } = await aReport()
  expect((await answer(one, partnership, 'year', { answer: 'stands' })).status).toBe(303)
  // The mandate was until yesterday: who changes sides does so between two days
  await world.all
    .updateTable('mandate')
    .set({ from_day: sql`app.today() - 2`, to_day: sql`app.today() - 1` } as never)
    .where('person_id', '=', one.id)
    .execute()
  await world.aMandate(one, partnership.id, authority.id, 'representative')
  expect((await answer(one, partnership, 'year', { answer: 'stands' })).status).toBe(409)
  expect((await standAll(one, partnership)).status).toBe(409)
  const [given] = await world.all
    .selectFrom('report_answer')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .execute()
  expect(given!.party_id).toBe(civil.id)
  const { id: _, made_at: __, ...again } = given!
  await expect(
    asParty(world, one, authority, (tx) =>
      tx
        .insertInto('report_answer')
        .values({ ...again, party_id: authority.id })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: '23514' })
})

test('when every party has answered any of them locks it: frozen, sent to the officers in the same step, and logged', async () => {
  const { partnership, authority, one, other, outsider, guest } = await aReport()
  const officer = await world.aMandate(await world.aPerson('Nora'), partnership.id, authority.id, 'responsible_officer')
  const lock = `${at(partnership)}/lasning`
  const early = await world.post(one, lock)
  expect(early.status).toBe(409)
  expect(await early.text()).toContain('har inte alla parter svarat på alla delar')
  await standAll(one, partnership)
  expect((await world.post(one, lock)).status).toBe(409)
  await answer(other, partnership, 'deviations', { answer: 'differs', why: 'Vi sa till redan i maj.' })
  await standAll(other, partnership)
  expect((await world.post(outsider, lock)).status).toBe(404)
  expect((await world.post(guest, lock)).status).toBe(403)
  const row = () =>
    world.all.selectFrom('report').selectAll().where('partnership_id', '=', partnership.id).executeTakeFirstOrThrow()
  expect((await row()).locked_at).toBeNull()
  expect((await world.post(one, lock)).status).toBe(303)
  expect((await world.post(other, lock)).status).toBe(409)
  const locked = await row()
  expect(locked.hash!.toString('hex')).toBe(sha256Hex(locked.canonical!))
  expect(locked.canonical).toContain('Vi sa till redan i maj.')
  expect(locked.parts).toHaveLength(partKinds.length)
  const mails = await world.all.selectFrom('mail').selectAll().where('person_id', '=', officer.id).execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]!.link).toBe(at(partnership))
  const sheet = await pageOf(guest, `${at(partnership)}/blad`)
  expect(sheet).toContain('Vi sa till redan i maj.')
  expect(sheet).toContain('Nora')
  const log = await sql<{
    act: string
  }>`select act from log_entry where act like 'report:%' and subject_id = ${locked.id}`.execute(world.all)
  expect(log.rows.map(({ act }) => act)).toContain('report:lock')
})

test('the report of a year that is not over is not locked, however ready, and the page says from when it can be', async () => {
  const { partnership, one, other } = await aReport()
  const year = new Date().getUTCFullYear()
  const now = `/p/${partnership.slug}/rapporter/${year}`
  for (const who of [one, other]) await world.post(who, `${now}/svar`, { seen: seenIn(await pageOf(who, now)) })
  const before = await everything(partnership)
  const refused = await world.post(one, `${now}/lasning`)
  expect(refused.status).toBe(409)
  const said = await refused.text()
  expect(said).toContain(`Rapporten går att låsa från den 1 januari ${year + 1}`)
  expect(said).not.toContain('Lås rapporten och skicka den')
  expect(await everything(partnership)).toBe(before)
  await sql`update partnership set ended_on = ${`${year}-12-31`}::date where id = ${partnership.id}`.execute(world.all)
  expect((await world.post(one, `${now}/lasning`)).status).toBe(303)
})

test('what is locked does not change: not through the pages, not by what happens later, not in the database', async () => {
  const { partnership, civil, one, other } = await aReport()
  await standAll(one, partnership)
  await standAll(other, partnership)
  await world.post(one, `${at(partnership)}/lasning`)
  const before = await everything(partnership)
  await world.post(one, `/p/${partnership.slug}/avvikelser`, {
    title: 'Kommer för sent',
    words: 'x',
    noticed_by: 'x',
    noticed_on: '2025-12-01',
    gravity: 'ordinary',
  })
  expect(await pageOf(one, at(partnership))).not.toContain('Kommer för sent')
  expect((await world.post(one, `${at(partnership)}/delar/year/ord`, { words: 'Nej', based_on: '' })).status).toBe(409)
  expect((await world.post(one, `${at(partnership)}/delar/year/svar`, { answer: 'stands', seen: 'x' })).status).toBe(
    409,
  )
  expect((await world.post(one, `${at(partnership)}/svar`, { seen: 'x' })).status).toBe(409)
  const { id } = await world.all
    .selectFrom('report')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const by = { partnership_id: partnership.id, party_id: civil.id, person_id: one.id, report_id: id }
  const refused = (act: Parameters<typeof asParty>[3]) =>
    expect(asParty(world, one, civil, act)).rejects.toMatchObject({ code: '23514' })
  const rewritten = asParty(world, one, civil, (tx) =>
    tx.updateTable('report').set({ head: 'x', canonical: 'x' }).where('id', '=', id).execute(),
  )
  await expect(rewritten).rejects.toThrow('the report is locked')
  await refused((tx) =>
    tx
      .insertInto('report_words')
      .values({ ...by, part: 'year', words: 'x' })
      .execute(),
  )
  await refused((tx) =>
    tx
      .insertInto('report_answer')
      .values({ ...by, part: 'year', digest: Buffer.alloc(32), answer: 'stands' })
      .execute(),
  )
  expect(await everything(partnership)).toBe(before)
})

test('the database itself refuses to lock what a party has not answered', async () => {
  const { partnership, civil, one } = await aReport()
  await standAll(one, partnership)
  const { id } = await world.all
    .selectFrom('report')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const [given] = await world.all.selectFrom('report_answer').selectAll().where('report_id', '=', id).execute()
  expect(given).toBeDefined()
  await expect(
    asParty(world, one, civil, (tx) =>
      tx
        .updateTable('report')
        .set({
          content: '{}' as never,
          head: 'h',
          parts: ['p'],
          tail: '',
          canonical: 'hp',
          hash: sql<Buffer>`sha256('hp')`,
          locked_at: sql<Date>`app.now()`,
        })
        .where('id', '=', id)
        .execute(),
    ),
  ).rejects.toMatchObject({ code: '23514' })
})
