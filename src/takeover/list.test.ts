import { afterAll, expect, test } from 'vitest'
import { aPdf, twoOrganisations } from '#test/takeovers.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { listColumns } from './list-columns.ts'

const world = await aWorld()
afterAll(() => world.close())
const names = listColumns.map(({ name }) => name)
const line = (cells: Record<string, string>) => names.map((name) => `"${cells[name] ?? ''}"`).join(';')
const list = (...rows: Record<string, string>[]) => [names.join(';'), ...rows.map(line)].join('\n')
const send = (who: Someone | null, text: string) =>
  world.post(who, '/overtaganden/lista', { file: new File([text], 'lista.csv') })
const accept = (who: Someone | null, rows: string) => world.post(who, '/overtaganden/lista/godkand', { rows })
const draftsOf = (organisationId: string) =>
  world.all.selectFrom('takeover').selectAll().where('organisation_id', '=', organisationId).orderBy('id').execute()
const partiesOf = (id: string) =>
  world.all.selectFrom('takeover_party').selectAll().where('takeover_id', '=', id).execute()
const page = async (who: Someone, path: string) => (await world.get(who, path)).text()

test('each row of a list becomes a draft of its own, and what is uncertain is left out and marked', async () => {
  const { civil, authority, other } = await twoOrganisations(world)
  const about = 'Nyanlända saknar någon att prata med.'
  const rows = list(
    {
      namn: 'Språkvän',
      handlar_om: about,
      annan_part: civil.name,
      borjar: '2024-01-01',
      slutar: '2027',
      paragraf: '§ 4',
    },
    {
      namn: 'Läxläsning',
      handlar_om: about,
      annan_part: 'Nya föreningen',
      slag: 'Ideell förening',
      epost: 'Ny@Example.org',
    },
    { namn: 'Öppet hus', handlar_om: about, annan_part: 'Okänd förening', borjar: 'i våras', beslutsdag: '2023-13' },
    { namn: 'Baklänges', handlar_om: about, annan_part: civil.name, borjar: '2024-01-01', slutar: '2020' },
    { namn: 'språkvän', handlar_om: about, annan_part: civil.name },
    { namn: '', handlar_om: about, annan_part: civil.name },
    { namn: 'Utan part', handlar_om: about },
    { namn: 'Annans', handlar_om: about, annan_part: civil.name, er_part: civil.name },
  )
  const preview = await send(other, rows)
  expect(preview.status).toBe(200)
  const shown = await preview.text()
  expect(shown).toContain('4 av 8 rader tas med')
  for (const words of ['i våras', 'Okänd förening', 'står tidigare', 'annan_part saknas', 'er_part ska vara'])
    expect(shown).toContain(words)
  // The two with something to look over do not stand in the colour of the two that are certain
  expect(shown.match(/class="st ok"/g)).toHaveLength(2)
  for (const words of ['3 uppgifter att se över', 'En uppgift att se över']) expect(shown).toContain(words)
  expect(await draftsOf(authority.id)).toEqual([])
  expect((await accept(other, rows)).status).toBe(303)
  expect((await accept(other, rows)).status).toBe(409)
  const drafts = await draftsOf(authority.id)
  expect(drafts.map(({ name }) => name)).toEqual(['Språkvän', 'Läxläsning', 'Öppet hus', 'Baklänges'])
  expect(drafts.every(({ sent_at, begun_at }) => !sent_at && !begun_at)).toBe(true)
  const [first, fresh, unsure, turned] = drafts
  expect(first).toMatchObject({ end_precision: 'year', doubts: [] })
  expect((await partiesOf(first!.id)).map(({ organisation_id }) => organisation_id).sort()).toEqual(
    [civil.id, authority.id].sort(),
  )
  expect((await partiesOf(first!.id)).find(({ paragraph }) => paragraph === '§ 4')?.organisation_id).toBe(authority.id)
  expect((await partiesOf(fresh!.id)).find(({ name }) => name === 'Nya föreningen')).toMatchObject({
    kind: 'association',
    address: 'ny@example.org',
  })
  expect(unsure!.start_on).toBeNull()
  expect(unsure!.doubts).toMatchObject([
    { field: 'borjar', said: 'i våras' },
    { field: 'beslutsdag', said: '2023-13' },
    { field: 'annan_part', said: 'Okänd förening' },
  ])
  expect(await partiesOf(unsure!.id)).toHaveLength(1)
  expect(turned).toMatchObject({ end_on: null, doubts: [{ field: 'slutar', said: '2020' }] })
})

test('the drafts are taken one after the other, and a mark is gone when somebody has looked at what it marked', async () => {
  const { civil, authority, other } = await twoOrganisations(world)
  const row = (namn: string) => ({ namn, handlar_om: 'Ensamhet', annan_part: civil.name })
  await accept(
    other,
    list(
      { ...row('Ett'), borjar: 'i våras', beslutsdag: 'i fjol' },
      { ...row('Två'), annan_part: 'Okänd' },
      row('Tre'),
    ),
  )
  const [one, two, three] = await draftsOf(authority.id)
  const at = (id: string) => `/overtaganden/${id}`
  expect(await page(other, '/overtaganden')).toContain('2 uppgifter att se över')
  const first = await page(other, at(one!.id))
  for (const words of [at(two!.id), '2 kvar', 'i våras', 'i fjol']) expect(first).toContain(words)
  await world.post(other, `${at(one!.id)}/uppgifter`, { name: 'Ett', about: 'Ensamhet', start: '2024' })
  const mine = (await partiesOf(one!.id)).find(({ organisation_id }) => organisation_id === authority.id)!
  expect(await page(other, at(one!.id))).not.toContain('i våras')
  expect(await page(other, at(one!.id))).toContain('i fjol')
  await world.post(other, `${at(one!.id)}/parter/${mine.id}`, { decided: '2023' })
  expect(await page(other, at(one!.id))).not.toContain('i fjol')
  await world.post(other, `${at(two!.id)}/parter`, { other: civil.id })
  expect(await page(other, at(two!.id))).not.toContain('Se över det här')
  await world.post(other, `${at(three!.id)}/avtal.pdf`, { file: aPdf() })
  expect((await world.post(other, `${at(three!.id)}/utskick`)).status).toBe(303)
  const after = await page(other, at(three!.id))
  expect(after).toContain(at(one!.id))
  expect(after).toContain('2 kvar')
})

test('a list is read in only by those who act for a party, and a name that is there already is not taken again', async () => {
  const { civil, authority, other } = await twoOrganisations(world)
  const signatory = await world.aPerson()
  await world.aMember(signatory, authority, 'signatory')
  const rows = list({ namn: 'Ett', handlar_om: 'Ensamhet', annan_part: civil.name })
  for (const [who, status] of [
    [null, 404],
    [await world.aPerson(), 403],
    [signatory, 403],
  ] as const) {
    expect((await send(who, rows)).status).toBe(status)
    expect((await accept(who, rows)).status).toBe(status)
    for (const path of ['lista', 'lista.xlsx'])
      expect((await world.get(who, `/overtaganden/${path}`)).status).toBe(status)
  }
  expect(await draftsOf(authority.id)).toEqual([])
  expect((await send(other, 'a;b\n1;2')).status).toBe(422)
  // The way there is shown to those who may go it
  expect(await (await world.get(await world.aPerson(), '/overtaganden')).text()).not.toContain('/overtaganden/lista')
  expect(await (await world.get(other, '/overtaganden')).text()).toContain('/overtaganden/lista')
  expect((await world.get(other, '/overtaganden/lista.xlsx')).headers.get('content-type')).toContain('spreadsheetml')
  await accept(other, rows)
  expect(await (await send(other, rows)).text()).toContain('finns redan')
})

test('a long list of drafts is read page by page, and narrowed to those that stand alike', async () => {
  const { civil, other } = await twoOrganisations(world)
  const row = (number: number) => ({
    namn: `Avtal ${String(number).padStart(2, '0')}.`,
    handlar_om: 'Att ses.',
    annan_part: civil.name,
  })
  expect((await accept(other, list(...Array.from({ length: 27 }, (_, index) => row(index + 1))))).status).toBe(303)
  const shown = async (query: string) => (await page(other, `/overtaganden${query}`)).match(/Avtal \d\d\./g) ?? []
  const [first, second] = [await shown(''), await shown('?sida=2')]
  expect([first.length, second.length]).toEqual([25, 2])
  expect(new Set([...first, ...second]).size).toBe(27)
  expect(await shown('?lage=draft&sida=2')).toHaveLength(2)
  expect(await shown('?lage=begun')).toEqual([])
  expect(await page(other, '/overtaganden?lage=begun')).toContain('Inget här just nu')
})
