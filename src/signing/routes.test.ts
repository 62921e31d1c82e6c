import { afterAll, expect, test } from 'vitest'
import { sha256Hex } from '#platform/digest.ts'
import { readSignatures } from '#platform/pdf/read-signatures.ts'
import {
  aLockedVersion,
  anAgreement,
  aSignatory,
  codeOf,
  decideAll,
  listOne,
  agreedToday,
  signIt,
  standBehindAll,
} from '#test/agreement.ts'
import { aWorld, type SomePartnership } from '#test/world.ts'

let now = new Date()
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

const outsider = await world.aPerson('Utomstående')

/** A version with every decision, and a signatory for each party. */
async function toSign(organisations?: Parameters<typeof world.aPartnership>[0], signatures = '1') {
  const partnership = await world.aPartnership(organisations)
  const at = await aLockedVersion(world, partnership)
  const signatories = []
  for (const party of partnership.parties) signatories.push(await aSignatory(world, partnership, party))
  await decideAll(world, at, partnership, signatures)
  return { partnership, at, signatories }
}
const signaturesIn = ({ id }: SomePartnership) =>
  world.all.selectFrom('signature').selectAll().where('partnership_id', '=', id).orderBy('id').execute()
const versionOf = ({ id }: SomePartnership) =>
  world.all.selectFrom('version').selectAll().where('partnership_id', '=', id).executeTakeFirstOrThrow()
const filesOf = ({ id }: SomePartnership) =>
  world.all.selectFrom('version_file').selectAll().where('partnership_id', '=', id).orderBy('seq').execute()

test('a signatory looks everything over, gets a code by mail and signs', async () => {
  const { partnership, at, signatories } = await toSign()
  const who = signatories[0]!
  const page = await (await world.get(who, `${at}/underskrift`)).text()
  for (const shown of [
    'Se över innan ni skriver under',
    '1 januari 2027',
    '§ 14',
    (await versionOf(partnership)).hash.toString('hex').slice(0, 8),
  ])
    expect(page).toContain(shown)
  expect((await world.post(who, `${at}/underskrift/kod`)).status).toBe(303)
  const code = await codeOf(world, who)
  expect((await world.post(who, `${at}/underskrift`, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(
    303,
  )
  expect(await signaturesIn(partnership)).toMatchObject([
    { person_id: who.id, party_id: partnership.parties[0]!.id, name: who.name },
  ])
  expect(
    await world.all.selectFrom('sign_code').select('digest').where('person_id', '=', who.id).execute(),
  ).not.toContainEqual({ digest: Buffer.from(code) })
})

test('outsiders, representatives and those of another partnership neither ask for a code nor sign', async () => {
  const { partnership, at } = await toSign()
  const elsewhere = await toSign()
  for (const address of [`${at}/underskrift`, `${at}/underskrift/kod`]) {
    for (const who of [outsider, null, elsewhere.signatories[0]!])
      expect((await world.post(who, address, { code: '123456' })).status).toBe(404)
    expect((await world.post(partnership.parties[0]!.representative, address, { code: '123456' })).status).toBe(403)
  }
  expect((await world.get(partnership.parties[0]!.representative, `${at}/underskrift`)).status).toBe(403)
  expect(await signaturesIn(partnership)).toEqual([])
})

test('nobody signs twice, and no more sign for a party than it needs', async () => {
  const { partnership, at, signatories } = await toSign()
  const second = await aSignatory(world, partnership, partnership.parties[0]!)
  expect((await signIt(world, at, signatories[0]!)).status).toBe(303)
  expect((await signIt(world, at, signatories[0]!)).status).toBe(409)
  expect((await signIt(world, at, second)).status).toBe(409)
  expect(await signaturesIn(partnership)).toHaveLength(1)
})

test('nobody signs before every party’s list is whole and every listed decision is there', async () => {
  const partnership = await world.aPartnership()
  const [civil, town] = partnership.parties
  const at = await aLockedVersion(world, partnership)
  const who = await aSignatory(world, partnership, civil!)
  const refused = async () => {
    const early = await world.get(who, `${at}/underskrift`)
    expect(early.status).toBe(409)
    // Nothing has changed under whoever comes too early; the version says what remains
    const page = await early.text()
    expect(page).toContain('<h1>Det går inte just nu</h1>')
    expect(page).toContain(`href="${at}"`)
    expect((await world.post(who, `${at}/underskrift/kod`)).status).toBe(409)
    expect((await world.post(who, `${at}/underskrift`, { code: '123456' })).status).toBe(409)
  }
  await refused()
  const first = await listOne(world, at, civil!)
  await world.post(civil!.representative, `${at}/beslut/${first}`, agreedToday())
  await refused()
  const second = await listOne(world, at, town!)
  await refused()
  await world.post(town!.representative, `${at}/beslut/${second}`, agreedToday())
  expect((await world.get(who, `${at}/underskrift`)).status).toBe(200)
})

test('a code holds for ten minutes, five tries and one signature, and only for the one who asked', async () => {
  const { partnership, at, signatories } = await toSign()
  const [one, other] = signatories
  const wrong = async (code: string, words: string, who = one!) => {
    const answer = await world.post(who, `${at}/underskrift`, { code })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
  }
  await wrong('123456', 'Be först om en kod')
  await wrong('12a', 'Skriv de sex siffrorna')
  await world.post(one!, `${at}/underskrift/kod`)
  const code = await codeOf(world, one!)
  const not = code === '000000' ? '111111' : '000000'
  await wrong(code, 'Be först om en kod', other!)
  for (let tries = 1; tries <= 4; tries += 1) await wrong(not, 'Koden stämmer inte')
  await wrong(not, 'provats för många gånger')
  await wrong(code, 'provats för många gånger')
  await world.post(one!, `${at}/underskrift/kod`)
  const late = await codeOf(world, one!)
  now = new Date(now.getTime() + 10 * 60_000)
  await wrong(late, 'äldre än tio minuter')
  await world.post(one!, `${at}/underskrift/kod`)
  if (late !== (await codeOf(world, one!))) await wrong(late, 'Koden stämmer inte')
  expect(await signaturesIn(partnership)).toEqual([])
  expect((await world.post(one!, `${at}/underskrift`, { code: await codeOf(world, one!) })).status).toBe(303)
})

test('codes are not asked for again and again', async () => {
  const { at, signatories } = await toSign()
  const asked = []
  for (let times = 0; times < 6; times += 1)
    asked.push((await world.post(signatories[0]!, `${at}/underskrift/kod`)).status)
  expect(asked).toEqual([303, 303, 303, 303, 303, 429])
})

test('two in association both sign, and the version is signed when every party has all it needs', async () => {
  const { partnership, at, signatories } = await toSign(undefined, '2')
  const others = [
    await aSignatory(world, partnership, partnership.parties[0]!),
    await aSignatory(world, partnership, partnership.parties[1]!),
  ]
  for (const who of [...signatories, others[0]!]) expect((await signIt(world, at, who)).status).toBe(303)
  expect((await versionOf(partnership)).signed_on).toBeNull()
  expect((await signIt(world, at, others[1]!)).headers.get('location')).toContain('alla')
  expect((await versionOf(partnership)).signed_on).not.toBeNull()
})

test('each signed file begins with the one before it, and every signature stays true', async () => {
  const organisations = [
    await world.anOrganisation('civil'),
    await world.anOrganisation('civil'),
    await world.anOrganisation('public'),
  ]
  const { partnership, at, signatories } = await toSign({ organisations })
  for (const who of signatories.toReversed()) await signIt(world, at, who)
  const files = (await filesOf(partnership)).filter(({ kind }) => kind !== 'locked')
  const begun = files
    .map((after, n) => ({ before: files[n - 1], after }))
    .filter(({ after }) => after.kind === 'signed')
    .map(({ before, after }) => after.bytes.subarray(0, before!.bytes.length).equals(before!.bytes))
  expect(begun).toEqual([true, true, true])
  const last = files.at(-1)!
  const signed = await readSignatures(last.bytes)
  expect(signed!.signatures.map(({ valid }) => valid)).toEqual([true, true, true])
  expect(signed!.coversAll).toBe(true)
  expect(signed!.prefixSha256).toBe(sha256Hex(files.findLast(({ kind }) => kind === 'to_sign')!.bytes))
  expect(new Set(signed!.signatures.map(({ certificateSha256 }) => certificateSha256))).toEqual(
    new Set([last.sealed_with]),
  )
})

test('two who sign at the same moment both sign, one after the other', async () => {
  const { partnership, at, signatories } = await toSign()
  for (const who of signatories) await world.post(who, `${at}/underskrift/kod`)
  const answers = await Promise.all(
    signatories.map(async (who) => world.post(who, `${at}/underskrift`, { code: await codeOf(world, who) })),
  )
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const last = (await filesOf(partnership)).at(-1)!
  expect((await readSignatures(last.bytes))!.signatures.map(({ valid }) => valid)).toEqual([true, true])
  expect((await versionOf(partnership)).signed_on).not.toBeNull()
})

test('a signatory who is replaced before the first signature gives a new file to sign', async () => {
  const { partnership, at } = await toSign()
  const added = await aSignatory(world, partnership, partnership.parties[0]!)
  expect((await signIt(world, at, added)).status).toBe(303)
  expect((await filesOf(partnership)).map(({ kind }) => kind)).toEqual(['locked', 'to_sign', 'to_sign', 'signed'])
})

test('everyone in the partnership is told when the last has signed, and the page shows who has and who has not until then', async () => {
  const { partnership, at, signatories } = await toSign()
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  const mailTo = async (id: string) =>
    (await world.all.selectFrom('mail').select('subject').where('person_id', '=', id).execute()).map(
      ({ subject }) => subject,
    )
  await signIt(world, at, signatories[0]!)
  const page = await (await world.get(partnership.parties[1]!.representative, at)).text()
  expect(page).toContain('Har skrivit under')
  expect(page).toContain('En underskrift saknas')
  expect(page).toContain(`Väntar på underskrift för ${partnership.parties[1]!.organisation.name}.`)
  expect(await mailTo(reader.id)).toEqual([])
  await signIt(world, at, signatories[1]!)
  for (const id of [reader.id, signatories[0]!.id, partnership.parties[1]!.representative.id])
    expect(await mailTo(id)).toContain(`Alla har skrivit under: ${partnership.name}`)
})

test('a person who changes sides between two days does not sign for both parties', async () => {
  const { partnership, at, signatories } = await toSign()
  const [, town] = partnership.parties
  await signIt(world, at, signatories[0]!)
  await world.all
    .updateTable('mandate')
    .set({ ended_at: now, from_day: '2020-01-01' as never, to_day: '2020-01-02' as never })
    .where('person_id', '=', signatories[0]!.id)
    .execute()
  await world.aMandate(signatories[0]!, partnership.id, town!.id, 'signatory')
  expect((await signIt(world, at, signatories[0]!)).status).toBe(409)
  expect((await versionOf(partnership)).signed_on).toBeNull()
})

test('the agreement opens for writing again when all have signed', async () => {
  const { partnership, at, signatories } = await toSign()
  for (const who of signatories) await signIt(world, at, who)
  await expect(anAgreement(world, partnership)).rejects.toThrow('agreement_term')
  await expect(standBehindAll(world, partnership, partnership.parties[0]!)).resolves.toBeDefined()
})
