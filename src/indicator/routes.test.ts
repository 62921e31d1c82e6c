import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { asked, following } from '#test/following.ts'
import { aWorld, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const { at, nothingChanged, anIndicator, values, refusedToOthers } = following(world)

test('an indicator is begun by any party, measured over time, and told as late in words', async () => {
  const { partnership, one, other, measured, fields } = await anIndicator()
  await refusedToOthers(partnership, `${at(partnership)}/matt/nytt`, fields)
  expect((await world.post(one.representative, `${at(partnership)}/matt/nytt`, { ...fields, unit: '' })).status).toBe(
    422,
  )
  expect(await (await world.get(other.representative, at(partnership))).text()).toContain(
    'Skulle ha mätts 31 mars 2024',
  )
  const value = { value: '142', measured_on: '2024-04-02' }
  await refusedToOthers(partnership, `${measured}/varden`, value)
  expect((await world.post(other.representative, `${measured}/varden`, { ...value, value: 'många' })).status).toBe(422)
  expect(
    (await world.post(other.representative, `${measured}/varden`, { ...value, measured_on: '2999-01-01' })).status,
  ).toBe(422)
  expect((await world.post(other.representative, `${measured}/varden`, value)).status).toBe(303)
  expect((await world.post(one.representative, `${measured}/varden`, value)).status).toBe(409)
  const page = await (await world.get(one.representative, measured)).text()
  expect(page).toContain('<svg class="series"')
  expect(page).toContain('142 besök')
  expect(page).toContain('Skulle ha mätts 30 juni 2024')
  const csv = await (await world.get(one.representative, `${measured}/varden.csv`)).text()
  expect(csv).toContain('"Besök";"2024-04-02";"142"')
})

test('a wrong value is corrected by a new one that keeps the first; the second to correct loses nothing', async () => {
  const { partnership, one, other, measured } = await anIndicator()
  await world.post(other.representative, `${measured}/varden`, { value: '142', measured_on: '2024-04-02' })
  const [first] = await values(partnership)
  const path = `${measured}/varden/${first!.id}/rattelse`
  const right = { value: '124', measured_on: '2024-04-02', reason: 'Omkastade siffror' }
  await refusedToOthers(partnership, path, right)
  expect((await world.post(one.representative, path, { ...right, reason: '' })).status).toBe(422)
  expect((await world.post(one.representative, path, right)).status).toBe(303)
  const late = await world.post(other.representative, path, { ...right, value: '125' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('value="125"')
  expect(await values(partnership)).toMatchObject([
    { figure: 142, standing: false },
    { figure: 124, corrects: first!.id },
  ])
  expect(await (await world.get(other.representative, measured)).text()).toContain(
    'det stod 142 besök. Omkastade siffror',
  )
  await expect(
    asParty(world, one.representative, one, (tx) =>
      tx.updateTable('measurement').set({ figure: 1 }).where('id', '=', first!.id).execute(),
    ),
  ).rejects.toThrow('permission denied')
})

test('how it is measured can be changed and ended; what stands in the form is never overwritten unseen', async () => {
  const { partnership, one, other, measured, fields } = await anIndicator()
  const seen = async () =>
    String(
      (
        await world.all
          .selectFrom('indicator')
          .select('changed_at')
          .where('partnership_id', '=', partnership.id)
          .executeTakeFirstOrThrow()
      ).changed_at.getTime(),
    )
  const stale = await seen()
  await refusedToOthers(partnership, `${measured}/andra`, { ...fields, seen: stale })
  expect(
    (await world.post(one.representative, `${measured}/andra`, { ...fields, name: 'Alla besök', seen: stale })).status,
  ).toBe(303)
  expect(
    (await world.post(other.representative, `${measured}/andra`, { ...fields, name: 'Gäster', seen: stale })).status,
  ).toBe(409)
  expect(
    (await world.post(other.representative, `${measured}/andra`, { ...fields, kind: 'words', seen: await seen() }))
      .status,
  ).toBe(409)
  const before = await sql<{
    count: number
  }>`select count(*)::int as count from earlier_line where partnership_id = ${partnership.id}`.execute(world.all)
  expect(before.rows[0]!.count).toBeGreaterThan(0)
  await refusedToOthers(partnership, `${measured}/slut`, { ended: 'yes' })
  for (const _ of [1, 2])
    expect((await world.post(one.representative, `${measured}/slut`, { ended: 'yes' })).status).toBe(303)
  expect(
    (await world.post(one.representative, `${measured}/varden`, { value: '1', measured_on: '2024-04-02' })).status,
  ).toBe(409)
})

test('values are read in from a file after a look at each row, and what was taken out can be read in again', async () => {
  const { partnership, one, measured } = await anIndicator()
  const csv = 'matt;dag;varde\nBesök;2024-06-30;160\nBesök;2024-06-30;161\nBesök;igår;3'
  const upload = (who: Someone, text = csv) =>
    world.post(who, `${at(partnership)}/inlasning`, { file: new File([text], 'matt.csv') })
  expect((await upload(await world.aPerson())).status).toBe(404)
  expect((await upload(one.representative, 'a;b\n1;2')).status).toBe(422)
  await nothingChanged(partnership, async () => {
    expect(await (await upload(one.representative)).text()).toContain('1 av 3 rader tas med')
  })
  const accept = (who: Someone) => world.post(who, `${at(partnership)}/inlasning/godkand`, { rows: csv })
  await refusedToOthers(partnership, `${at(partnership)}/inlasning/godkand`, { rows: csv })
  expect((await accept(one.representative)).status).toBe(303)
  expect((await accept(one.representative)).status).toBe(409)
  expect(await values(partnership)).toMatchObject([{ figure: 160 }])
  const out = await (await world.get(one.representative, `${at(partnership)}.csv`)).text()
  expect(await (await upload(one.representative, out)).text()).toContain('0 av 1 rader tas med')
  const bytes = new Uint8Array(await (await world.get(one.representative, `${at(partnership)}.xlsx`)).arrayBuffer())
  const excel = await world.post(one.representative, `${at(partnership)}/inlasning`, {
    file: new File([bytes], 'matt.xlsx'),
  })
  expect(await excel.text()).toContain('0 av 1 rader tas med')
  expect((await world.get(one.representative, measured)).status).toBe(200)
})

test('nothing of another partnership can be followed, measured or corrected from here', async () => {
  const [here, there] = [await anIndicator(), await anIndicator()]
  const who = here.one.representative
  await nothingChanged(there.partnership, async () => {
    for (const path of [
      `matt/${there.id}/varden`,
      `matt/${there.id}/andra`,
      `mal/${there.goal}/laget`,
      `mal/${there.goal}/ansvar`,
    ])
      expect(
        (
          await world.post(who, `${at(here.partnership)}/${path}`, {
            ...here.fields,
            value: '1',
            measured_on: '2024-04-02',
          })
        ).status,
      ).toBe(404)
  })
  const [ours, theirs] = [here.other, there.other]
  const fields = { ...asked, name: 'Annat', measured_by: theirs.id }
  expect((await world.post(who, `${at(here.partnership)}/matt/nytt`, fields)).status).toBe(422)
  expect(
    (
      await world.post(who, `${at(here.partnership)}/matt/nytt`, {
        ...fields,
        measured_by: ours.id,
        goal_id: there.goal,
      })
    ).status,
  ).toBe(422)
})
