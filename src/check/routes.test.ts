import { afterAll, expect, test } from 'vitest'
import { createSeal } from '#platform/pdf/seal.ts'
import { appendSignature } from '#platform/pdf/sign.ts'
import { aLockedVersion, aSignatory, decideAll, signIt } from '#test/agreement.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

async function signedVersion() {
  const partnership = await world.aPartnership()
  const at = await aLockedVersion(world, partnership)
  const signatories = []
  for (const party of partnership.parties) signatories.push(await aSignatory(world, partnership, party))
  const bytes = async (query = '') =>
    Buffer.from(
      await (await world.get(partnership.parties[0]!.representative, `${at}/avtal.pdf${query}`)).arrayBuffer(),
    )
  const locked = await bytes()
  await decideAll(world, at, partnership)
  const toSign = await bytes()
  const beforeSigned = await check({ file: new File([locked], 'avtal.pdf') })
  for (const who of signatories) await signIt(world, at, who)
  const version = await world.all
    .selectFrom('version')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  return { partnership, at, locked, toSign, signed: await bytes(), half: await bytes('?fil=3'), version, beforeSigned }
}
async function check(fields: Record<string, string | File>, status = 200) {
  const answer = await world.post(null, '/kontrollera', fields)
  expect(answer.status).toBe(status)
  return (await answer.text()).replace(/<form[\s\S]*<\/form>/, '')
}
const file = (bytes: Buffer | string, name = 'avtal.pdf') => ({ file: new File([bytes as never], name) })
const it = await signedVersion()
const names = it.partnership.parties.map(({ organisation }) => organisation.name)

test('anyone opens the page, also in English', async () => {
  expect((await world.get(null, '/kontrollera')).status).toBe(200)
  expect(await (await world.get(null, '/en/kontrollera')).text()).toContain('Check an agreement')
})

test('the signed file is recognised with its parties, days and true signatures', async () => {
  const page = await check(file(it.signed))
  for (const shown of [
    'Vi känner igen det: version 1',
    'undertecknad av alla parter',
    it.partnership.name,
    ...names,
    '1 januari 2027',
  ])
    expect(page).toContain(shown)
  expect(page.match(/>Stämmer</g)).toHaveLength(2)
})

test('a file with only the first signature, the file to sign and the locked file are recognised too', async () => {
  expect(await check(file(it.half))).toContain('Vi känner igen det')
  expect(await check(file(it.toSign))).toContain('Filen har besluten men ingen underskrift.')
  expect(await check(file(it.locked))).toContain('Filen gjordes när versionen låstes')
})

test('a signed file that something was added to is known by what it begins with, and said to have an addition', async () => {
  const page = await check(file(Buffer.concat([it.signed, Buffer.from('\n% tillägg\n')])))
  expect(page).toContain('Början av filen är härifrån')
  expect(page).not.toContain('Det är filen härifrån')
})

test('a file in which a character has changed is not recognised, and its signatures are not true', async () => {
  const changed = Buffer.from(it.signed)
  changed[300] = changed[300]! ^ 1
  const page = await check(file(changed))
  expect(page).toContain('Vi känner inte igen det här')
  expect(page).not.toContain('>Stämmer<')
  expect(page).not.toContain(it.partnership.name)
})

test('a signature by somebody else’s seal is said to be a stranger’s, however true it is to its file', async () => {
  const theirs = Buffer.from(it.toSign)
  theirs[12] = theirs[12]! ^ 1
  const signer = { name: 'Någon för någon', reason: 'Egen', at: new Date() }
  const page = await check(file(Buffer.from(await appendSignature(theirs, signer, await createSeal('Någon annan')))))
  expect(page).toContain('Vi känner inte igen det här')
  expect(page).toContain('Förseglad av någon annan än den här installationen')
  expect(page).not.toContain('>Stämmer<')
})

test('the locked text is recognised as a file, pasted, and by its hash', async () => {
  const { canonical, hash } = it.version
  expect(await check(file(canonical, 'avtal.txt'))).toContain('Det är den låsta texten')
  expect(await check({ text: canonical.replaceAll('\n', '\r\n').trimEnd() })).toContain('Det är den låsta texten')
  expect(
    await check({
      hash: hash
        .toString('hex')
        .toUpperCase()
        .replace(/(.{8})/g, '$1 '),
    }),
  ).toContain('Det är den låsta texten')
  expect(await check({ text: canonical.replace('2029', '2030') })).toContain('Vi känner inte igen det här')
})

test('of a version that not all have signed nothing of the inside is told: neither partnership, parties nor days', async () => {
  expect(it.beforeSigned).toContain('Vi känner igen det: version 1')
  expect(it.beforeSigned).toContain('Versionen är inte undertecknad av alla.')
  for (const inside of [it.partnership.name, ...names, '1 januari 2027', '31 december 2029'])
    expect(it.beforeSigned).not.toContain(inside)
})

test('a version that went back to dialogue is recognised as one that does not hold', async () => {
  const partnership = await world.aPartnership()
  const at = await aLockedVersion(world, partnership)
  await world.post(partnership.parties[0]!.representative, `${at}/ater`, { why: 'Mer att prata om.' })
  const version = await world.all
    .selectFrom('version')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const page = await check({ hash: version.hash.toString('hex') })
  expect(page).toContain('gick tillbaka till dialog och gäller inte')
  expect(page).not.toContain('Mer att prata om.')
})

test('nothing shown, a bad hash and a file that is too large come back with what to do', async () => {
  expect(await check({}, 422)).toContain('Välj en fil, klistra in en text')
  expect(await check({ hash: 'abc' }, 422)).toContain('En kontrollsumma har 64 tecken')
  expect(await check(file(Buffer.alloc(20 * 1024 * 1024 + 1)), 422)).toContain('större än 20 MB')
  expect((await world.post(null, '/kontrollera', file(Buffer.alloc(23 * 1024 * 1024)))).status).toBe(413)
})

test('bytes that only claim to be a PDF are answered, never a fault', async () => {
  for (const bytes of [
    '%PDF-1.7',
    '%PDF-1.7\nstartxref\n99999999\n%%EOF',
    Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(100_000, 0xff)]),
  ])
    expect(await check(file(bytes))).toContain('Vi känner inte igen det här')
})

test('nothing that is shown is kept', async () => {
  const count = async () =>
    (await world.all.selectFrom('stored_file').select('id').execute()).length +
    (await world.all.selectFrom('version_file').select('id').execute()).length
  const before = await count()
  await check(file('något helt annat', 'annat.txt'))
  expect(await count()).toBe(before)
})
