import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { anAgreement, aSignatory, decideAll, signIt, standBehindAll } from '#test/agreement.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const read = async (path: string) => (await world.get(null, path)).text()

const secret = 'HEMLIGTMÄRKE'
const everywhere = async () => {
  const { rows } = await sql<{ slug: string }>`select slug from register_entry`.execute(world.all)
  const paths = [
    '/',
    '/partnerskap',
    '/partnerskap.csv',
    '/partnerskap.json',
    `/partnerskap?q=${secret}`,
    `/partnerskap.json?q=${secret.toLowerCase()}`,
    ...rows.map(({ slug }) => `/partnerskap/${slug}`),
  ]
  return Promise.all(paths.map(async (path) => [path, await read(path)] as const))
}

/** The words with which a page repeats what was searched for are the searcher's own, and not a finding. */
const withoutQuestion = (text: string) =>
  text.replaceAll(
    new RegExp(
      `(q=|value="|”|urval":"[^"]*)${encodeURIComponent(secret)}|(value="|”|“)${secret}|q=${encodeURIComponent(secret.toLowerCase())}`,
      'gi',
    ),
    '',
  )

test('nothing of a partnership’s inside reaches the register by any page, file or search: not before all agree, and then only what was chosen', async () => {
  const partnership = await world.aPartnership({ name: 'Öppen dörr' })
  const [one, other] = partnership.parties
  await world.all
    .updateTable('partnership')
    .set({ challenge: `Utmaning ${secret}`, affected: secret, place: secret })
    .where('id', '=', partnership.id)
    .execute()
  await anAgreement(world, partnership)
  const at = `/p/${partnership.slug}`
  const by = one!.representative
  await world.post(by, `${at}/parter/ord`, { words: secret })
  await world.post(by, `${at}/mal`, { kind: 'sub_goal', words: secret, measure: secret })
  await world.post(by, `${at}/resurser`, {
    party_id: one!.id,
    kind: 'other',
    own_kind: secret,
    description: secret,
    quantity: '1',
    unit: secret,
  })
  await world.post(by, `${at}/avtal/rubriker`, { title: secret })
  await world.post(by, `${at}/publicering`, {
    seen: '0',
    summary: secret,
    'pieces[]': ['challenge', 'goals', 'resources'],
  })
  await world.post(by, `${at}/publicering/samsyn`, { accord: 'stands', accord_revision: '1' })
  for (const [path, text] of await everywhere())
    expect([path, withoutQuestion(text).includes(secret)]).toEqual([path, false])

  await world.post(by, `${at}/publicering`, { seen: '1', area: 'aldre' })
  for (const { representative } of [one!, other!])
    await world.post(representative, `${at}/publicering/samsyn`, { accord: 'stands', accord_revision: '2' })
  expect(await read('/partnerskap/oppen-dorr')).toContain('Öppen dörr')
  for (const [path, text] of await everywhere())
    expect([path, withoutQuestion(text).includes(secret)]).toEqual([path, false])
})

test('phase and term follow by themselves once published, and the signed agreement is shown only if it is chosen', async () => {
  const partnership = await world.aPartnership({ name: 'Rum för återhämtning' })
  const at = `/p/${partnership.slug}`
  const publish = async (fields: Record<string, string | string[]>) => {
    const current = await world.all
      .selectFrom('publication')
      .select('revision')
      .where('partnership_id', '=', partnership.id)
      .orderBy('revision', 'desc')
      .executeTakeFirst()
    await world.post(partnership.parties[0]!.representative, `${at}/publicering`, {
      seen: String(current?.revision ?? 0),
      ...fields,
    })
    for (const { representative } of partnership.parties)
      await world.post(representative, `${at}/publicering/samsyn`, {
        accord: 'stands',
        accord_revision: String((current?.revision ?? 0) + 1),
      })
  }
  const state = async () => {
    const { partnerskap } = JSON.parse(await read('/partnerskap.json?q=återhämtning')) as {
      partnerskap: Record<string, unknown>[]
    }
    return partnerskap[0]?.lage_i_ord
  }
  await publish({ area: 'trygghet' })
  expect(await state()).toBe('Dialog')
  await anAgreement(world, partnership)
  expect(await state()).toBe('Avtal skrivs')
  for (const party of partnership.parties) await standBehindAll(world, partnership, party)
  const locked = await world.post(partnership.parties[0]!.representative, `${at}/avtal/versioner`)
  const version = locked.headers.get('location')!.replace(/\?.*/, '')
  expect(await state()).toBe('Beslut')
  expect(JSON.parse(await read('/partnerskap.json?q=återhämtning')).partnerskap[0].start).toBeNull()
  await decideAll(world, version, partnership)
  expect(await state()).toBe('Underskrift')
  for (const party of partnership.parties)
    expect((await signIt(world, version, await aSignatory(world, partnership, party))).status).toBe(303)
  expect(await state()).toBe('Börjar senare')
  const shown = JSON.parse(await read('/partnerskap.json?q=återhämtning')).partnerskap[0]
  expect(shown).toMatchObject({ start: '2027-01-01', slut: '2029-12-31', avtalets_hash: null })
  const file = '/partnerskap/rum-for-aterhamtning/avtal.pdf'
  expect((await world.get(null, file)).status).toBe(404)
  expect(await read('/partnerskap/rum-for-aterhamtning')).not.toContain('möter ensamheten')

  await publish({ area: 'trygghet', 'pieces[]': ['agreement_text', 'agreement_file'] })
  const page = await read('/partnerskap/rum-for-aterhamtning')
  expect(page).toContain('möter ensamheten')
  expect(page).toContain('Kom till: börjar senare')
  const pdf = await world.get(null, file)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  const newest = await world.all
    .selectFrom('version_file')
    .select('bytes')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(Buffer.from(await pdf.arrayBuffer()).equals(newest.bytes)).toBe(true)
}, 90_000)
