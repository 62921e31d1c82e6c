import { afterAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { publish } from '#test/published.ts'
import { aSignedAgreement, signAnew } from '#test/signed.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const inMay = new Date('2027-05-10T10:00:00Z')
const clock = { now: inMay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())

const first = { start: '2025-01-01', end: '2027-12-31' }
const second = { start: '2028-01-01', end: '2031-12-31' }
const duty = 'Publicera det nya avtalet i registret'
const newer = 'Ett nyare avtal är undertecknat 1 maj 2027 och gäller till och med 31 december 2031'
const notHere = 'Parterna har inte publicerat det här'

const textOf = async (who: Someone | null, path: string) => (await world.get(who, path)).text()
const slugOf = async ({ id }: SomePartnership) =>
  (
    await world.all
      .selectFrom('publication_entry as x')
      .innerJoin('register_entry as e', 'e.id', 'x.entry_id')
      .select('e.slug')
      .where('x.partnership_id', '=', id)
      .executeTakeFirstOrThrow()
  ).slug
const hashOf = async (version: string) =>
  (
    await world.all.selectFrom('version').select('hash').where('id', '=', version).executeTakeFirstOrThrow()
  ).hash.toString('hex')
/** The signed file, put there without going through decisions and codes: the guard of settled versions is passed by. */
const aFile = (partnership: SomePartnership, version: string, bytes: string) =>
  world.all.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const file = {
      version_id: version,
      partnership_id: partnership.id,
      kind: 'signed' as const,
      seq: 9,
      begins_with: version,
      sealed_with: '0'.repeat(64),
      bytes: Buffer.from(bytes),
    }
    await tx.insertInto('version_file').values(file).execute()
  })
/** What the open data says of a partnership. */
const dataOf = async (slug: string) =>
  (
    (await (await world.get(null, '/partnerskap.json')).json()) as { partnerskap: Record<string, unknown>[] }
  ).partnerskap.find(({ id }) => id === slug)
const waitsFor = async (who: Someone, { slug }: SomePartnership) => [
  (await textOf(who, '/mina/att-gora')).includes(duty),
  (await textOf(who, `/p/${slug}/oversikt`)).includes(duty),
]
const keep = (who: Someone | null, { slug }: SomePartnership) =>
  world.post(who, `/p/${slug}/publicering/nytt-avtal/behallet`)

/** A published agreement and a newer one that all have signed. */
async function aNewerOne(
  pieces: readonly string[] = ['agreement_text', 'agreement_file'],
  partnership?: SomePartnership,
) {
  const given = partnership ?? (await world.aPartnership())
  const one = await aSignedAgreement(world, given, first, '2024-12-01')
  await aFile(given, one, 'det första')
  await publish(world, given, pieces)
  const two = await signAnew(world, given, second, '2027-05-01')
  await aFile(given, two, 'det andra')
  return { partnership: given, one, two, slug: await slugOf(given) }
}

test('after a newer agreement is signed the register tells of the published one alone, and says that there is a newer', async () => {
  const { one, two, slug } = await aNewerOne()
  const page = await textOf(null, `/partnerskap/${slug}`)
  for (const words of ['1 december 2024', '1 januari 2025 – 31 december 2027', await hashOf(one), newer, notHere])
    expect(page).toContain(words)
  expect(page).not.toContain(await hashOf(two))
  expect(page).toContain('Ett nyare avtal undertecknades')
  expect(await textOf(null, `/partnerskap/${slug}/avtal.pdf`)).toBe('det första')
  expect(await dataOf(slug)).toMatchObject({
    undertecknat: '2024-12-01',
    start: '2025-01-01',
    slut: '2027-12-31',
    avtalets_hash: await hashOf(one),
    nyare_avtal_undertecknat: '2027-05-01',
    nyare_avtal_slut: '2031-12-31',
  })
  const row = (await textOf(null, '/partnerskap.csv'))
    .split('\r\n')
    .find((line) => line.includes(`/partnerskap/${slug}`))
  expect(row?.replaceAll('"', '')).toContain(';2024-12-01;2025-01-01;2027-12-31;')
  expect(row?.replaceAll('"', '')).toMatch(/;2027-05-01;2031-12-31$/)
})

test('a partnership goes on in the register when the newer agreement takes over, published or not', async () => {
  const { slug } = await aNewerOne()
  expect(await dataOf(slug)).toMatchObject({ lage: 'aktivt' })
  clock.now = new Date('2028-06-01T10:00:00Z')
  expect(await dataOf(slug)).toMatchObject({ lage: 'aktivt', slut: '2027-12-31' })
  clock.now = new Date('2032-06-01T10:00:00Z')
  expect(await dataOf(slug)).toMatchObject({ lage: 'avslutat' })
  clock.now = inMay
})

test('those who act for a party are asked to publish the newer agreement, until all stand behind it', async () => {
  const { partnership, two, slug } = await aNewerOne()
  const [here, there] = partnership.parties.map(({ representative }) => representative)
  const signatory = await world.aMandate(await world.aPerson(), partnership.id, partnership.parties[0]!.id, 'signatory')
  expect(await waitsFor(here!, partnership)).toEqual([true, true])
  expect(await waitsFor(there!, partnership)).toEqual([true, true])
  expect(await waitsFor(signatory, partnership)).toEqual([false, false])
  expect(await textOf(here!, `/p/${partnership.slug}/publicering`)).toContain('Publicera det nya avtalet')
  await publish(world, partnership, ['agreement_text', 'agreement_file'])
  expect(await waitsFor(here!, partnership)).toEqual([false, false])
  expect(await waitsFor(there!, partnership)).toEqual([false, false])
  const page = await textOf(null, `/partnerskap/${slug}`)
  for (const words of ['1 maj 2027', '1 januari 2028 – 31 december 2031', await hashOf(two)])
    expect(page).toContain(words)
  expect(page).not.toContain(notHere)
  expect(page).toContain('slutdatum')
  expect(await textOf(null, `/partnerskap/${slug}/avtal.pdf`)).toBe('det andra')
  expect(await dataOf(slug)).toMatchObject({
    undertecknat: '2027-05-01',
    slut: '2031-12-31',
    avtalets_hash: await hashOf(two),
    nyare_avtal_undertecknat: null,
  })
})

test('one press asks all parties about the same choices with the newer agreement', async () => {
  const { partnership, two } = await aNewerOne()
  const { representative } = partnership.parties[0]!
  const page = await textOf(representative, `/p/${partnership.slug}/publicering`)
  const form = /<form[^>]*class="act"[^>]*>(?:(?!<\/form>)[\s\S])*Publicera det nya avtalet/.exec(page)![0]
  const fields = new Map<string, string[]>()
  for (const [, name, value] of form.matchAll(/name="([^"]+)" value="([^"]*)"/g))
    fields.set(name!, [...(fields.get(name!) ?? []), value!])
  await world.post(representative, `/p/${partnership.slug}/publicering`, Object.fromEntries(fields))
  const saved = await world.all
    .selectFrom('publication')
    .select(['version_id', sql<string[]>`pieces`.as('pieces')])
    .where('partnership_id', '=', partnership.id)
    .orderBy('revision', 'desc')
    .executeTakeFirstOrThrow()
  expect(saved).toEqual({ version_id: two, pieces: ['agreement_text', 'agreement_file'] })
})

test('a party may choose that the newer agreement is not published: nobody is asked, the register says only that it is there', async () => {
  const { partnership, one, slug } = await aNewerOne()
  const [here, there] = partnership.parties.map(({ representative }) => representative)
  const outsider = await world.aPerson()
  const signatory = await world.aMandate(await world.aPerson(), partnership.id, partnership.parties[0]!.id, 'signatory')
  expect((await keep(null, partnership)).status).toBe(404)
  expect((await keep(outsider, partnership)).status).toBe(404)
  expect((await keep(signatory, partnership)).status).toBe(403)
  expect(await waitsFor(here!, partnership)).toEqual([true, true])
  expect((await keep(there!, partnership)).status).toBe(303)
  expect((await keep(there!, partnership)).status).toBe(409)
  expect((await keep(here!, partnership)).status).toBe(409)
  expect(await waitsFor(here!, partnership)).toEqual([false, false])
  expect(await textOf(here!, `/p/${partnership.slug}/publicering`)).toContain(
    `${partnership.parties[1]!.organisation.name} valde 10 maj 2027 att det nya avtalet inte ska publiceras`,
  )
  expect(await textOf(here!, `/p/${partnership.slug}/historik`)).toContain('valde att inte publicera det nya avtalet')
  const page = await textOf(null, `/partnerskap/${slug}`)
  for (const words of [newer, notHere, await hashOf(one)]) expect(page).toContain(words)
  // Whoever thinks otherwise asks all anew, and then that is the parties' word
  await publish(world, partnership, ['agreement_text'])
  expect(await textOf(null, `/partnerskap/${slug}`)).not.toContain(notHere)
  expect(await textOf(here!, `/p/${partnership.slug}/publicering`)).not.toContain('inte ska publiceras')
})

test('a selection without the agreement is a choice too: nobody is asked to publish the newer one', async () => {
  const { partnership, slug } = await aNewerOne()
  const { representative } = partnership.parties[0]!
  await publish(world, partnership, ['challenge'])
  expect(await waitsFor(representative, partnership)).toEqual([false, false])
  expect((await keep(representative, partnership)).status).toBe(409)
  const page = await textOf(null, `/partnerskap/${slug}`)
  expect(page).toContain(newer)
  expect(page).not.toContain(notHere)
  await signAnew(world, partnership, { ...second, end: '2033-12-31' }, '2027-05-09')
  expect(await waitsFor(representative, partnership)).toEqual([false, false])
})

test('when a party is swapped for another with the newer agreement, the register shows the parties of the published one until the present ones publish', async () => {
  const [civil, authority, next] = [
    await world.anOrganisation('civil'),
    await world.anOrganisation('public'),
    await world.anOrganisation('civil', 'Föreningen Efterträdaren'),
  ]
  const partnership = await world.aPartnership({ organisations: [civil, authority] })
  const one = await aSignedAgreement(world, partnership, first, '2024-12-01')
  await publish(world, partnership, ['agreement_text'])
  const slug = await slugOf(partnership)
  await sql`update party set joined_on = '2025-01-01', left_on = '2027-04-30' where id = ${partnership.parties[0]!.id}`.execute(
    world.all,
  )
  const { id } = await world.all
    .insertInto('party')
    .values({ partnership_id: partnership.id, organisation_id: next.id, mark: 3 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const representative = await world.aMandate(await world.aPerson(), partnership.id, id, 'representative')
  const present = { ...partnership, parties: [{ id, organisation: next, representative }, partnership.parties[1]!] }
  const two = await signAnew(world, present, second, '2027-05-01')
  const before = await textOf(null, `/partnerskap/${slug}`)
  for (const words of [civil.name, newer, await hashOf(one)]) expect(before).toContain(words)
  expect(before).not.toContain(next.name)
  expect(await waitsFor(representative, partnership)).toEqual([true, true])
  expect((await textOf(partnership.parties[0]!.representative, '/mina/att-gora')).includes(duty)).toBe(false)
  expect((await keep(partnership.parties[0]!.representative, partnership)).status).toBeGreaterThanOrEqual(403)
  await publish(world, present, ['agreement_text'])
  const after = await textOf(null, `/partnerskap/${slug}`)
  for (const words of [next.name, await hashOf(two)]) expect(after).toContain(words)
  expect(after).not.toContain(civil.name)
  expect(await waitsFor(representative, partnership)).toEqual([false, false])
})
