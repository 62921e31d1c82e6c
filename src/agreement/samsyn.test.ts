import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { aWorld, type SomeParty } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())

/** What the parties of one heading should see, by the rules in words: nothing here looks into the application. */
interface Told {
  text: string
  title: string
  /** Parties that stand behind what stands now. */
  behind: Set<string>
  correction: { body: string; by: string; accepted: Set<string> } | null
}
type Step = { act: 'write' | 'same' | 'rename' | 'propose' | 'accept' | 'decline' | 'stand' | 'talk'; who: number }

const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>(
      'write',
      'same',
      'rename',
      'propose',
      'propose',
      'accept',
      'accept',
      'accept',
      'decline',
      'stand',
      'stand',
      'stand',
      'talk',
    ),
    who: fc.nat(2),
  }),
  { minLength: 6, maxLength: 16 },
)

/** What should come of a step. */
function tell(told: Told, { act }: Step, who: string, all: readonly string[], word: string): void {
  const { correction } = told
  const answers = correction !== null && correction.by !== who && !correction.accepted.has(who)
  if (act === 'write') Object.assign(told, { text: `Vi ${word}.`, behind: new Set(), correction: null })
  if (act === 'rename') Object.assign(told, { title: word, behind: new Set() })
  if (act === 'stand') told.behind.add(who)
  if (act === 'talk') told.behind.delete(who)
  if (act === 'propose' && !correction) told.correction = { body: `${told.text} ${word}`, by: who, accepted: new Set() }
  if (act === 'decline' && answers) told.correction = null
  if (act === 'accept' && answers) {
    correction.accepted.add(who)
    if (all.every((id) => id === correction.by || correction.accepted.has(id)))
      Object.assign(told, { text: correction.body, correction: null })
  }
}

test(
  'samsyn never survives a change that the other parties have not accepted as a correction, in any order of acts',
  { timeout: 240_000 },
  async () => {
    const room = await aWritingRoom(world)
    const parties: SomeParty[] = [room.bryggan, room.norrvik, room.vasterhav]
    const all = parties.map(({ id }) => id)
    let count = 0

    await fc.assert(
      fc.asyncProperty(steps, async (acts) => {
        count += 1
        const title = `Rubrik ${count}`
        const heading = await room.aHeading(undefined, title)
        await room.write(room.bryggan.representative, heading, 'Vi börjar.')
        const told: Told = { text: 'Vi börjar.', title, behind: new Set(), correction: null }
        for (const [index, step] of acts.entries()) {
          const { id, representative } = parties[step.who]!
          const word = `ord${count}x${index}`
          if (step.act === 'write') await room.write(representative, heading, `Vi ${word}.`)
          if (step.act === 'same') await room.write(representative, heading, told.text)
          if (step.act === 'rename') await world.post(representative, `${room.pageOf(heading)}/namn`, { title: word })
          if (step.act === 'propose')
            await room.write(representative, heading, `${told.text} ${word}`, { act: 'correct' })
          if (step.act === 'accept' || step.act === 'decline') await room.settle(representative, heading, step.act)
          if (step.act === 'stand') await room.answer(representative, heading, 'stands')
          if (step.act === 'talk') await room.answer(representative, heading, 'talk', word)
          tell(told, step, id, all, word)
          expect((await room.standing(heading)).toSorted()).toEqual([...told.behind].toSorted())
          expect((await room.newest(heading))?.body).toBe(told.text)
        }
      }),
      { numRuns: 12 },
    )
  },
)

const aText = async () => {
  const room = await aWritingRoom(world)
  const heading = await room.aHeading()
  await room.write(room.bryggan.representative, heading, 'Vi hjälps åt i alla väderr.')
  const parties = [room.bryggan, room.norrvik, room.vasterhav]
  for (const { representative } of parties) await room.answer(representative, heading, 'stands')
  return { ...room, heading, all: parties.map(({ id }) => id) }
}
const outcomeOf = async (heading: string) =>
  (
    await world.all
      .selectFrom('correction')
      .select('outcome')
      .where('heading_id', '=', heading)
      .orderBy('made_at', 'desc')
      .executeTakeFirst()
  )?.outcome

test('a correction that every other party accepts becomes the text, in the proposer’s name, and all keep their samsyn', async () => {
  const { bryggan, norrvik, vasterhav, heading, write, settle, standing, newest, all } = await aText()
  expect((await write(norrvik.representative, heading, 'Vi hjälps åt i alla väder.', { act: 'correct' })).status).toBe(
    303,
  )
  expect((await newest(heading))?.body).toBe('Vi hjälps åt i alla väderr.')
  await settle(bryggan.representative, heading, 'accept')
  expect(await outcomeOf(heading)).toBe(null)
  expect((await newest(heading))?.body).toBe('Vi hjälps åt i alla väderr.')
  await settle(vasterhav.representative, heading, 'accept')
  expect(await newest(heading)).toMatchObject({
    body: 'Vi hjälps åt i alla väder.',
    manner: 'corrected',
    party_id: norrvik.id,
    person_id: norrvik.representative.id,
  })
  expect((await standing(heading)).toSorted()).toEqual(all.toSorted())
})

test('one no, and the correction falls: the text and the samsyn are as they were', async () => {
  const { bryggan, vasterhav, norrvik, heading, write, settle, standing, newest } = await aText()
  await write(norrvik.representative, heading, 'Vi hjälps åt ibland.', { act: 'correct' })
  await settle(bryggan.representative, heading, 'decline')
  expect(await outcomeOf(heading)).toBe('declined')
  expect((await settle(vasterhav.representative, heading, 'accept')).status).toBe(404)
  expect((await newest(heading))?.body).toBe('Vi hjälps åt i alla väderr.')
  expect(await standing(heading)).toHaveLength(3)
})

test('a text written meanwhile overtakes the correction, and nothing of it is kept', async () => {
  const { bryggan, vasterhav, norrvik, heading, write, settle, standing, newest, pageOf } = await aText()
  await write(norrvik.representative, heading, 'Vi hjälps åt i alla väder.', { act: 'correct' })
  const { id } = await world.all
    .selectFrom('correction')
    .select('id')
    .where('heading_id', '=', heading)
    .executeTakeFirstOrThrow()
  await write(vasterhav.representative, heading, 'Vi ses på tisdagar.')
  expect(await outcomeOf(heading)).toBe('overtaken')
  expect(
    (await world.post(bryggan.representative, `${pageOf(heading)}/rattelse/${id}/svar`, { answer: 'accept' })).status,
  ).toBe(409)
  expect((await settle(bryggan.representative, heading, 'accept')).status).toBe(404)
  expect((await newest(heading))?.body).toBe('Vi ses på tisdagar.')
  expect(await standing(heading)).toEqual([])
})

test('the party that proposed a correction does not accept it itself, not by another of its people either', async () => {
  const { norrvik, heading, write, settle, newest, partnership } = await aText()
  await write(norrvik.representative, heading, 'Vi hjälps åt i alla väder.', { act: 'correct' })
  const colleague = await world.aMandate(await world.aPerson(), partnership.id, norrvik.id, 'representative')
  expect((await settle(norrvik.representative, heading, 'accept')).status).toBe(409)
  expect((await settle(colleague, heading, 'accept')).status).toBe(409)
  expect((await newest(heading))?.seq).toBe(1)
})

test('an answer to a part that has changed since the page was shown is not taken for an answer to what stands', async () => {
  const { bryggan, norrvik, heading, write, pageOf, standing } = await aText()
  await write(norrvik.representative, heading, 'Vi ses på tisdagar.')
  const late = await world.post(bryggan.representative, `${pageOf(heading)}/samsyn`, {
    accord: 'stands',
    accord_revision: '1',
  })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Det har ändrats sedan ni öppnade sidan')
  expect(await standing(heading)).toEqual([])
})

test('that the text has changed is said with who and when, and each party can see what has changed since it answered', async () => {
  const { bryggan, norrvik, heading, write, pageOf } = await aText()
  await write(norrvik.representative, heading, 'Vi hjälps åt i nästan alla väder.')
  const page = await (await world.get(bryggan.representative, pageOf(heading))).text()
  expect(page).toMatch(/Texten ändrades .{3,12} av Norrvik kommun\. Alla frågas igen\./)
  expect(page).toContain(`andringar#del-${heading}`)
  const since = await (await world.get(bryggan.representative, `${pageOf(heading)}/historik?sedan=1`)).text()
  expect(since).toContain('Det här har ändrats sedan ni svarade')
  expect(since).toMatch(/<ins[^>]*>.*nästan.*<\/ins>/s)
})

test('samsyn stays the party’s when the person who gave it goes', async () => {
  const { norrvik, heading, standing } = await aText()
  await world.all
    .updateTable('mandate')
    .set({ ended_at: new Date() })
    .where('person_id', '=', norrvik.representative.id)
    .execute()
  expect(await standing(heading)).toContain(norrvik.id)
})

test('a blank heading is nothing to stand behind', async () => {
  const { aHeading, answer, bryggan, standing } = await aWritingRoom(world)
  const heading = await aHeading()
  expect((await answer(bryggan.representative, heading, 'stands')).status).toBe(409)
  expect(await standing(heading)).toEqual([])
})
