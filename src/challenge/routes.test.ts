import { afterAll, expect, test } from 'vitest'
import { aChallenge, aRepresentative, described } from '#test/challenges.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const association = await world.anOrganisation('civil', 'Föreningen Bryggan')
const municipality = await world.anOrganisation('public', 'Norrviks kommun')
const amina = await aRepresentative(world, association)
const viggo = await aRepresentative(world, association)
const officer = await world.aPerson()
await world.aMember(officer, municipality, 'responsible_officer')
const nobody = await world.aPerson()

const counts = () =>
  world.all
    .selectFrom('challenge')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
const versions = (id: string) =>
  world.all.selectFrom('challenge_version').selectAll().where('challenge_id', '=', id).orderBy('revision').execute()

test('an association and an authority describe a challenge with the same form', async () => {
  const forms = await Promise.all([amina, officer].map(async (who) => (await world.get(who, '/utmaningar/ny')).text()))
  const fields = forms.map((html) =>
    [...html.matchAll(/name="([a-zA-Z[\]]+)"/g)]
      .map((match) => match[1])
      .filter((name) => !['readers[]', 'board'].includes(name!)),
  )
  expect(fields[0]).toEqual(fields[1])
  expect(fields[0]).toContain('activityOwner')
  const { path } = await aChallenge(world, officer, { board: municipality.boardId! })
  expect(await (await world.get(null, path)).text()).toContain('Norrviks kommun')
})

test('there is no field for a finished solution, and the form says why', async () => {
  const html = await (await world.get(amina, '/utmaningar/ny')).text()
  expect(html).toContain('Varför finns det inget fält för lösningen?')
  expect(html).not.toMatch(/type="file"|name="solution"/)
})

test('a draft may lack everything, is seen by the author’s party alone, and is found again', async () => {
  const { id, path } = await aChallenge(world, amina, {
    title: '',
    what: 'Bara en början',
    affected: '',
    county: '',
    place: '',
    audience: '',
    act: 'draft',
  })
  const html = await (await world.get(viggo, `${path}/andra`)).text()
  expect(html).toContain('Bara en början')
  expect(await (await world.get(amina, '/utmaningar')).text()).toContain('Utkast utan namn')
  for (const other of [officer, nobody, null]) expect((await world.get(other, path)).status).toBe(404)
  const shared = await world.post(viggo, `${path}/andra`, { ...described, revision: '1' })
  expect(shared.status).toBe(303)
  const row = await world.all.selectFrom('challenge').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(row.published_at).not.toBeNull()
  expect((await world.get(null, `/utmaningar/${row.slug}`)).status).toBe(200)
})

test('a form that lacks something is shown again with all that was typed, and nothing is saved', async () => {
  const before = await counts()
  const answer = await world.post(amina, '/utmaningar/ny', {
    ...described,
    affected: '',
    what: 'Det jag <skrev>',
    audience: '',
  })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('<title>Fel: ')
  expect(html).toContain('Det jag &lt;skrev&gt;')
  expect(html).toContain('Skriv vilka som berörs')
  expect(html).toContain('Välj vem som får läsa')
  expect(html).toContain('value="Norrvik"')
  expect(await counts()).toEqual(before)
})

test('a municipality brings its county, and a county it does not lie in is refused', async () => {
  const { id } = await aChallenge(world, amina, { county: '', municipality: '2180' })
  expect(await world.all.selectFrom('challenge').select('county').where('id', '=', id).executeTakeFirst()).toEqual({
    county: '21',
  })
  const answer = await world.post(amina, '/utmaningar/ny', { ...described, county: '14', municipality: '2180' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Gävle ligger i Gävleborgs län')
})

test('a public party says which board stands behind it, and only one of its own', async () => {
  const other = await world.anOrganisation('public')
  expect((await world.post(officer, '/utmaningar/ny', described)).status).toBe(422)
  expect((await world.post(officer, '/utmaningar/ny', { ...described, board: other.boardId! })).status).toBe(422)
})

test('a visitor, and somebody who represents nobody, are told how to begin and cannot post', async () => {
  const before = await counts()
  expect(await (await world.get(null, '/utmaningar/ny')).text()).toContain('Logga in')
  expect(await (await world.get(nobody, '/utmaningar/ny')).text()).toContain('Du företräder ingen organisation')
  expect((await world.post(null, '/utmaningar/ny', described)).status).toBe(403)
  expect((await world.post(nobody, '/utmaningar/ny', described)).status).toBe(403)
  expect(await counts()).toEqual(before)
})

test('the author’s party changes its text, and every text that has stood is kept', async () => {
  const { id, path } = await aChallenge(world, amina)
  const changed = await world.post(viggo, `${path}/andra`, { ...described, what: 'En ny text', revision: '1' })
  expect(changed.status).toBe(303)
  expect((await versions(id)).map(({ what, person_id }) => [what, person_id])).toEqual([
    [described.what, amina.id],
    ['En ny text', viggo.id],
  ])
  const html = await (await world.get(amina, path)).text()
  expect(html).toContain('En ny text')
  expect(html).toContain('Tidigare texter (1)')
  expect(await (await world.get(null, path)).text()).not.toContain('Tidigare texter')
})

test('others do not change it: those who see it are refused, and those who do not find nothing', async () => {
  const { id, path } = await aChallenge(world, amina, { audience: 'signed_in' })
  expect((await world.get(officer, `${path}/andra`)).status).toBe(403)
  expect((await world.post(officer, `${path}/andra`, { ...described, what: 'Kapad', revision: '1' })).status).toBe(403)
  expect((await world.post(null, `${path}/andra`, { ...described, what: 'Kapad', revision: '1' })).status).toBe(404)
  expect((await world.post(officer, `${path}/lasare`, { audience: 'everyone' })).status).toBe(403)
  expect((await world.post(null, `${path}/lasare`, { audience: 'everyone' })).status).toBe(404)
  expect(
    await world.all.selectFrom('challenge').select(['what', 'audience']).where('id', '=', id).executeTakeFirst(),
  ).toEqual({ what: described.what, audience: 'signed_in' })
})

test('two of one party who write at once: the second is shown both texts and loses nothing', async () => {
  const { id, path } = await aChallenge(world, amina)
  await world.post(amina, `${path}/andra`, { ...described, what: 'Aminas text', revision: '1' })
  const second = await world.post(viggo, `${path}/andra`, { ...described, what: 'Viggos text', revision: '1' })
  expect(second.status).toBe(422)
  const html = await second.text()
  expect(html).toContain('Aminas text')
  expect(html).toContain('Viggos text')
  expect(html).toContain('name="revision" value="2"')
  expect((await world.post(viggo, `${path}/andra`, { ...described, what: 'Bådas text', revision: '2' })).status).toBe(
    303,
  )
  expect((await versions(id)).map(({ what }) => what)).toEqual([described.what, 'Aminas text', 'Bådas text'])
})

test('who may read is chosen again by the author, and a choice that is none is refused', async () => {
  const { path } = await aChallenge(world, amina)
  expect((await world.get(amina, `${path}/lasare`)).status).toBe(200)
  expect((await world.post(amina, `${path}/lasare`, { audience: 'ingen' })).status).toBe(422)
  expect(
    (await world.post(amina, `${path}/lasare`, { audience: 'named', 'readers[]': [municipality.id] })).status,
  ).toBe(303)
  expect((await world.get(null, path)).status).toBe(404)
  expect((await world.get(officer, path)).status).toBe(200)
  expect((await world.post(amina, `${path}/lasare`, { audience: 'named' })).status).toBe(303)
  expect((await world.get(officer, path)).status).toBe(404)
})

test('those who have signed in comment for their organisation; a visitor neither reads nor writes comments', async () => {
  const { id, path } = await aChallenge(world, amina)
  expect((await world.post(officer, `${path}/kommentarer`, { comment: 'Vi ser det <också>.' })).status).toBe(303)
  expect((await world.post(nobody, `${path}/kommentarer`, { comment: 'Jag med.' })).status).toBe(303)
  expect((await world.post(officer, `${path}/kommentarer`, { comment: '  ' })).status).toBe(422)
  expect((await world.post(null, `${path}/kommentarer`, { comment: 'Hej' })).status).toBe(403)
  const html = await (await world.get(amina, path)).text()
  expect(html).toContain('Vi ser det &lt;också&gt;.')
  expect(html).toContain(officer.name)
  expect(await (await world.get(null, path)).text()).not.toContain('Vi ser det')
  const kept = await world.all
    .selectFrom('challenge_comment')
    .select(['organisation_id', 'person_id'])
    .where('challenge_id', '=', id)
    .orderBy('id')
    .execute()
  expect(kept).toEqual([
    { organisation_id: municipality.id, person_id: officer.id },
    { organisation_id: null, person_id: nobody.id },
  ])
})

test('the list shows one’s own first, finds words, filters by county and turns pages', async () => {
  for (let i = 0; i < 22; i += 1)
    await aChallenge(world, amina, { title: `Utmaning nummer ${i}`, county: '25', place: 'Luleå' })
  const all = await (await world.get(null, '/utmaningar?lan=25')).text()
  expect(all).toContain('22 utmaningar')
  expect(all.match(/Utmaning nummer/g)).toHaveLength(20)
  expect((await (await world.get(null, '/utmaningar?lan=25&sida=2')).text()).match(/Utmaning nummer/g)).toHaveLength(2)
  expect(await (await world.get(null, '/utmaningar?q=nummer+17')).text()).toContain('1 utmaning<')
  expect(await (await world.get(null, '/utmaningar?q=100%25')).text()).toContain('Ingen utmaning stämmer')
  const own = await (await world.get(amina, '/utmaningar')).text()
  expect(own.indexOf('De ni är med i')).toBeLessThan(own.indexOf('Öppna för fler'))
})

test('the pages stand complete in English', async () => {
  const { path } = await aChallenge(world, amina)
  for (const address of [
    '/utmaningar',
    '/utmaningar/ny',
    path,
    `${path}/andra`,
    `${path}/lasare`,
    `${path}/inbjudningar`,
  ]) {
    const answer = await world.get(amina, `/en${address}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(/Skriv |Välj|Spara|Vem får|Berör|Ni kan|Delad/)
  }
})
