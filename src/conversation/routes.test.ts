import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/samtal`
const messages = (partnership: SomePartnership) =>
  world.all
    .selectFrom('conversation_message')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .orderBy('id')
    .execute()

/** Three parties, a co-opted person and an outsider, with a conversation that the first party has begun. */
async function aConversation(over: Record<string, string | string[] | File> = {}) {
  const organisations = [
    await world.anOrganisation('civil'),
    await world.anOrganisation('public'),
    await world.anOrganisation('civil'),
  ]
  const partnership = await world.aPartnership({ organisations })
  const [one, other, third] = partnership.parties.map(({ representative }) => representative) as [
    Someone,
    Someone,
    Someone,
  ]
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const outsider = await world.aPerson()
  const asked = { question: 'Hur gör vi i sommar?', words: 'Lokalen är stängd i juli.', ...over }
  const answer = await world.post(one, at(partnership), asked)
  expect(answer.status).toBe(303)
  const page = answer.headers.get('location')!.split('?')[0]!
  return { partnership, one, other, third, guest, outsider, page }
}

test('any party asks and every party, and whoever sees the room, can answer; others cannot', async () => {
  const { partnership, other, third, guest, outsider, page } = await aConversation()
  const answer = { words: 'Vi kan låna en sal.' }
  expect((await world.post(outsider, `${page}/inlagg`, answer)).status).toBe(404)
  expect((await world.post(outsider, at(partnership), { question: 'x', words: 'y' })).status).toBe(404)
  expect((await world.post(guest, at(partnership), { question: 'x', words: 'y' })).status).toBe(403)
  expect(await messages(partnership)).toHaveLength(1)
  for (const who of [other, third, guest]) expect((await world.post(who, `${page}/inlagg`, answer)).status).toBe(303)
  expect(await messages(partnership)).toHaveLength(4)
  expect((await world.post(guest, `${page}/inlagg`, answer)).status).toBe(303)
  expect(await messages(partnership)).toHaveLength(4)
  expect(await (await world.get(third, page)).text()).toContain('Lokalen är stängd i juli.')
})

test('an empty answer is asked for again, and nothing typed is lost', async () => {
  const { partnership, one } = await aConversation()
  const refused = await world.post(one, at(partnership), { question: '', words: 'Det här vill jag säga.' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Det här vill jag säga.')
})

test('it is closed with an outcome by a party, opened again with a reason, and each of them once', async () => {
  const { partnership, one, other, guest, page } = await aConversation()
  const post = (who: Someone, kind: string) => world.post(who, `${page}/inlagg`, { kind, words: `Ord om ${kind}` })
  expect((await post(guest, 'outcome')).status).toBe(403)
  expect((await post(other, 'reopened')).status).toBe(409)
  expect((await post(other, 'outcome')).status).toBe(303)
  expect((await world.post(one, `${page}/inlagg`, { words: 'En sak till' })).status).toBe(409)
  expect((await post(one, 'outcome')).status).toBe(409)
  expect((await post(one, 'reopened')).status).toBe(303)
  expect((await messages(partnership)).map(({ kind }) => kind)).toEqual(['said', 'outcome', 'reopened'])
})

test('a conversation with fewer parties is seen by them alone, and says who is not in it', async () => {
  const base = await aConversation()
  const [a, b, c] = base.partnership.parties
  const begun = await world.post(base.one, at(base.partnership), {
    question: 'Bara vi två',
    words: 'Hemligt',
    'parties[]': [b!.id],
  })
  const page = begun.headers.get('location')!.split('?')[0]!
  expect((await world.get(base.third, page)).status).toBe(404)
  expect((await world.post(base.third, `${page}/inlagg`, { words: 'Hej' })).status).toBe(404)
  expect((await world.get(base.guest, page)).status).toBe(404)
  expect(await (await world.get(base.third, `${at(base.partnership)}?q=Hemligt`)).text()).not.toContain('Bara vi två')
  const shown = await (await world.get(base.other, page)).text()
  expect(shown).toContain(`Det här samtalet ser inte ${c!.organisation.name}`)
  const seen = await asParty(world, base.third, c!, (tx) =>
    tx.selectFrom('conversation_message').select('words').execute(),
  )
  expect(seen.map(({ words }) => words)).not.toContain('Hemligt')
  expect(a!.id).not.toBe(b!.id)
})

test('those mentioned get one mail each with a link and without what was said; others get none', async () => {
  const { partnership, other, third, outsider, page } = await aConversation()
  await world.post(other, `${page}/inlagg`, { words: 'Kan du svara?', 'mentioned[]': [third.id, outsider.id] })
  const mails = await world.all.selectFrom('mail').selectAll().where('link', 'like', `%${page}%`).execute()
  expect(mails.map(({ person_id }) => person_id)).toEqual([third.id])
  expect(mails[0]!.body).not.toContain('Kan du svara')
  expect(mails[0]!.link).toContain(partnership.slug)
})

test('a file goes along with the words, and is fetched by those in the conversation alone', async () => {
  const pdf = new File([Buffer.from('255044462d312e37', 'hex')], 'Plan för sommaren.pdf')
  const { partnership, other, outsider, page } = await aConversation({ file: pdf })
  const [first] = await messages(partnership)
  const file = `${page}/inlagg/${first!.id}/fil`
  expect((await world.get(outsider, file)).status).toBe(404)
  expect((await world.get(other, `${page}/inlagg/${crypto.randomUUID()}/fil`)).status).toBe(404)
  const answer = await world.get(other, file)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  const wrong = await world.post(other, `${page}/inlagg`, { words: 'Här är den', file: new File(['hej'], 'x.exe') })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Här är den')
  expect(await messages(partnership)).toHaveLength(1)
})

test('the next meeting takes up the question, once', async () => {
  const { partnership, other, guest, outsider, page } = await aConversation()
  expect((await world.post(outsider, `${page}/dagordning`)).status).toBe(404)
  expect((await world.post(guest, `${page}/dagordning`)).status).toBe(403)
  for (const _ of [1, 2]) expect((await world.post(other, `${page}/dagordning`)).status).toBe(303)
  const items = await world.all
    .selectFrom('agenda_item')
    .select('title')
    .where('partnership_id', '=', partnership.id)
    .execute()
  expect(items).toEqual([{ title: 'Hur gör vi i sommar?' }])
})

test('the agenda takes up the question of a conversation with fewer parties, and nothing of what was said in it', async () => {
  const { partnership, one, page } = await aConversation()
  const all = await (await world.get(one, page)).text()
  const question = { question: 'Bara vi två', words: 'Hemligt', 'parties[]': [partnership.parties[1]!.id] }
  const few = (await world.post(one, at(partnership), question)).headers.get('location')!.split('?')[0]!
  const told = 'Det ni har skrivit här följer inte med.'
  expect(await (await world.get(one, few)).text()).toContain(told)
  expect(all).not.toContain(told)
  for (const path of [few, page]) expect((await world.post(one, `${path}/dagordning`)).status).toBe(303)
  const items = await world.all
    .selectFrom('agenda_item')
    .select(['title', 'words'])
    .where('partnership_id', '=', partnership.id)
    .orderBy('id')
    .execute()
  expect(items).toMatchObject([{ title: 'Bara vi två' }, { words: expect.stringContaining('stängd i juli') }])
  expect(items[0]!.words).not.toContain('Hemligt')
})

test('the conversations are searched in all that has been said, in any inflection', async () => {
  const { partnership, one, page } = await aConversation()
  await world.post(one, `${page}/inlagg`, { words: 'Cyklarna står i förrådet.' })
  const found = async (words: string) =>
    (await (await world.get(one, `${at(partnership)}?q=${encodeURIComponent(words)}`)).text()).includes(
      'Hur gör vi i sommar?',
    )
  expect(await found('lokalerna')).toBe(true)
  expect(await found('förråd')).toBe(true)
  expect(await found('badhus')).toBe(false)
})
