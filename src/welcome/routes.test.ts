import { afterAll, expect, test } from 'vitest'
import { stopCompiling } from '#platform/pdf/compile.ts'
import { textOfPdf } from '#platform/pdf/read-text.ts'
import { aWorld } from '#test/world.ts'

const now = new Date('2036-11-20T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(async () => {
  stopCompiling()
  await world.close()
})

/** A partnership of an association and a region with a profile, whose officer can be reached. */
async function aRoom() {
  const organisations = [
    await world.anOrganisation('civil', 'Föreningen Bryggan'),
    await world.anOrganisation('public', 'Region Västerhav', 'vgr'),
    await world.anOrganisation('public', 'Norrvik kommun'),
  ]
  const partnership = await world.aPartnership({ organisations, name: 'Öppen kväll' })
  const of = (name: string) => partnership.parties.find(({ organisation }) => organisation.name === name)!
  const region = of('Region Västerhav')
  const officer = await world.aPerson('Ylva Handläggare')
  await world.all
    .insertInto('mandate')
    .values({
      person_id: officer.id,
      partnership_id: partnership.id,
      party_id: region.id,
      capacity: 'responsible_officer',
      phone: '010-123 45 67',
      email: 'ylva@example.org',
    })
    .execute()
  return { partnership, region, bryggan: of('Föreningen Bryggan'), officer, at: `/p/${partnership.slug}/valkommen` }
}
const textOf = async (answer: Response) => (await answer.text()).replaceAll(/<[^>]+>/g, ' ')

test('the guide names every public party’s responsible officer with telephone and e-mail, and says who is missing', async () => {
  const { at, bryggan } = await aRoom()
  const answer = await world.get(bryggan.representative, at)
  expect(answer.status).toBe(200)
  const page = await textOf(answer)
  expect(page).toContain('Välkommen till styrgruppen för Öppen kväll')
  expect(page).toContain('Ylva Handläggare')
  expect(page).toContain('010-123 45 67')
  expect(page).toContain('ylva@example.org')
  expect(page).toContain('Inte utsedd än')
  expect(page).toContain('Inga sanktioner')
})

test('what is not there yet says what will stand there', async () => {
  const { at, bryggan } = await aRoom()
  const page = await textOf(await world.get(bryggan.representative, at))
  for (const words of [
    'Här står det långsiktiga strävansmålet',
    'Här står vilka som sitter i styrgruppen',
    'Här står vem som är ordförande',
    'Inget möte är bokat',
    'Här står tankarna bakom avtalet',
  ])
    expect(page).toContain(words)
})

test('it is made of what stands in the room: goals, seats, the next meeting', async () => {
  const { at, partnership, bryggan } = await aRoom()
  const one = bryggan.representative
  await world.post(one, `/p/${partnership.slug}/mal`, { kind: 'aspiration', words: 'Ingen ung går ensam hem.' })
  await world.post(one, `/p/${partnership.slug}/grupper`, { kind: 'steering', name: 'Styrgruppen' })
  const group = await world.all.selectFrom('partnership_group').select('id').executeTakeFirstOrThrow()
  await world.post(one, `/p/${partnership.slug}/grupper/${group.id}/platser`, {
    person: one.id,
    seat: 'member',
    from: '2036-11-20',
  })
  await world.post(one, `/p/${partnership.slug}/moten/nytt`, {
    kind: 'steering',
    day: '9 dec 2036',
    start: '17.30',
    end: '19:00',
    place: 'Kajgatan 4',
    link: '',
  })
  const page = await textOf(await world.get(one, at))
  expect(page).toContain('Ingen ung går ensam hem.')
  expect(page).toMatch(/Företrädare för Föreningen Bryggan\s*, ledamot/)
  expect(page).toContain('styrgruppsmöte, 9 december 2036 17.30, Kajgatan 4')
  expect(await textOf(await world.get(one, `/en${at}`))).toContain('Welcome to the steering group of Öppen kväll')
})

test('outsiders and visitors find no guide; a reader gets it without what is talked about inside', async () => {
  const { at, partnership } = await aRoom()
  for (const who of [await world.aPerson(), null])
    for (const path of [at, `${at}.pdf`]) expect((await world.get(who, path)).status).toBe(404)
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  const page = await textOf(await world.get(reader, at))
  expect(page).toContain('Ylva Handläggare')
  expect(page).not.toContain('Inget möte är bokat')
})

test('the file is a tagged PDF that says the same, and markup in a party’s words stays words', async () => {
  const { at, partnership, bryggan } = await aRoom()
  await world.all
    .updateTable('partnership')
    .set({ challenge: '#set text(red) *Kvällarna* = tomma' })
    .where('id', '=', partnership.id)
    .execute()
  const answer = await world.get(bryggan.representative, `${at}.pdf`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('/MarkInfo')
  const words = await textOfPdf(bytes)
  expect(words).toContain('Ylva Handläggare')
  expect(words).toContain('#set text(red) *Kvällarna* = tomma')
})

test('who is named or seated gets one mail, with the guide as its one link', async () => {
  const { at, partnership, bryggan } = await aRoom()
  const one = bryggan.representative
  const person = await world.aPerson()
  await world.aMember(person, bryggan.organisation)
  expect(
    (
      await world.post(one, `/p/${partnership.slug}/parter/uppdrag`, {
        email: person.email,
        capacity: 'representative',
      })
    ).status,
  ).toBe(303)
  await world.post(one, `/p/${partnership.slug}/grupper`, { kind: 'steering', name: 'Styrgruppen' })
  const group = await world.all
    .selectFrom('partnership_group')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const seat = { person: person.id, seat: 'member', from: '2036-11-20' }
  const seats = `/p/${partnership.slug}/grupper/${group.id}/platser`
  expect((await world.post(one, seats, seat)).status).toBe(303)
  expect((await world.post(one, seats, seat)).status).toBe(422)
  const mails = await world.all.selectFrom('mail').selectAll().where('person_id', '=', person.id).execute()
  expect(mails.map(({ link }) => link)).toEqual([at, at])
  expect(mails.map(({ subject }) => subject)).toContain('Välkommen till Styrgruppen')
})
