import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { importRows } from '#cli/import.ts'
import { asParty } from '#test/agreement.ts'
import { aWorld } from '#test/world.ts'
import { readImport } from './import-file.ts'

const world = await aWorld()
afterAll(() => world.close())
const file = readImport(readFileSync('test/public-source.csv'))
if (!file.ok) throw new Error(file.why)
await world.all.transaction().execute((tx) => importRows(tx, file.rows, false))

const administrator = await world.anAdministrator()
const all = await world.all.selectFrom('register_import').select('id').orderBy('id').execute()
const at = (place: number) => `/administration/register/${all[place]!.id}`
const draft = (place: number) =>
  world.all.selectFrom('register_import').selectAll().where('id', '=', all[place]!.id).executeTakeFirstOrThrow()
const correction = {
  seen: '1',
  name: 'Trygga huset',
  authority: 'Lunds kommun, socialnämnden',
  organisations: 'Föreningen Bryggan',
  area: 'skyddat boende',
  area_id: 'trygghet',
  start: '2024-02',
  end: '2026',
  status: '',
  amount: '',
  source: 'https://lund.example/iop',
  'unsure[]': ['start'],
  note: 'Föreningen skrev att det började i februari.',
}
const read = async (path: string) => (await world.get(null, path)).text()

test('the drafts are not there for anybody but those who run the installation', async () => {
  const member = await world.aPerson()
  for (const who of [null, member])
    for (const path of ['', '/publicering']
      .map((end) => `/administration/register${end}`)
      .concat(at(0), `${at(0)}/publicering`, `${at(0)}/tillbakadragande`)) {
      expect([path, (await world.post(who, path, correction)).status]).toEqual([path, 404])
      expect([path, (await world.get(who, path)).status]).toEqual([path, 404])
    }
  expect((await draft(0)).revision).toBe(1)
})

test('the database itself shows and withdraws a draft for nobody but administrators', async () => {
  const member = await world.aPerson()
  for (const act of [
    sql`select app.publish_import(${all[0]!.id}::uuid)`,
    sql`select app.withdraw_import(${all[0]!.id}::uuid, 'mitt ord')`,
    sql`select app.put_import_in_register(${all[0]!.id}::uuid)`,
  ])
    await expect(asParty(world, member, null, (tx) => act.execute(tx))).rejects.toThrow(/not yours|permission denied/)
})

test('a draft shows the row as it stood and what is uncertain in it; nothing is in the register yet', async () => {
  const page = await (await world.get(administrator, at(3))).text()
  expect(page).toContain('muntligt löfte')
  expect(page).toContain('visas som aldrig ingånget')
  expect(JSON.parse(await read('/partnerskap.json')).antal).toBe(0)
})

test('a correction that cannot be read keeps what was typed, and one made over another’s is shown first', async () => {
  const bad = await world.post(administrator, at(0), {
    ...correction,
    start: 'i våras',
    source: 'ingen',
    note: '',
    organisations: '',
  })
  expect(bad.status).toBe(422)
  const page = await bad.text()
  for (const words of ['Skriv datumet som', 'Skriv vad du rättar', 'value="i våras"']) expect(page).toContain(words)
  expect((await world.post(administrator, at(0), { ...correction, organisations: ' ' })).status).toBe(422)
  const late = await world.post(administrator, at(0), { ...correction, seen: '0' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Trygga huset')
  expect((await draft(0)).revision).toBe(1)
})

test('a correction is a revision of its own, is shown when it is published, and survives the same import', async () => {
  expect((await world.post(administrator, at(0), correction)).status).toBe(303)
  expect(JSON.parse(await read('/partnerskap.json')).antal).toBe(0)
  expect((await world.post(administrator, `${at(0)}/publicering`)).status).toBe(303)
  expect((await world.post(administrator, `${at(0)}/publicering`)).status).toBe(409)
  const page = await read('/partnerskap/trygga-huset')
  expect(page).toContain('februari 2024')
  expect(page).toContain('osäker uppgift')
  expect(page).toContain('https://lund.example/iop')
  expect(page).not.toContain('Föreningen skrev')
  const tally = await world.all.transaction().execute((tx) => importRows(tx, file.rows, true))
  expect(tally).toMatchObject({ changed: 0, published: 4 })
  expect(await read('/partnerskap/trygga-huset')).toContain('februari 2024')
})

test('all that wait are published in one act', async () => {
  await world.post(administrator, at(1), { ...correction, name: 'Andra huset' })
  expect((await world.post(administrator, '/administration/register/publicering')).status).toBe(303)
  expect(await read('/partnerskap?q=andra huset')).toContain('1 partnerskap')
})

test('at a party’s word a row is withdrawn, and no later import or publication brings it back', async () => {
  expect((await world.post(administrator, `${at(0)}/tillbakadragande`, { why: ' ' })).status).toBe(422)
  expect((await world.post(administrator, `${at(0)}/tillbakadragande`, { why: 'Föreningen bad om det.' })).status).toBe(
    303,
  )
  const page = await read('/partnerskap/trygga-huset')
  expect(page).toContain('Tillbakadraget ur registret')
  for (const words of ['Bryggan', 'bad om det', 'lund.example']) expect(page).not.toContain(words)
  expect((await world.post(administrator, `${at(0)}/publicering`)).status).toBe(409)
  expect((await world.post(administrator, at(0), { ...correction, seen: '2' })).status).toBe(409)
  const changed = readImport(
    Buffer.from(readFileSync('test/public-source.csv', 'utf8').replace('2024-01-01', '2024-05-01')),
  )
  if (changed.ok) await world.all.transaction().execute((tx) => importRows(tx, changed.rows, true))
  expect(await read('/partnerskap/trygga-huset')).toContain('Tillbakadraget ur registret')
})
