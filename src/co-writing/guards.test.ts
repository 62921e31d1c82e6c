import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { anOffice, aPen, until, type Pen } from '#test/lines.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'
import { writeInto } from './write-into.ts'

const world = await aWorld()
const office = await anOffice(world)
const pens: Pen[] = []
afterAll(async () => {
  for (const pen of pens) pen.leave()
  await office.close()
  await world.close()
})
const textsOf = (heading: string) =>
  world.all.selectFrom('heading_text').selectAll().where('heading_id', '=', heading).orderBy('seq').execute()
const strokesOf = (heading: string) =>
  world.all.selectFrom('live_update').selectAll().where('text_id', '=', heading).execute()

async function aRoom() {
  const room = await aWritingRoom(world)
  const heading = await room.aHeading()
  const open = async (who: Someone | null, options: Parameters<typeof aPen>[4] = {}) => {
    const pen = aPen(office, who, room.partnership.slug, heading, options)
    pens.push(pen)
    return pen
  }
  const ready = async (who: Someone) => {
    const pen = await open(who)
    await pen.ready()
    return pen
  }
  return { ...room, heading, open, ready }
}
/** The answer to an upgrade that is asked for by hand. */
const knock = (path: string, headers: Record<string, string>) =>
  new Promise<number>((done) => {
    const socket = new WebSocket(`${office.address.replace('http', 'ws')}${path}`, { headers } as never)
    socket.addEventListener('open', () => (socket.close(), done(101)))
    socket.addEventListener('error', () => done(0))
  })

test('the door opens for those who read the room, from our own page, and for nobody else', async () => {
  const { partnership, heading, bryggan } = await aRoom()
  const elsewhere = await aWritingRoom(world)
  const path = `/p/${partnership.slug}/avtal/rubriker/${heading}/skriv-tillsammans`
  const origin = office.address
  const cookie = bryggan.representative.cookie
  expect(await knock(path, { origin, cookie })).toBe(101)
  expect(await knock(path, { origin: 'https://elsewhere.example', cookie })).toBe(0)
  expect(await knock(path, { cookie })).toBe(0)
  expect(await knock(path, { origin })).toBe(0)
  expect(await knock(path, { origin, cookie: elsewhere.bryggan.representative.cookie })).toBe(0)
  expect(
    await knock(`/p/${elsewhere.partnership.slug}/avtal/rubriker/${heading}/skriv-tillsammans`, { origin, cookie }),
  ).toBe(0)
  const left = await world.aPerson()
  await world.aMandate(left, partnership.id, bryggan.id, 'representative')
  await world.all.updateTable('mandate').set({ ended_at: new Date() }).where('person_id', '=', left.id).execute()
  expect(await knock(path, { origin, cookie: left.cookie })).toBe(0)
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  expect(await knock(path, { origin, cookie: reader.cookie })).toBe(0)
})

test('another text than that of the address cannot be reached over the line', async () => {
  const { bryggan, partnership, heading, open } = await aRoom()
  const other = await aRoom()
  const pen = await open(bryggan.representative)
  pen.provider.configuration.name = other.heading
  await pause(300)
  expect(pen.provider.synced).toBe(false)
  expect(await strokesOf(other.heading)).toEqual([])
  expect(partnership.id).not.toBe(other.partnership.id)
  expect(heading).not.toBe(other.heading)
})

test('who only has sight reads what is written, and nothing such a person writes is taken in', async () => {
  const { bryggan, partnership, heading, ready } = await aRoom()
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const [amina, reading] = [await ready(bryggan.representative), await ready(guest)]
  amina.write('Vi möts.')
  await amina.saved()
  await until(() => reading.body() === 'Vi möts.')
  reading.write('Vi möts aldrig.')
  await pause(200)
  expect(amina.body()).toBe('Vi möts.')
  expect((await strokesOf(heading)).every(({ person_id }) => person_id === bryggan.representative.id)).toBe(true)
})

test('nobody writes under another’s client id: the line closes and nothing is kept', async () => {
  const { bryggan, norrvik, heading, ready } = await aRoom()
  const amina = await ready(bryggan.representative)
  amina.write('Vi möts.')
  await amina.saved()
  const elof = await ready(norrvik.representative)
  await until(() => elof.body() === 'Vi möts.')
  const before = (await strokesOf(heading)).length
  elof.document.clientID = amina.document.clientID
  elof.write('Vi möts inte.')
  await until(() => elof.told.some((one) => one.told === 'closed' && one.why === 'refused'))
  expect(await strokesOf(heading)).toHaveLength(before)
  expect(amina.body()).toBe('Vi möts.')
})

test('a client id that another has begun to use is that other’s from the first stroke on', async () => {
  const { bryggan, norrvik, heading, ready } = await aRoom()
  const [amina, elof] = [await ready(bryggan.representative), await ready(norrvik.representative)]
  amina.write('Vi')
  await amina.saved()
  const bound = await world.all.selectFrom('live_client').selectAll().where('text_id', '=', heading).execute()
  expect(bound).toMatchObject([
    { client: amina.document.clientID, person_id: bryggan.representative.id, party_id: bryggan.id },
  ])
  await expect(
    world.all.updateTable('live_client').set({ person_id: norrvik.representative.id }).execute(),
  ).rejects.toThrow('stays')
  elof.write('Vi ses')
  await elof.saved()
  expect((await strokesOf(heading)).at(-1)).toMatchObject({
    person_id: norrvik.representative.id,
    party_id: norrvik.id,
  })
})

test('what no editor of ours makes is not taken in', async () => {
  const { bryggan, heading, ready } = await aRoom()
  for (const spoil of [
    (document: Y.Doc) => document.getXmlFragment('text').insert(0, [new Y.XmlElement('script')]),
    (document: Y.Doc) => document.getMap('other').set('a', 'b'),
    (document: Y.Doc) => {
      const words = new Y.XmlText()
      words.insert(0, 'Läs', { link: { href: 'javascript:alert(1)' } })
      document.getXmlFragment('text').insert(0, [words])
    },
  ]) {
    const pen = await ready(bryggan.representative)
    spoil(pen.document)
    await until(() => pen.told.some((one) => one.told === 'closed'))
  }
  expect(await strokesOf(heading)).toEqual([])
})

test('a message that is too large closes the line, and so does writing faster than anybody can', async () => {
  const { bryggan, heading, ready } = await aRoom()
  const large = await ready(bryggan.representative)
  large.line.webSocket?.send(new Uint8Array(1024 * 1024 + 1))
  await until(() => large.closed() !== null)
  const fast = await ready(bryggan.representative)
  for (let count = 0; count < 1600; count += 1) fast.line.webSocket?.send(new Uint8Array([0]))
  await until(() => fast.closed() !== null)
  expect(await strokesOf(heading)).toEqual([])
})

test('a text beyond its longest is not taken in, and what stood before stands', async () => {
  const { bryggan, ready, heading } = await aRoom()
  const pen = await ready(bryggan.representative)
  pen.write('x'.repeat(60_001))
  await until(() => pen.told.some((one) => one.told === 'closed' && one.why === 'long'))
  expect(await strokesOf(heading)).toEqual([])
})

test('a caret carries the name and mark of the one whose line it comes over, whatever is claimed', async () => {
  const { bryggan, norrvik, ready } = await aRoom()
  const [amina, elof] = [await ready(bryggan.representative), await ready(norrvik.representative)]
  const forged = { id: bryggan.representative.id, name: bryggan.representative.name, party: 'Bryggan', mark: 1 }
  elof.provider.setAwarenessField('user', forged)
  const seen = () =>
    amina.provider.awareness!.getStates().get(elof.document.clientID)?.['user'] as { name: string; id: string }
  await until(() => seen())
  expect(seen()).toMatchObject({
    id: norrvik.representative.id,
    name: norrvik.representative.name,
    party: 'Norrvik kommun',
  })
})

test('a mandate that ends closes the line; what was acknowledged before becomes a version all the same', async () => {
  const { bryggan, norrvik, heading, ready, partnership } = await aRoom()
  const gone = await world.aMandate(
    await world.aPerson('Den som slutar'),
    partnership.id,
    bryggan.id,
    'responsible_officer',
  )
  const [pen, elof] = [await ready(gone), await ready(norrvik.representative)]
  pen.write('Det här hann jag skriva.')
  await pen.saved()
  await world.all.updateTable('mandate').set({ ended_at: new Date() }).where('person_id', '=', gone.id).execute()
  // A second is what is promised; a busy machine is waited for, since how long it took is no fault of the line
  await until(() => pen.told.some((one) => one.told === 'closed' && one.why === 'rights'))
  pen.write('Det här hann jag skriva. Och mer därtill.')
  await until(async () => (await textsOf(heading)).length > 0)
  expect(await textsOf(heading)).toMatchObject([
    { body: 'Det här hann jag skriva.', person_id: gone.id, party_id: bryggan.id },
  ])
  expect(elof.body()).toBe('Det här hann jag skriva.')
})

test('signing out closes the line', async () => {
  const { bryggan, ready } = await aRoom()
  const pen = await ready(bryggan.representative)
  await world.post(bryggan.representative, '/logga-ut')
  await until(() => pen.told.length > 0)
  expect(pen.told).toEqual([{ told: 'closed', why: 'rights' }])
})

test('the database takes no stroke from somebody who does not act there, nor one in another’s name', async () => {
  const { bryggan, norrvik, heading, partnership, ready } = await aRoom()
  await (await ready(bryggan.representative)).ready()
  const elsewhere = await aWritingRoom(world)
  const insert = (eyes: { person: string; party: string }, by: { person_id: string; party_id: string }) =>
    world.web.transaction().execute(async (tx) => {
      await sql`select set_config('app.person_id', ${eyes.person}, true), set_config('app.party_id', ${eyes.party}, true)`.execute(
        tx,
      )
      return tx
        .insertInto('live_update')
        .values({ text_id: heading, partnership_id: partnership.id, bytes: Buffer.from('x'), ...by })
        .execute()
    })
  const amina = { person_id: bryggan.representative.id, party_id: bryggan.id }
  const elof = { person: norrvik.representative.id, party: norrvik.id }
  const stranger = { person: elsewhere.bryggan.representative.id, party: elsewhere.bryggan.id }
  await expect(insert(elof, amina)).rejects.toMatchObject({ code: '42501' })
  await expect(insert(stranger, amina)).rejects.toMatchObject({ code: '42501' })
  await expect(
    insert({ person: elof.person, party: bryggan.id }, { ...amina, person_id: elof.person }),
  ).rejects.toMatchObject({ code: '42501' })
  expect(await strokesOf(heading)).toEqual([])
})

test('samsyn, locking and removal wait for a version: the database refuses them on strokes that are not yet one', async () => {
  const { bryggan, norrvik, heading, partnership, pageOf } = await aRoom()
  const before = new Y.Doc()
  writeInto(before, 'Ännu ingen version.')
  await world.all
    .insertInto('live_text')
    .values({ id: heading, kind: 'heading', partnership_id: partnership.id })
    .execute()
  const by = {
    text_id: heading,
    partnership_id: partnership.id,
    person_id: bryggan.representative.id,
    party_id: bryggan.id,
  }
  await world.all
    .insertInto('live_update')
    .values({ ...by, bytes: Buffer.from(Y.encodeStateAsUpdate(before)) })
    .execute()
  // Asked without the hub, which would have made a version first
  const answer = () =>
    world.post(norrvik.representative, `${pageOf(heading)}/samsyn`, {
      accord: 'stands',
      accord_why: '',
      accord_revision: '0',
    })
  expect((await answer()).status).toBe(409)
  const remove = world.web.transaction().execute(async (tx) => {
    await sql`select set_config('app.person_id', ${by.person_id}, true), set_config('app.party_id', ${by.party_id}, true)`.execute(
      tx,
    )
    return tx.updateTable('heading').set({ removed_at: new Date() }).where('id', '=', heading).execute()
  })
  await expect(remove).rejects.toMatchObject({ code: '23514' })
  const lock = {
    partnership_id: partnership.id,
    content: '{}',
    canonical: 'x',
    locked_by: bryggan.representative.id,
    locked_party: bryggan.id,
  }
  await expect(
    world.all
      .insertInto('version')
      .values({ ...lock, hash: sql`sha256('x')`, start_on: sql`app.today()`, end_on: sql`app.today() + 1`, number: 1 })
      .execute(),
  ).rejects.toMatchObject({ code: '23514' })
  // Through the hub the version is made first, and then nothing is in the way
  await office.hub.settle(partnership.slug)
  expect(await textsOf(heading)).toMatchObject([{ body: 'Ännu ingen version.', party_id: bryggan.id }])
  const revision = await world.all
    .selectFrom('part')
    .select('revision')
    .where('id', '=', heading)
    .executeTakeFirstOrThrow()
  const now = await world.post(norrvik.representative, `${pageOf(heading)}/samsyn`, {
    accord: 'stands',
    accord_why: '',
    accord_revision: String(revision.revision),
  })
  expect(now.status).toBe(303)
})
