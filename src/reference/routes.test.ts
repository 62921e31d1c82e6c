import { afterAll, expect, test } from 'vitest'
import { aMeeting, meetingDay } from '#test/meetings.ts'
import { paths } from '#paths'
import { aWorld, type Someone } from '#test/world.ts'

const world = await aWorld({ clock: () => meetingDay })
afterAll(() => world.close())
const partnership = await world.aPartnership()
const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
const outsider = (await world.aPartnership()).parties[0]!.representative
const inGroup = (capacity: 'reference' | 'reader' | 'co_opted', name: string) =>
  world.aPerson(name).then((person) => world.aMandate(person, partnership.id, null, capacity))
const member = await inGroup('reference', 'I referensgruppen')
const reader = await inGroup('reader', 'Förtroendevald')
const coOpted = await inGroup('co_opted', 'Adjungerad')
const at = `/p/${partnership.slug}/referensgrupp`
const ask = (who: Someone | null, words = 'Vad ser ni som vi inte ser?') =>
  world.post(who, `${at}/fragor`, { question: words })
const questions = () => world.all.selectFrom('reference_question').selectAll().orderBy('made_at').execute()
const lastQuestion = async () => (await questions()).at(-1)!.id

test('a party asks, the group is written to and answers, and is told what it led to', async () => {
  expect((await ask(one, '')).status).toBe(422)
  expect((await ask(one)).status).toBe(303)
  const mail = await world.all.selectFrom('mail').select('subject').where('person_id', '=', member.id).execute()
  expect(mail.map(({ subject }) => subject)).toEqual([`En fråga till dig i referensgruppen för ${partnership.name}`])
  const id = await lastQuestion()
  expect((await world.post(member, `${at}/fragor/${id}/svar`, { answer: '' })).status).toBe(422)
  expect((await world.post(member, `${at}/fragor/${id}/svar`, { answer: 'Tystare musik.' })).status).toBe(303)
  expect((await world.post(other, `${at}/fragor/${id}/svar`, { answer: 'Sagt på mötet.' })).status).toBe(303)
  expect((await world.post(member, `${at}/fragor/${id}/utfall`, { outcome: 'Kapat' })).status).toBe(403)
  expect((await world.post(other, `${at}/fragor/${id}/utfall`, { outcome: 'Vi sänkte ljudet.' })).status).toBe(303)
  expect((await world.post(one, `${at}/fragor/${id}/utfall`, { outcome: 'Igen' })).status).toBe(409)
  expect((await world.post(member, `${at}/fragor/${id}/svar`, { answer: 'För sent' })).status).toBe(409)
  const html = await (await world.get(member, at)).text()
  for (const said of ['Tystare musik.', 'Antecknat av', 'Vi sänkte ljudet.']) expect(html).toContain(said)
})

test('what was spread to the group and from it is noted by the group and by every party', async () => {
  const spread = { direction: 'from_group', spread: 'Till rektorerna i området.', day: '3 nov 2036' }
  for (const who of [member, one, other]) expect((await world.post(who, `${at}/spridning`, spread)).status).toBe(303)
  expect((await world.post(one, `${at}/spridning`, { ...spread, day: 'snart' })).status).toBe(422)
  expect(await (await world.get(one, at)).text()).toContain('Till rektorerna i området.')
})

test('the group sees its own limited space and nothing of the parties’ room', async () => {
  const { path } = await aMeeting(world, one, partnership)
  await world.post(one, `${path}/dagordning`, { title: 'Bara för parterna' })
  expect((await world.get(member, at)).status).toBe(200)
  const closed = [
    path,
    ...[
      paths.meetings,
      paths.actions,
      paths.groups,
      paths.handover,
      paths.parties,
      paths.assessment,
      paths.agreement,
      paths.goals,
      paths.resources,
      paths.history,
      paths.ownRoom,
    ].map((one) => one.replace(':partnership', partnership.slug)),
  ]
  for (const address of closed) {
    const answer = await world.get(member, address)
    expect([address, answer.status]).toEqual([address, 403])
    expect(await answer.text()).not.toContain('Bara för parterna')
  }
  for (const [address, fields] of [
    [`${path}/dagordning`, { title: 'Kapad' }],
    [`/p/${partnership.slug}/moten/nytt`, {}],
    [`${at}/fragor`, { question: 'Kapad' }],
  ] as const)
    expect([address, (await world.post(member, address, fields)).status]).toEqual([address, 403])
})

test('who only looks in is shown the doors that open, and every one of them does', async () => {
  const doorsOf = async (who: Someone) => {
    const html = await (await world.get(who, `/p/${partnership.slug}/oversikt`)).text()
    const row = /<nav class="tabs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
    return [...row.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!)
  }
  const shared = `/p/${partnership.slug}`
  expect(await doorsOf(member)).toEqual([`${shared}/oversikt`, at, `${shared}/valkommen`])
  expect(await doorsOf(reader)).toEqual([`${shared}/oversikt`, `${shared}/valkommen`])
  for (const who of [member, reader, coOpted])
    for (const door of await doorsOf(who)) expect([door, (await world.get(who, door)).status]).toEqual([door, 200])
  expect((await doorsOf(coOpted)).length).toBeGreaterThan(5)
})

test('outsiders find nothing and change nothing; readers do not read it, co-opted people read and do not write', async () => {
  await ask(one, 'Hur når vi dem som inte kommer?')
  const id = await lastQuestion()
  const before = JSON.stringify([
    await questions(),
    await world.all.selectFrom('reference_answer').selectAll().execute(),
    await world.all.selectFrom('reference_spread').selectAll().execute(),
  ])
  expect((await world.get(outsider, at)).status).toBe(404)
  expect((await world.get(reader, at)).status).toBe(403)
  expect((await world.get(coOpted, at)).status).toBe(200)
  for (const address of [`${at}/fragor`, `${at}/fragor/${id}/svar`, `${at}/fragor/${id}/utfall`, `${at}/spridning`]) {
    const fields = { question: 'K', answer: 'K', outcome: 'K', spread: 'K', direction: 'to_group', day: '3 nov 2036' }
    expect([address, (await world.post(outsider, address, fields)).status]).toEqual([address, 404])
    expect([address, (await world.post(null, address, fields)).status]).toEqual([address, 404])
    for (const who of [reader, coOpted])
      expect([address, (await world.post(who, address, fields)).status]).toEqual([address, 403])
  }
  expect(
    JSON.stringify([
      await questions(),
      await world.all.selectFrom('reference_answer').selectAll().execute(),
      await world.all.selectFrom('reference_spread').selectAll().execute(),
    ]),
  ).toBe(before)
})
