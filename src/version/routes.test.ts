import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { sha256Hex } from '#platform/digest.ts'
import {
  agreedToday,
  aLockedVersion,
  anAgreedAgreement,
  anAgreement,
  aSignatory,
  asParty,
  decideAll,
  listOne,
  signIt,
  standBehindAll,
} from '#test/agreement.ts'
import { aWorld, type SomePartnership } from '#test/world.ts'
import { openVersion, signedVersion, versionFacts } from './queries.ts'

const world = await aWorld()
afterAll(() => world.close())

const outsider = await world.aPerson('Utomstående')
const listOf = ({ slug }: SomePartnership) => `/p/${slug}/avtal/versioner`
const versionsIn = (id: string) =>
  world.all.selectFrom('version').selectAll().where('partnership_id', '=', id).orderBy('number').execute()
const read = async (who: Parameters<typeof world.get>[0], path: string) => (await world.get(who, path)).text()

test('what remains before a version can be locked stands in words, with links', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  const heading = await anAgreement(world, partnership)
  await standBehindAll(world, partnership, one!)
  const page = await read(one!.representative, listOf(partnership))
  expect(page).toContain('Det här återstår innan ni kan låsa')
  expect(page).toContain(`/p/${partnership.slug}/avtal/rubriker/${heading}`)
  expect(page).toContain(`${other!.organisation.name} har inte svarat.`)
  expect(page).not.toContain('Lås version 1')
})

test('any party’s representative locks what all stand behind; the text, its hash and its number are frozen', async () => {
  const partnership = await world.aPartnership()
  const [, other] = partnership.parties
  await anAgreedAgreement(world, partnership)
  expect(await read(other!.representative, listOf(partnership))).toContain('Lås version 1')
  expect((await world.post(outsider, listOf(partnership))).status).toBe(404)
  expect((await world.post(await aSignatory(world, partnership, other!), listOf(partnership))).status).toBe(403)
  expect(await versionsIn(partnership.id)).toHaveLength(0)
  expect((await world.post(other!.representative, listOf(partnership))).status).toBe(303)
  expect((await world.post(other!.representative, listOf(partnership))).status).toBe(409)
  const [version] = await versionsIn(partnership.id)
  expect(version).toMatchObject({ number: 1, locked_by: other!.representative.id, released_at: null, signed_at: null })
  expect(version!.hash.toString('hex')).toBe(sha256Hex(version!.canonical))
  expect(version!.canonical).toContain('Vi möter ensamheten tillsammans.')
  expect(version!.end_on?.toString()).toBe('2029-12-31')
  const mails = await world.all
    .selectFrom('mail')
    .select(['person_id', 'link'])
    .where('link', '=', `${listOf(partnership)}/1`)
    .execute()
  expect(mails.map(({ person_id }) => person_id)).toEqual([partnership.parties[0]!.representative.id])
})

test('the locked text is fetched as the very bytes that were hashed, and the file as PDF', async () => {
  const partnership = await world.aPartnership()
  const at = await aLockedVersion(world, partnership)
  const who = partnership.parties[1]!.representative
  const [version] = await versionsIn(partnership.id)
  const text = await world.get(who, `${at}/text`)
  expect(sha256Hex(Buffer.from(await text.arrayBuffer()))).toBe(version!.hash.toString('hex'))
  const pdf = await world.get(who, `${at}/avtal.pdf`)
  expect(pdf.headers.get('content-disposition')).toContain('attachment')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  for (const path of [at, `${at}/text`, `${at}/avtal.pdf`]) {
    expect((await world.get(outsider, path)).status).toBe(404)
    expect((await world.get(null, path)).status).toBe(404)
  }
  expect((await world.get(who, `${listOf(partnership)}/2`)).status).toBe(404)
  expect((await world.get(who, `${at}/avtal.pdf?fil=9`)).status).toBe(404)
})

test('somebody with sight only reads a version once all have signed it', async () => {
  const partnership = await world.aPartnership()
  const at = await aLockedVersion(world, partnership)
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  expect((await world.get(reader, at)).status).toBe(403)
  const signatories = await Promise.all(partnership.parties.map((party) => aSignatory(world, partnership, party)))
  await decideAll(world, at, partnership)
  for (const who of signatories) expect((await signIt(world, at, who)).status).toBe(303)
  expect((await world.get(reader, at)).status).toBe(200)
  expect((await world.get(reader, `${at}/avtal.pdf`)).status).toBe(200)
})

test('any one party takes a version back to dialogue before the first signature, with a reason that stays', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  const at = await aLockedVersion(world, partnership)
  await decideAll(world, at, partnership)
  expect((await world.post(outsider, `${at}/ater`, { why: 'Intrång' })).status).toBe(404)
  expect((await world.post(await aSignatory(world, partnership, one!), `${at}/ater`, { why: 'Nej' })).status).toBe(403)
  const empty = await world.post(other!.representative, `${at}/ater`, { why: '  ' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Skriv vad ni behöver prata mer om')
  expect((await versionsIn(partnership.id))[0]!.released_at).toBeNull()
  expect((await world.post(other!.representative, `${at}/ater`, { why: 'Lokalen är inte klar.' })).status).toBe(303)
  expect((await world.post(one!.representative, `${at}/ater`, { why: 'Vi också.' })).status).toBe(409)
  expect((await world.get(one!.representative, `${at}/ater`)).status).toBe(409)
  const [version] = await versionsIn(partnership.id)
  expect(version).toMatchObject({
    released_how: 'returned',
    released_why: 'Lokalen är inte klar.',
    released_party: other!.id,
  })
  for (const path of [at, listOf(partnership)])
    expect(await read(one!.representative, path)).toContain('Lokalen är inte klar.')
  expect(await read(one!.representative, at)).toContain('KS 2026-00123')
})

test('once somebody has signed, all parties must want a version back, each by its own person', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  const at = await aLockedVersion(world, partnership)
  const signatory = await aSignatory(world, partnership, one!)
  await decideAll(world, at, partnership)
  expect((await signIt(world, at, signatory)).status).toBe(303)
  expect(
    (await world.post(one!.representative, `${at}/ater`, { why: 'Ett fel i texten.' })).headers.get('location'),
  ).toContain('vilja')
  expect((await world.post(one!.representative, `${at}/ater`, { why: 'Igen.' })).status).toBe(409)
  expect((await versionsIn(partnership.id))[0]!.released_at).toBeNull()
  expect(await read(other!.representative, `${at}/ater`)).toContain('Ett fel i texten.')
  expect(
    (await world.post(other!.representative, `${at}/ater`, { why: 'Vi håller med.' })).headers.get('location'),
  ).toContain('ater')
  expect((await versionsIn(partnership.id))[0]!.released_how).toBe('returned')
  expect((await signIt(world, at, await aSignatory(world, partnership, other!))).status).toBe(409)
})

test('the same text can be locked again after a return, as a new version that needs new decisions', async () => {
  const partnership = await world.aPartnership()
  const [one] = partnership.parties
  const at = await aLockedVersion(world, partnership)
  await decideAll(world, at, partnership)
  await world.post(one!.representative, `${at}/ater`, { why: 'Nämnden ville läsa en gång till.' })
  const again = await world.post(one!.representative, listOf(partnership))
  expect(again.headers.get('location')).toContain('/versioner/2')
  const [first, second] = await versionsIn(partnership.id)
  expect(second!.hash).toEqual(first!.hash)
  expect(await world.all.selectFrom('decision').select('id').where('version_id', '=', second!.id).execute()).toEqual([])
})

test('a signed agreement is changed by an amendment: new samsyn, new decisions, new signatures, and the old one in force meanwhile', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  const at = await aLockedVersion(world, partnership)
  const signatories = [await aSignatory(world, partnership, one!), await aSignatory(world, partnership, other!)]
  await decideAll(world, at, partnership)
  for (const who of signatories) await signIt(world, at, who)
  expect(await read(one!.representative, listOf(partnership))).toContain('Ingenting har ändrats sedan versionen')
  expect((await world.post(one!.representative, listOf(partnership))).status).toBe(409)
  await asParty(world, one!.representative, one!, (tx) =>
    sql`update agreement_term set end_on = '2030-12-31'`.execute(tx),
  )
  expect((await world.post(one!.representative, listOf(partnership))).status).toBe(409)
  for (const party of partnership.parties) await standBehindAll(world, partnership, party)
  expect((await world.post(other!.representative, listOf(partnership))).status).toBe(303)
  const facts = await asParty(world, one!.representative, one!, (tx) => versionFacts(tx, partnership.id))
  expect(facts).toMatchObject({ end: '2029-12-31', signed: expect.any(String) })
  const amendment = `${listOf(partnership)}/2`
  expect((await signIt(world, amendment, signatories[0]!)).status).toBe(409)
  await decideAll(world, amendment, partnership)
  for (const who of signatories) expect((await signIt(world, amendment, who)).status).toBe(303)
  const newest = await asParty(world, one!.representative, one!, (tx) => signedVersion(tx, partnership.id))
  expect(newest).toMatchObject({ number: 2, content: { term: { end: '2030-12-31' } } })
})

test('the days that the phase rests on come one by one: locked, decided, signed', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  const factsOf = () => asParty(world, one!.representative, one!, (tx) => versionFacts(tx, partnership.id))
  expect(await factsOf()).toBeUndefined()
  const at = await aLockedVersion(world, partnership)
  expect(await factsOf()).toMatchObject({
    locked: expect.stringMatching(/^\d{4}-/),
    decided: null,
    signed: null,
    start: '2027-01-01',
  })
  const signatories = [await aSignatory(world, partnership, one!), await aSignatory(world, partnership, other!)]
  const first = await listOne(world, at, one!)
  await world.post(one!.representative, `${at}/beslut/${first}`, agreedToday())
  expect((await factsOf())!.decided).toBeNull()
  const second = await listOne(world, at, other!)
  await world.post(other!.representative, `${at}/beslut/${second}`, agreedToday())
  expect(await factsOf()).toMatchObject({ decided: expect.any(String), signed: null })
  for (const who of signatories) await signIt(world, at, who)
  expect((await factsOf())!.signed).toEqual(expect.any(String))
  expect(await asParty(world, one!.representative, one!, (tx) => openVersion(tx, partnership.id))).toBeUndefined()
})
