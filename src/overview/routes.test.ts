import { afterAll, expect, test } from 'vitest'
import { aMeeting } from '#test/meetings.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('a partnership’s home shows the parties, the challenge, the aspiration and what happens next', async () => {
  const { slug, parties } = await world.aPartnership()
  const { representative } = parties[0]!
  await world.post(representative, `/p/${slug}/mal`, {
    kind: 'aspiration',
    words: 'Ingen ska vara ensam första veckan hemma.',
  })
  for (const party of parties) {
    const page = await (await world.get(party.representative, `/p/${slug}/oversikt`)).text()
    for (const shown of [
      parties[0]!.organisation.name,
      parties[1]!.organisation.name,
      'Många äldre kommer hem till ett tomt hus.',
      'Ingen ska vara ensam första veckan hemma.',
      'Boka ett idémöte',
    ]) {
      expect(page).toContain(shown)
    }
    expect(page).toContain('aria-current="step"')
  }
})

test('the home shows how each goal goes, by what was last said of it, and nothing of it to one who only looks', async () => {
  const { id, slug, parties } = await world.aPartnership()
  const { representative } = parties[0]!
  for (const words of ['Öppet fyra kvällar i veckan', 'Fler som stannar'])
    await world.post(representative, `/p/${slug}/mal`, { kind: 'sub_goal', words, target: '4', unit: 'kvällar' })
  const goals = await world.all.selectFrom('goal').select(['id', 'words']).where('partnership_id', '=', id).execute()
  const goal = goals.find(({ words }) => words.startsWith('Öppet'))!.id
  const say = (fields: Record<string, string>) =>
    world.post(representative, `/p/${slug}/uppfoljning/mal/${goal}/laget`, { words: 'Det går bra.', ...fields })
  expect((await say({ standing: 'on_track', judged_on: '2026-01-10' })).status).toBe(303)
  const later = { standing: 'nearly', judged_on: '2026-02-10', figure: '3', figure_on: '2026-02-01' }
  expect((await say(later)).status).toBe(303)
  const page = await (await world.get(parties[1]!.representative, `/p/${slug}/oversikt`)).text()
  for (const shown of [
    'Nästan där',
    '3 av 4 kvällar',
    'Så går det, 10 februari 2026',
    'Inte mätt än',
    'Målet är 4 kvällar',
  ])
    expect(page).toContain(shown)
  expect(page).not.toContain('Enligt plan')
  const reader = await world.aMandate(await world.aPerson(), id, null, 'reader')
  const seen = await (await world.get(reader, `/p/${slug}/oversikt`)).text()
  // Nor that nothing is known, which would not be true
  for (const told of ['Nästan där', 'Inte mätt än']) expect(seen).not.toContain(told)
})

test('a reader sees the home, and nothing there to do', async () => {
  const { id, slug } = await world.aPartnership()
  const reader = await world.aMandate(await world.aPerson(), id, null, 'reader')
  const answer = await world.get(reader, `/p/${slug}/oversikt`)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(page).not.toContain('Det här händer nu')
  expect(page).not.toContain('/eget-rum')
})

test('what waits for a party stands at «att göra» for its people, over all partnerships, until it is done', async () => {
  const first = await world.aPartnership()
  const { representative, id } = first.parties[0]!
  const second = await world.aPartnership({ name: 'Det andra partnerskapet' })
  await world.aMandate(representative, second.id, second.parties[0]!.id, 'representative')
  await world.post(second.parties[1]!.representative, `/p/${second.slug}/mal`, {
    kind: 'aspiration',
    words: 'Något gemensamt',
  })
  const toDo = async () => (await world.get(representative, '/mina/att-gora')).text()
  expect(await toDo()).toContain('Det andra partnerskapet')
  const part = await world.all
    .selectFrom('part')
    .selectAll()
    .where('partnership_id', '=', second.id)
    .executeTakeFirstOrThrow()
  await world.post(representative, `/p/${second.slug}/mal/samsyn`, {
    accord: 'stands',
    accord_revision: String(part.revision),
  })
  expect(await toDo()).not.toContain('Det andra partnerskapet')
  expect(id).not.toBe(second.parties[0]!.id)
  const mine = await (await world.get(representative, '/mina')).text()
  expect(mine).toContain('Det andra partnerskapet')
  expect(mine).toContain(first.name)
})

test('a survey and own questions wait for the other party until it has said yes', async () => {
  const { slug, parties } = await world.aPartnership()
  const [one, other] = parties.map(({ representative }) => representative)
  const toDo = async (who: typeof one) => (await world.get(who!, '/mina/att-gora')).text()
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)
  const asked = {
    title: 'Hur var kvällen?',
    opens_on: day(1),
    closes_on: day(30),
    q1_words: 'Var det bra?',
    q1_kind: 'scale',
  }
  const survey = await world.post(one!, `/p/${slug}/enkater`, asked)
  expect(survey.status).toBe(303)
  const words = { title: 'Våra frågor', p1_title: 'Tiden', p1_statement: 'Vi har tid.' }
  expect((await world.post(one!, `/p/${slug}/bedomning/fragor`, words)).status).toBe(303)
  for (const shown of ['Godkänn en enkät', 'Läs era egna frågor']) {
    expect(await toDo(other)).toContain(shown)
    expect(await toDo(one)).not.toContain(shown)
  }
  await world.post(other!, `/p/${slug}/enkater/1/godkannande`, { revision: '1' })
  await world.post(other!, `/p/${slug}/bedomning/fragor/1/svar`, { revision: '1', answer: 'behind' })
  for (const shown of ['Godkänn en enkät', 'Läs era egna frågor']) expect(await toDo(other)).not.toContain(shown)
})

test('at «att göra» the nearest meeting stands first, in whichever partnership it is', async () => {
  const [late, early] = [await world.aPartnership({ name: 'Allra först' }), await world.aPartnership({ name: 'Östan' })]
  const { representative } = late.parties[0]!
  await world.aMandate(representative, early.id, early.parties[0]!.id, 'representative')
  await aMeeting(world, representative, late, { day: '9 dec 2036', place: 'Senare' })
  await aMeeting(world, representative, early, { day: '8 dec 2036', place: 'Tidigare' })
  const coming = (await (await world.get(representative, '/mina/att-gora')).text()).split('id="moten"')[1]!
  expect(coming.indexOf('Tidigare')).toBeGreaterThan(-1)
  expect(coming.indexOf('Senare')).toBeGreaterThan(coming.indexOf('Tidigare'))
})

test('visitors have no partnerships and nothing to do', async () => {
  for (const path of ['/mina', '/mina/att-gora']) expect((await world.get(null, path)).status).toBe(404)
  const nobody = await world.aPerson()
  expect(await (await world.get(nobody, '/mina')).text()).toContain('Du är inte med i något partnerskap än')
})

test('a deviation said to be settled, a proposal and a meeting wait for the other party, and no longer when it has answered', async () => {
  const { slug, parties } = await world.aPartnership()
  const [one, other] = parties.map(({ representative }) => representative)
  const at = `/p/${slug}`
  const toDo = async () => (await world.get(other!, '/mina/att-gora')).text()
  const noted = {
    title: 'Dörren är låst',
    words: 'Vi kommer inte in.',
    noticed_by: 'Värdarna',
    noticed_on: '2026-03-09',
  }
  await world.post(one!, `${at}/avvikelser`, { ...noted, gravity: 'ordinary' })
  expect(await (await world.get(other!, `${at}/oversikt`)).text()).toContain('Öppen avvikelse: Dörren är låst')
  await world.post(one!, `${at}/avvikelser/1/steg`, { kind: 'talk', words: 'Vi pratade.', outcome: 'goes_on' })
  await world.post(one!, `${at}/avvikelser/1/steg`, { kind: 'settle', words: 'Ny nyckel.' })
  const proposal = { kind: 'proposal', words: 'Öppna tidigare.', observed_on: '2026-03-09', asked: parties[1]!.id }
  await world.post(one!, `${at}/iakttagelser`, proposal)
  expect(await toDo()).toContain('Är avvikelsen löst?')
  expect(await toDo()).toContain('Svara på ett förslag om förändring')
  expect(await (await world.get(one!, '/mina/att-gora')).text()).not.toContain('Är avvikelsen löst?')
  await world.post(other!, `${at}/avvikelser/1/samtycke`)
  await world.post(other!, `${at}/iakttagelser/1/svar`, { answer: 'takes_up', why: 'Det gör vi gärna.' })
  expect(await toDo()).not.toContain('Är avvikelsen löst?')
  expect(await toDo()).not.toContain('Svara på ett förslag om förändring')
  expect(await (await world.get(other!, `${at}/oversikt`)).text()).not.toContain('Öppen avvikelse')
})
