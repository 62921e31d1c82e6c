import { afterAll, expect, test } from 'vitest'
import { seeAs, type Tx } from '#platform/db.ts'
import { atTheSameMoment } from '#test/same-moment.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { endAdministrator, insertAdministrator } from './queries.ts'

const world = await aWorld()
afterAll(() => world.close())
const administrator = await world.anAdministrator()
const organisation = await world.anOrganisation('civil', 'Föreningen Bryggan')
const boss = await world.aPerson('Bodil')
await world.aMember(boss, organisation, 'administrator')
/** Those to whom the administration is not there, an organisation's own administrator among them. */
const others = [null, await world.aPerson(), boss]

const terms = (person: Someone) =>
  world.all.selectFrom('administrator').selectAll().where('person_id', '=', person.id).orderBy('id').execute()
const acts = async () =>
  (await world.all.selectFrom('log_entry').select(['act', 'person_id', 'subject_id']).orderBy('id').execute()).filter(
    ({ act }) => act.startsWith('administration:'),
  )

test('the administration leads to people, organisations, drafts, mail and log, and is there for whoever runs the installation', async () => {
  const page = await (await world.get(administrator, '/administration')).text()
  for (const way of ['personer', 'organisationer', 'register', 'utskick', 'logg'])
    expect(page).toContain(`href="/administration/${way}"`)
  expect(await (await world.get(administrator, '/en/administration')).text()).toContain(
    'href="/en/administration/personer"',
  )
  const addresses = ['', '/personer', '/personer/ny', `/personer/${boss.id}`]
  for (const who of others)
    for (const address of addresses) expect((await world.get(who, `/administration${address}`)).status).toBe(404)
})

test('people are found by name and by address, with whom they represent and a page at a time', async () => {
  const page = await (await world.get(administrator, '/administration/personer?sok=bodi')).text()
  expect(page.replace('<wbr/>', '')).toContain(boss.email)
  expect(page).toContain('Föreningen Bryggan')
  expect(page).toContain('1 träff på ”bodi”')
  const byAddress = await (
    await world.get(administrator, `/administration/personer?sok=${boss.email.slice(0, 8).toUpperCase()}`)
  ).text()
  expect(byAddress).toContain('Bodil')
  const none = await (await world.get(administrator, '/administration/personer?sok=%25_%27')).text()
  expect(none).toContain('Ingen träff')
  expect(none).not.toContain('Bodil')
})

test('the list is shown in pages, by Swedish order, and no person twice', async () => {
  for (let number = 0; number < 30; number += 1) await world.aPerson(`Räkneperson ${String(number).padStart(2, '0')}`)
  const shown = async (page: number) => {
    const html = await (await world.get(administrator, `/administration/personer?sok=räkneperson&sida=${page}`)).text()
    return [...html.matchAll(/Räkneperson \d\d/g)].map(([name]) => name)
  }
  const [first, second] = [await shown(1), await shown(2)]
  expect([first.length, second.length]).toEqual([25, 5])
  expect([...first, ...second]).toEqual([...new Set([...first, ...second])].toSorted())
})

test('a person who has been erased is in no list', async () => {
  const gone = await world.aPerson('Utraderad Person')
  await world.all.updateTable('person').set({ erased_at: new Date() }).where('id', '=', gone.id).execute()
  expect(await (await world.get(administrator, '/administration/personer?sok=utraderad')).text()).toContain(
    'Ingen träff',
  )
  expect((await world.get(administrator, `/administration/personer/${gone.id}`)).status).toBe(404)
})

test('a new person gets a mail with the way in, in the language that was chosen', async () => {
  const answer = await world.post(administrator, '/administration/personer/ny', {
    name: 'Ingrid',
    email: 'Ingrid@Example.org',
    language: 'en',
  })
  const id = /personer\/([\w-]+)\?klart=tillagd/.exec(answer.headers.get('location') ?? '')?.[1]
  expect(answer.status).toBe(303)
  const page = await (await world.get(administrator, `/administration/personer/${id}?klart=tillagd`)).text()
  expect(page.replace('<wbr/>', '')).toContain('ingrid@example.org')
  expect(page).toContain('har fått ett brev')
  const mails = await world.all.selectFrom('mail').selectAll().where('person_id', '=', id!).execute()
  expect(mails).toMatchObject([{ address: 'ingrid@example.org', language: 'en', link: '/en/logga-in' }])
  expect((await acts()).at(-1)).toEqual({
    act: 'administration:add_person',
    person_id: administrator.id,
    subject_id: id,
  })
})

test('an address that is known, or is none, is told of and what was typed is kept', async () => {
  const count = async () => (await world.all.selectFrom('person').select('id').execute()).length
  const before = await count()
  const known = await world.post(administrator, '/administration/personer/ny', { name: 'Annan', email: boss.email })
  expect(known.status).toBe(422)
  const page = await known.text()
  expect(page).toContain('Adressen hör redan till Bodil')
  expect(page).toContain('value="Annan"')
  expect((await world.post(administrator, '/administration/personer/ny', { name: '', email: 'ingen' })).status).toBe(
    422,
  )
  for (const who of others)
    expect(
      (await world.post(who, '/administration/personer/ny', { name: 'Smyg', email: 'smyg@example.org' })).status,
    ).toBe(404)
  expect(await count()).toBe(before)
})

test('an administrator is named and ended by another, at once; a role that has ended is given anew', async () => {
  const nora = await world.aPerson('Nora')
  const at = `/administration/personer/${nora.id}/administrator`
  for (const who of [...others, nora]) expect((await world.post(who, at)).status).toBe(404)
  expect(await terms(nora)).toEqual([])
  expect((await world.post(administrator, at)).status).toBe(303)
  const again = await world.post(administrator, at)
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('personen är redan administratör')
  expect((await world.get(nora, '/administration')).status).toBe(200)
  for (const who of others) expect((await world.post(who, `${at}/slut`)).status).toBe(404)
  expect((await world.post(administrator, `${at}/slut`)).status).toBe(303)
  expect((await world.get(nora, '/administration')).status).toBe(404)
  expect((await world.post(administrator, `${at}/slut`)).status).toBe(409)
  expect((await world.post(administrator, at)).status).toBe(303)
  expect(await terms(nora)).toHaveLength(2)
  expect((await acts()).slice(-3).map(({ act }) => act)).toEqual([
    'administration:add_administrator',
    'administration:end_administrator',
    'administration:add_administrator',
  ])
  expect((await world.post(nora, `${at}/slut`)).headers.get('location')).toBe('/konto')
  for (const id of ['00000000-0000-7000-8000-000000000000', 'ingen']) {
    expect((await world.post(administrator, `/administration/personer/${id}/administrator`)).status).toBe(404)
    expect((await world.post(administrator, `/administration/personer/${id}/administrator/slut`)).status).toBe(404)
  }
})

test('the last administrator cannot be ended, neither by a page nor in the database', async () => {
  const page = await (await world.get(administrator, `/administration/personer/${administrator.id}`)).text()
  expect(page).toContain('den enda administratören')
  expect(page).not.toContain('/administrator/slut"')
  const refused = await world.post(administrator, `/administration/personer/${administrator.id}/administrator/slut`)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Utse en till först')
  const ending = world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: administrator.id })
    return endAdministrator(tx, administrator.id)
  })
  await expect(ending).rejects.toMatchObject({ code: '23514' })
})

test('two administrators who end each other at the same moment leave one of them', async () => {
  const other = await world.anAdministrator()
  const as = <T>(who: Someone, act: (tx: Tx) => Promise<T>): Promise<T> =>
    world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: who.id })
      return act(tx)
    })
  const answers = await atTheSameMoment(
    (until) => as(administrator, async (tx) => [await endAdministrator(tx, other.id), await until()][0]),
    () => as(other, (tx) => endAdministrator(tx, administrator.id)),
  )
  expect(answers).toMatchObject([
    { status: 'fulfilled', value: true },
    { status: 'rejected', reason: { code: '23514' } },
  ])
  expect((await terms(other)).at(-1)!.ended_at).not.toBeNull()
  expect((await terms(administrator)).at(-1)!.ended_at).toBeNull()
})

test('nobody makes themselves an administrator', async () => {
  const eager = await world.aPerson()
  await world.aMember(eager, organisation, 'administrator')
  const naming = world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: eager.id })
    return insertAdministrator(tx, eager.id)
  })
  await expect(naming).rejects.toMatchObject({ code: '42501' })
})
