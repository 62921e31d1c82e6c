import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { anAgreement, aSignatory, decideAll, signIt, standBehindAll } from '#test/agreement.ts'
import { publish } from '#test/published.ts'
import { aPdf, aTakeover, confirmAs, twoOrganisations } from '#test/takeovers.ts'
import { sha256Hex } from '#platform/digest.ts'
import { aWorld, type SomePartnership } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const outsider = await world.aPerson('Utomstående')
const read = async (who: Parameters<typeof world.get>[0], path: string) => {
  const answer = await world.get(who, path)
  return { status: answer.status, page: await answer.text() }
}
const rowOf = (id: string) =>
  world.all.selectFrom('takeover').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** An agreement that both parties have confirmed, as the tests of other rooms know a partnership. */
async function takenOver(fields: Record<string, string | File> = {}) {
  const { civil, authority, one, other } = await twoOrganisations(world)
  const { id, at } = await aTakeover(world, one, civil, authority, fields)
  await world.post(one, `${at}/utskick`)
  expect((await confirmAs(world, id, one, civil)).status).toBe(303)
  expect((await confirmAs(world, id, other, authority)).status).toBe(303)
  const { slug } = await rowOf(id)
  const parties = await world.all.selectFrom('party').selectAll().where('partnership_id', '=', id).execute()
  const partyOf = (organisation: typeof civil, representative: typeof one) => ({
    id: parties.find((party) => party.organisation_id === organisation.id)!.id,
    organisation,
    representative,
  })
  const partnership: SomePartnership = {
    id,
    slug: slug!,
    name: 'Språkvän',
    parties: [partyOf(civil, one), partyOf(authority, other)],
  }
  return { partnership, at, id, one, other, civil, authority }
}

test('a draft is seen by its own organisation alone until it is sent, then by those invited and nobody else', async () => {
  const { civil, authority, one, other } = await twoOrganisations(world)
  const { at, id } = await aTakeover(world, one, civil, authority)
  expect((await read(one, at)).page).toContain('Nyanlända saknar')
  for (const who of [null, outsider, other]) expect((await read(who, at)).status).toBe(404)
  expect((await read(other, '/overtaganden')).page).not.toContain('Språkvän')
  expect((await world.post(one, `${at}/utskick`)).status).toBe(303)
  expect((await read(other, at)).page).toContain('Bekräfta för')
  expect((await world.post(other, `${at}/bekraftelse`)).status).toBe(409)
  for (const who of [null, outsider]) {
    expect((await read(who, at)).status).toBe(404)
    for (const act of ['uppgifter', 'parter', 'avtal.pdf', 'utskick', 'bekraftelse', 'tillbakadragande'])
      expect((await world.post(who, `${at}/${act}`, { name: 'Intrång', about: 'x' })).status).toBe(404)
  }
  expect(await rowOf(id)).toMatchObject({ name: 'Språkvän', withdrawn_at: null })
  expect((await world.post(one, `${at}/utskick`)).status).toBe(409)
})

test('a member who does not act for the party reads the draft but neither changes nor confirms', async () => {
  const { civil, authority, one } = await twoOrganisations(world)
  const { at, id } = await aTakeover(world, one, civil, authority)
  await world.post(one, `${at}/utskick`)
  const signatory = await world.aPerson()
  await world.aMember(signatory, civil, 'signatory')
  expect((await read(signatory, at)).status).toBe(200)
  expect((await world.post(signatory, `${at}/uppgifter`, { name: 'Annat', about: 'x' })).status).toBe(403)
  expect((await confirmAs(world, id, signatory, civil)).status).toBe(403)
  expect((await world.post(outsider, '/overtaganden/nytt', { name: 'Annat', about: 'x' })).status).toBe(403)
})

test('every party confirms, and then it is active, with the signed file as its first version', async () => {
  const { partnership, id, one, other } = await takenOver()
  const version = await world.all
    .selectFrom('version')
    .selectAll()
    .where('partnership_id', '=', id)
    .executeTakeFirstOrThrow()
  const bytes = Buffer.from(await aPdf().arrayBuffer())
  expect(version).toMatchObject({ number: 1, taken_over: true })
  expect(version.hash.toString('hex')).toBe(sha256Hex(bytes))
  const home = await read(other, `/p/${partnership.slug}/oversikt`)
  expect(home.page).toContain('Ingånget utanför systemet')
  expect(home.page).toContain('Aktivt')
  const list = await read(one, `/p/${partnership.slug}/avtal/versioner`)
  expect(list.page).toContain('Ingånget utanför systemet')
  const page = await read(one, `/p/${partnership.slug}/avtal/versioner/1`)
  expect(page.page).toContain('1 januari 2024')
  const pdf = await world.get(one, `/p/${partnership.slug}/avtal/versioner/1/avtal.pdf`)
  expect(Buffer.from(await pdf.arrayBuffer()).equals(bytes)).toBe(true)
  expect((await read(one, `/p/${partnership.slug}/avtal/versioner/1/text`)).status).toBe(404)
  expect((await read(outsider, `/p/${partnership.slug}/oversikt`)).status).toBe(404)
  for (const path of ['avtal', 'avtal/hela', 'parter', 'historik', 'publicering', 'mal', 'resurser'])
    expect([path, (await read(one, `/p/${partnership.slug}/${path}`)).status]).toEqual([path, 200])
  expect((await read(one, '/mina')).page).toContain('Språkvän')
})

test('one party’s confirmation is not enough, nobody confirms for two, and the database says so too', async () => {
  const { civil, authority, one, other } = await twoOrganisations(world)
  await world.aMember(one, authority)
  const { at, id } = await aTakeover(world, one, civil, authority)
  expect((await confirmAs(world, id, one, civil)).status).toBe(409)
  await world.post(one, `${at}/utskick`)
  expect((await confirmAs(world, id, one, civil)).status).toBe(303)
  expect((await confirmAs(world, id, one, civil)).status).toBe(303)
  expect((await confirmAs(world, id, one, authority)).status).toBe(409)
  expect((await rowOf(id)).begun_at).toBeNull()
  expect(await world.all.selectFrom('partnership').select('id').where('id', '=', id).execute()).toEqual([])
  expect((await confirmAs(world, id, other, authority)).status).toBe(303)
  expect((await rowOf(id)).begun_at).not.toBeNull()
})

test('a changed fact asks everybody anew, and what was confirmed before does not count', async () => {
  const { civil, authority, one, other } = await twoOrganisations(world)
  const { at, id } = await aTakeover(world, one, civil, authority)
  await world.post(one, `${at}/utskick`)
  await confirmAs(world, id, one, civil)
  const before = (await rowOf(id)).revision
  const facts = { name: 'Språkvän', about: 'Något annat', signed: '', start: '2020', end: '' }
  expect((await world.post(other, `${at}/uppgifter`, facts)).status).toBe(303)
  const party = await world.all
    .selectFrom('takeover_party')
    .select('id')
    .where('organisation_id', '=', authority.id)
    .executeTakeFirstOrThrow()
  const late = await world.post(other, `${at}/bekraftelse`, { party: party.id, revision: String(before) })
  expect(late.status).toBe(409)
  await confirmAs(world, id, other, authority)
  expect((await rowOf(id)).begun_at).toBeNull()
  await confirmAs(world, id, one, civil)
  expect((await rowOf(id)).begun_at).not.toBeNull()
})

test('a day that is unknown, or known to the year, is shown so everywhere, and the partnership is active all the same', async () => {
  const { partnership, one } = await takenOver({ signed: '', start: '2019', end: '', decided: '' })
  const page = await read(one, `/p/${partnership.slug}/avtal/versioner/1`)
  expect(page.page).toContain('okänd dag')
  expect(page.page).toContain('2019')
  expect(page.page).not.toContain('1 januari 2019')
  expect((await read(one, `/p/${partnership.slug}/oversikt`)).page).toContain('Aktivt')
})

test('the register says that it was made outside the system, and no day of signing that nobody knows', async () => {
  const { partnership } = await takenOver({ name: 'Gammal vän', signed: '', start: '2019', end: '' })
  await publish(world, partnership, ['challenge'])
  const list = await read(null, '/partnerskap?q=gammal')
  expect(list.page).toContain('Ingånget utanför systemet')
  const at = /\/partnerskap\/gammal-[\w-]+/.exec(list.page)![0]
  const entry = await read(null, at)
  expect(entry.page).toContain('Ingånget utanför systemet')
  expect(entry.page).toContain('okänd dag')
  expect(entry.page).not.toContain('1 januari 2019')
  expect((await read(null, `/en${at}`)).page).toContain('Made outside the system')
  const [row] = JSON.parse((await read(null, '/partnerskap.json?q=gammal')).page).partnerskap
  expect(row).toMatchObject({ ingatt_utanfor: true, undertecknat: null })
})

test('what is typed wrong is said, and everything typed stays', async () => {
  const { civil, authority, one } = await twoOrganisations(world)
  const { answer } = await aTakeover(world, one, civil, authority, { start: 'i våras', end: '2020', signed: '2019-13' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('i våras')
  expect(page).toContain('Nyanlända saknar')
  const notPdf = new File(['hej'], 'avtal.pdf', { type: 'application/pdf' })
  expect((await aTakeover(world, one, civil, authority, { file: notPdf })).answer.status).toBe(422)
  // All that is wrong is said at once, the file too, and which day is meant; a file that was right is asked for once more
  const all = await aTakeover(world, one, civil, authority, { file: notPdf, name: '', signed: '2026-11-31', own: '' })
  const said = await all.answer.text()
  for (const words of ['Skriv partnerskapets namn', 'Undertecknat: den dagen finns inte', 'Välj vilken', 'PDF'])
    expect(said.slice(0, said.indexOf('<h1'))).toContain(words)
  const again = await aTakeover(world, one, civil, authority, { name: '' })
  expect(await again.answer.text()).toContain('Välj filen en gång till')
  expect((await aTakeover(world, one, civil, civil)).answer.status).toBe(422)
  const next = await aTakeover(world, one, civil, authority, { act: 'next' })
  expect(next.answer.headers.get('location')).toContain('/overtaganden/nytt?klart=nasta')
})

test('it holds its next meeting like any other partnership', async () => {
  const { partnership, one, other } = await takenOver()
  const meeting = {
    kind: 'steering',
    day: '2027-02-03',
    start: '13.00',
    end: '15.00',
    place: 'Kajgatan 4',
    suggest: 'yes',
  }
  const made = await world.post(one, `/p/${partnership.slug}/moten/nytt`, meeting)
  expect(made.status).toBe(303)
  expect((await read(other, made.headers.get('location')!.replace(/\?.*/, ''))).page).toContain('Kajgatan 4')
})

test('its first amendment is a new version with new samsyn, new decisions before any signature, and new signatures', async () => {
  const { partnership, one } = await takenOver()
  const at = `/p/${partnership.slug}/avtal/versioner`
  // R3, R6: nothing is locked that all have not agreed on
  expect((await world.post(one, at)).status).toBe(409)
  // The helper writes a term of its own
  await sql`delete from agreement_term where partnership_id = ${partnership.id}`.execute(world.all)
  await anAgreement(world, partnership)
  expect((await world.post(one, at)).status).toBe(409)
  for (const party of partnership.parties) await standBehindAll(world, partnership, party)
  const locked = await world.post(one, at)
  expect(locked.headers.get('location')).toContain(`${at}/2`)
  const signatories = []
  for (const party of partnership.parties) signatories.push(await aSignatory(world, partnership, party))
  // R4: nobody signs before every listed decision is there
  expect((await signIt(world, `${at}/2`, signatories[0]!)).status).toBe(409)
  await decideAll(world, `${at}/2`, partnership)
  for (const who of signatories) expect((await signIt(world, `${at}/2`, who)).status).toBe(303)
  const versions = await world.all
    .selectFrom('version')
    .select(['number', 'taken_over', 'signed_on'])
    .where('partnership_id', '=', partnership.id)
    .orderBy('number')
    .execute()
  expect(versions).toMatchObject([
    { number: 1, taken_over: true },
    { number: 2, taken_over: false },
  ])
  expect(versions[1]!.signed_on).not.toBeNull()
}, 30_000)

test('what was taken over is never changed afterwards, and no page makes such a version', async () => {
  const { partnership, at, one } = await takenOver()
  expect((await world.post(one, `${at}/uppgifter`, { name: 'Annat', about: 'x' })).status).toBe(409)
  expect((await world.post(one, `${at}/tillbakadragande`)).status).toBe(409)
  await expect(
    sql`update version set start_on = null where partnership_id = ${partnership.id}`.execute(world.all),
  ).rejects.toThrow('never changes')
})

test('somebody new confirms by the link in the mail, for an organisation that was not here', async () => {
  const authority = await world.anOrganisation('public')
  const officer = await world.aPerson()
  await world.aMember(officer, authority, 'responsible_officer')
  const { at, id, answer } = await aTakeover(world, officer, authority, authority, {
    other: '',
    new_name: 'Föreningen Ny',
    new_kind: 'association',
    address: 'ny@example.org',
  })
  expect(answer.status).toBe(303)
  await world.post(officer, `${at}/utskick`)
  const mail = await world.all.selectFrom('mail').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const link = /\/overtaganden\/inbjudan\/[\w-]+/.exec(JSON.stringify(mail))![0]
  expect((await read(null, link)).page).toContain('Föreningen Ny')
  expect((await world.post(null, link, { person: '' })).status).toBe(422)
  expect((await world.post(null, link, { person: 'Kim Ny' })).status).toBe(200)
  expect((await world.post(null, link, { person: 'Kim Ny' })).status).toBe(409)
  expect((await read(null, link)).status).toBe(404)
  const row = await world.all
    .selectFrom('takeover_party')
    .selectAll()
    .where('takeover_id', '=', id)
    .where('address', 'is not', null)
    .executeTakeFirstOrThrow()
  expect(row.organisation_id).not.toBeNull()
  const members = await world.all
    .selectFrom('membership')
    .selectAll()
    .where('organisation_id', '=', row.organisation_id!)
    .execute()
  expect(members).toMatchObject([{ capacity: 'representative' }])
})
