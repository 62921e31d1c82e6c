import { afterAll, expect, test } from 'vitest'
import { aChallenge, aRepresentative, askToJoin, sayYes } from '#test/challenges.ts'
import { aWorld } from '#test/world.ts'
import { readAddresses } from './invitation.ts'

const world = await aWorld()
afterAll(() => world.close())
const association = await world.anOrganisation('civil', 'Föreningen Bryggan')
const municipality = await world.anOrganisation('public', 'Norrviks kommun')
const hamnljus = await world.anOrganisation('civil', 'Stiftelsen Hamnljus')
const amina = await aRepresentative(world, association)
const officer = await aRepresentative(world, municipality)
const ruth = await aRepresentative(world, hamnljus)
await world.aMember(await world.aPerson(), municipality, 'administrator')
const boss = await world.aPerson('Chefen')
await world.aMember(boss, hamnljus, 'administrator')

const invitations = (id: string) =>
  world.all.selectFrom('challenge_invitation').selectAll().where('challenge_id', '=', id).orderBy('id').execute()
const mailsTo = (address: string) =>
  world.all
    .selectFrom('mail')
    .select(['subject', 'link', 'body'])
    .where('address', '=', address)
    .orderBy('made_at')
    .execute()
const invite = (who: Parameters<typeof world.post>[0], path: string, fields: Record<string, string | string[]>) =>
  world.post(who, `${path}/inbjudningar`, { how: 'mail', ...fields })

/** Invites an address and opens its link. */
async function invited(address: string, fields: Record<string, string> = {}) {
  const challenge = await aChallenge(world, amina, { audience: 'named', ...fields })
  expect((await invite(amina, challenge.path, { addresses: address, note: 'Kom gärna på fika.' })).status).toBe(303)
  return { ...challenge, link: (await mailsTo(address)).at(-1)!.link! }
}
const mine = { name: 'Emre', newName: 'Nätverket Kajen', newKind: 'network' }

test('an authority that is in invites all concerned, and whom, when and how is seen by every party', async () => {
  const { id, path } = await aChallenge(world, amina)
  await sayYes(world, amina, path, await askToJoin(world, officer, path, municipality.boardId))
  const sent = await invite(officer, path, {
    'organisations[]': [hamnljus.id],
    addresses: 'Emre@Example.org\nylva@example.org',
    note: 'Välkomna!',
  })
  expect(sent.status).toBe(303)
  expect(
    (
      await invite(officer, path, {
        how: 'phone',
        'organisations[]': [(await world.anOrganisation('civil', 'Hembygdsföreningen')).id],
        day: '1 nov 2025',
      })
    ).status,
  ).toBe(303)
  const kept = await invitations(id)
  expect(kept.map(({ how, address, by_organisation_id }) => [how, address, by_organisation_id])).toEqual([
    ['mail', null, municipality.id],
    ['mail', 'emre@example.org', municipality.id],
    ['mail', 'ylva@example.org', municipality.id],
    ['phone', null, municipality.id],
  ])
  for (const who of [amina, officer]) {
    const html = await (await world.get(who, `${path}/inbjudningar`)).text()
    for (const word of [
      'Stiftelsen Hamnljus',
      'ylva@example.org',
      'Hembygdsföreningen',
      '1 november 2025',
      'Telefon',
      'Välkomna!',
    ])
      expect(html).toContain(word)
  }
  expect((await world.get(ruth, `${path}/inbjudningar`)).status).toBe(404)
  expect(await (await world.get(ruth, path)).text()).not.toContain('ylva@example.org')
  expect((await mailsTo(ruth.email)).at(-1)?.subject).toBe('Norrviks kommun bjuder in er till ett samtal')
})

test('inviting: refused to those outside, shown again when wrong, nobody twice', async () => {
  const { id, path } = await aChallenge(world, amina)
  expect((await invite(ruth, path, { addresses: 'x@example.org' })).status).toBe(403)
  expect((await invite(null, path, { addresses: 'x@example.org' })).status).toBe(403)
  for (const [fields, said] of [
    [{}, 'Välj en organisation eller skriv en adress'],
    [{ addresses: 'inte en adress' }, 'Den här går inte att läsa: inte'],
    [{ addresses: 'x@example.org', how: 'phone' }, 'En adress bjuds in med brev härifrån'],
    [{ addresses: 'x@example.org', day: 'i förrgår' }, 'Skriv dagen så här'],
    [{ addresses: 'x@example.org', day: '2999-01-01' }, 'Dagen kan inte ligga framåt'],
    [{ 'organisations[]': [association.id] }, 'Redan inbjuden: Föreningen Bryggan'],
  ] as const) {
    const answer = await invite(amina, path, fields as Record<string, string>)
    expect({ said, status: answer.status }).toEqual({ said, status: 422 })
    expect(await answer.text()).toContain(said)
  }
  expect(await invitations(id)).toEqual([])
  expect((await invite(amina, path, { addresses: 'x@example.org' })).status).toBe(303)
  const twice = await invite(amina, path, { addresses: 'X@example.org, y@example.org' })
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('Redan inbjuden: x@example.org')
  expect(await invitations(id)).toHaveLength(1)
})

test('where the author has named the readers, only the author’s party invites, and who is invited may read', async () => {
  const { path } = await aChallenge(world, amina, { audience: 'named', 'readers[]': [municipality.id] })
  await sayYes(world, amina, path, await askToJoin(world, officer, path, municipality.boardId))
  expect((await invite(officer, path, { 'organisations[]': [hamnljus.id] })).status).toBe(403)
  expect((await world.get(ruth, path)).status).toBe(404)
  expect((await invite(amina, path, { 'organisations[]': [hamnljus.id] })).status).toBe(303)
  expect((await world.get(ruth, path)).status).toBe(200)
})

test('opening the link of a mail changes nothing, however often, and shows what it is about', async () => {
  const { id, link } = await invited('fika@example.org')
  for (const _ of [1, 2]) {
    const html = await (await world.get(null, link)).text()
    expect(html).toContain('Kom gärna på fika.')
    expect(html).toContain('Hem till ett tomt hus')
  }
  expect(await invitations(id)).toMatchObject([{ claimed_at: null }])
  expect((await world.get(null, `${link}x`)).status).toBe(404)
})

test('an invited address becomes a person who represents a new organisation, signs in by a mailed link and may join', async () => {
  const { path, link } = await invited('emre@kajen.example')
  const answer = await world.post(null, link, { ...mine, newNumber: '802002-4280' })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('set-cookie')).toBeNull()
  const organisation = await world.all
    .selectFrom('organisation')
    .selectAll()
    .where('name', '=', 'Nätverket Kajen')
    .executeTakeFirstOrThrow()
  expect(organisation).toMatchObject({ kind: 'network', organisation_number: '8020024280' })
  const signIn = (await mailsTo('emre@kajen.example')).at(-1)!
  const used = await world.post(null, signIn.link!)
  expect(used.headers.get('location')).toBe(path)
  const cookie = used.headers.get('set-cookie')!.split(';')[0]!
  const emre = { id: '', name: 'Emre', email: '', cookie }
  expect((await world.get(emre, path)).status).toBe(200)
  expect((await world.post(emre, `${path}/intresse`, { words: 'Vi vill vara med.' })).status).toBe(303)
  expect(await (await world.get(amina, `${path}/inbjudningar`)).text()).toContain('Har frågat om att få vara med')
})

test('the link can be used once, also by two at the same time', async () => {
  const { link } = await invited('en-gang@example.org')
  const answers = await Promise.all(
    [1, 2].map((n) => world.post(null, link, { ...mine, newName: `Förening nummer ${n}` })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await world.post(null, link, mine)).status).toBe(409)
  expect((await world.get(null, link)).status).toBe(404)
  expect(
    await world.all.selectFrom('organisation').select('id').where('name', 'like', 'Förening nummer%').execute(),
  ).toHaveLength(1)
})

test('a claim that lacks something is shown again with all that was typed', async () => {
  const { id, link } = await invited('fel@example.org')
  for (const [fields, said] of [
    [{ ...mine, name: '' }, 'Skriv ditt namn'],
    [{ name: 'Emre' }, 'Välj din organisation i listan, eller skriv dess namn'],
    [{ ...mine, organisation: hamnljus.id }, 'inte båda'],
    [{ ...mine, newKind: '' }, 'Välj vad det är för organisation'],
    [{ ...mine, newKind: 'region' }, 'Välj vad det är för organisation'],
    [{ ...mine, newNumber: '80240055-1' }, 'Skriv organisationsnumret med tio siffror. Ni har skrivit 9: 80240055-1'],
    [{ ...mine, newNumber: '802002-4281' }, 'kontrollsiffran är fel'],
  ] as const) {
    const answer = await world.post(null, link, fields)
    expect({ said, status: answer.status }).toEqual({ said, status: 422 })
    expect(await answer.text()).toContain(said)
  }
  expect(await invitations(id)).toMatchObject([{ claimed_at: null }])
})

test('an organisation that somebody acts for already is never taken: its administrator is asked, and answers by one button', async () => {
  const { id, path, link } = await invited('ny@hamnljus.example')
  const answer = await world.post(null, link, { name: 'Nora', organisation: hamnljus.id })
  expect(await answer.text()).toContain('finns redan här')
  const nora = await world.all
    .selectFrom('person_private')
    .select('person_id')
    .where('email', '=', 'ny@hamnljus.example')
    .executeTakeFirstOrThrow()
  const memberships = () =>
    world.all.selectFrom('membership').select('capacity').where('person_id', '=', nora.person_id).execute()
  expect(await memberships()).toEqual([])
  expect((await mailsTo('ny@hamnljus.example')).map(({ subject }) => subject)).toHaveLength(1)
  const asked = (await mailsTo(boss.email)).at(-1)!
  expect(asked.subject).toBe('Företräder den här personen Stiftelsen Hamnljus?')
  for (const other of [amina, ruth, null]) {
    expect((await world.get(other, asked.link!)).status).toBe(404)
    expect((await world.post(other, asked.link!)).status).toBe(404)
  }
  expect(await (await world.get(boss, asked.link!)).text()).toContain('ny@hamnljus.example')
  expect(await memberships()).toEqual([])
  expect((await world.post(boss, asked.link!)).status).toBe(303)
  expect((await world.post(boss, asked.link!)).status).toBe(409)
  expect(await memberships()).toEqual([{ capacity: 'representative' }])
  expect((await mailsTo('ny@hamnljus.example')).at(-1)).toMatchObject({
    subject: 'Du företräder nu Stiftelsen Hamnljus',
    link: path,
  })
  expect(await invitations(id)).toMatchObject([{ claimed_for: hamnljus.id }])
})

test('an authority is never claimed, also when nobody acts for it: the installation’s administrators are asked', async () => {
  const administrator = await world.anAdministrator()
  const empty = await world.anOrganisation('public', 'Östviks kommun')
  const { link } = await invited('handlaggare@ostvik.example')
  await world.post(null, link, { name: 'Ylva', organisation: empty.id })
  expect(
    await world.all.selectFrom('membership').select('id').where('organisation_id', '=', empty.id).execute(),
  ).toEqual([])
  expect((await mailsTo(administrator.email)).at(-1)?.subject).toBe('Företräder den här personen Östviks kommun?')
})

test('who types the number of an organisation that is here means that one', async () => {
  await world.all
    .updateTable('organisation')
    .set({ organisation_number: '5560360793' })
    .where('id', '=', hamnljus.id)
    .execute()
  const { link } = await invited('nummer@example.org')
  await world.post(null, link, { ...mine, newName: 'Hamnljus igen', newNumber: '556036-0793' })
  expect(await world.all.selectFrom('organisation').select('id').where('name', '=', 'Hamnljus igen').execute()).toEqual(
    [],
  )
  expect((await mailsTo(boss.email)).at(-1)?.subject).toBe('Företräder den här personen Stiftelsen Hamnljus?')
})

test('somebody who is here already keeps their own name and is let in', async () => {
  const known = await world.aPerson('Viggo')
  const { link } = await invited(known.email)
  await world.post(null, link, { ...mine, name: 'Någon annan', newName: 'Viggos förening' })
  expect(await world.all.selectFrom('person').select('name').where('id', '=', known.id).executeTakeFirst()).toEqual({
    name: 'Viggo',
  })
  expect(
    await world.all.selectFrom('membership').select('capacity').where('person_id', '=', known.id).execute(),
  ).toEqual([{ capacity: 'representative' }])
})

test('addresses are read however they are pasted, each once', () => {
  expect(readAddresses(' A@b.se, c@d.se;\r\nA@B.se\n')).toEqual(['a@b.se', 'c@d.se'])
})
