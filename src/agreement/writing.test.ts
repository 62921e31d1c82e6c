import { sql } from 'kysely'
import { afterAll, expect, test, vi } from 'vitest'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())

/** A page without the marks of where in the text its pieces stand. */
const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replace(/<span data-at="\d+">([^<]*)<\/span>/g, '$1')
const textsOf = (heading: string) =>
  world.all.selectFrom('heading_text').selectAll().where('heading_id', '=', heading).orderBy('seq').execute()
const draftsOf = (heading: string) =>
  world.all.selectFrom('heading_draft').selectAll().where('heading_id', '=', heading).execute()
/** The value that the form of a page carries under a name. */
const carried = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]
const typedIn = (page: string) => /<textarea[^>]*name="body"[^>]*>([^<]*)<\/textarea>/.exec(page)?.[1]

test('a text is saved as a version with who and for which party, and shown as paragraphs and lists', async () => {
  const { bryggan, norrvik, aHeading, write, pageOf } = await aWritingRoom(world)
  const heading = await aHeading()
  expect(
    (await write(bryggan.representative, heading, 'Vi möts & pratar.\r\n\r\n* tisdagar\r\n* <b>torsdagar</b>')).status,
  ).toBe(303)
  const [saved] = await textsOf(heading)
  expect(saved).toMatchObject({
    seq: 1,
    body: 'Vi möts & pratar.\n\n- tisdagar\n- <b>torsdagar</b>',
    party_id: bryggan.id,
    person_id: bryggan.representative.id,
    manner: 'written',
  })
  const page = await text(world.get(norrvik.representative, pageOf(heading)))
  expect(page).toContain('<p>Vi möts &amp; pratar.</p><ul><li>tisdagar</li><li>&lt;b&gt;torsdagar&lt;/b&gt;</li></ul>')
  expect(page).toContain('Senast skrivet av Företrädare för Föreningen Bryggan')
})

test('saving the same text again is no version, and nobody is asked again', async () => {
  const { bryggan, norrvik, aHeading, write, answer, standing } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  await answer(norrvik.representative, heading, 'stands')
  const again = await write(bryggan.representative, heading, 'Vi hjälps åt.  \n')
  expect(again.headers.get('location')).toContain('klart=oforandrad')
  expect(await textsOf(heading)).toHaveLength(1)
  expect(await standing(heading)).toEqual([norrvik.id])
})

test('a text that is too long comes back whole, and nothing is saved', async () => {
  const { bryggan, aHeading, write } = await aWritingRoom(world)
  const heading = await aHeading()
  const long = 'ord '.repeat(15_001)
  const answer = await write(bryggan.representative, heading, long)
  expect(answer.status).toBe(422)
  expect(typedIn(await answer.text())).toBe(long)
  expect(await textsOf(heading)).toEqual([])
})

test('a draft is seen by its writer alone, and is there on return', async () => {
  const { bryggan, norrvik, aHeading, write, pageOf, partnership } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(norrvik.representative, heading, 'Det som gäller.')
  expect((await write(bryggan.representative, heading, 'Det jag funderar på.', { act: 'draft' })).status).toBe(303)
  expect(typedIn(await text(world.get(bryggan.representative, pageOf(heading))))).toBe('Det jag funderar på.')
  expect(typedIn(await text(world.get(bryggan.representative, `${pageOf(heading)}?utkast=nej`)))).toBe(
    'Det som gäller.',
  )
  const colleague = await world.aMandate(await world.aPerson(), partnership.id, bryggan.id, 'representative')
  for (const other of [colleague, norrvik.representative]) {
    expect(await text(world.get(other, pageOf(heading)))).not.toContain('Det jag funderar på.')
  }
  await write(bryggan.representative, heading, 'Det jag kom fram till.', { from_draft: 'yes' })
  expect(await draftsOf(heading)).toEqual([])
})

test('saving another text than the draft leaves the draft for later', async () => {
  const { bryggan, aHeading, write } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Utkastet.', { act: 'draft' })
  await write(bryggan.representative, heading, 'En annan text.')
  expect((await draftsOf(heading)).map(({ body }) => body)).toEqual(['Utkastet.'])
})

test('whoever saves second is shown both texts, keeps what was typed, and can save what they bring together', async () => {
  const { bryggan, norrvik, aHeading, write, newest, pageOf } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Vi möts ofta.')
  const start = (await newest(heading))!.id
  await write(norrvik.representative, heading, 'Vi möts varje tisdag.', { based_on: start })
  const met = await write(bryggan.representative, heading, 'Vi möts ofta och äter tillsammans.', { based_on: start })
  expect(met.status).toBe(409)
  const page = await met.text()
  expect(page).toContain('Någon annan skrev samtidigt')
  expect(typedIn(page)).toBe('Vi möts ofta och äter tillsammans.')
  expect(page).toContain('varje tisdag')
  expect(await draftsOf(heading)).toHaveLength(1)
  expect((await textsOf(heading)).map(({ body }) => body)).toEqual(['Vi möts ofta.', 'Vi möts varje tisdag.'])

  const joint = {
    body: 'Vi möts varje tisdag och äter tillsammans.',
    based_on: carried(page, 'based_on')!,
    merged: carried(page, 'merged')!,
    act: 'save',
  }
  expect((await world.post(bryggan.representative, `${pageOf(heading)}/text`, joint)).status).toBe(303)
  expect((await textsOf(heading)).at(-1)).toMatchObject({ body: joint.body, manner: 'merged', party_id: bryggan.id })
  expect(await draftsOf(heading)).toEqual([])
})

test('the one who meets another text and goes away finds the own one on return, beside the other', async () => {
  const { bryggan, norrvik, aHeading, write, pageOf, newest } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(norrvik.representative, heading, 'Vi möts varje tisdag.')
  await write(bryggan.representative, heading, 'Vi äter tillsammans.', { based_on: '' })
  const page = await text(world.get(bryggan.representative, pageOf(heading)))
  expect(page).toContain('Texten har ändrats sedan du sparade utkastet')
  expect(typedIn(page)).toBe('Vi äter tillsammans.')
  expect(carried(page, 'based_on')).toBe((await newest(heading))!.id)
})

test('of two who save at the very same moment one is saved and the other meets it; no text is lost', async () => {
  const { bryggan, norrvik, vasterhav, aHeading, write } = await aWritingRoom(world)
  const heading = await aHeading()
  const writers = [bryggan, norrvik, vasterhav]
  const waiting = async () =>
    (
      await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
        world.all,
      )
    ).rows.length
  // All three stand before the same door, and it is opened only when all of them are there
  const answers = await world.all
    .transaction()
    .execute(async (tx) => {
      await tx.selectFrom('part').select('id').where('id', '=', heading).forUpdate().execute()
      const saving = writers.map(({ representative, organisation }) =>
        write(representative, heading, `Så skrev ${organisation.name}.`, { based_on: '' }),
      )
      await vi.waitUntil(async () => (await waiting()) === writers.length, { timeout: 45_000 })
      return { saving: Promise.all(saving) }
    })
    .then(({ saving }) => saving)
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409])
  const kept = [
    ...(await textsOf(heading)).map(({ body }) => body),
    ...(await draftsOf(heading)).map(({ body }) => body),
  ]
  expect(kept.toSorted()).toEqual(writers.map(({ organisation }) => `Så skrev ${organisation.name}.`).toSorted())
})

test('any two versions are compared in words, and an earlier one stands again as a new version', async () => {
  const { bryggan, norrvik, aHeading, write, pageOf, newest } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Vi möts en gång i månaden.')
  await write(norrvik.representative, heading, 'Vi möts två gånger i månaden.')
  const page = await text(world.get(bryggan.representative, `${pageOf(heading)}/historik?fran=1&till=2`))
  expect(page).toMatch(/<del>.*?Borttaget:.*?en gång.*?<\/del>/s)
  expect(page).toMatch(/<ins.*?Tillagt:.*?två gånger.*?<\/ins>/s)
  const [first] = await textsOf(heading)
  const restore = `${pageOf(heading)}/historik/${first!.id}/ater`
  const based_on = (await newest(heading))!.id
  expect((await world.post(norrvik.representative, restore, { based_on })).status).toBe(303)
  expect(await newest(heading)).toMatchObject({
    seq: 3,
    body: 'Vi möts en gång i månaden.',
    manner: 'restored',
    party_id: norrvik.id,
  })
  expect((await world.post(bryggan.representative, restore, { based_on })).status).toBe(409)
  expect(await textsOf(heading)).toHaveLength(3)
})

test('the history of all headings names who did what, renamings and terms among it', async () => {
  const { at, bryggan, norrvik, aHeading, write, pageOf } = await aWritingRoom(world)
  const heading = await aHeading(undefined, 'Före')
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  await world.post(norrvik.representative, `${pageOf(heading)}/namn`, { title: 'Efter' })
  await world.post(norrvik.representative, `${at}/tid`, {
    start: '2027-01-01',
    end: '2030-12-31',
    why: 'Vi följer kommunens.',
    term_revision: '0',
  })
  const page = await text(world.get(bryggan.representative, `${at}/historik`))
  expect(page).toMatch(
    /Skrev avtalstiden 1 januari 2027 – 31 december 2030.*Bytte namn från ”Före” till ”Efter”.*Skrev texten/s,
  )
})

test('a remark is written, answered with an outcome once, and wanting to talk is a remark too', async () => {
  const { bryggan, norrvik, aHeading, write, answer, pageOf } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  const blank = await answer(norrvik.representative, heading, 'talk', ' ')
  expect(blank.status).toBe(422)
  expect((await answer(norrvik.representative, heading, 'talk', 'Hur ofta ses vi?')).status).toBe(303)
  const page = await text(world.get(bryggan.representative, pageOf(heading)))
  expect(page).toContain('Hur ofta ses vi?')
  const remark = await world.all
    .selectFrom('remark')
    .selectAll()
    .where('part_id', '=', heading)
    .executeTakeFirstOrThrow()
  const close = `${pageOf(heading)}/samtal/${remark.id}/utfall`
  expect((await world.post(bryggan.representative, close, { [`outcome-${remark.id}`]: '' })).status).toBe(422)
  expect(
    (await world.post(bryggan.representative, close, { [`outcome-${remark.id}`]: 'Varannan vecka.' })).status,
  ).toBe(303)
  expect((await world.post(norrvik.representative, close, { [`outcome-${remark.id}`]: 'Något annat.' })).status).toBe(
    409,
  )
  expect(await text(world.get(norrvik.representative, pageOf(heading)))).toContain('Varannan vecka.')
})

test('the review stands beside the text: place, why and source, and a link to the marked words', async () => {
  const { bryggan, aHeading, write, pageOf } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Den part som är sen betalar vite till de andra.')
  const page = await text(world.get(bryggan.representative, pageOf(heading)))
  expect(page).toMatch(/<mark id="granskning-1">vite<sup/)
  expect(page).toContain('href="#granskning-1"')
  expect(page).toMatch(/Källa:.{0,20}Västra Götalandsregionen/)
})

test('the term has two dates; where the guidelines differ the parties write which they follow and why', async () => {
  const { at, bryggan, norrvik, partnership } = await aWritingRoom(world)
  const set = (who: typeof bryggan, fields: Record<string, string>) =>
    world.post(who.representative, `${at}/tid`, {
      start: '2027-01-01',
      end: '2031-12-31',
      why: 'Vi följer regionens.',
      term_revision: '0',
      ...fields,
    })
  for (const [fields, words] of [
    [{ start: 'snart' }, 'Skriv ett datum som finns'],
    [{ start: '' }, 'Skriv ett datum, till exempel'],
    [{ end: '' }, 'Skriv ett datum, till exempel'],
    [{ end: '1 jan 2027' }, 'Slutdatumet behöver ligga efter'],
    [{ why: '' }, 'Skriv vilken ni följer'],
  ] as const) {
    const refused = await set(bryggan, fields)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain(words)
    expect(page).toContain(`value="${'end' in fields ? fields.end : '2031-12-31'}"`)
  }
  expect((await set(bryggan, {})).status).toBe(303)
  expect((await set(norrvik, { end: '2029-12-31' })).status).toBe(409)
  const part = await world.all
    .selectFrom('part')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .where('kind', '=', 'term')
    .executeTakeFirstOrThrow()
  const stand = { accord: 'stands', accord_revision: String(part.revision) }
  expect((await world.post(norrvik.representative, `${at}/tid/samsyn`, stand)).status).toBe(303)
  expect((await set(norrvik, { term_revision: '1' })).headers.get('location')).toContain('oforandrad')
  expect(await text(world.get(norrvik.representative, `${at}/tid`))).toContain('Står bakom')
  await set(norrvik, { end: '2029-12-31', term_revision: '1' })
  expect(await text(world.get(bryggan.representative, `${at}/tid`))).toMatch(
    /Ändrat .* av Norrvik kommun\. Alla frågas igen\./,
  )
})

test('the whole agreement is on one page, and leads to one with everyone’s marks', async () => {
  const { at, bryggan, norrvik, vasterhav, aHeading, write, answer } = await aWritingRoom(world)
  const heading = await aHeading(undefined, 'Mötesplatsen')
  await write(bryggan.representative, heading, 'Vi delar på nycklarna.')
  for (const { representative } of [bryggan, norrvik, vasterhav]) await answer(representative, heading, 'stands')
  const page = await text(world.get(norrvik.representative, `${at}/hela`))
  expect(page).toContain('Vi delar på nycklarna.')
  expect(page).toContain(`href="${at}/laget"`)
  expect(await text(world.get(norrvik.representative, `${at}/laget`))).toMatch(/Mötesplatsen.*[Ss]tår bakom/s)
})
