import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'

// Requests that no page of ours makes. Each is answered with a page, never with a fault.
const world = await aWorld()
afterAll(() => world.close())
const partnership = await world.aPartnership()
const me = partnership.parties[0]!.representative
const at = `/p/${partnership.slug}`
const boss = await world.anAdministrator()

/** Posts bytes as they stand, as the person with the cookie. */
const send = (path: string, body: BodyInit, type?: string, more: Record<string, string> = {}) =>
  world.app.request(path, {
    method: 'POST',
    headers: { origin: 'http://localhost', cookie: me.cookie, ...(type ? { 'content-type': type } : {}), ...more },
    body,
    duplex: 'half',
  } as RequestInit)

test('an address or a search with a character that no text holds leads to nothing', async () => {
  for (const path of ['/p/%00', `${at}%00/avtal`, '/utmaningar?q=%00'])
    expect((await world.get(me, path)).status).toBe(404)
  expect((await world.get(boss, '/administration/personer?sok=%00')).status).toBe(404)
})

test('a number that nothing has, or that no number is, leads to nothing', async () => {
  const numbered = [
    'avvikelser',
    'iakttagelser',
    'enkater',
    'rapporter',
    'risker',
    'bedomning/fragor',
    'mal/effektkedja',
  ]
  const more = [
    'mal/antaganden',
    'bedomning',
    'avtal/versioner',
    'moten',
    'samtal',
    'grupper',
    'uppfoljning/matt',
    'tider',
  ]
  for (const room of [...numbered, ...more])
    for (const name of ['99999999999', '9007199254740991', '-1', '1.5', '1e3', 'x'])
      expect({ room, name, status: (await world.get(me, `${at}/${room}/${name}`)).status }).toMatchObject({
        status: 404,
      })
})

test('what is not sent as a form is refused as unreadable, and changes nothing', async () => {
  const form = 'multipart/form-data; boundary=x'
  for (const [body, type] of [
    ['{}', 'application/json'],
    ['words=a', 'text/plain'],
    ['not a form', form],
  ] as const) {
    const answer = await send(`${at}/parter/ord`, body, type)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Formuläret gick inte att läsa')
  }
})

test('a form of words takes a megabyte at the most, announced or not, also from a visitor', async () => {
  const words = `words=${'a'.repeat(1024 * 1024)}`
  const form = 'application/x-www-form-urlencoded'
  expect((await send(`${at}/parter/ord`, words, form, { 'content-length': String(words.length) })).status).toBe(413)
  expect((await send(`${at}/parter/ord`, new Blob([words]).stream(), form)).status).toBe(413)
  expect((await send('/logga-in', words, form)).status).toBe(413)
  expect((await send(`${at}/parter/ord`, 'words=Kort', form)).status).toBe(303)
})

test('who sends slowly keeps nobody else waiting', async () => {
  const { promise: rest, resolve: end } = Promise.withResolvers<void>()
  const slow = () =>
    new ReadableStream({
      pull: async (stream) => {
        await rest
        stream.enqueue(new TextEncoder().encode('email=a'))
        stream.close()
      },
    })
  const waiting = Array.from({ length: 20 }, () => send('/logga-in', slow(), 'application/x-www-form-urlencoded'))
  const answer = await Promise.race([world.get(me, `${at}/oversikt`), new Promise((done) => setTimeout(done, 5000))])
  end()
  await Promise.all(waiting)
  expect(answer).toMatchObject({ status: 200 })
})

/** Line breaks that begin a header of their own, and signs that turn the words around them. */
const bent = 'Nora\r\nBcc: alla@example.org \u202Exe.\u2066gul'
const straight = 'Nora Bcc: alla@example.org xe.gul'

test('a name or a title is one line that is read as it stands, whatever was typed', async () => {
  const account = { name: bent, language: 'sv', scheme: 'auto' }
  expect((await world.post(me, '/konto', account)).status).toBe(303)
  const names = world.all.selectFrom('person').select('name').where('id', '=', me.id)
  expect(await names.executeTakeFirst()).toEqual({ name: straight })
  expect((await world.post(me, '/konto', { ...account, name: '\u202E\r\n\u2069' })).status).toBe(422)
  const noted = { title: bent, words: 'x', noticed_by: 'x', noticed_on: '2025-10-01', gravity: 'ordinary' }
  expect((await world.post(me, `${at}/avvikelser`, noted)).status).toBe(303)
  const titles = world.all.selectFrom('deviation').select('title').where('partnership_id', '=', partnership.id)
  expect(await titles.execute()).toEqual([{ title: straight }])
})

test('a name that came in with line breaks all the same puts none in the subject of a mail', async () => {
  const other = await world.aPartnership({ name: bent })
  const [one, two] = other.parties
  const fields = { kind: 'staff', description: 'Samordnare', unit: 'timmar', quantity: '4' }
  const days = { from_on: '2025-03-01', to_on: '2025-03-31' }
  await world.post(one!.representative, `/p/${other.slug}/bidragit/nytt`, { ...fields, ...days })
  const mail = world.all.selectFrom('mail').select('subject').where('person_id', '=', two!.representative.id)
  const { subject } = await mail.executeTakeFirstOrThrow()
  expect(subject).toContain(straight)
})
