import { afterAll, expect, test } from 'vitest'
import { anAgreedAgreement } from '#test/agreement.ts'
import { aSignedAgreement, aWrittenHeading, publish } from '#test/published.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const shown = await world.aPartnership({ name: 'Kvällsöppet' })
await aSignedAgreement(world, shown, { Styrning: 'Styrgruppen möts fyra gånger om året.', Tvist: 'Vi pratar först.' })
await publish(world, shown)

const ours = await world.aPartnership({ name: 'Vårt' })
const [one, other] = ours.parties
const blank = async (partnership: SomePartnership, title: string) => {
  const added = await world.post(partnership.parties[0]!.representative, `/p/${partnership.slug}/avtal/rubriker`, {
    act: 'add',
    title,
  })
  return /rubriker\/([0-9a-f-]+)/.exec(added.headers.get('location') ?? '')![1]!
}
const heading = await blank(ours, 'Styrgrupp')
const at = `/p/${ours.slug}/avtal/rubriker/${heading}/bibliotek`
const suggestions = () =>
  world.all.selectFrom('suggestion').selectAll().where('partnership_id', '=', ours.id).orderBy('made_at').execute()
const pick = (who: Someone | null, fields: Record<string, string> = {}) =>
  world.post(who, `${at}/kvallsoppet/styrning`, {
    body: 'Styrgruppen möts tre gånger om året.',
    why: 'Så här gör Kvällsöppet',
    based_on: '',
    ...fields,
  })

test('from a heading the library shows clauses of its own kind first, and all when one asks', async () => {
  const page = await (await world.get(one!.representative, at)).text()
  expect(page).toContain('fyra gånger om året')
  expect(page).not.toContain('Vi pratar först')
  expect(await (await world.get(one!.representative, `${at}?rubrik=alla`)).text()).toContain('Vi pratar först')
  const form = await (await world.get(one!.representative, `${at}/kvallsoppet/styrning`)).text()
  expect(form).toContain('Lämna som förslag')
})

test('an empty heading has questions to talk about and the way to the library', async () => {
  const page = await (await world.get(one!.representative, `/p/${ours.slug}/avtal/rubriker/${heading}`)).text()
  expect(page).toContain('Sök i biblioteket')
  expect(page).toContain('Vilka sitter i styrgruppen, och hur utses de?')
})

test('outsiders meet nothing, those without the capacity may not, and nothing is suggested', async () => {
  const outsider = await world.aPerson()
  const signatory = await world.aMandate(await world.aPerson(), ours.id, one!.id, 'signatory')
  for (const who of [null, outsider, shown.parties[0]!.representative]) {
    expect((await world.get(who, at)).status).toBe(404)
    expect((await pick(who)).status).toBe(404)
  }
  expect((await pick(signatory)).status).toBe(403)
  expect((await pick(one!.representative, { why: '' })).status).toBe(422)
  const gone = await world.post(one!.representative, `${at}/kvallsoppet/finns-inte`, { body: 'x', why: 'x' })
  expect(gone.status).toBe(404)
  expect(await suggestions()).toEqual([])
})

test('a clause becomes a suggestion with its origin noted, and the heading’s first text when the other party takes it in', async () => {
  expect((await pick(one!.representative)).status).toBe(303)
  expect((await pick(one!.representative)).status).toBe(303)
  const [made, ...more] = await suggestions()
  expect(more).toEqual([])
  expect(made).toMatchObject({ origin: 'library', body: 'Styrgruppen möts tre gånger om året.', based_on: null })
  expect(made!.source).toContain('Kvällsöppet')
  expect(made!.source).toContain('/bibliotek/kvallsoppet/styrning')
  const page = `/p/${ours.slug}/avtal/rubriker/${heading}`
  const texts = () => world.all.selectFrom('heading_text').select('body').where('heading_id', '=', heading).execute()
  expect(await texts()).toEqual([])
  const form = await (await world.get(other!.representative, `${page}/forslag`)).text()
  expect(form).toContain('<a href="/bibliotek/kvallsoppet/styrning">Kvällsöppet, ”Styrning”</a>')
  expect(form).not.toContain('· /bibliotek/')
  const action = /action="([^"]+\/forslag\/[^"]+\/svar)"/.exec(form)![1]!
  await world.post(other!.representative, action, { answer: 'accept', accepts: 'yes' })
  expect(await texts()).toEqual([{ body: 'Styrgruppen möts tre gånger om året.' }])
})

test('a text that has changed meanwhile is shown beside what was typed, and the same text is no suggestion', async () => {
  const before = (await suggestions()).length
  const late = await pick(one!.representative, { body: 'Något annat' })
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('Något annat')
  expect(page).toContain('tre gånger om året')
  const text = await world.all
    .selectFrom('heading_text')
    .select(['id', 'body'])
    .where('heading_id', '=', heading)
    .executeTakeFirstOrThrow()
  expect((await pick(one!.representative, { body: text.body, based_on: text.id })).status).toBe(422)
  expect((await suggestions()).length).toBe(before)
})

test('while a version is locked nothing is taken in from the library', async () => {
  const signed = await world.aPartnership()
  const steering = await aWrittenHeading(world, signed, 'Styrning', 'Vi möts.')
  await anAgreedAgreement(world, signed)
  const who = signed.parties[0]!.representative
  await world.post(who, `/p/${signed.slug}/avtal/versioner`)
  const answer = await world.post(who, `/p/${signed.slug}/avtal/rubriker/${steering}/bibliotek/kvallsoppet/styrning`, {
    body: 'Nytt',
    why: 'x',
    based_on: '',
  })
  expect(answer.status).toBe(409)
})
