import { afterAll, expect, test } from 'vitest'
import { readSheet } from '#platform/workbook.ts'
import { aTakeover, confirmAs, twoOrganisations } from '#test/takeovers.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { itemColumns } from './item-columns.ts'
import { readItemRows } from './item-import.ts'
import { readCsv } from '#platform/csv.ts'

const world = await aWorld()
afterAll(() => world.close())
const outsider = await world.aPerson('Utomstående')
const page = async (who: Someone, path: string) => (await world.get(who, path)).text()
/** The address of the partnership that somebody was led to. */
const roomOf = (answer: Response) => /^\/p\/[^/]+/.exec(answer.headers.get('location')!)![0]
const itemsOf = (id: string) =>
  world.all
    .selectFrom('takeover_item')
    .select(['kind', 'content'])
    .where('takeover_id', '=', id)
    .orderBy('id')
    .execute()
const goal = { kind: 'sub_goal', words: 'Fyrtio samtalspar', target: '40', unit: 'par', due_on: '2027-12-31' }
const meeting = { kind: 'steering', day: '2027-02-03', start: '13.00', end: '15.00', place: 'Kajgatan 4' }

async function aDraft() {
  const two = await twoOrganisations(world)
  const draft = await aTakeover(world, two.one, two.civil, two.authority)
  const partyOf = async (organisationId: string) =>
    (
      await world.all
        .selectFrom('takeover_party')
        .select('id')
        .where('takeover_id', '=', draft.id)
        .where('organisation_id', '=', organisationId)
        .executeTakeFirstOrThrow()
    ).id
  return { ...two, ...draft, civilParty: await partyOf(two.civil.id), authorityParty: await partyOf(two.authority.id) }
}

test('goals, resources and a meeting are shown to all who confirm, and are the partnership’s when all have', async () => {
  const { at, id, one, other, civil, authority, authorityParty } = await aDraft()
  const resource = {
    party_id: authorityParty,
    kind: 'premises',
    description: 'Rummet på biblioteket',
    quantity: '200',
    unit: 'timmar',
  }
  expect((await world.post(one, `${at}/innehall/mal`, goal)).status).toBe(303)
  expect((await world.post(one, `${at}/innehall/mal`, goal)).status).toBe(303)
  expect((await world.post(one, `${at}/innehall/resurs`, resource)).status).toBe(303)
  expect((await world.post(one, `${at}/innehall/mote`, meeting)).status).toBe(303)
  expect((await itemsOf(id)).map(({ kind }) => kind)).toEqual(['goal', 'resource', 'meeting'])
  const later = { ...meeting, day: '2041-02-03', place: 'Torget 2' }
  expect((await world.post(one, `${at}/innehall/mote`, later)).status).toBe(303)
  await world.post(one, `${at}/utskick`)
  const draft = await page(other, at)
  for (const words of ['Fyrtio samtalspar', 'Rummet på biblioteket', 'Kajgatan 4']) expect(draft).toContain(words)
  await confirmAs(world, id, one, civil)
  const last = await confirmAs(world, id, other, authority)
  const room = roomOf(last)
  expect(await page(other, last.headers.get('location')!)).toContain('Avtalet är övertaget')
  // The meetings were agreed on before: the log says that they came along, not that who confirmed last called them
  const log = await page(one, `${room}/historik`)
  expect(log).toContain('tog över ett möte tillsammans med avtalet')
  expect(log).not.toContain('bestämde ett möte')
  // Everybody is called to what is to come, with the event for their calendars
  const { id: called } = await world.all
    .selectFrom('meeting')
    .select('id')
    .where('place', '=', 'Torget 2')
    .executeTakeFirstOrThrow()
  const invited = await world.all
    .selectFrom('mail')
    .select(['person_id', 'event'])
    .where('once', 'like', `meeting:${called}:%`)
    .execute()
  expect(invited.map(({ person_id }) => person_id).toSorted()).toEqual([one.id, other.id].toSorted())
  expect(invited.every(({ event }) => event !== null)).toBe(true)
  expect(await page(one, `${room}/mal`)).toContain('Fyrtio samtalspar')
  expect(await page(one, `${room}/resurser`)).toContain('Rummet på biblioteket')
  expect(await page(one, `${room}/moten`)).toContain('Kajgatan 4')
  const [kept] = await world.all
    .selectFrom('resource')
    .innerJoin('party', 'party.id', 'resource.party_id')
    .select(['organisation_id', 'quantity'])
    .where('resource.partnership_id', '=', id)
    .execute()
  expect(kept).toMatchObject({ organisation_id: authority.id, quantity: 200 })
  const { content } = await world.all
    .selectFrom('version')
    .select('content')
    .where('partnership_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(content).toMatchObject({
    goals: [{ text: 'Fyrtio samtalspar', due: '2027-12-31' }],
    resources: [{ party: authority.name, quantity: 200 }],
  })
})

test('something entered after a confirmation asks all anew', async () => {
  const { at, id, one, other, civil, authority } = await aDraft()
  await world.post(one, `${at}/utskick`)
  await confirmAs(world, id, one, civil)
  expect((await world.post(other, `${at}/innehall/mal`, goal)).status).toBe(303)
  expect((await confirmAs(world, id, other, authority)).headers.get('location')).toContain('/overtaganden/')
  expect((await confirmAs(world, id, one, civil)).headers.get('location')).toContain('/p/')
  expect((await world.post(one, `${at}/innehall/mal`, { ...goal, words: 'För sent' })).status).toBe(409)
})

test('what is typed wrong stays on the page, and only those who act for a party enter or remove anything', async () => {
  const { at, id, one, other, civil, civilParty } = await aDraft()
  const wrong = await world.post(one, `${at}/innehall/mote`, { ...meeting, day: 'snart' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('snart')
  const resource = { party_id: civilParty, kind: 'staff', description: 'Samordnare' }
  expect((await world.post(one, `${at}/innehall/resurs`, { ...resource, party_id: other.id })).status).toBe(422)
  expect((await world.get(one, `${at}/innehall/annat`)).status).toBe(404)
  for (const word of ['mal', 'resurs', 'mote', 'fil']) {
    expect((await world.get(one, `${at}/innehall/${word}`)).status).toBe(200)
    expect((await world.get(outsider, `${at}/innehall/${word}`)).status).toBe(404)
  }
  await world.post(one, `${at}/innehall/mal`, goal)
  const { id: item } = await world.all
    .selectFrom('takeover_item')
    .select('id')
    .where('takeover_id', '=', id)
    .executeTakeFirstOrThrow()
  await world.post(one, `${at}/utskick`)
  const signatory = await world.aPerson()
  await world.aMember(signatory, civil, 'signatory')
  for (const [who, status] of [
    [outsider, 404],
    [signatory, 403],
  ] as const) {
    expect((await world.post(who, `${at}/innehall/mal`, goal)).status).toBe(status)
    expect((await world.post(who, `${at}/innehall/fil`, { file: new File(['typ;slag;vad\n'], 'a.csv') })).status).toBe(
      status,
    )
    expect((await world.post(who, `${at}/innehall/godkand`, { rows: 'typ;slag;vad' })).status).toBe(status)
    expect((await world.post(who, `${at}/innehall/${item}/borttagning`)).status).toBe(status)
    expect((await world.get(who, `${at}/innehall/fil.xlsx`)).status).toBe(status)
  }
  expect(await itemsOf(id)).toHaveLength(1)
  const elsewhere = await aDraft()
  expect((await world.post(elsewhere.one, `${elsewhere.at}/innehall/${item}/borttagning`)).status).toBe(404)
  expect((await world.post(other, `${at}/innehall/${item}/borttagning`)).status).toBe(303)
  expect((await world.post(other, `${at}/innehall/${item}/borttagning`)).status).toBe(404)
  expect(await itemsOf(id)).toEqual([])
})

test('a party that is taken out takes along the resources it was to contribute, and nothing else', async () => {
  const { at, id, one, civilParty, authorityParty } = await aDraft()
  for (const party_id of [civilParty, authorityParty])
    await world.post(one, `${at}/innehall/resurs`, { party_id, kind: 'staff', description: `Hos ${party_id}` })
  expect((await world.post(one, `${at}/parter/${authorityParty}/borttagning`)).status).toBe(303)
  expect((await itemsOf(id)).map(({ content }) => content)).toMatchObject([{ party_id: civilParty }])
})

test('a file is shown row by row and nothing is saved until it is accepted', async () => {
  const { at, id, one, civil } = await aDraft()
  const template = await world.get(one, `${at}/innehall/fil.xlsx`)
  const sheet = await readSheet(new File([await template.arrayBuffer()], 'mall.xlsx'))
  // Only the names of the columns: a template without a row is an empty file
  expect(sheet).toBe('empty')
  const names = itemColumns.map(({ name }) => name)
  const line = (cells: Record<string, string>) => names.map((name) => cells[name] ?? '').join(';')
  const rows = [
    names.join(';'),
    line({ typ: 'Mål', slag: 'Delmål', vad: 'Fyrtio samtalspar', mangd: '40', enhet: 'par' }),
    line({ typ: 'mal', slag: 'delmal', vad: 'Fyrtio samtalspar', mangd: '40', enhet: 'par' }),
    line({
      typ: 'resurs',
      slag: 'ideell-tid',
      vad: 'Samtalsledare',
      part: civil.name.toUpperCase(),
      mangd: '1 200',
      enhet: 'timmar',
    }),
    line({ typ: 'resurs', slag: 'ideell-tid', vad: 'Någon', part: 'Någon annan' }),
    line({ typ: 'möte', slag: 'styrgrupp', fran: '3 februari 2027', klockan: '13.00–15.00', plats: 'Kajgatan 4' }),
    line({ typ: 'möte', slag: 'styrgrupp', fran: 'snart', klockan: '13.00–15.00', plats: 'Kajgatan 4' }),
    line({ typ: 'bilaga', slag: 'x', vad: 'y' }),
  ].join('\n')
  const send = (text: string) => world.post(one, `${at}/innehall/fil`, { file: new File([text], 'innehall.csv') })
  expect((await send('a;b\n1;2')).status).toBe(422)
  expect((await send('')).status).toBe(422)
  const answer = await send(rows)
  expect(answer.status).toBe(200)
  const preview = await answer.text()
  expect(preview).toContain('3 av 7 rader tas med')
  for (const why of ['står tidigare i filen', 'någon av avtalets parter', 'typ ska vara'])
    expect(preview).toContain(why)
  expect(await itemsOf(id)).toEqual([])
  const accept = () => world.post(one, `${at}/innehall/godkand`, { rows })
  expect((await accept()).status).toBe(303)
  expect((await accept()).status).toBe(409)
  expect((await itemsOf(id)).map(({ kind }) => kind)).toEqual(['goal', 'resource', 'meeting'])
  expect(await (await send(rows)).text()).toContain('finns redan')
  const many = [
    names.join(';'),
    ...Array.from({ length: 498 }, (_, n) => line({ typ: 'mål', slag: 'delmål', vad: `Mål ${n}` })),
  ]
  expect((await send(many.join('\n'))).status).toBe(422)
  expect((await world.post(one, `${at}/innehall/godkand`, { rows: many.join('\n') })).status).toBe(409)
})

test('an authority is known in a file with its board and without, and another board of it is not', () => {
  const parties = [{ id: 'a3f2b1c0-0000-4000-8000-000000000001', name: 'Region Västerhav', board: 'Kulturnämnden' }]
  const row = (party: string) => `resurs;lokaler;Salen;${party}`
  const named = ['Region Västerhav', 'region västerhav, kulturnämnden', 'Region Västerhav, Socialnämnden']
  const rows = readCsv(
    ['typ;slag;vad;part', ...named.map((name, n) => row(`"${name}"`).replace('Salen', `Sal ${n}`))].join('\n'),
  )
  const read = readItemRows(rows, { language: 'sv', parties, there: [] })
  expect(read.map(({ item }) => item !== null)).toEqual([true, true, false])
})

test('a kind is known in singular, plural and compounds, in any letters, and a word that is none is refused with what may stand', () => {
  const id = 'a3f2b1c0-0000-4000-8000-000000000001'
  const rows = (lines: readonly string[]) => readCsv(['typ;slag;vad;part;fran;klockan;plats', ...lines].join('\n'))
  const given = { language: 'sv' as const, parties: [{ id, name: 'Bryggan' }], there: [] }
  const kindsOf = (lines: readonly string[]) =>
    readItemRows(rows(lines), given).map(({ item, why }) => item?.content.kind ?? why)
  const words = [
    'lokal',
    'LOKALER',
    'möteslokal',
    'Ideell tid',
    'volontartid',
    'Anställda',
    'nätverk',
    'Kompetens',
    'Pengar',
  ]
  expect(kindsOf(words.map((word, n) => `Resurser;${word};Sak ${n};Bryggan`))).toEqual([
    ...Array.from({ length: 3 }, () => 'premises'),
    'voluntary_time',
    'voluntary_time',
    'staff',
    'network',
    'competence',
    expect.stringContaining('kronor'),
  ])
  expect(kindsOf(['mal;stravansmal;Ett', 'Mål;Delmål;Två', 'goal;learning goal;Tre'])).toEqual([
    'aspiration',
    'sub_goal',
    'learning',
  ])
  const meetings = ['styrgruppsmöte', 'Referensgrupp', 'ide'].map(
    (word, n) => `mote;${word};;;2027-02-0${n + 1};13–15;A`,
  )
  expect(kindsOf(meetings)).toEqual(['steering', 'reference', 'idea'])
  expect(kindsOf(['resurs;bil;En;Bryggan'])[0]).toContain('slag ska vara något av pengar')
  expect(kindsOf(['möte;styrgrupp;;;2026-11-31;13–15;A'])[0]).toContain('fran: Den dagen finns inte.')
  expect(kindsOf(['möte;styrgrupp;;;snart;13–15;A'])[0]).toContain('fran: skriv dagen som 2027-02-03.')
})

test('a second steering group is not taken from a file, wherever the first one stands', () => {
  const rows = readCsv('typ;slag;vad\ngrupp;styrgrupp;Den ena\ngrupp;styrgrupp;Den andra')
  const read = (there: Parameters<typeof readItemRows>[1]['there']) =>
    readItemRows(rows, { language: 'sv', parties: [], there }).map(({ item }) => item !== null)
  expect(read([])).toEqual([true, false])
  expect(read([{ kind: 'group', content: { kind: 'steering', name: 'Styrgruppen' } }])).toEqual([false, false])
  expect(read([{ kind: 'group', content: { kind: 'working', name: 'Köket' } }])).toEqual([true, false])
})
