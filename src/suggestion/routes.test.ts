import { afterAll, beforeEach, expect, test } from 'vitest'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom, type WritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())
let writing: WritingRoom
let heading: string
const base = 'Vi söker en lösning i dialog.\n\nOrdföranden kallar till ett möte inom en månad.'
const shorter = base.replace('en månad', 'två veckor')

beforeEach(async () => {
  writing = await aWritingRoom(world)
  heading = await writing.aHeading()
  await writing.write(writing.bryggan.representative, heading, base)
})
const at = () => `${writing.pageOf(heading)}/forslag`
const bryggan = () => writing.bryggan.representative
const norrvik = () => writing.norrvik.representative
const vasterhav = () => writing.vasterhav.representative

const send = async (who: Someone | null, body = shorter, fields: Record<string, string> = {}) =>
  world.post(who, at(), {
    body,
    why: 'kortare tid',
    based_on: (await writing.newest(heading))?.id ?? '',
    ...fields,
  })
const all = () =>
  world.all.selectFrom('suggestion').selectAll().where('heading_id', '=', heading).orderBy('made_at').execute()
const last = async () => (await all()).at(-1)!
const answer = async (who: Someone, said: 'accept' | 'leave', words = '', id?: string) => {
  const suggestion = id ?? (await last()).id
  return world.post(who, `${at()}/${suggestion}/svar`, { answer: said, [`words-${suggestion}`]: words })
}
const withdraw = async (who: Someone, id?: string) => world.post(who, `${at()}/${id ?? (await last()).id}/ater`)
const standing = async () => (await writing.newest(heading))?.body

test('a party suggests instead of writing: the text stands, and the others see what is suggested, by whom and why', async () => {
  expect((await send(vasterhav())).headers.get('location')).toContain('klart=forslag')
  expect(await standing()).toBe(base)
  expect(await last()).toMatchObject({
    party_id: writing.vasterhav.id,
    person_id: vasterhav().id,
    origin: 'written',
    why: 'kortare tid',
    outcome: null,
  })
  const page = await (await world.get(bryggan(), writing.pageOf(heading))).text()
  expect(page).toContain(`Förslag från ${vasterhav().name}, Region Västerhav: kortare tid`)
})

test('the same suggestion sent twice is one', async () => {
  await send(vasterhav())
  expect((await send(vasterhav())).status).toBe(303)
  expect(await all()).toHaveLength(1)
})

test('a suggestion needs a why and a change, and what was typed is kept', async () => {
  const bare = await world.post(vasterhav(), at(), {
    body: shorter,
    why: ' ',
    based_on: (await writing.newest(heading))!.id,
  })
  expect(bare.status).toBe(422)
  expect(await bare.text()).toContain('två veckor')
  expect((await send(vasterhav(), base)).status).toBe(422)
  expect(await all()).toEqual([])
})

test('only those who act for a party suggest, answer and withdraw; an outsider finds nothing', async () => {
  const reader = await world.aMandate(await world.aPerson(), writing.partnership.id, null, 'co_opted')
  const outsider = await world.aPerson()
  expect((await send(reader)).status).toBe(403)
  expect((await send(outsider)).status).toBe(404)
  expect(await all()).toEqual([])
  await send(vasterhav())
  for (const [who, status] of [
    [reader, 403],
    [outsider, 404],
  ] as const) {
    expect((await answer(who, 'accept')).status).toBe(status)
    expect((await withdraw(who)).status).toBe(status)
    expect((await world.get(who, at())).status).toBe(who === reader ? 200 : 404)
  }
  expect(await last()).toMatchObject({ outcome: null })
})

test('the text changes when every other party has taken it in, and everyone’s samsyn is lost', async () => {
  for (const who of [bryggan(), norrvik(), vasterhav()]) await writing.answer(who, heading, 'stands')
  await send(vasterhav())
  expect((await answer(bryggan(), 'accept')).headers.get('location')).toContain('klart=forslag_svar')
  expect(await standing()).toBe(base)
  expect(await writing.standing(heading)).toHaveLength(3)
  expect((await answer(norrvik(), 'accept')).headers.get('location')).toContain('klart=forslag_taget')
  expect(await writing.newest(heading)).toMatchObject({
    body: shorter,
    manner: 'proposed',
    party_id: writing.vasterhav.id,
    person_id: vasterhav().id,
  })
  expect(await writing.standing(heading)).toEqual([])
  expect(await last()).toMatchObject({ outcome: 'accepted', text_id: (await writing.newest(heading))!.id })
  expect((await answer(bryggan(), 'accept')).status).toBe(409)
})

test('the same party accepting twice is one answer, and silence is not acceptance', async () => {
  await send(vasterhav())
  await answer(bryggan(), 'accept')
  expect((await answer(bryggan(), 'accept')).headers.get('location')).toContain('klart=forslag_svar')
  expect(await standing()).toBe(base)
  expect(await last()).toMatchObject({ outcome: null })
})

test('the party that suggests does not answer itself, not by another of its people either', async () => {
  const colleague = await world.aMandate(
    await world.aPerson(),
    writing.partnership.id,
    writing.vasterhav.id,
    'representative',
  )
  await send(vasterhav())
  expect((await answer(vasterhav(), 'accept')).status).toBe(409)
  expect((await answer(colleague, 'accept')).status).toBe(409)
  const left = await answer(colleague, 'leave', 'Vi har ändrat oss.')
  expect(left.status).toBe(409)
  expect(await left.text()).toContain('har din part redan svarat eller själv lagt fram det')
  expect(await last()).toMatchObject({ outcome: null })
})

test('any other party lets the text stand, with words that stay beside the suggestion', async () => {
  await send(vasterhav())
  const silent = await answer(bryggan(), 'leave')
  expect(silent.status).toBe(422)
  expect(await last()).toMatchObject({ outcome: null })
  const words = 'En månad är kort nog.'
  expect((await answer(bryggan(), 'leave', words)).headers.get('location')).toContain('klart=forslag_kvar')
  expect(await standing()).toBe(base)
  expect(await last()).toMatchObject({ outcome: 'left' })
  expect(await (await world.get(norrvik(), at())).text()).toContain(words)
  expect((await answer(norrvik(), 'accept')).status).toBe(409)
})

test('its own party takes it back, and nobody else', async () => {
  await send(vasterhav())
  expect((await withdraw(bryggan())).status).toBe(409)
  expect((await withdraw(vasterhav())).headers.get('location')).toContain('klart=forslag_ater')
  expect(await last()).toMatchObject({ outcome: 'withdrawn' })
  expect((await withdraw(vasterhav())).status).toBe(409)
  expect((await answer(bryggan(), 'accept')).status).toBe(409)
})

test('a suggestion is laid on what others have written elsewhere in the text meanwhile', async () => {
  await send(vasterhav())
  const written = base.replace('i dialog', 'i samtal')
  await writing.write(norrvik(), heading, written)
  await answer(bryggan(), 'accept')
  await answer(norrvik(), 'accept')
  expect(await standing()).toBe(written.replace('en månad', 'två veckor'))
})

test('when the same words have been changed it is not taken in, and its own party makes it anew', async () => {
  await send(vasterhav())
  await answer(bryggan(), 'accept')
  const now = base.replace('en månad', 'ett kvartal')
  await writing.write(norrvik(), heading, now)
  const refused = await answer(norrvik(), 'accept')
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Någon har ändrat samma ord')
  expect(await standing()).toBe(now)
  const old = await last()
  expect(await (await world.get(vasterhav(), writing.pageOf(heading))).text()).toContain(`?om=${old.id}`)
  const form = await (await world.get(vasterhav(), `${at()}?om=${old.id}`)).text()
  expect(form).toContain(`name="renews" value="${old.id}"`)
  expect((await send(norrvik(), shorter, { renews: old.id })).status).toBe(409)
  await send(vasterhav(), now.replace('ett kvartal', 'två veckor'), { renews: old.id })
  expect((await all()).map(({ outcome }) => outcome)).toEqual(['renewed', null])
  // Answers to the old one are not answers to the new one
  await answer(norrvik(), 'accept')
  expect(await standing()).toBe(now)
  await answer(bryggan(), 'accept')
  expect(await standing()).toBe(now.replace('ett kvartal', 'två veckor'))
})

test('who has begun from a text that others have changed at the same place sees both', async () => {
  const before = (await writing.newest(heading))!.id
  await writing.write(norrvik(), heading, base.replace('en månad', 'ett kvartal'))
  const met = await send(vasterhav(), shorter, { based_on: before })
  expect(met.status).toBe(409)
  const page = await met.text()
  expect(page).toContain('Texten har ändrats sedan du började')
  expect(page).toContain('två veckor')
  expect(await all()).toEqual([])
})

test('two parties that answer at once are both heard, and the text is written once', async () => {
  await send(vasterhav())
  const answers = await Promise.all([answer(bryggan(), 'accept'), answer(norrvik(), 'accept')])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await standing()).toBe(shorter)
  expect(await last()).toMatchObject({ outcome: 'accepted' })
})

test('a heading that is taken out takes its open suggestions with it', async () => {
  await send(vasterhav())
  await world.post(bryggan(), `${writing.pageOf(heading)}/behov`, { act: 'remove' })
  expect(await last()).toMatchObject({ outcome: 'overtaken' })
  expect((await send(norrvik())).status).toBe(409)
})

test('a blank heading can be suggested a text', async () => {
  heading = await writing.aHeading(bryggan(), 'Värdegrund')
  await send(norrvik(), 'Vi möts som jämlikar.')
  await answer(bryggan(), 'accept')
  await answer(vasterhav(), 'accept')
  expect(await standing()).toBe('Vi möts som jämlikar.')
})
