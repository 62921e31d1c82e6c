import { afterAll, expect, test } from 'vitest'
import { assessing, sevenPoints, sheetOf } from '#test/assessment.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'
import { firstOpenedAssessment, waitingAssessments } from './queries.ts'
import { sql } from 'kysely'

const world = await aWorld()
afterAll(() => world.close())

const three = async () =>
  world.aPartnership({
    organisations: [
      await world.anOrganisation('civil'),
      await world.anOrganisation('public', undefined, 'goteborg'),
      await world.anOrganisation('public', undefined, 'gavle'),
    ],
  })
/** Everything that the room holds of assessments, to see that a refused post changed nothing. */
const all = async () =>
  JSON.stringify([
    await world.all.selectFrom('assessment_round').select('id').orderBy('id').execute(),
    await world.all.selectFrom('assessment_draft').selectAll().orderBy('id').execute(),
    await world.all.selectFrom('assessment_hand_in').selectAll().orderBy('party_id').execute(),
    await world.all.selectFrom('assessment_answer').selectAll().orderBy('point_id').orderBy('party_id').execute(),
    await world.all.selectFrom('assessment_opening').selectAll().orderBy('round_id').execute(),
    await world.all.selectFrom('agenda_item').select('id').orderBy('id').execute(),
  ])
const withoutCapacity = async ({ id, parties }: SomePartnership): Promise<Someone[]> => [
  await world.aMandate(await world.aPerson(), id, parties[0]!.id, 'signatory'),
  await world.aMandate(await world.aPerson(), id, null, 'co_opted'),
  await world.aMandate(await world.aPerson(), id, null, 'reader'),
]

test('a round is begun by any party, the others are told, and its questions are frozen', async () => {
  const partnership = await three()
  const [civil, , gavle] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const offer = await (await world.get(civil!.representative, at)).text()
  expect(offer).toContain('Är IOP rätt form? Göteborgs Stads frågor')
  expect(offer).toContain('Används av Gävle kommun')
  expect(offer).not.toContain('Västra Götalandsregionens riktlinje')
  const round = await begin(gavle!)
  const row = await world.all
    .selectFrom('assessment_round')
    .selectAll()
    .where('id', '=', round)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ number: 1, scale: 'four-step', party_id: gavle!.id })
  expect(row.digest).toHaveLength(32)
  expect(
    await world.all
      .selectFrom('assessment_point')
      .select('key')
      .where('round_id', '=', round)
      .orderBy('place')
      .execute(),
  ).toEqual(sevenPoints.map((key) => ({ key })))
  const told = await world.all
    .selectFrom('mail')
    .select(['person_id', 'link'])
    .where('once', 'like', `assessment:begun:${round}:%`)
    .execute()
  expect(told.map(({ person_id }) => person_id).sort()).toEqual(
    [partnership.parties[0]!, partnership.parties[1]!].map(({ representative }) => representative.id).sort(),
  )
  expect(told[0]!.link).toContain(`/p/${partnership.slug}/bedomning/${round}`)
})

test('to begin: outsiders find nothing, sight alone is not enough, an unknown set is not there, a second round waits', async () => {
  const partnership = await three()
  const { at, begin } = assessing(world, partnership)
  const before = await all()
  expect((await world.post(null, `${at}/omgangar`, { set: 'iop-i-korthet' })).status).toBe(404)
  expect((await world.post(await world.aPerson(), `${at}/omgangar`, { set: 'iop-i-korthet' })).status).toBe(404)
  for (const who of await withoutCapacity(partnership))
    expect((await world.post(who, `${at}/omgangar`, { set: 'iop-i-korthet' })).status).toBe(403)
  const by = partnership.parties[0]!.representative
  expect((await world.post(by, `${at}/omgangar`, { set: 'vgr-villkor' })).status).toBe(404)
  expect((await world.post(by, `${at}/omgangar`, {})).status).toBe(404)
  expect(await all()).toBe(before)
  await begin(partnership.parties[0]!)
  expect(
    (await world.post(partnership.parties[1]!.representative, `${at}/omgangar`, { set: 'iop-i-korthet' })).status,
  ).toBe(409)
  expect((await world.post(by, `${at}/omgangar`, { set: 'kannetecken' })).status).toBe(303)
})

test('a draft is saved without script, shared within the party, and every earlier draft is kept', async () => {
  const partnership = await three()
  const [mine] = partnership.parties
  const { at, begin, save } = assessing(world, partnership)
  const round = await begin(mine!)
  expect((await save(mine!, round, [4, 3], 'Första tanken')).status).toBe(303)
  const colleague = await world.aMandate(await world.aPerson(), partnership.id, mine!.id, 'representative')
  const page = await (await world.get(colleague, `${at}/${round}/svara`)).text()
  expect(page).toContain('Första tanken om dialog')
  expect(page).toContain('2 av 7 besvarade')
  await save({ ...mine!, representative: colleague }, round, [4, 3], 'Andra tanken')
  const kept = await (await world.get(colleague, `${at}/${round}/svara`)).text()
  expect(kept).toContain('Första tanken om dialog')
  expect(kept).toContain('Andra tanken om dialog')
})

test('a refused draft keeps all that was typed and saves nothing', async () => {
  const partnership = await three()
  const [mine] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const round = await begin(mine!)
  const before = await all()
  const long = 'o'.repeat(2001)
  const answer = await world.post(mine!.representative, `${at}/${round}/svara`, {
    ...sheetOf([1, 2, 3, 4, 1, 2, 3], 'Vår tanke'),
    words_form: long,
    seen: '0',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain(long)
  expect(page).toContain('Vår tanke om dialog')
  expect(page).toContain('href="#field-words_form"')
  expect(page.match(/checked/g)).toHaveLength(7)
  expect(await all()).toBe(before)
})

test('two of one party who change the same point: the second sees both texts, and all else is saved', async () => {
  const partnership = await three()
  const [mine] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const round = await begin(mine!)
  const colleague = await world.aMandate(await world.aPerson('Kim'), partnership.id, mine!.id, 'representative')
  await world.post(colleague, `${at}/${round}/svara`, { step_dialog: '4', words_dialog: 'Kims ord', seen: '0' })
  const answer = await world.post(mine!.representative, `${at}/${round}/svara`, {
    step_dialog: '1',
    words_dialog: 'Mina ord',
    step_form: '3',
    seen: '0',
  })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Kims ord')
  expect(page).toContain('Mina ord')
  expect(page).toContain('Kim sparade under tiden:')
  const kept = await world.all
    .selectFrom('assessment_draft')
    .select(['words', 'step'])
    .where('round_id', '=', round)
    .orderBy('seq')
    .execute()
  expect(kept).toEqual([
    { words: 'Kims ord', step: 4 },
    { words: '', step: 3 },
  ])
  const seen = /name="seen" value="(\d+)"/.exec(page)![1]!
  const again = { step_dialog: '1', words_dialog: 'Mina ord', step_form: '3', seen }
  expect((await world.post(mine!.representative, `${at}/${round}/svara`, again)).status).toBe(303)
})

test('to write: outsiders find nothing, sight alone is not enough, and what is handed in stands', async () => {
  const partnership = await three()
  const [mine] = partnership.parties
  const { at, begin, answer } = assessing(world, partnership)
  const round = await begin(mine!)
  const other = await world.aPartnership()
  const before = await all()
  for (const who of [null, await world.aPerson(), other.parties[0]!.representative]) {
    expect((await world.get(who, `${at}/${round}/svara`)).status).toBe(404)
    expect((await world.post(who, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(404)
  }
  // A round is found only under its own partnership
  expect(
    (await world.post(other.parties[0]!.representative, `/p/${other.slug}/bedomning/${round}/svara`, sheetOf([1])))
      .status,
  ).toBe(404)
  for (const who of await withoutCapacity(partnership)) {
    expect((await world.get(who, `${at}/${round}/svara`)).status).toBe(403)
    expect((await world.post(who, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(403)
  }
  expect(await all()).toBe(before)
  expect((await answer(mine!, round, [4, 4, 4, 4, 4, 4, 4])).status).toBe(303)
  const handedIn = await all()
  expect((await world.post(mine!.representative, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(409)
  expect((await world.get(mine!.representative, `${at}/${round}/svara`)).status).toBe(303)
  expect(await all()).toBe(handedIn)
})

test('an answer is looked over before it is handed in, and an empty one is not handed in', async () => {
  const partnership = await three()
  const [mine] = partnership.parties
  const { at, begin, save, handIn } = assessing(world, partnership)
  const round = await begin(mine!)
  const empty = await handIn(mine!, round)
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Svara på minst en punkt innan ni lämnar in.')
  await save(mine!, round, [4, 3, 2, 1])
  const check = await (await world.get(mine!.representative, `${at}/${round}/inlamning`)).text()
  expect(check).toContain('Stämmer till stor del')
  expect(check).toContain('3 punkter är inte besvarade.')
  // A colleague saves after the check was opened: it is shown again
  await save(mine!, round, [1, 3, 2, 1])
  const stale = await world.post(mine!.representative, `${at}/${round}/inlamning`, { seen: '4' })
  expect(stale.status).toBe(409)
  expect(await stale.text()).toContain('Svaret har ändrats')
  expect(await world.all.selectFrom('assessment_hand_in').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect((await handIn(mine!, round)).status).toBe(303)
})

test('to hand in and to take back: outsiders find nothing, sight alone is not enough', async () => {
  const partnership = await three()
  const [mine] = partnership.parties
  const { at, begin, save, answer } = assessing(world, partnership)
  const round = await begin(mine!)
  await save(mine!, round, [4])
  const tries = async (path: string) => {
    for (const who of [null, await world.aPerson()])
      expect((await world.post(who, `${at}/${round}/${path}`, { seen: '1' })).status).toBe(404)
    for (const who of await withoutCapacity(partnership))
      expect((await world.post(who, `${at}/${round}/${path}`, { seen: '1' })).status).toBe(403)
  }
  const before = await all()
  await tries('inlamning')
  expect((await world.post(mine!.representative, `${at}/${round}/inlamning/ater`)).status).toBe(409)
  expect(await all()).toBe(before)
  await answer(mine!, round, [4])
  const handedIn = await all()
  await tries('inlamning/ater')
  expect((await world.post(mine!.representative, `${at}/${round}/inlamning`, { seen: '1' })).status).toBe(409)
  expect(await all()).toBe(handedIn)
  expect((await world.post(mine!.representative, `${at}/${round}/inlamning/ater`)).status).toBe(303)
  expect(await world.all.selectFrom('assessment_answer').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect(await (await world.get(mine!.representative, `${at}/${round}/svara`)).text()).toContain('checked')
})

test('the last hand-in opens the round, tells everyone, and lays the answers over each other', async () => {
  const partnership = await three()
  const [a, b, c] = partnership.parties
  const { at, begin, answer, page } = assessing(world, partnership)
  const round = await begin(a!)
  await answer(a!, round, [4, 4, 2, 2, 3, 1, 4], 'Röst A')
  await answer(b!, round, [4, 3, 4, 3, 4, 2, 4], 'Röst B')
  expect(await page(a!.representative, round)).not.toContain('Prata om det här')
  const last = await answer(c!, round, [4, 3, 3, 4, 3, 2, 3], 'Röst C')
  expect(last.headers.get('location')).toContain('klart=oppnat')
  const opened = await page(b!.representative, round)
  expect(opened).toContain('Fyra punkter har ni samsyn om. Två behöver ni prata om. En saknas, det är ni överens om.')
  expect(opened).toContain('3 av 3 parter')
  expect(opened).toContain('när alla var klara')
  expect(opened.indexOf('Prata om det här')).toBeLessThan(opened.indexOf('Här har ni samsyn'))
  expect(opened).toContain('Röst A om mal-och-malgrupp')
  expect(opened).toContain('Behöver dialog')
  const told = await world.all
    .selectFrom('mail')
    .select('person_id')
    .where('once', 'like', `assessment:opened:${round}:%`)
    .execute()
  expect(told.map(({ person_id }) => person_id).sort()).toEqual(
    [a!, b!].map(({ representative }) => representative.id).sort(),
  )
  const frozen = await all()
  expect((await world.post(a!.representative, `${at}/${round}/inlamning/ater`)).status).toBe(409)
  expect((await world.post(a!.representative, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(409)
  expect(await all()).toBe(frozen)
  const english = await (await world.get(b!.representative, `/en${at}/${round}`)).text()
  expect(english).toContain(
    'Four points you agree on. Two you need to talk about. One is missing, and you agree on that.',
  )
})

test('those who have handed in open without the silent when all of them agree, and the silent party then reads', async () => {
  const partnership = await three()
  const [a, b, silent] = partnership.parties
  const { at, begin, save, answer, open, page } = assessing(world, partnership)
  const round = await begin(a!)
  await answer(a!, round, [4, 4, 4, 4, 4, 4, 4])
  // One answer has nothing to lie over: its own yes opens nothing
  expect((await open(a!, round)).headers.get('location')).toContain('klart=eniga')
  await answer(b!, round, [4, 4, 4, 4, 4, 4, 1])
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect(await page(b!.representative, round)).toContain(`Vill ni öppna utan ${silent!.organisation.name}?`)
  await save(silent!, round, [1, 1, 1, 1, 1, 1, 1], 'Hann inte')
  const before = await all()
  expect((await open(silent!, round)).status).toBe(409)
  for (const who of [null, await world.aPerson()])
    expect((await world.post(who, `${at}/${round}/oppning`, { answer: 'open' })).status).toBe(404)
  for (const who of await withoutCapacity(partnership))
    expect((await world.post(who, `${at}/${round}/oppning`, { answer: 'open' })).status).toBe(403)
  expect(await all()).toBe(before)
  await open(a!, round, 'wait')
  expect((await open(b!, round)).headers.get('location')).toContain('klart=eniga')
  expect((await open(a!, round)).headers.get('location')).toContain('klart=oppnat')
  const seen = await page(silent!.representative, round)
  expect(seen).toContain('2 av 3 parter')
  expect(seen).toContain(`utan ${silent!.organisation.name}`)
  expect(seen).toContain('Hann inte om dialog')
  expect(await page(a!.representative, round)).not.toContain('Hann inte')
  expect((await world.post(silent!.representative, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(409)
  expect((await open(a!, round)).status).toBe(409)
})

test('a yes to open is given anew when a party takes its answer back', async () => {
  const partnership = await three()
  const [a, b, c] = partnership.parties
  const { at, begin, answer, open } = assessing(world, partnership)
  const round = await begin(a!)
  await answer(a!, round, [4])
  await answer(b!, round, [4])
  await open(a!, round)
  await world.post(b!.representative, `${at}/${round}/inlamning/ater`)
  await answer(c!, round, [4])
  expect((await open(c!, round)).headers.get('location')).toContain('klart=eniga')
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
})

test('differences are put on the next meeting’s agenda in one step, or one of them, and never twice', async () => {
  const partnership = await three()
  const [a, b, c] = partnership.parties
  const { at, begin, answer, page } = assessing(world, partnership)
  const round = await begin(a!)
  const agenda = () =>
    world.all
      .selectFrom('agenda_item')
      .select('title')
      .where('partnership_id', '=', partnership.id)
      .orderBy('title')
      .execute()
  const put = (who: Someone | null, point: string) => world.post(who, `${at}/${round}/dagordning`, { point })
  expect((await put(a!.representative, 'all')).status).toBe(409)
  for (const [index, party] of [a!, b!, c!].entries())
    await answer(party, round, [4, 4, index === 0 ? 1 : 4, 4, index === 1 ? 1 : 4, 1, 4])
  const points = await world.all
    .selectFrom('assessment_point')
    .select(['id', 'key'])
    .where('round_id', '=', round)
    .execute()
  const idOf = (key: string) => points.find((point) => point.key === key)!.id
  for (const who of [null, await world.aPerson()]) expect((await put(who, 'all')).status).toBe(404)
  for (const who of await withoutCapacity(partnership)) expect((await put(who, 'all')).status).toBe(403)
  expect((await put(a!.representative, idOf('dialog'))).status).toBe(404)
  expect((await put(a!.representative, 'annat')).status).toBe(404)
  expect(await agenda()).toEqual([])
  expect((await put(a!.representative, idOf('ansvar'))).status).toBe(303)
  expect(await agenda()).toEqual([{ title: 'Ansvar för den egna verksamheten' }])
  await put(b!.representative, 'all')
  await put(c!.representative, 'all')
  expect(await agenda()).toEqual([
    { title: 'Ansvar för den egna verksamheten' },
    { title: 'Mål och målgrupp' },
    { title: 'Samfinansiering' },
  ])
  expect(await page(a!.representative, round)).toContain('På dagordningen')
})

test('the participation map is answered with now and wanted, and shows where all want the same', async () => {
  const partnership = await world.aPartnership()
  const [a, b] = partnership.parties
  const { at, begin, handIn, page } = assessing(world, partnership)
  const round = await begin(a!, 'samverkanskarta')
  const steps = ['satta-agendan', 'formulering', 'beslut', 'genomforande', 'granskning', 'omformulering']
  for (const [index, party] of [a!, b!].entries()) {
    const sheet = Object.fromEntries(
      steps.flatMap((key, step) => [
        [`step_${key}`, String(1 + index)],
        [`wanted_${key}`, String(step < 4 ? 4 : 3 + index)],
      ]),
    )
    expect(
      (await world.post(party.representative, `${at}/${round}/svara`, { ...sheet, seen: '0', next: 'check' })).status,
    ).toBe(303)
    await handIn(party, round)
  }
  const opened = await page(a!.representative, round)
  expect(opened).toContain('Ni vill samma sak i fyra av sex steg.')
  expect(opened).toContain('Om granskning och omformulering har ni olika bild.')
  expect(opened).toContain('Alla vill samma sak.')
})

test('a new round can begin once the last is opened, and the rounds are read side by side', async () => {
  const partnership = await world.aPartnership()
  const [a, b] = partnership.parties
  const { begin, answer, page } = assessing(world, partnership)
  const first = await begin(a!)
  await answer(a!, first, [1, 1, 1, 1, 1, 1, 1])
  await answer(b!, first, [4, 4, 4, 4, 4, 4, 4])
  const second = await begin(b!)
  for (const party of [a!, b!]) await answer(party, second, [4, 4, 4, 4, 4, 4, 4])
  const later = await page(a!.representative, second)
  expect(later).toContain('Alla sju punkter har ni samsyn om.')
  expect(later).toContain('Omgångarna sida vid sida')
  expect(later).toContain('Alla sju punkter behöver ni prata om.')
  expect(await page(a!.representative, first)).toContain('Alla sju punkter behöver ni prata om.')
})

test('the first opening gives the phase its day, and rounds without the party’s answer are what waits', async () => {
  const partnership = await world.aPartnership()
  const [a, b] = partnership.parties
  const { begin, answer } = assessing(world, partnership)
  const as = <T>(
    who: Someone,
    read: (tx: Parameters<Parameters<ReturnType<typeof world.web.transaction>['execute']>[0]>[0]) => Promise<T>,
  ) =>
    world.web.transaction().execute(async (tx) => {
      await sql`select set_config('app.person_id', ${who.id}, true)`.execute(tx)
      return read(tx)
    })
  const round = await begin(a!)
  const waits = (who: Someone) => as(who, (tx) => waitingAssessments(tx))
  expect(await waits(b!.representative)).toMatchObject([
    {
      roundId: round,
      partyId: b!.id,
      opened: false,
      partnership: { slug: partnership.slug },
      title: { sv: 'IOP i korthet' },
    },
  ])
  await answer(b!, round, [4])
  expect(await waits(b!.representative)).toEqual([])
  expect(await waits(a!.representative)).toHaveLength(1)
  expect(await as(a!.representative, (tx) => firstOpenedAssessment(tx, partnership.id))).toBeNull()
  await answer(a!, round, [4])
  expect(await waits(a!.representative)).toEqual([])
  expect(await as(a!.representative, (tx) => firstOpenedAssessment(tx, partnership.id))).toMatch(/^\d{4}-\d\d-\d\d$/)
})
