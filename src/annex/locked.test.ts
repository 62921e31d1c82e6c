import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { sha256Hex } from '#platform/digest.ts'
import {
  aLockedVersion,
  anAgreedAgreement,
  aSignatory,
  asParty,
  decideAll,
  signIt,
  standBehindAll,
} from '#test/agreement.ts'
import { aRoomWithAnnexes, editionsOf, file, pdf } from '#test/annexes.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('a reader sees the annexes and changes none, and for others they are not there', async () => {
  const { add, at, partnership, one } = await aRoomWithAnnexes(world)
  await add({ title: 'Budget', file: file() })
  const { annex_id, id } = await one()
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const outsider = (await world.aPartnership()).parties[0]!.representative
  const posts: [string, Record<string, string | File>][] = [
    [at, { title: 'Min', body: 'Min' }],
    [`${at}/samsyn`, { accord: 'stands', accord_revision: '1' }],
    [`${at}/${annex_id}`, { title: 'Min', based_on: id }],
    [`${at}/${annex_id}/plats`, { direction: 'up' }],
    [`${at}/${annex_id}/borttagning`, { act: 'remove' }],
    [`${at}/${annex_id}/utgavor/${id}/ater`, { based_on: id }],
  ]
  for (const [path, fields] of posts) {
    expect((await world.post(reader, path, fields)).status, path).toBe(403)
    expect((await world.post(outsider, path, fields)).status, path).toBe(404)
  }
  for (const path of [at, `${at}/${annex_id}`, `${at}/${annex_id}/fil`]) {
    expect((await world.get(reader, path)).status, path).toBe(200)
    expect((await world.get(outsider, path)).status, path).toBe(404)
  }
  expect(await editionsOf(world, partnership)).toHaveLength(1)
})

test('the annexes are locked with the agreement, in its text, its hash and its file, and then stay as they are', async () => {
  const { partnership, add, at, civil, pub, change } = await aRoomWithAnnexes(world)
  await anAgreedAgreement(world, partnership)
  await add({ title: 'Så räknar vi', body: 'Vi delar lika.' })
  await add({ title: 'Budget', file: file() })
  const lock = () => world.post(civil.representative, `/p/${partnership.slug}/avtal/versioner`)
  expect((await lock()).status).toBe(409)
  for (const party of [civil, pub]) await standBehindAll(world, partnership, party)
  expect((await lock()).status).toBe(303)
  const version = `/p/${partnership.slug}/avtal/versioner/1`
  const text = await (await world.get(pub.representative, `${version}/text`)).text()
  expect(text).toContain(
    `bilaga:\n  namn: Så räknar vi\n  text:\n    Vi delar lika.\n  sha256: ${sha256Hex('Vi delar lika.\n')}`,
  )
  expect(text).toContain(`  fil: Budget åäö.pdf\n  storlek i byte: ${pdf().length}\n  sha256: ${sha256Hex(pdf())}`)
  const page = await (await world.get(pub.representative, version)).text()
  for (const shown of ['Bilaga 1. Så räknar vi', 'Bilaga 2. Budget']) expect(page).toContain(shown)
  const fetched = await world.get(pub.representative, `${version}/bilaga/2`)
  expect(fetched.headers.get('content-disposition')).toContain('attachment')
  expect(Buffer.from(await fetched.arrayBuffer())).toEqual(pdf())
  expect(await (await world.get(pub.representative, `${version}/bilaga/1`)).text()).toBe('Vi delar lika.\n')
  for (const missing of ['3', '0', 'x']) {
    expect((await world.get(pub.representative, `${version}/bilaga/${missing}`)).status).toBe(404)
  }
  expect((await change({ title: 'Annat', body: 'Annat' })).status).toBe(409)
  expect((await add({ title: 'En till', body: 'Sent' })).status).toBe(409)
  expect(await editionsOf(world, partnership)).toHaveLength(2)
  expect((await world.get(civil.representative, at)).status).toBe(200)
})

test('anyone who holds an annex learns what it belongs to, but only once all have signed', async () => {
  const { partnership, add, civil, pub } = await aRoomWithAnnexes(world)
  await anAgreedAgreement(world, partnership)
  await add({ title: 'Karta', file: file(pdf(partnership.slug)) })
  await add({ title: 'Ord', body: `Våra ord om ${partnership.slug}` })
  const signatories = []
  for (const party of [civil, pub]) {
    await standBehindAll(world, partnership, party)
    signatories.push(await aSignatory(world, partnership, party))
  }
  await world.post(civil.representative, `/p/${partnership.slug}/avtal/versioner`)
  const version = `/p/${partnership.slug}/avtal/versioner/1`
  const check = async (fields: Record<string, string | File>) =>
    (await (await world.post(null, '/kontrollera', fields)).text()).replace(/<form[\s\S]*<\/form>/, '')
  expect(await check({ file: file(pdf(partnership.slug)) })).toContain('Vi känner inte igen det här')
  await decideAll(world, version, partnership)
  for (const who of signatories) await signIt(world, version, who)
  for (const shown of ['Det är en bilaga till avtalet, tecken för tecken: bilaga 1.', partnership.name])
    expect(await check({ file: file(pdf(partnership.slug), 'annat namn.pdf') })).toContain(shown)
  expect(await check({ text: `Våra ord om ${partnership.slug}` })).toContain('bilaga 2.')
  expect(await check({ file: file(pdf('annan')) })).toContain('Vi känner inte igen det här')
})

test('who has left sees the annexes as they were then', async () => {
  const { partnership, add, change, at, pub, civil } = await aRoomWithAnnexes(world)
  await add({ title: 'Budget', body: 'Som det var' })
  const gone = await world.aMandate(await world.aPerson(), partnership.id, pub.id, 'representative')
  await world.all
    .updateTable('mandate')
    .set({ ended_at: sql`now()` })
    .where('person_id', '=', gone.id)
    .execute()
  await change({ title: 'Nytt namn', body: 'Som det blev' }, civil.representative)
  const page = await (await world.get(gone, at)).text()
  expect(page).toContain('Budget')
  expect(page).not.toContain('Nytt namn')
})

test('the database itself keeps editions in a row, of one kind, in the acting party’s name, and never changes one', async () => {
  const { partnership, add, one, civil, pub } = await aRoomWithAnnexes(world)
  await add({ title: 'Ett', body: 'Ett' })
  const annex = await one()
  const row = {
    annex_id: annex.annex_id,
    partnership_id: partnership.id,
    title: 'Två',
    body: 'Två',
    person_id: civil.representative.id,
    party_id: civil.id,
  }
  const insert = (values: object) =>
    asParty(world, civil.representative, civil, (tx) =>
      tx
        .insertInto('annex_edition')
        .values({ ...row, ...values } as never)
        .execute(),
    )
  await expect(insert({ based_on: null })).rejects.toThrow('another edition stands')
  await expect(insert({ based_on: annex.id, party_id: pub.id })).rejects.toThrow('row-level security')
  const { id } = await world.all
    .insertInto('stored_file')
    .values({
      owner_id: partnership.id,
      name: 'x.pdf',
      media_type: 'application/pdf',
      bytes: pdf(),
      person_id: civil.representative.id,
      party_id: civil.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await expect(insert({ based_on: annex.id, body: null, file_id: id })).rejects.toThrow('a text stays a text')
  const alter = asParty(world, civil.representative, civil, (tx) =>
    tx.updateTable('annex_edition').set({ title: 'Annat' }).execute(),
  )
  await expect(alter).rejects.toThrow('permission denied')
})

test('the database refuses a version without the annexes that are agreed', async () => {
  const { partnership, add, civil, pub } = await aRoomWithAnnexes(world)
  await aLockedVersion(world, partnership)
  const { content, canonical } = await world.all
    .selectFrom('version')
    .select(['content', 'canonical'])
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  await world.post(civil.representative, `/p/${partnership.slug}/avtal/versioner/1/ater`, { why: 'En bilaga fattas' })
  await add({ title: 'Ett', body: 'Ett' })
  for (const party of [civil, pub]) await standBehindAll(world, partnership, party)
  const insert = asParty(world, civil.representative, civil, (tx) =>
    tx
      .insertInto('version')
      .values({
        partnership_id: partnership.id,
        content,
        canonical,
        hash: Buffer.from(sha256Hex(canonical), 'hex'),
        locked_by: civil.representative.id,
        locked_party: civil.id,
      } as never)
      .execute(),
  )
  await expect(insert).rejects.toThrow('the annexes are not those agreed')
})
