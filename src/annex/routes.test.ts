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
import { aWorld, type SomeParty, type Someone, type SomePartnership } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const pdf = (more = '') => Buffer.from(`%PDF-1.7\nBudget ${more}\n%%EOF\n`)
const file = (bytes: Buffer = pdf(), name = 'Budget åäö.pdf') => new File([bytes as never], name)

async function aRoom() {
  const partnership = await world.aPartnership()
  const [civil, pub] = partnership.parties as [SomeParty, SomeParty]
  const at = `/p/${partnership.slug}/avtal/bilagor`
  const add = (fields: Record<string, string | File>, who: Someone = civil.representative) =>
    world.post(who, at, fields)
  const standing = async () =>
    world.all
      .selectFrom('annex_edition')
      .innerJoin('annex', 'annex.id', 'annex_edition.annex_id')
      .selectAll('annex_edition')
      .select('annex.place')
      .distinctOn('annex_id')
      .where('annex_edition.partnership_id', '=', partnership.id)
      .orderBy('annex_id')
      .orderBy('seq', 'desc')
      .execute()
  const one = async () => (await standing())[0]!
  const change = async (fields: Record<string, string | File>, who: Someone = pub.representative) => {
    const annex = await one()
    return world.post(who, `${at}/${annex.annex_id}`, { title: annex.title, based_on: annex.id, ...fields })
  }
  const revision = async () =>
    (
      await world.all
        .selectFrom('part')
        .select('revision')
        .where('partnership_id', '=', partnership.id)
        .where('kind', '=', 'annexes')
        .executeTakeFirst()
    )?.revision ?? 0
  const stand = async (party: SomeParty, revised?: number) =>
    world.post(party.representative, `${at}/samsyn`, {
      accord: 'stands',
      accord_revision: String(revised ?? (await revision())),
    })
  const marks = async () =>
    (await world.get(civil.representative, at)).text().then((page) => page.split('Står bakom</span>').length - 1)
  return { partnership, civil, pub, at, add, standing, one, change, revision, stand, marks }
}
const editionsOf = ({ id }: SomePartnership) =>
  world.all.selectFrom('annex_edition').selectAll().where('partnership_id', '=', id).execute()

test('any party adds an annex, as a text written in the room or as a file, and all see it', async () => {
  const { add, at, civil, pub, standing } = await aRoom()
  expect((await add({ title: 'Så räknar vi', body: 'Vi delar lika.\n\n- lokal\n- tid' })).status).toBe(303)
  expect((await add({ title: 'Budget', body: '', file: file() }, pub.representative)).status).toBe(303)
  const page = await (await world.get(civil.representative, at)).text()
  for (const shown of ['Så räknar vi', 'Budget åäö.pdf', 'Står vi bakom bilagorna?']) expect(page).toContain(shown)
  expect((await standing()).map(({ body }) => body === null).toSorted()).toEqual([false, true])
})

test('an annex is a file or a text, of a kind that is listed and of a size that is told', async () => {
  const { add, standing } = await aRoom()
  const says = async (fields: Record<string, string | File>) => {
    const answer = await add({ title: 'Budget', body: '', ...fields })
    expect(answer.status).toBe(422)
    return answer.text()
  }
  expect(await says({})).toContain('Välj en fil, eller skriv en text')
  expect(await says({ title: '', body: 'Vår text' })).toContain('Skriv vad bilagan ska heta')
  expect(await says({ body: 'Vår text', file: file() })).toContain('Välj antingen en fil eller en text')
  expect(await says({ file: file(Buffer.from('MZ'), 'budget.exe') })).toContain('Den sortens fil går inte att bifoga')
  expect(await says({ file: file(Buffer.from('inte en bild'), 'karta.png') })).toContain('Den sortens fil')
  expect(await says({ file: file(Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024)])) })).toContain(
    'större än 10 MB',
  )
  expect(await says({ title: 'Vår', body: 'x'.repeat(60_001) })).toContain('längre än 60 000 tecken')
  expect(await standing()).toEqual([])
})

test('two present annexes never have one name', async () => {
  const { add, standing } = await aRoom()
  await add({ title: 'Budget', body: 'Ett' })
  expect((await add({ title: 'budget', body: 'Två' })).status).toBe(422)
  expect(await standing()).toHaveLength(1)
})

test('a sheet, slides and open formats can be annexes too', async () => {
  const { add, standing } = await aRoom()
  const zip = Buffer.from('504b030414000600', 'hex')
  for (const ending of ['xlsx', 'pptx', 'odt', 'ods', 'docx'])
    expect((await add({ title: `Fil ${ending}`, file: file(zip, `fil.${ending}`) })).status).toBe(303)
  expect(await standing()).toHaveLength(5)
})

test('samsyn on the annexes is lost when any of them is changed, moved or taken away', async () => {
  const { add, stand, marks, civil, pub, change, standing, at } = await aRoom()
  await add({ title: 'Ett', body: 'Ett' })
  const lost = async () => {
    expect(await marks()).toBe(0)
    for (const party of [civil, pub]) expect((await stand(party)).status).toBe(303)
    expect(await marks()).toBe(2)
  }
  await lost()
  await change({ body: 'Ett och ett halvt' })
  await lost()
  await add({ title: 'Två', body: 'Två' })
  await lost()
  const [first] = (await standing()).toSorted((a, b) => a.place - b.place)
  await world.post(pub.representative, `${at}/${first!.annex_id}/plats`, { direction: 'down' })
  await lost()
  expect((await standing()).toSorted((a, b) => a.place - b.place)[1]!.annex_id).toBe(first!.annex_id)
  await world.post(pub.representative, `${at}/${first!.annex_id}/borttagning`, { act: 'remove' })
  await lost()
  await world.post(civil.representative, `${at}/${first!.annex_id}/borttagning`, { act: 'take_back' })
  await lost()
})

test('samsyn is not given to annexes that have changed since the page was shown', async () => {
  const { add, stand, change, civil, marks } = await aRoom()
  await add({ title: 'Ett', body: 'Ett' })
  await change({ body: 'Ett till' })
  expect((await stand(civil, 1)).status).toBe(409)
  expect(await marks()).toBe(0)
})

test('annexes that were taken away before anybody answered are not asked about; afterwards they are', async () => {
  const { add, one, at, civil, stand } = await aRoom()
  await add({ title: 'Fel fil', file: file() })
  const away = async () =>
    world.post(civil.representative, `${at}/${(await one()).annex_id}/borttagning`, { act: 'remove' })
  await away()
  expect(await (await world.get(civil.representative, at)).text()).not.toContain('Står vi bakom bilagorna?')
  await world.post(civil.representative, `${at}/${(await one()).annex_id}/borttagning`, { act: 'take_back' })
  await stand(civil)
  await away()
  const page = await (await world.get(civil.representative, at)).text()
  for (const shown of ['Står vi bakom bilagorna?', 'Borttagna bilagor (1)', 'Ta tillbaka Fel fil'])
    expect(page).toContain(shown)
})

test('a replaced file and an earlier text remain, and can stand again', async () => {
  const { add, change, one, at, civil, partnership } = await aRoom()
  await add({ title: 'Budget', file: file(pdf('2026')) })
  expect((await change({ file: file(pdf('2027'), 'Ny budget.pdf') })).status).toBe(303)
  const annex = await one()
  const fetched = async (query: string) =>
    Buffer.from(
      await (await world.get(civil.representative, `${at}/${annex.annex_id}/fil${query}`)).arrayBuffer(),
    ).toString()
  expect(await fetched('')).toContain('2027')
  expect(await fetched('?version=1')).toContain('2026')
  const [first] = await editionsOf(partnership)
  const restore = () =>
    world.post(civil.representative, `${at}/${annex.annex_id}/utgavor/${first!.id}/ater`, { based_on: annex.id })
  expect((await restore()).status).toBe(303)
  expect(await fetched('')).toContain('2026')
  expect((await restore()).status).toBe(409)
  expect(await editionsOf(partnership)).toHaveLength(3)
})

test('who saves after somebody else is shown both texts, and nothing is lost', async () => {
  const { add, one, change, at, civil } = await aRoom()
  await add({ title: 'Så räknar vi', body: 'Vi delar lika.' })
  const seen = await one()
  await change({ body: 'Vi delar efter förmåga.' })
  const answer = await world.post(civil.representative, `${at}/${seen.annex_id}`, {
    title: seen.title,
    based_on: seen.id,
    body: 'Vi delar lika på allt.',
  })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Någon annan ändrade bilagan samtidigt')
  expect(page).toContain('förmåga')
  expect(page).toContain('Vi delar lika på allt.')
  expect((await one()).body).toBe('Vi delar efter förmåga.')
})

test('saving the same twice changes nothing, and asks nobody again', async () => {
  const { add, change, revision, partnership } = await aRoom()
  await add({ title: 'Ett', body: 'Ett' })
  await change({ body: 'Ett' })
  expect(await revision()).toBe(1)
  expect(await editionsOf(partnership)).toHaveLength(1)
})

test('a reader sees the annexes and changes none, and for others they are not there', async () => {
  const { add, at, partnership, one } = await aRoom()
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
  expect(await editionsOf(partnership)).toHaveLength(1)
})

test('the annexes are locked with the agreement, in its text, its hash and its file, and then stay as they are', async () => {
  const { partnership, add, at, civil, pub, change } = await aRoom()
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
  expect(await editionsOf(partnership)).toHaveLength(2)
  expect((await world.get(civil.representative, at)).status).toBe(200)
})

test('anyone who holds an annex learns what it belongs to, but only once all have signed', async () => {
  const { partnership, add, civil, pub } = await aRoom()
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
  const { partnership, add, change, at, pub, civil } = await aRoom()
  await add({ title: 'Budget', body: 'Som det var' })
  const gone = await world.aMandate(await world.aPerson(), partnership.id, pub.id, 'representative')
  await world.all.updateTable('mandate').set({ ended_at: new Date() }).where('person_id', '=', gone.id).execute()
  await change({ title: 'Nytt namn', body: 'Som det blev' }, civil.representative)
  const page = await (await world.get(gone, at)).text()
  expect(page).toContain('Budget')
  expect(page).not.toContain('Nytt namn')
})

test('the database itself keeps editions in a row, of one kind, in the acting party’s name, and never changes one', async () => {
  const { partnership, add, one, civil, pub } = await aRoom()
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
  const { partnership, add, civil, pub } = await aRoom()
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
