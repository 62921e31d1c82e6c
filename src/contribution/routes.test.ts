import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { before, contributing, latest } from '#test/contributions.ts'
import { aWorld, type SomeParty, type Someone } from '#test/world.ts'
import { daysOf } from './months.ts'
import { monthName } from './wording.ts'

const world = await aWorld()
afterAll(() => world.close())

const { at, rows, answers, aPromise, month, entered, nothingChanged } = contributing(world)

test('the page opens on the last month with a field for each promise; the month is one figure and one button', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties as [SomeParty, SomeParty]
  const promise = await aPromise(partnership, one)
  await world.all
    .updateTable('partnership')
    .set({ created_at: new Date(daysOf(before).from) })
    .where('id', '=', partnership.id)
    .execute()
  const page = await (await world.get(one.representative, at(partnership))).text()
  expect(page).toContain(`Er månad: ${monthName(latest, 'sv')}`)
  expect(page).toContain(`name="quantity_${promise}"`)
  expect(await (await world.get(other.representative, at(partnership))).text()).not.toContain(`quantity_${promise}`)
  const post = (who: Someone) => world.post(who, `${at(partnership)}/manad`, month(promise, '96,5'))
  await nothingChanged(partnership, async () => {
    expect((await post(await world.aPerson())).status).toBe(404)
    const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
    expect((await post(guest)).status).toBe(403)
  })
  expect((await post(one.representative)).status).toBe(303)
  expect(await rows(partnership)).toMatchObject([{ quantity: 96.5, unit: 'timmar', party_id: one.id, value: null }])
  expect((await post(one.representative)).status).toBe(409)
  const next = await (await world.get(one.representative, at(partnership))).text()
  expect(next).toContain(`Er månad: ${monthName(before, 'sv')}`)
  expect(next).toContain('Egen uppgift')
  expect(next).toContain('96,5 av 1\u00a0200 timmar (8\u00a0%)')
})

test('a month without a figure, or with one that is none, is asked for again with what was typed', async () => {
  const { partnership, one, promise } = await entered()
  const post = (quantity: string) =>
    world.post(one.representative, `${at(partnership)}/manad`, month(promise, quantity, before))
  await nothingChanged(partnership, async () => {
    expect((await post('')).status).toBe(422)
    const answer = await post('rätt många')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="rätt många"')
  })
})

test('nobody enters for another party, neither by a promise of theirs nor in the database', async () => {
  const { partnership, one, other, promise } = await entered()
  await nothingChanged(partnership, async () => {
    expect(
      (await world.post(other.representative, `${at(partnership)}/manad`, month(promise, '5', before))).status,
    ).toBe(409)
    const row = { partnership_id: partnership.id, party_id: one.id, person_id: other.representative.id }
    const what = { kind: 'staff', description: 'x', unit: 'h', quantity: 1 }
    await expect(
      asParty(world, other.representative, other, (tx) =>
        tx
          .insertInto('contribution')
          .values({ ...row, ...what, from_on: sql`date '2026-01-01'`, to_on: sql`date '2026-01-31'` } as never)
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  })
})

test('another party confirms what it was shown; one’s own party does not, and outsiders see nothing', async () => {
  const { partnership, one, other, id } = await entered()
  const confirm = (who: Someone) => world.post(who, `${at(partnership)}/bekraftelser`, { ids: id })
  await nothingChanged(partnership, async () => {
    expect((await confirm(await world.aPerson())).status).toBe(404)
    expect((await confirm(one.representative)).status).toBe(403)
    const reader = await world.aMandate(await world.aPerson(), partnership.id, other.id, 'signatory')
    expect((await confirm(reader)).status).toBe(403)
  })
  expect(await (await world.get(other.representative, at(partnership))).text()).toContain('Vi bekräftar')
  expect((await confirm(other.representative)).headers.get('location')).toContain('klart=bekraftat')
  expect((await confirm(other.representative)).headers.get('location')).toContain('klart=redan')
  expect(await answers(partnership)).toMatchObject([{ contribution_id: id, party_id: other.id }])
  const page = await (await world.get(one.representative, at(partnership))).text()
  expect(page).toContain('Bekräftat av')
})

test('a person who has gone over to the other party does not confirm what that person entered, not even past the pages', async () => {
  const { partnership, one, other, id } = await entered()
  const person = one.representative
  await world.all
    .updateTable('mandate')
    .set({ to_day: sql`app.today() - 1`, from_day: sql`app.today() - 9` })
    .where('person_id', '=', person.id)
    .execute()
  await world.aMandate(person, partnership.id, other.id, 'representative')
  await nothingChanged(partnership, async () => {
    expect((await world.post(person, `${at(partnership)}/bekraftelser`, { ids: id })).status).toBe(403)
    const row = { contribution_id: id, party_id: other.id, partnership_id: partnership.id, person_id: person.id }
    await expect(
      asParty(world, person, other, (tx) => tx.insertInto('contribution_answer').values(row).execute()),
    ).rejects.toThrow('another person of another party')
  })
})

const corrected = { quantity: '90', from_on: '2026-10-01', to_on: '2026-10-31', reason: 'En kväll var dubbelräknad' }

test('a correction keeps the first entry, is the own party’s, and must be confirmed anew', async () => {
  const { partnership, one, other, id } = await entered()
  await world.post(other.representative, `${at(partnership)}/bekraftelser`, { ids: id })
  const correct = (who: Someone, fields: Record<string, string> = corrected) =>
    world.post(who, `${at(partnership)}/${id}/rattelse`, fields)
  await nothingChanged(partnership, async () => {
    expect((await correct(await world.aPerson())).status).toBe(404)
    expect((await correct(other.representative)).status).toBe(403)
    // Not even told what lacks in the form: it is another's
    expect((await correct(other.representative, {})).status).toBe(403)
    expect((await correct(one.representative, { ...corrected, reason: '' })).status).toBe(422)
  })
  expect((await correct(one.representative)).status).toBe(303)
  const late = await correct(one.representative, { ...corrected, quantity: '80' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('value="80"')
  const [first, second] = await rows(partnership)
  expect(first).toMatchObject({ quantity: 96.5, standing: false })
  expect(second).toMatchObject({ quantity: 90, standing: true, corrects: id, chain: first!.chain })
  const page = await (await world.get(other.representative, at(partnership))).text()
  expect(page).toContain('Egen uppgift')
  const tooLate = await world.post(other.representative, `${at(partnership)}/bekraftelser`, { ids: id })
  expect(tooLate.status).toBe(409)
  expect(await tooLate.text()).toContain('Uppgiften har rättats')
  const history = await (await world.get(other.representative, `${at(partnership)}/${second!.id}`)).text()
  expect(history).toContain('96,5 timmar')
  expect(history).toContain('En kväll var dubbelräknad')
  await expect(
    asParty(world, one.representative, one, (tx) =>
      tx.updateTable('contribution').set({ quantity: 1 }).where('id', '=', id).execute(),
    ),
  ).rejects.toThrow('permission denied')
})

test('an entry of one’s own carries its valuation and an attachment, which outsiders cannot get', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties as [SomeParty, SomeParty]
  const file = new File(['%PDF-1.7 underlag'], 'underlag.pdf', { type: 'application/pdf' })
  const fields = {
    kind: 'staff',
    description: 'Samordnare',
    unit: 'timmar',
    quantity: '40',
    from_on: '2026-10-01',
    to_on: '2026-10-31',
  }
  const value = { value: '8 800', value_basis: '220 kr', value_on: '2026-05-04', value_source: '§ 4' }
  const post = (who: Someone, more: Record<string, string | File> = {}) =>
    world.post(who, `${at(partnership)}/nytt`, { ...fields, ...value, file, ...more })
  await nothingChanged(partnership, async () => {
    expect((await post(await world.aPerson())).status).toBe(404)
    expect((await post(one.representative, { file: new File(['MZ'], 'program.exe') })).status).toBe(422)
    expect((await post(one.representative, { value_source: '' })).status).toBe(422)
  })
  expect((await post(one.representative)).status).toBe(303)
  expect((await post(one.representative)).status).toBe(409)
  const [row] = await rows(partnership)
  const bilaga = `${at(partnership)}/${row!.id}/bilaga`
  expect((await world.get(other.representative, bilaga)).status).toBe(200)
  expect((await world.get(await world.aPerson(), bilaga)).status).toBe(404)
  const elsewhere = await world.aPartnership()
  const stranger = elsewhere.parties[0]!.representative
  expect((await world.get(stranger, `${at(elsewhere)}/${row!.id}`)).status).toBe(404)
  const page = await (await world.get(other.representative, at(partnership))).text()
  expect(page).toContain('Allt är värderat, till 8\u00a0800 kronor.')
})

test('a party tells in its own words why it turned out differently; the other party does not tell for it', async () => {
  const { partnership, one, other, promise } = await entered()
  const tell = (who: Someone, words = 'Köket var stängt.') =>
    world.post(who, `${at(partnership)}/lofte/${promise}/ord`, { words })
  expect((await tell(await world.aPerson())).status).toBe(404)
  expect((await tell(other.representative)).status).toBe(403)
  expect((await tell(one.representative, '')).status).toBe(422)
  expect((await tell(one.representative)).status).toBe(303)
  expect(await (await world.get(other.representative, at(partnership))).text()).toContain('Köket var stängt.')
})

test('no table of contributions has a place for a name', async () => {
  const found = await sql<{
    column: string
  }>`select a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relname in ('contribution', 'contribution_answer', 'contribution_remark') and a.attnum > 0
      and a.attname ~ '(name|namn|volunteer|email|phone|personal)'`.execute(world.all)
  expect(found.rows).toEqual([])
})
