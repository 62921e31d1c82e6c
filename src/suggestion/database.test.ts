import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { aLockedVersion, anAgreedAgreement, asParty } from '#test/agreement.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom, type WritingRoom } from '#test/writing.ts'
import { takeInSuggestion } from './queries.ts'
import { suggest } from './suggest.ts'

const world = await aWorld()
afterAll(() => world.close())
let writing: WritingRoom
let heading: string
const base = 'Vi söker en lösning i dialog.\n\nOrdföranden kallar till ett möte inom en månad.'
const shorter = base.replace('en månad', 'två veckor')
const bryggan = () => writing.bryggan.representative
const norrvik = () => writing.norrvik.representative
const vasterhav = () => writing.vasterhav.representative

beforeEach(async () => {
  writing = await aWritingRoom(world)
  heading = await writing.aHeading()
  await writing.write(bryggan(), heading, base)
})
const aSuggestion = async () => {
  const based_on = (await writing.newest(heading))!.id
  return asParty(world, vasterhav(), writing.vasterhav, (tx) =>
    suggest(tx, writing.partnership, { heading_id: heading, based_on, body: shorter, why: 'kortare tid' }),
  )
}

test('the database itself takes nothing in that the others have not accepted, and lets nobody write as if they had', async () => {
  const id = await aSuggestion()
  const text = (await writing.newest(heading))!.id
  const take = (merged: string) =>
    asParty(world, vasterhav(), writing.vasterhav, (tx) => takeInSuggestion(tx, id, text, merged))
  await expect(take(shorter)).rejects.toMatchObject({ code: '23514' })
  const answers = { suggestion_id: id, partnership_id: writing.partnership.id, accepts: true, words: '' }
  const own = asParty(world, vasterhav(), writing.vasterhav, (tx) =>
    tx.insertInto('suggestion_answer').values(answers).execute(),
  )
  await expect(own).rejects.toMatchObject({ code: '23514' })
  const asProposed = asParty(world, vasterhav(), writing.vasterhav, (tx) =>
    tx
      .insertInto('heading_text')
      .values({
        heading_id: heading,
        partnership_id: writing.partnership.id,
        body: shorter,
        person_id: vasterhav().id,
        party_id: writing.vasterhav.id,
        based_on: text,
        manner: 'proposed',
      }) // prettier-ignore
      .execute(),
  )
  await expect(asProposed).rejects.toMatchObject({ code: '42501' })
  await asParty(world, bryggan(), writing.bryggan, (tx) => tx.insertInto('suggestion_answer').values(answers).execute())
  await asParty(world, norrvik(), writing.norrvik, (tx) => tx.insertInto('suggestion_answer').values(answers).execute())
  await expect(take('Något helt annat.')).rejects.toMatchObject({ code: '23514' })
  expect((await writing.newest(heading))?.body).toBe(base)
})

test('other rooms suggest with one helper that also logs', async () => {
  const based_on = (await writing.newest(heading))!.id
  const id = await asParty(
    world,
    bryggan(),
    writing.bryggan,
    (tx) =>
    suggest(tx, { id: writing.partnership.id }, {
      heading_id: heading, based_on, body: shorter, why: 'Så står det hos andra', origin: 'library', source: 'Avtalet Språkvän 2024',
    }), // prettier-ignore
  )
  const kept = await world.all.selectFrom('suggestion').selectAll().where('id', '=', id).executeTakeFirst()
  expect(kept).toMatchObject({
    id,
    origin: 'library',
    source: 'Avtalet Språkvän 2024',
    party_id: writing.bryggan.id,
  })
  const logged = await world.all.selectFrom('log_entry').select('act').where('subject_id', '=', heading).execute()
  expect(logged.map(({ act }) => act)).toContain('suggestion:suggest')
})

test('nothing is suggested while a version is locked', async () => {
  const partnership = await world.aPartnership()
  await aLockedVersion(world, partnership)
  const { id } = await world.all
    .selectFrom('heading')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const text = await world.all
    .selectFrom('heading_text')
    .select('id')
    .where('heading_id', '=', id)
    .executeTakeFirstOrThrow()
  const [mine] = partnership.parties
  const sent = await world.post(mine!.representative, `/p/${partnership.slug}/avtal/rubriker/${id}/forslag`, {
    body: 'Något annat.', why: 'därför', based_on: text.id,
  }) // prettier-ignore
  expect(sent.status).toBe(409)
  const straight = asParty(world, mine!.representative, mine!, (tx) =>
    tx
      .insertInto('suggestion')
      .values({
        heading_id: id,
        partnership_id: partnership.id,
        based_on: text.id,
        body: 'Något annat.',
        why: 'därför',
      })
      .execute(),
  )
  await expect(straight).rejects.toMatchObject({ code: '23514' })
})

test('no version is locked while a suggestion is open, and the page says which; once it is withdrawn it is', async () => {
  const partnership = await world.aPartnership()
  const of = await anAgreedAgreement(world, partnership)
  const [mine, theirs] = partnership.parties
  const text = await world.all
    .selectFrom('heading_text')
    .selectAll()
    .where('heading_id', '=', of)
    .executeTakeFirstOrThrow()
  const id = await asParty(world, theirs!.representative, theirs!, (tx) =>
    suggest(tx, partnership, { heading_id: of, based_on: text.id, body: `${text.body} Alltid.`, why: 'tydligare' }),
  )
  const versions = `/p/${partnership.slug}/avtal/versioner`
  expect(await (await world.get(mine!.representative, versions)).text()).toContain('Ett förslag väntar på svar.')
  expect((await world.post(mine!.representative, versions)).status).toBe(409)
  const straight = sql`insert into version (partnership_id, number, content, canonical, hash, start_on, end_on, locked_by, locked_party)
    values (${partnership.id}, 1, '{}', 'x', sha256('x'), '2027-01-01', '2029-12-31', ${mine!.representative.id}, ${mine!.id})`
  await expect(straight.execute(world.all)).rejects.toThrow('a suggestion is open')
  await world.post(theirs!.representative, `/p/${partnership.slug}/avtal/rubriker/${of}/forslag/${id}/ater`)
  expect((await world.post(mine!.representative, versions)).status).toBe(303)
})

test('a suggestion waits for the other parties on their pages until they have answered, and not for its own', async () => {
  const id = await aSuggestion()
  const waits = async (who: Someone) =>
    (await (await world.get(who, '/mina/att-gora')).text()).includes('Svara på förslag')
  expect(await waits(bryggan())).toBe(true)
  expect(await waits(vasterhav())).toBe(false)
  const list = await (await world.get(bryggan(), writing.at)).text()
  expect(list).toContain('1 förslag')
  await world.post(bryggan(), `${writing.pageOf(heading)}/forslag/${id}/svar`, { answer: 'accept' })
  expect(await waits(bryggan())).toBe(false)
  expect(await waits(norrvik())).toBe(true)
})

const withFine = 'Vi möts varje vecka. Den som är sen betalar vite om 5 000 kronor. Vi hjälps åt.'
/** Writes a text with a fine in it. @returns what the finding is known by, as its card carries it */
async function pressable(): Promise<string> {
  await writing.write(bryggan(), heading, withFine)
  const page = await (await world.get(norrvik(), writing.pageOf(heading))).text()
  return /forslag\/granskning#foresla"[^]*?name="place" value="(\w+)"/.exec(page)![1]!
}
const press = (who: Someone | null, place: string, rule = 'sanction') =>
  world.post(who, `${writing.pageOf(heading)}/forslag/granskning`, { place, rule })
const bodyIn = (form: string) => /<textarea[^>]*name="body"[^>]*>([^<]*)<\/textarea>/.exec(form)![1]!

test('what the review suggests becomes a suggestion in place of its sentence, to be changed before it is sent', async () => {
  const place = await pressable()
  // Somebody writes before it: the finding is known by its own place, not by its number
  await writing.write(bryggan(), heading, `Kommunen är beställare.\n\n${withFine}`)
  const answer = await press(norrvik(), place)
  expect(answer.status).toBe(303)
  const form = await (await world.get(norrvik(), answer.headers.get('location')!)).text()
  expect(bodyIn(form)).toMatch(/^Kommunen är beställare\.\n\nVi möts varje vecka\. .+ Vi hjälps åt\.$/)
  expect(bodyIn(form)).not.toContain('vite')
  expect(form).toContain('name="origin" value="review"')
})

test('a finding whose words have been changed is said to be gone, and the text as it stands is there to change', async () => {
  const place = await pressable()
  const now = withFine.replace('5 000', '6 000')
  await writing.write(bryggan(), heading, now)
  const answer = await press(norrvik(), place)
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Stället har ändrats sedan granskningen läste det')
  expect(bodyIn(page)).toBe(now)
})

test('what the review misses in a text is known by its rule, whatever is written meanwhile', async () => {
  const background = await writing.aHeading(bryggan(), 'Bakgrund')
  await writing.write(bryggan(), background, 'Föreningen har funnits länge.')
  const at = writing.pageOf(background)
  const page = await (await world.get(norrvik(), at)).text()
  const [, place] = /name="place" value="(\w+)"[^>]*><input[^>]*name="rule" value="independence"/.exec(page) ?? []
  await writing.write(bryggan(), background, 'Föreningen har funnits mycket länge.')
  const answer = await world.post(norrvik(), `${at}/forslag/granskning`, { place: place!, rule: 'independence' })
  const form = await (await world.get(norrvik(), answer.headers.get('location')!)).text()
  expect(bodyIn(form)).toMatch(/^Föreningen har funnits mycket länge\.\n\nFöreningen är självständig/)
})

test('only those who may act make a suggestion of a finding, and to ask twice changes nothing', async () => {
  const place = await pressable()
  const signatory = await world.aMandate(await world.aPerson(), writing.partnership.id, writing.norrvik.id, 'signatory')
  expect((await press(null, place)).status).toBe(404)
  expect((await press(await world.aPerson(), place)).status).toBe(404)
  expect((await press(signatory, place)).status).toBe(403)
  expect((await press(norrvik(), place)).headers.get('location')).toBe(
    (await press(norrvik(), place)).headers.get('location'),
  )
  expect(await world.all.selectFrom('suggestion').select('id').where('heading_id', '=', heading).execute()).toEqual([])
})

test('nobody outside a partnership takes in a suggestion of it, whatever it says stands there', async () => {
  const id = await aSuggestion()
  const elsewhere = (await world.aPartnership()).parties[0]!
  const text = (await writing.newest(heading))!.id
  const take = asParty(world, elsewhere.representative, elsewhere, (tx) => takeInSuggestion(tx, id, text, shorter))
  await expect(take).rejects.toThrow('not yours to take in')
  expect((await writing.newest(heading))?.body).toBe(base)
})
