import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const administrator = await world.anAdministrator()
const insider = await world.anOrganisation('public', 'Insidans kommun')
const boss = await world.aPerson()
await world.aMember(boss, insider, 'administrator')
const others = [null, await world.aPerson(), boss]

const at = '/administration/organisationer'
const find = (slug: string) =>
  world.all.selectFrom('organisation').selectAll().where('slug', '=', slug).executeTakeFirst()
const boardsOf = (id: string) =>
  world.all.selectFrom('board').selectAll().where('organisation_id', '=', id).orderBy('name').execute()
const formerNames = async (id: string) =>
  (
    await world.all.selectFrom('former_name').select(['name', 'board_id']).where('organisation_id', '=', id).execute()
  ).map(({ name }) => name)
const acts = async (kind: 'authority' | 'installation', owner = '00000000-0000-0000-0000-000000000000') =>
  (
    await world.all
      .selectFrom('log_entry as e')
      .innerJoin('log_chain as c', 'c.id', 'e.chain_id')
      .select('e.act')
      .where('c.kind', '=', kind)
      .where('c.owner_id', '=', owner)
      .orderBy('e.seq')
      .execute()
  ).map(({ act }) => act)

let count = 0
/** Adds an organisation through the page. @returns its end of an address */
async function added(fields: Record<string, string> = {}) {
  count += 1
  const name = fields.name ?? `Ny kommun ${count}`
  const given = { name, short_name: `Ny ${count}`, kind: 'municipality', ...fields }
  const answer = await world.post(administrator, `${at}/ny`, given)
  const slug = /organisationer\/([\w-]+)\?klart=tillagd/.exec(answer.headers.get('location') ?? '')?.[1]
  if (!slug) throw new Error(`${answer.status} ${await answer.text()}`)
  return { slug, given, row: (await find(slug))! }
}

test('an organisation is added with its number, place, guideline and colours, and the act is logged', async () => {
  const { row } = await added({
    name: 'Östra  Åby kommun',
    short_name: 'Östra Åby',
    organisation_number: '212000-1355',
    municipality: '1480',
    profile: 'gavle',
    theme: 'hav',
  })
  expect(row).toMatchObject({
    slug: 'ostra-aby-kommun',
    name: 'Östra Åby kommun',
    kind: 'municipality',
    organisation_number: '2120001355',
    county: '14',
    municipality: '1480',
    profile: 'gavle',
    theme: 'hav',
  })
  expect((await acts('installation')).at(-1)).toBe('organisation:add')
})

test('two of the same name get addresses of their own, and none takes a page of ours', async () => {
  expect((await added({ name: 'Kvarteret' })).slug).toBe('kvarteret')
  expect((await added({ name: 'Kvarteret' })).slug).toBe('kvarteret-2')
  expect((await added({ name: 'Ny!' })).slug).toBe('ny-2')
})

test('a form that lacks something comes back with all that was typed, and nothing is added', async () => {
  const before = await world.all.selectFrom('organisation').select('id').execute()
  const answer = await world.post(administrator, `${at}/ny`, {
    name: 'Å',
    short_name: 'Behålls',
    kind: 'association',
    organisation_number: '802002-4281',
    municipality: '1480',
    county: '01',
    theme: 'ljung',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  for (const said of [
    'minst två tecken',
    'kontrollsiffran är fel',
    'Göteborg ligger i Västra Götalands län',
    'egna färger',
  ])
    expect(page).toContain(said)
  for (const typed of [
    'value="Behålls"',
    'value="802002-4281"',
    '<option value="1480" selected="">',
    '<option value="ljung" selected="">',
  ])
    expect(page).toContain(typed)
  expect(await world.all.selectFrom('organisation').select('id').execute()).toEqual(before)
})

test('a number that another organisation has is told of by that one’s name', async () => {
  const first = await added({ organisation_number: '8020024280', kind: 'association' })
  const second = await world.post(administrator, `${at}/ny`, { ...first.given, name: 'En till' })
  expect(second.status).toBe(422)
  expect(await second.text()).toContain(`${first.row.name} har redan det organisationsnumret`)
  // Its own number is no hindrance to itself, another's is
  expect((await world.post(administrator, `${at}/${first.slug}`, { ...first.given, short_name: 'Annat' })).status).toBe(
    303,
  )
  const third = await added({ kind: 'association' })
  expect(
    (await world.post(administrator, `${at}/${third.slug}`, { ...third.given, organisation_number: '8020024280' }))
      .status,
  ).toBe(422)
  await world.post(administrator, `${at}/${first.slug}`, { ...first.given, organisation_number: '' })
})

test('to everyone else neither the pages nor the forms are there', async () => {
  const { slug, row, given } = await added()
  await world.post(administrator, `${at}/${slug}/namnder`, { board: 'Socialnämnden' })
  const [board] = await boardsOf(row.id)
  const other = await added()
  const posts: [string, Record<string, string>][] = [
    [`${at}/ny`, given],
    [`${at}/${slug}`, { ...given, name: 'Intrång' }],
    [`${at}/${slug}/eftertradare`, { successor: other.row.id }],
    [`${at}/${slug}/namnder`, { board: 'Intrångsnämnden' }],
    [`${at}/${slug}/namnder/${board!.id}`, { board: 'Intrångsnämnden' }],
    [`${at}/${slug}/namnder/${board!.id}/eftertradare`, { successor: board!.id }],
  ]
  const everything = () =>
    Promise.all([
      world.all.selectFrom('organisation').selectAll().orderBy('id').execute(),
      world.all.selectFrom('board').selectAll().orderBy('id').execute(),
    ])
  const before = await everything()
  for (const who of others) {
    for (const address of [at, `${at}/ny`, `${at}/${slug}`, `${at}/${slug}/namnder/${board!.id}`])
      expect((await world.get(who, address)).status).toBe(404)
    const answers = await Promise.all(
      posts.map(async ([address, fields]) => [address, (await world.post(who, address, fields)).status]),
    )
    expect(answers.filter(([, status]) => status !== 404)).toEqual([])
  }
  // Also an organisation's own administrator, about the own one
  const own = await world.all
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', insider.id)
    .executeTakeFirstOrThrow()
  expect((await world.post(boss, `${at}/${own.slug}`, { ...given, name: 'Egen' })).status).toBe(404)
  expect(await everything()).toEqual(before)
})

test('organisations are found by name, by a former name and by number', async () => {
  const { slug, given } = await added({ name: 'Sökbara kommunen', organisation_number: '222000-0950' })
  await world.post(administrator, `${at}/${slug}`, { ...given, name: 'Omdöpta kommunen' })
  for (const words of ['omdöpta', 'SÖKBARA', '222000-09', '22200009']) {
    expect(await (await world.get(administrator, `${at}?sok=${encodeURIComponent(words)}`)).text()).toContain(
      `href="${at}/${slug}"`,
    )
  }
  const none = await (await world.get(administrator, `${at}?sok=%25`)).text()
  expect(none).toContain('Ingen träff')
})

test('a name that is changed is kept as a former one; a slip is not; nothing changed is nothing saved', async () => {
  const { slug, given, row } = await added({ name: 'Norrviks kommmun' })
  const save = (fields: Record<string, string>) => world.post(administrator, `${at}/${slug}`, { ...given, ...fields })
  expect((await save({})).headers.get('location')).toContain('klart=samma')
  expect((await save({ name: 'Norrviks kommun', slip: 'yes' })).headers.get('location')).toContain('klart=sparat')
  expect(await formerNames(row.id)).toEqual([])
  await save({ name: 'Norrviks stad' })
  expect(await formerNames(row.id)).toEqual(['Norrviks kommun'])
  const page = await (await world.get(administrator, `${at}/${slug}`)).text()
  expect(page).toContain('Tidigare namn: Norrviks kommun, till')
  expect(page).not.toContain('Norrviks kommmun')
  expect(await acts('authority', row.id)).toEqual(['organisation:change', 'organisation:change'])
  expect((await save({ name: '' })).status).toBe(422)
})

test('an organisation changes kind within its side, and never sides', async () => {
  const { slug, given, row } = await added({ kind: 'association' })
  expect((await world.post(administrator, `${at}/${slug}`, { ...given, kind: 'foundation' })).status).toBe(303)
  const page = await (await world.get(administrator, `${at}/${slug}`)).text()
  expect(page).not.toContain('value="municipality"')
  expect((await world.post(administrator, `${at}/${slug}`, { ...given, kind: 'municipality' })).status).toBe(422)
  expect((await find(slug))!.kind).toBe('foundation')
  // A civil-society organisation is a party as it is, without a board
  expect(page).not.toContain(`${slug}/namnder`)
  expect((await world.post(administrator, `${at}/${slug}/namnder`, { board: 'Styrelsen' })).status).toBe(404)
  expect(await boardsOf(row.id)).toEqual([])
})

test('a merged organisation leads to its successor and keeps its own name; the way back is open', async () => {
  const [old, merged, association] = [
    await added({ name: 'Gamla staden' }),
    await added({ name: 'Nya staden' }),
    await added({ kind: 'association' }),
  ]
  const follow = (slug: string, successor: string) =>
    world.post(administrator, `${at}/${slug}/eftertradare`, { successor })
  expect((await follow(old.slug, merged.row.id)).headers.get('location')).toContain('klart=eftertradare')
  expect(await find(old.slug)).toMatchObject({ name: 'Gamla staden', successor_id: merged.row.id })
  expect(await (await world.get(administrator, `${at}?sok=gamla+staden`)).text()).toContain('Har gått upp i Nya staden')
  // Not in a circle, not itself, not to the other side, not to nobody
  for (const wrong of [old.row.id, association.row.id, 'ingen']) {
    const answer = await follow(merged.slug, wrong)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Välj en efterträdare ur listan')
  }
  expect((await find(merged.slug))!.successor_id).toBeNull()
  expect((await follow(old.slug, '')).status).toBe(303)
  expect((await find(old.slug))!.successor_id).toBeNull()
  expect(await acts('authority', old.row.id)).toEqual(['organisation:set_successor', 'organisation:set_successor'])
})

test('boards are added and renamed, each name once, and an old name is kept', async () => {
  const { slug, row } = await added()
  const add = (board: string) => world.post(administrator, `${at}/${slug}/namnder`, { board })
  expect((await add('Socialnämnden')).headers.get('location')).toContain('klart=namnd')
  const twice = await add('Socialnämnden')
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('Det finns redan en nämnd eller styrelse med det namnet')
  expect((await add('')).status).toBe(422)
  await add('Kulturnämnden')
  const [culture, social] = await boardsOf(row.id)
  const rename = (board: string, more = {}) =>
    world.post(administrator, `${at}/${slug}/namnder/${social!.id}`, { board, ...more })
  expect((await rename('Socialnämnden')).headers.get('location')).toContain('klart=samma')
  expect((await rename('Kulturnämnden')).status).toBe(422)
  expect((await rename('X')).status).toBe(422)
  expect((await rename('Omsorgsnämden')).headers.get('location')).toContain('klart=namn')
  expect((await rename('Omsorgsnämnden', { slip: 'yes' })).status).toBe(303)
  expect(await formerNames(row.id)).toEqual(['Socialnämnden'])
  expect((await boardsOf(row.id)).map(({ name }) => name)).toEqual(['Kulturnämnden', 'Omsorgsnämnden'])
  expect(await (await world.get(administrator, `${at}/${slug}`)).text()).toContain('Tidigare namn: Socialnämnden, till')
  expect(await acts('authority', row.id)).toEqual([
    'organisation:add_board',
    'organisation:add_board',
    'organisation:rename_board',
    'organisation:rename_board',
  ])
  expect(culture!.name).toBe('Kulturnämnden')
})

test('a board’s work goes on in another of the organisation, or of its successor, and not in a stranger’s', async () => {
  const [old, merged, stranger] = [await added(), await added({ name: 'Sammanslagna kommunen' }), await added()]
  for (const [{ slug }, board] of [
    [old, 'Socialnämnden'],
    [old, 'Nämnden för omsorg'],
    [merged, 'Välfärdsnämnden'],
    [stranger, 'Främmande nämnden'],
  ] as const) {
    await world.post(administrator, `${at}/${slug}/namnder`, { board })
  }
  const [care, social] = await boardsOf(old.row.id)
  const [welfare] = await boardsOf(merged.row.id)
  const [foreign] = await boardsOf(stranger.row.id)
  const here = `${at}/${old.slug}/namnder/${social!.id}`
  const follow = (successor: string) => world.post(administrator, `${here}/eftertradare`, { successor })
  for (const wrong of [foreign!.id, welfare!.id, social!.id, 'ingen']) expect((await follow(wrong)).status).toBe(422)
  expect((await follow(care!.id)).status).toBe(303)
  await world.post(administrator, `${at}/${old.slug}/eftertradare`, { successor: merged.row.id })
  expect(await (await world.get(administrator, here)).text()).toContain('Välfärdsnämnden, Sammanslagna kommunen')
  expect((await follow(welfare!.id)).status).toBe(303)
  expect(await (await world.get(administrator, `${at}/${old.slug}`)).text()).toContain(
    'Har gått upp i Välfärdsnämnden, Sammanslagna kommunen',
  )
  expect((await follow('')).status).toBe(303)
  expect((await boardsOf(old.row.id)).map(({ successor_id }) => successor_id)).toEqual([null, null])
  // Another organisation's board is not under this one's address
  expect((await world.get(administrator, `${at}/${old.slug}/namnder/${foreign!.id}`)).status).toBe(404)
  expect((await world.post(administrator, `${at}/${old.slug}/namnder/${foreign!.id}`, { board: 'Tagen' })).status).toBe(
    404,
  )
})
