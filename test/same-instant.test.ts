import { afterAll, expect, test } from 'vitest'
import { agreedToday, aLockedVersion, anAgreedAgreement, aSignatory, codeOf, decideAll, listOne } from './agreement.ts'
import { aChallenge, aRepresentative } from './challenges.ts'
import { contributing } from './contributions.ts'
import { aHeldMeeting } from './held-meeting.ts'
import { aLivedInRoom } from './furnished.ts'
import { meetingDay } from './meetings.ts'
import { anAgreementInForce, aYear } from './reporting.ts'
import { aTakeover, confirmAs, twoOrganisations } from './takeovers.ts'
import { aWorld, type SomePartnership, type Someone } from './world.ts'

const clock = { now: new Date() }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())

const entries = async () =>
  Number(
    (
      await world.all
        .selectFrom('log_entry')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
type Act = () => Promise<Response>
const tooLate: readonly number[] = [403, 404, 409]
/** Sends posts at the same instant. @returns how many were done, what was neither done nor refused, and what the log grew by */
async function atOnce(...acts: Act[]) {
  const before = await entries()
  const statuses = (await Promise.all(acts.map((act) => act()))).map(({ status }) => status)
  const odd = statuses.filter((status) => status !== 303 && !tooLate.includes(status))
  return { done: statuses.filter((status) => status === 303).length, odd, logged: (await entries()) - before }
}
/** One of them is done and logged, and the other is told that it is too late. */
const oneWins = { done: 1, odd: [], logged: 1 }
/** Whatever the second is told, it is done and logged once. */
const harmless = { odd: [], logged: 1 }
const twice = (who: Someone, path: string, fields: Record<string, string> = {}) =>
  atOnce(...[1, 2].map(() => () => world.post(who, path, fields)))
const people = ({ parties }: SomePartnership) =>
  parties.map(({ representative }) => representative) as [Someone, Someone]

test('an agreement is locked once, a decision recorded and a signature given once, however often and by whom it is sent', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = people(partnership)
  await anAgreedAgreement(world, partnership)
  const lock = `/p/${partnership.slug}/avtal/versioner`
  expect(
    await atOnce(
      () => world.post(one, lock),
      () => world.post(other, lock),
    ),
  ).toEqual(oneWins)

  const second = await world.aPartnership()
  const version = await aLockedVersion(world, second)
  const decision = await listOne(world, version, second.parties[0]!)
  expect(await twice(people(second)[0], `${version}/beslut/${decision}`, agreedToday())).toMatchObject(harmless)
  const third = await world.aPartnership()
  const at = await aLockedVersion(world, third)
  await decideAll(world, at, third)
  const signatory = await aSignatory(world, third, third.parties[0]!)
  await world.post(signatory, `${at}/underskrift/kod`)
  const signed = await twice(signatory, `${at}/underskrift`, { code: await codeOf(world, signatory) })
  expect(signed).toEqual(oneWins)
})

test('a contribution is confirmed once', async () => {
  const { entered, at, answers } = contributing(world)
  const { partnership, other, id } = await entered()
  expect(await twice(other.representative, `${at(partnership)}/bekraftelser`, { ids: id })).toMatchObject(harmless)
  expect(await answers(partnership)).toHaveLength(1)
})

test('a contribution is put right once, also when its own party and the one that confirms it meet', async () => {
  const { entered, at, answers, rows } = contributing(world)
  const days = { from_on: '2026-10-01', to_on: '2026-10-31', reason: 'En kväll var dubbelräknad' }
  const right = (who: Someone, path: string, quantity: string) => () => world.post(who, path, { ...days, quantity })
  const first = await entered()
  const path = `${at(first.partnership)}/${first.id}/rattelse`
  const colleague = await world.aMandate(await world.aPerson(), first.partnership.id, first.one.id, 'representative')
  const both = await atOnce(right(first.one.representative, path, '90'), right(colleague, path, '80'))
  expect(both).toEqual(oneWins)
  const corrected = (await rows(first.partnership))[1]!.id
  const confirm = `${at(first.partnership)}/bekraftelser`
  const another = await world.aMandate(await world.aPerson(), first.partnership.id, first.other.id, 'representative')
  const confirmed = await atOnce(
    ...[first.other.representative, another].map((who) => () => world.post(who, confirm, { ids: corrected })),
  )
  expect(confirmed).toMatchObject(harmless)
  expect((await answers(first.partnership)).map((one) => one.contribution_id)).toEqual([corrected])

  const second = await entered()
  const met = await atOnce(
    right(second.one.representative, `${at(second.partnership)}/${second.id}/rattelse`, '90'),
    () => world.post(second.other.representative, `${at(second.partnership)}/bekraftelser`, { ids: second.id }),
  )
  expect(met.odd).toEqual([])
  expect((await rows(second.partnership)).filter(({ standing }) => standing)).toMatchObject([{ quantity: 90 }])
})

test('of two who are first to an organisation, one acts for it and the other is asked about, and is let in once', async () => {
  const inviter = await aRepresentative(world, await world.anOrganisation('civil'))
  const { path } = await aChallenge(world, inviter)
  const addresses = ['forst@example.org', 'samtidigt@example.org']
  await world.post(inviter, `${path}/inbjudningar`, { how: 'mail', addresses: addresses.join('\n') })
  const { id: organisation } = await world.anOrganisation('civil', 'Ingens förening')
  const administrator = await world.anAdministrator()
  const links = await world.all.selectFrom('mail').select('link').where('address', 'in', addresses).execute()
  const claims = links.map(
    ({ link }) =>
      () =>
        world.post(null, link!, { name: 'Ylva', organisation }),
  )
  expect((await Promise.all(claims.map((claim) => claim()))).map(({ status }) => status)).toEqual([200, 200])
  const acting = () =>
    world.all.selectFrom('membership').select('person_id').where('organisation_id', '=', organisation).execute()
  expect(await acting()).toHaveLength(1)
  const mails = world.all.selectFrom('mail').select('link').where('person_id', '=', administrator.id)
  const asked = await mails.where('link', 'like', '%/foretradare').execute()
  expect(asked).toHaveLength(1)
  const boss = await world.anAdministrator()
  const answers = [administrator, boss].map((who) => () => world.post(who, asked[0]!.link!))
  expect(await atOnce(...answers)).toEqual(oneWins)
  expect(await acting()).toHaveLength(2)
})

test('minutes are handed round once, and approved once by each', async () => {
  const held = await aHeldMeeting(world, clock)
  await world.post(held.one, `${held.path}/roller`, { chair: held.one.id, secretary: held.other.id })
  const offer = { approve_by: '20 dec 2036' }
  expect(
    await atOnce(...[held.one, held.other].map((who) => () => world.post(who, `${held.path}/justering`, offer))),
  ).toEqual(oneWins)
  // A party has nothing more to approve, and then the minutes are approved
  const approval = `${held.path}/justering/godkannande`
  expect(await twice(held.other, approval)).toEqual(oneWins)
  expect(await twice(held.one, approval)).toEqual(oneWins)
  clock.now = new Date()
})

test('a report is locked once', async () => {
  const partnership = await world.aPartnership()
  await anAgreementInForce(world, partnership)
  await aYear(world, partnership)
  const at = `/p/${partnership.slug}/rapporter/2025`
  for (const who of people(partnership)) {
    const page = await (await world.get(who, at)).text()
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? ''
    expect((await world.post(who, `${at}/svar`, { seen })).status).toBe(303)
  }
  const lock = people(partnership).map((who) => () => world.post(who, `${at}/lasning`))
  expect(await atOnce(...lock)).toEqual(oneWins)
})

test('in a room that is lived in, what one answers is answered once', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = people(partnership)
  const names = await aLivedInRoom(world, clock, partnership)
  clock.now = meetingDay
  const at = `/p/${partnership.slug}`
  const heading = `/avtal/rubriker/${names.heading}`
  const acts: [Someone, string, Record<string, string>, object][] = [
    // Accepting the only waiting answer also takes the text in: two entries, of one act
    [other, `${heading}/forslag/${names.suggestion}/svar`, { answer: 'accept' }, { ...oneWins, logged: 2 }],
    [other, `/grupper/${names.group}/byten/${names.swap}/svar`, { answer: 'yes' }, oneWins],
    [other, '/enkater/1/godkannande', { revision: '1' }, oneWins],
    [other, '/enkater/1/stangning', {}, oneWins],
    [other, '/bedomning/fragor/1/svar', { revision: '1', answer: 'behind' }, oneWins],
    // Lifting a deviation puts it on the agenda: two entries, of one act
    [one, '/avvikelser/1/steg', { kind: 'lift', words: 'Lyfts.' }, { ...oneWins, logged: 2 }],
    // The group may talk of it many times, but what is sent twice is one step; what it weighs is not weighed back
    [one, '/avvikelser/1/steg', { kind: 'group', words: 'Vi talade.', outcome: 'not_agreed' }, harmless],
    [other, '/avvikelser/1/steg', { kind: 'weigh', words: 'Det är allvarligt.' }, harmless],
    [other, `/vidare/gemensamt/${names.step}/svar`, { answer: 'stands' }, oneWins],
    [one, `/vidare/andring/${names.amendment}/ater`, {}, oneWins],
    [one, `/vidare/uppsagning/${names.notice}/ater`, {}, oneWins],
    [one, `/avtal/bilagor/${names.annex}/borttagning`, { act: 'remove' }, harmless],
    [one, `/referensgrupp/fragor/${names.question}/utfall`, { outcome: 'Vi ändrade.' }, oneWins],
    [one, `/tider/${names.poll}/avslut`, {}, oneWins],
    [one, `/vem-gor-vad/${names.action}`, { act: 'done' }, oneWins],
    [one, `/uppfoljning/matt/${names.indicator}/slut`, {}, harmless],
    [one, `/grupper/${names.group}/platser/${names.seat}/slut`, {}, oneWins],
    [other, `/bedomning/${names.round}/avbrott`, { reason: 'Nytt' }, oneWins],
    [one, `/moten/${names.meeting}/installt`, {}, oneWins],
    [one, `/grupper/${names.group}/slut`, {}, oneWins],
  ]
  for (const [who, path, fields, expected] of acts)
    expect({ path, ...(await twice(who, at + path, fields)) }).toMatchObject({ path, ...expected })
})

test('a takeover is begun or withdrawn, never both', async () => {
  const { civil, authority, one, other } = await twoOrganisations(world)
  const { id, at } = await aTakeover(world, one, civil, authority)
  expect(await twice(one, `${at}/utskick`)).toEqual(oneWins)
  expect((await confirmAs(world, id, one, civil)).status).toBe(303)
  const withdraw = () => world.post(one, `${at}/tillbakadragande`)
  expect(await atOnce(() => confirmAs(world, id, other, authority), withdraw)).toMatchObject({ done: 1, odd: [] })
  const row = await world.all.selectFrom('takeover').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect([row.begun_at, row.withdrawn_at].filter(Boolean)).toHaveLength(1)
})
