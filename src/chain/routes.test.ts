import { afterAll, expect, test } from 'vitest'
import { aWorld, type SomePartnership } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/mal/effektkedja`
const rows = (partnership: SomePartnership) =>
  world.all.selectFrom('chain_row').selectAll().where('partnership_id', '=', partnership.id).orderBy('number').execute()
const row = {
  effort: 'Håller öppet tre kvällar i veckan',
  output: '120 öppna kvällar om året',
  effect: 'Unga har en vuxen att prata med',
  later_effect: 'Färre mår dåligt länge',
}
const acts = async (partnership: SomePartnership) =>
  (
    await world.all
      .selectFrom('log_entry')
      .innerJoin('log_chain', 'log_chain.id', 'log_entry.chain_id')
      .select('act')
      .where('owner_id', '=', partnership.id)
      .orderBy('seq')
      .execute()
  )
    .map(({ act }) => act)
    .filter((act) => act.startsWith('chain:'))

/** A partnership with a row, somebody who only takes part, and an outsider. */
async function aChain() {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [never, never]
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  expect((await world.post(one, at(partnership), row)).status).toBe(303)
  return { partnership, one, other, guest, reader, outsider: await world.aPerson() }
}
const seenOf = async (partnership: SomePartnership) => String((await rows(partnership))[0]!.changed_at.getTime())

test('any party writes a row and all in the room see it; others neither see nor write', async () => {
  const { partnership, one, other, guest, reader, outsider } = await aChain()
  for (const [who, status] of [
    [outsider, 404],
    [null, 404],
    [guest, 403],
    [reader, 403],
  ] as const) {
    expect((await world.post(who, at(partnership), row)).status).toBe(status)
    expect((await world.post(who, `${at(partnership)}/1`, row)).status).toBe(status)
    expect((await world.post(who, `${at(partnership)}/1/borttagning`, { removed: 'yes' })).status).toBe(status)
  }
  expect(await rows(partnership)).toMatchObject([
    { ...row, number: 1, removed_at: null, party_id: partnership.parties[0]!.id },
  ])
  for (const who of [one, other, guest]) {
    const page = await (await world.get(who, at(partnership))).text()
    for (const words of Object.values(row)) expect(page).toContain(words)
  }
  expect((await world.get(reader, at(partnership))).status).toBe(403)
  for (const path of [at(partnership), `${at(partnership)}/1`, `${at(partnership)}.xlsx`])
    expect((await world.get(outsider, path)).status).toBe(404)
  expect(await acts(partnership)).toEqual(['chain:write'])
})

test('the same row sent twice is there once', async () => {
  const { partnership, other } = await aChain()
  const again = await world.post(other, at(partnership), row)
  expect(again.headers.get('location')).toContain('/effektkedja/1?klart=samma')
  expect(await rows(partnership)).toHaveLength(1)
  expect((await world.post(other, at(partnership), { ...row, effort: 'Utbildar värdar' })).status).toBe(303)
  expect((await rows(partnership)).map(({ number }) => number)).toEqual([1, 2])
})

test('the table and the drawing say the same words, and the drawing is told of in text too', async () => {
  const { partnership, one } = await aChain()
  await world.post(one, `/p/${partnership.slug}/mal`, { kind: 'aspiration', words: 'Ingen ung är ensam' })
  const goal = await world.all
    .selectFrom('goal')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const led = { ...row, effort: 'Svarar i telefon', effort_by: partnership.parties[1]!.id, goal_id: goal.id }
  expect((await world.post(one, at(partnership), led)).status).toBe(303)
  const page = await (await world.get(one, at(partnership))).text()
  const [, table, drawing] = /(<table[\s\S]*<\/table>)[\s\S]*(<svg class="series[\s\S]*?<\/svg>)/.exec(page)!
  const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  for (const words of ['Svarar', 'telefon', 'Unga', '120', 'ensam']) {
    expect(plain(table!)).toContain(words)
    expect(plain(drawing!)).toContain(words)
  }
  expect(page).toContain(`${partnership.parties[1]!.organisation.name}: Svarar i telefon → 120 öppna kvällar om året`)
  expect(page).toContain('aria-label="Teckning av 2 rader från insats till effekt.')
  expect(await (await world.get(one, `/en${at(partnership)}`)).text()).toContain('From effort to effect')
})

test('a row that cannot be read keeps all that was typed; a goal of another partnership cannot be named', async () => {
  const { partnership, one } = await aChain()
  const elsewhere = await world.aPartnership()
  const there = elsewhere.parties[0]!
  await world.post(there.representative, `/p/${elsewhere.slug}/mal`, { kind: 'aspiration', words: 'Något annat' })
  const goal = await world.all
    .selectFrom('goal')
    .select('id')
    .where('partnership_id', '=', elsewhere.id)
    .executeTakeFirstOrThrow()
  for (const fields of [
    { ...row, effort: 'Något nytt', output: '' },
    { ...row, effort: 'Något nytt', goal_id: goal.id },
    { ...row, effort: 'Något nytt', effort_by: there.id },
    { ...row, effort: 'Något nytt', effect: 'x'.repeat(301) },
  ]) {
    const answer = await world.post(one, at(partnership), fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Något nytt')
  }
  expect(await rows(partnership)).toHaveLength(1)
})

test('a change is made by any party, what it said before is kept, and no samsyn is touched', async () => {
  const { partnership, one, other } = await aChain()
  const part = () =>
    world.all.selectFrom('part').select('revision').where('partnership_id', '=', partnership.id).orderBy('id').execute()
  const before = await part()
  const changed = { ...row, output: '150 öppna kvällar om året' }
  const seen = await seenOf(partnership)
  expect((await world.post(other, `${at(partnership)}/1`, { ...changed, seen })).status).toBe(303)
  expect((await world.post(other, `${at(partnership)}/1`, { ...changed, seen })).headers.get('location')).toContain(
    'samma',
  )
  const late = await world.post(one, `${at(partnership)}/1`, { ...row, output: '90 kvällar', seen })
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('150 öppna kvällar')
  expect(page).toContain('90 kvällar')
  expect((await rows(partnership))[0]!.output).toBe(changed.output)
  const earlier = await world.all
    .selectFrom('earlier_thought')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .execute()
  expect(earlier.map(({ said }) => (said as { output: string }).output)).toEqual([row.output])
  expect(await (await world.get(one, `${at(partnership)}/1`)).text()).toContain('Så stod det förut (1)')
  expect(await part()).toEqual(before)
  expect(await acts(partnership)).toEqual(['chain:write', 'chain:change'])
})

test('a removed row is in no table, is changed by nobody, and is taken back', async () => {
  const { partnership, one, other } = await aChain()
  const removal = `${at(partnership)}/1/borttagning`
  for (let times = 0; times < 2; times += 1)
    expect((await world.post(one, removal, { removed: 'yes' })).status).toBe(303)
  expect(await (await world.get(other, at(partnership))).text()).toContain('Borttagna rader (1)')
  const changed = { ...row, output: 'Något nytt', seen: await seenOf(partnership) }
  expect((await world.post(other, `${at(partnership)}/1`, changed)).status).toBe(409)
  expect((await world.post(other, removal, { removed: 'no' })).status).toBe(303)
  expect((await rows(partnership))[0]!.removed_at).toBeNull()
  expect(await acts(partnership)).toEqual(['chain:write', 'chain:remove', 'chain:take_back'])
})

test('a row of another partnership is not there, whatever number is asked for', async () => {
  const { partnership, one } = await aChain()
  const elsewhere = await world.aPartnership()
  for (const name of ['1', '0', '-1', '1.5', 'x', '99999999999'])
    expect((await world.get(elsewhere.parties[0]!.representative, `${at(elsewhere)}/${name}`)).status).toBe(404)
  expect((await world.get(elsewhere.parties[0]!.representative, at(partnership))).status).toBe(404)
  expect((await world.get(one, `${at(partnership)}/1`)).status).toBe(200)
})

test('the chain comes as an Excel file with its rows and what is believed', async () => {
  const { partnership, guest } = await aChain()
  const answer = await world.get(guest, `${at(partnership)}.xlsx`)
  expect(answer.headers.get('content-type')).toContain('spreadsheetml')
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  await book.xlsx.load(await answer.arrayBuffer())
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Insats till effekt', 'Antaganden'])
  expect((book.worksheets[0]!.getRow(2).values as unknown[]).slice(1, 4)).toEqual([
    1,
    row.effort,
    'Alla parter tillsammans',
  ])
})

test('swapping which party writes changes only names', async () => {
  const names = ['Alvens krets', 'Bergets krets'] as const
  const told = async (first: 0 | 1) => {
    const sides = [await world.anOrganisation('civil', names[0]), await world.anOrganisation('public', names[1])]
    const partnership = await world.aPartnership({ organisations: sides, name: 'Samma för båda' })
    const writer = partnership.parties[first]!
    const reader = partnership.parties[1 - first]!
    await world.post(writer.representative, at(partnership), { ...row, effort_by: writer.id })
    const page = await (await world.get(reader.representative, at(partnership))).text()
    return page
      .slice(page.indexOf('<table'), page.indexOf('</svg>', page.indexOf('class="series')))
      .replaceAll(writer.organisation.name, 'NAMN')
      .replace(/p-[0-9a-f-]{36}|data-p="\d"|<g class="pm"[\s\S]*?<\/g>|<svg class="pm"[\s\S]*?<\/svg>/g, '')
  }
  expect(await told(0)).toBe(await told(1))
})
