import { afterAll, expect, test } from 'vitest'
import { aWorld, type SomeOrganisation } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

/** An organisation with an administrator, a colleague, and its address. */
async function anOrganisationWithPeople(side: 'public' | 'civil' = 'civil') {
  const organisation = await world.anOrganisation(side)
  const boss = await world.aPerson()
  const colleague = await world.aPerson()
  await world.aMember(boss, organisation, 'administrator')
  await world.aMember(colleague, organisation)
  const { slug } = await world.all
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', organisation.id)
    .executeTakeFirstOrThrow()
  return { organisation, boss, colleague, path: `/organisationer/${slug}` }
}
const membershipsOf = (organisation: SomeOrganisation) =>
  world.all
    .selectFrom('membership')
    .selectAll()
    .where('organisation_id', '=', organisation.id)
    .orderBy('created_at')
    .execute()
const logOf = async (kind: string, owner: string) =>
  (
    await world.all
      .selectFrom('log_entry as e')
      .innerJoin('log_chain as c', 'c.id', 'e.chain_id')
      .select(['e.act', 'e.subject_id', 'e.person_id'])
      .where('c.kind', '=', kind as 'authority')
      .where('c.owner_id', '=', owner)
      .orderBy('e.seq')
      .execute()
  ).map(({ act }) => act)
const nowhere = '00000000-0000-0000-0000-000000000000'

test('colleagues and whoever runs the installation read who represents an organisation; to others the page is not there', async () => {
  const { boss, colleague, path } = await anOrganisationWithPeople()
  const administrator = await world.anAdministrator()
  for (const who of [boss, colleague, administrator]) {
    const page = await (await world.get(who, path)).text()
    expect(page).toContain(boss.name)
    expect(page).toContain(colleague.name)
    expect(page.includes(`action="${path}/personer"`)).toBe(who !== colleague)
    // Addresses are nobody's but their own
    expect(page).not.toContain(boss.email)
  }
  for (const who of [null, await world.aPerson()]) expect((await world.get(who, path)).status).toBe(404)
  expect((await world.get(boss, '/organisationer/finns-inte')).status).toBe(404)
})

test('an unknown address becomes a person with a role, who gets a mail that names no organisation and signs in', async () => {
  const { organisation, boss, path } = await anOrganisationWithPeople()
  const fields = { email: 'Sigrid@Example.org', name: 'Sigrid', capacity: 'representative', language: 'en' }
  expect((await world.post(boss, `${path}/personer`, fields)).headers.get('location')).toBe(`${path}?klart=tillagd`)
  const added = await world.all
    .selectFrom('person')
    .innerJoin('person_private as pp', 'pp.person_id', 'person.id')
    .select(['id', 'name', 'language'])
    .where('email', '=', 'sigrid@example.org')
    .executeTakeFirstOrThrow()
  expect(added).toMatchObject({ name: 'Sigrid', language: 'en' })
  const [, , sigrid] = await membershipsOf(organisation)
  expect(sigrid).toMatchObject({ person_id: added.id, capacity: 'representative', to_day: null, proof: null })
  const mails = await world.all.selectFrom('mail').selectAll().where('person_id', '=', added.id).execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ address: 'sigrid@example.org', language: 'en' })
  expect(`${mails[0]!.subject}${mails[0]!.body}`).not.toContain(organisation.name)
  expect(mails[0]!.link).toBe(`/en/logga-in?vidare=${encodeURIComponent(path)}`)
  expect((await world.get(null, mails[0]!.link!)).status).toBe(200)
  expect(await (await world.get(boss, path)).text()).toContain('Sigrid')
})

test('a known address gets the role under the name the person has chosen, and no second person comes of it', async () => {
  const { organisation, boss, path } = await anOrganisationWithPeople()
  const known = await world.aPerson('Alva')
  const fields = {
    email: known.email.toUpperCase(),
    name: 'Något annat',
    capacity: 'signatory',
    proof: 'Protokoll 2026-03-12 § 4',
    from_day: '2026-03-12',
    to_day: '31 dec 2099',
  }
  expect((await world.post(boss, `${path}/personer`, fields)).status).toBe(303)
  expect((await membershipsOf(organisation)).at(-1)).toMatchObject({
    person_id: known.id,
    capacity: 'signatory',
    proof: 'Protokoll 2026-03-12 § 4',
  })
  const page = await (await world.get(known, path)).text()
  expect(page).toContain('Alva')
  expect(page).toContain('12 mars 2026 – 31 december 2099')
  expect(page).not.toContain('Något annat')
  expect(await world.all.selectFrom('mail').select('id').where('person_id', '=', known.id).execute()).toHaveLength(1)
  // The same role twice at once is refused, another one is not
  expect((await world.post(boss, `${path}/personer`, fields)).status).toBe(422)
  expect((await world.post(boss, `${path}/personer`, { email: known.email, capacity: 'representative' })).status).toBe(
    303,
  )
})

test('a form that lacks something comes back with all that was typed, and nobody is added', async () => {
  const { organisation, boss, path } = await anOrganisationWithPeople()
  const people = await world.all.selectFrom('person').select('id').execute()
  const nameless = await world.post(boss, `${path}/personer`, {
    email: 'ny@example.org',
    capacity: 'signatory',
    proof: 'Delegation 7',
    to_day: '2099-01-01',
  })
  expect(nameless.status).toBe(422)
  const page = await nameless.text()
  expect(page).toContain('Vi känner inte adressen sedan tidigare')
  for (const typed of ['value="ny@example.org"', 'Delegation 7', 'value="2099-01-01"']) expect(page).toContain(typed)
  const bad = await world.post(boss, `/en${path}/personer`, { email: 'ny.example.org', capacity: 'boss' })
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('Choose which role the person has.')
  expect(await membershipsOf(organisation)).toHaveLength(2)
  expect(await world.all.selectFrom('person').select('id').execute()).toHaveLength(people.length)
})

test('nobody but the organisation’s administrators adds people to it', async () => {
  const { organisation, colleague, path } = await anOrganisationWithPeople()
  const elsewhere = await anOrganisationWithPeople()
  const fields = { email: 'intrang@example.org', name: 'Intrång', capacity: 'administrator' }
  for (const who of [null, await world.aPerson(), elsewhere.boss])
    expect((await world.post(who, `${path}/personer`, fields)).status).toBe(404)
  const refused = await world.post(colleague, `${path}/personer`, fields)
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('Det gör den som är administratör i organisationen')
  expect(await membershipsOf(organisation)).toHaveLength(2)
  expect(
    await world.all.selectFrom('person_private').select('email').where('email', '=', fields.email).execute(),
  ).toEqual([])
})

test('a role that is ended closes at once, also one that began today; its time stays to be read', async () => {
  const { organisation, boss, colleague, path } = await anOrganisationWithPeople()
  const theirs = (await membershipsOf(organisation)).find(({ person_id }) => person_id === colleague.id)!
  expect((await world.get(colleague, path)).status).toBe(200)
  expect((await world.post(boss, `${path}/personer/${theirs.id}/slut`)).headers.get('location')).toBe(
    `${path}?klart=avslutad`,
  )
  expect((await world.get(colleague, path)).status).toBe(404)
  const page = await (await world.get(boss, path)).text()
  expect(page).toContain('Tidigare roller')
  expect(page).toContain(colleague.name)
  expect((await world.post(boss, `${path}/personer/${theirs.id}/slut`)).status).toBe(409)
  // It is given anew, not revived
  expect(
    (await world.post(boss, `${path}/personer`, { email: colleague.email, capacity: 'representative' })).status,
  ).toBe(303)
  expect(await membershipsOf(organisation)).toHaveLength(3)
  expect((await world.get(colleague, path)).status).toBe(200)
})

test('nobody but the organisation’s administrators ends a role in it', async () => {
  const { organisation, boss, colleague, path } = await anOrganisationWithPeople()
  const elsewhere = await anOrganisationWithPeople()
  const [first] = await membershipsOf(organisation)
  for (const who of [null, await world.aPerson(), elsewhere.boss])
    expect((await world.post(who, `${path}/personer/${first!.id}/slut`)).status).toBe(404)
  expect((await world.post(colleague, `${path}/personer/${first!.id}/slut`)).status).toBe(403)
  // One's own page does not reach another organisation's roles
  expect((await world.post(elsewhere.boss, `${elsewhere.path}/personer/${first!.id}/slut`)).status).toBe(404)
  for (const id of [nowhere, 'inget-id'])
    expect((await world.post(boss, `${path}/personer/${id}/slut`)).status).toBe(404)
  expect((await membershipsOf(organisation)).every(({ ended_at }) => ended_at === null)).toBe(true)
})

test('an organisation’s last administrator stays until there is another, or whoever runs the installation ends the role', async () => {
  const { organisation, boss, colleague, path } = await anOrganisationWithPeople()
  const [first] = await membershipsOf(organisation)
  const refused = await world.post(boss, `${path}/personer/${first!.id}/slut`)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Lägg till en ny administratör först')
  // One who leaves before does not count
  await world.post(boss, `${path}/personer`, {
    email: colleague.email,
    capacity: 'administrator',
    to_day: '2099-01-01',
  })
  expect((await world.post(boss, `${path}/personer/${first!.id}/slut`)).status).toBe(409)
  const other = await world.aPerson()
  await world.post(boss, `${path}/personer`, { email: other.email, capacity: 'administrator' })
  expect((await world.post(boss, `${path}/personer/${first!.id}/slut`)).headers.get('location')).toBe('/konto')
  expect((await world.get(boss, path)).status).toBe(404)
  const administrator = await world.anAdministrator()
  const left = (await membershipsOf(organisation)).filter((one) => one.capacity === 'administrator' && !one.ended_at)
  expect(left).toHaveLength(2)
  for (const { id } of left) expect((await world.post(administrator, `${path}/personer/${id}/slut`)).status).toBe(303)
})

test('every act is in the log: an authority’s own, and the installation’s for the others', async () => {
  const authority = await anOrganisationWithPeople('public')
  await world.post(authority.boss, `${authority.path}/personer`, {
    email: 'logg@example.org',
    name: 'Logg',
    capacity: 'responsible_officer',
  })
  const last = (await membershipsOf(authority.organisation)).at(-1)!
  await world.post(authority.boss, `${authority.path}/personer/${last.id}/slut`)
  const acts = ['organisation:add_person', 'organisation:add_membership', 'organisation:end_membership']
  expect(await logOf('authority', authority.organisation.id)).toEqual(acts)

  const before = await logOf('installation', nowhere)
  const association = await anOrganisationWithPeople('civil')
  const known = await world.aPerson()
  await world.post(association.boss, `${association.path}/personer`, { email: known.email, capacity: 'representative' })
  expect((await logOf('installation', nowhere)).slice(before.length)).toEqual(['organisation:add_membership'])
})

test('the two-hundredth and first person in a day is refused', async () => {
  const { boss, path } = await anOrganisationWithPeople()
  await world.all.deleteFrom('rate_count').execute()
  await world.post(boss, `${path}/personer`, { email: 'en@example.org', name: 'En', capacity: 'representative' })
  await world.all.updateTable('rate_count').set({ count: 200 }).execute()
  const refused = await world.post(boss, `${path}/personer`, {
    email: 'tva@example.org',
    name: 'Två',
    capacity: 'representative',
  })
  expect(refused.status).toBe(429)
  expect(await refused.text()).toContain('Vänta till i morgon')
  expect(
    await world.all.selectFrom('person_private').select('email').where('email', '=', 'tva@example.org').execute(),
  ).toEqual([])
  await world.all.deleteFrom('rate_count').execute()
})
