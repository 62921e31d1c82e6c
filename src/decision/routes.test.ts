import { afterAll, expect, test } from 'vitest'
import { agreedToday, aLockedVersion, aSignatory, decideAll, listOne, signIt, today } from '#test/agreement.ts'
import { assessing } from '#test/assessment.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const outsider = await world.aPerson('Utomstående')
const add = { act: 'add', manner: 'body', body: 'Socialnämnden', reference: '' }
const pdf = new File([Buffer.from('%PDF-1.7 protokoll')], 'Protokoll åäö.pdf', { type: 'application/pdf' })

async function locked() {
  const partnership = await world.aPartnership()
  const [civil, town] = partnership.parties
  const at = await aLockedVersion(world, partnership)
  return { partnership, at, needs: `${at}/beslut/behov`, civil: civil!, town: town! }
}
const decisionsOf = (partyId: string) =>
  world.all.selectFrom('decision').selectAll().where('party_id', '=', partyId).orderBy('id').execute()
const recordsOf = (decisionId: string) =>
  world.all.selectFrom('decision_record').selectAll().where('decision_id', '=', decisionId).orderBy('seq').execute()

test('each party lists its own decisions and says when the list is whole', async () => {
  const { partnership, needs, town } = await locked()
  const by = town.representative
  expect(await (await world.get(by, needs)).text()).toContain('value="Socialnämnden"')
  expect((await world.post(outsider, needs, add)).status).toBe(404)
  expect((await world.post(await aSignatory(world, partnership, town), needs, add)).status).toBe(403)
  expect(await decisionsOf(town.id)).toHaveLength(0)
  expect((await world.post(by, needs, add)).status).toBe(303)
  expect((await world.post(by, needs, { ...add, body: 'Kommunstyrelsen' })).status).toBe(303)
  const [first, second] = await decisionsOf(town.id)
  expect((await world.post(by, needs, { act: 'remove', decision: second!.id })).status).toBe(303)
  expect((await world.post(by, needs, { act: 'remove', decision: second!.id })).status).toBe(404)
  expect((await world.post(by, needs, { act: 'declare', signatures: '1', none_because: '' })).status).toBe(303)
  for (const again of [{ act: 'declare', signatures: '1' }, add, { act: 'remove', decision: first!.id }])
    expect((await world.post(by, needs, again as Record<string, string>)).status).toBe(409)
  expect((await world.post(by, needs, { act: 'reopen' })).status).toBe(303)
  expect((await world.post(by, needs, { act: 'reopen' })).status).toBe(409)
  expect((await world.post(by, needs, { ...add, body: 'Kommunstyrelsen' })).status).toBe(303)
})

test('a form that is not filled in comes back with what was typed', async () => {
  const { needs, town } = await locked()
  const answer = await world.post(town.representative, needs, {
    act: 'add',
    manner: 'delegation',
    body: 'Förvaltningschefen',
    reference: '',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Skriv var delegationen står')
  expect(page).toContain('value="Förvaltningschefen"')
  expect((await world.post(town.representative, needs, { act: 'declare', signatures: '9' })).status).toBe(422)
  expect((await world.post(town.representative, needs, { act: 'tolka' })).status).toBe(404)
})

test('a public party decides at least once; an organisation may say why it needs no decision', async () => {
  const { needs, civil, town } = await locked()
  const none = { act: 'declare', signatures: '1', none_because: 'Ordföranden tecknar firman ensam.' }
  const refused = await world.post(town.representative, needs, none)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('En offentlig part behöver minst ett beslut')
  expect((await world.post(civil.representative, needs, { ...none, none_because: '' })).status).toBe(422)
  expect((await world.post(civil.representative, needs, none)).status).toBe(303)
  const list = await world.all
    .selectFrom('decision_list')
    .selectAll()
    .where('party_id', '=', civil.id)
    .executeTakeFirstOrThrow()
  expect(list).toMatchObject({ none_because: none.none_because, declared_by: civil.representative.id })
})

test('a decision is recorded on the version’s hash by the party whose it is', async () => {
  const { partnership, at, civil, town } = await locked()
  const id = await listOne(world, at, town)
  const address = `${at}/beslut/${id}`
  const typed = { ...agreedToday(), conflict: 'En ledamot deltog inte.', announced_on: today(), file: pdf }
  expect((await world.post(outsider, address, typed)).status).toBe(404)
  expect((await world.post(civil.representative, address, typed)).status).toBe(403)
  expect((await world.post(await aSignatory(world, partnership, town), address, typed)).status).toBe(403)
  expect(await recordsOf(id)).toHaveLength(0)
  expect((await world.post(town.representative, address, typed)).status).toBe(303)
  expect((await recordsOf(id))[0]).toMatchObject({
    outcome: 'agreed',
    paragraph: '§ 14',
    registry_number: 'KS 2026-00123',
    conflict: 'En ledamot deltog inte.',
  })
  const page = await (await world.get(civil.representative, at)).text()
  for (const shown of [
    '§ 14',
    'KS 2026-00123',
    'En ledamot deltog inte.',
    'Protokoll åäö.pdf',
    'inte juridisk rådgivning',
  ])
    expect(page).toContain(shown)
})

test('a slip in a record is mended by a new one, and the first stays', async () => {
  const { at, town } = await locked()
  const id = await listOne(world, at, town)
  await world.post(town.representative, `${at}/beslut/${id}`, { ...agreedToday(), file: pdf })
  expect(await (await world.get(town.representative, `${at}/beslut/${id}`)).text()).toContain(
    'Protokoll åäö.pdf ligger kvar',
  )
  await world.post(town.representative, `${at}/beslut/${id}`, { ...agreedToday(), registry_number: 'KS 2026-00999' })
  const [first, second] = await recordsOf(id)
  expect([first!.registry_number, second!.registry_number]).toEqual(['KS 2026-00123', 'KS 2026-00999'])
  expect(second!.file_id).toBe(first!.file_id)
})

test('a record without day, paragraph or registry number, or with a day that cannot be, comes back', async () => {
  const { at, civil, town } = await locked()
  const id = await listOne(world, at, town)
  const problem = async (change: Record<string, string | File>) => {
    const answer = await world.post(town.representative, `${at}/beslut/${id}`, {
      ...agreedToday(),
      ...change,
    } as Record<string, string>)
    expect(answer.status).toBe(422)
    return answer.text()
  }
  expect(await problem({ decided_on: 'i förrgår' })).toContain('Skriv dagen för beslutet')
  expect(await problem({ decided_on: '2099-01-01' })).toContain('Dagen ligger i framtiden')
  expect(await problem({ decided_on: '2020-01-01' })).toContain('kan inte vara äldre')
  expect(await problem({ paragraph: ' ' })).toContain('Skriv paragrafen')
  expect(await problem({ registry_number: '' })).toContain('Skriv diarienumret')
  expect(await problem({ announced_on: '2020-01-01' })).toContain('före beslutet')
  expect(await problem({ outcome: '' })).toContain('Välj vad beslutet blev')
  expect(await problem({ outcome: 'refused' })).toContain('Skriv varför det blev nej')
  expect(await problem({ paragraph: '§ 77', registry_number: '' })).toContain('value="§ 77"')
  expect(await problem({ file: new File(['<html>'], 'protokoll.pdf') })).toContain('Välj en fil som är pdf')
  expect(await problem({ file: new File(['MZ'], 'protokoll.exe') })).toContain('Välj en fil som är pdf')
  expect(
    await problem({
      file: new File([Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(10 * 1024 * 1024)])], 'stor.pdf'),
    }),
  ).toContain('större än 10 MB')
  expect(await recordsOf(id)).toHaveLength(0)
  const own = await listOne(world, at, civil)
  expect(
    (await world.post(civil.representative, `${at}/beslut/${own}`, { ...agreedToday(), registry_number: '' })).status,
  ).toBe(303)
})

test('what is far too large is stopped before it is read', async () => {
  const { at, town } = await locked()
  const id = await listOne(world, at, town)
  const file = new File([Buffer.alloc(21 * 1024 * 1024)], 'enorm.pdf')
  expect((await world.post(town.representative, `${at}/beslut/${id}`, { ...agreedToday(), file })).status).toBe(413)
})

test('an attachment is fetched by the partnership’s own people only, and saved, never shown', async () => {
  const { at, civil, town } = await locked()
  const other = await world.aPartnership()
  const id = await listOne(world, at, town)
  await world.post(town.representative, `${at}/beslut/${id}`, { ...agreedToday(), file: pdf })
  const address = `${at}/beslut/${id}/bilaga`
  const answer = await world.get(civil.representative, address)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*Protokoll%20%C3%A5%C3%A4%C3%B6\.pdf/)
  expect(await answer.text()).toBe('%PDF-1.7 protokoll')
  for (const who of [outsider, null, other.parties[0]!.representative])
    expect((await world.get(who, address)).status).toBe(404)
})

test('a refusal with its reason leads back to dialogue, and nothing is lost', async () => {
  const { partnership, at, civil, town } = await locked()
  const id = await listOne(world, at, town)
  const refusal = { ...agreedToday(), outcome: 'refused', reason: 'Nämnden vill se hur lokalen betalas.' }
  expect((await world.post(town.representative, `${at}/beslut/${id}`, refusal)).status).toBe(303)
  const version = await world.all
    .selectFrom('version')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  expect(version).toMatchObject({ released_how: 'refused', released_why: refusal.reason, released_party: town.id })
  expect(await (await world.get(civil.representative, at)).text()).toContain(refusal.reason)
  expect(await (await world.get(civil.representative, `/p/${partnership.slug}/avtal/versioner`)).text()).toContain(
    refusal.reason,
  )
  expect((await world.post(town.representative, `${at}/beslut/${id}`, agreedToday())).status).toBe(409)
  expect((await world.post(civil.representative, `${at}/beslut/behov`, add)).status).toBe(409)
  const mail = await world.all
    .selectFrom('mail')
    .selectAll()
    .where('person_id', '=', civil.representative.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(mail.subject).toContain('Tillbaka till dialog')
  expect(mail.body).not.toContain(refusal.reason)
})

test('when the last decision is there the file to sign is made once, with the decisions and the hash in it', async () => {
  const { partnership, at, town } = await locked()
  await decideAll(world, at, partnership)
  const files = () =>
    world.all
      .selectFrom('version_file')
      .select(['kind', 'ground'])
      .where('partnership_id', '=', partnership.id)
      .orderBy('seq')
      .execute()
  expect((await files()).map(({ kind }) => kind)).toEqual(['locked', 'to_sign'])
  const decision = (await decisionsOf(town.id))[0]!
  await world.post(town.representative, `${at}/beslut/${decision.id}`, {
    ...agreedToday(),
    registry_number: 'KS 2026-00999',
  })
  const after = await files()
  expect(after.map(({ kind }) => kind)).toEqual(['locked', 'to_sign', 'to_sign'])
  expect(after[1]!.ground).not.toEqual(after[2]!.ground)
})

test('nothing of the decisions changes once somebody has signed', async () => {
  const { partnership, at, needs, civil, town } = await locked()
  const signatory = await aSignatory(world, partnership, civil)
  const [, id] = await decideAll(world, at, partnership)
  expect((await signIt(world, at, signatory)).status).toBe(303)
  for (const fields of [{ act: 'reopen' }, add])
    expect((await world.post(town.representative, needs, fields as Record<string, string>)).status).toBe(409)
  expect((await world.post(town.representative, `${at}/beslut/${id}`, agreedToday())).status).toBe(409)
  expect((await world.get(town.representative, `${at}/beslut/${id}`)).status).toBe(409)
})

test('a draft for the board is made of what the parties have written', async () => {
  const { partnership, at, civil, town } = await locked()
  const page = await (await world.get(town.representative, `${at}/beslut/underlag`)).text()
  for (const shown of [
    'Utkast till tjänsteskrivelse',
    'Socialnämnden beslutar att ingå',
    partnership.name,
    'Ingen äldre är ofrivilligt ensam.',
    'Värdar två kvällar i veckan',
  ])
    expect(page).toContain(shown)
  expect(await (await world.get(civil.representative, `${at}/beslut/underlag`)).text()).toContain(
    'Utkast till underlag för styrelsen',
  )
  expect((await world.get(outsider, `${at}/beslut/underlag`)).status).toBe(404)
})

test('the draft brings in what the parties have assessed together, point by point, and no answer before its time', async () => {
  const { partnership, at, civil, town } = await locked()
  const { begin, answer } = assessing(world, partnership)
  const round = await begin(civil)
  await answer(civil, round, [4, 4, 4, 4, 4, 4, 1])
  const draft = async () => (await world.get(town.representative, `${at}/beslut/underlag`)).text()
  expect(await draft()).toContain('Någon gemensam bedömning är inte öppnad.')
  await answer(town, round, [4, 4, 4, 4, 4, 4, 4])
  const page = await draft()
  expect(page.match(/: samsyn</g)).toHaveLength(6)
  expect(page.match(/: behöver dialog</g)).toHaveLength(1)
})
