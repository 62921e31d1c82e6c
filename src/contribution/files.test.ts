import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCsv } from '#platform/csv.ts'
import { before, contributing, latest } from '#test/contributions.ts'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { columns } from './columns.ts'
import { daysOf } from './months.ts'

const world = await aWorld()
afterAll(() => world.close())
const { at, rows, month, entered, nothingChanged } = contributing(world)

test('a file is shown row by row and nothing is saved until it is accepted; the export can be read in again', async () => {
  const { partnership, one, promise } = await entered()
  const names = columns.map(({ name }) => name).join(';')
  const line = (from: string, to: string, amount: string) =>
    `;;${promise};ideell-tid;;Värdar på kvällarna;${amount};timmar;${from};${to};;;;;;;;`
  const csv = [
    names,
    line(daysOf(before).from, daysOf(before).to, '80,25'),
    line(daysOf(latest).from, daysOf(latest).to, '1'),
    line('2026-07-01', '2026-07-31', 'x'),
  ].join('\n')
  const upload = (who: Someone, text = csv) =>
    world.post(who, `${at(partnership)}/inlasning`, { file: new File([text], 'bidragit.csv') })
  expect((await upload(await world.aPerson())).status).toBe(404)
  expect((await upload(one.representative, 'a;b\n1;2')).status).toBe(422)
  expect((await upload(one.representative, '')).status).toBe(422)
  let page = ''
  await nothingChanged(partnership, async () => {
    const answer = await upload(one.representative)
    expect(answer.status).toBe(200)
    page = await answer.text()
  })
  expect(page).toContain('1 av 3 rader tas med')
  expect(page).toContain('finns redan')
  const accept = (who: Someone) => world.post(who, `${at(partnership)}/inlasning/godkand`, { rows: csv })
  expect((await accept(await world.aPerson())).status).toBe(404)
  expect((await world.post(one.representative, `${at(partnership)}/inlasning/godkand`)).status).toBe(409)
  expect((await accept(one.representative)).status).toBe(303)
  expect((await accept(one.representative)).status).toBe(409)
  expect((await rows(partnership)).map(({ quantity }) => quantity).sort()).toEqual([80.25, 96.5])
  const out = await (await world.get(one.representative, `${at(partnership)}.csv`)).text()
  expect(readCsv(out)[0]!.cells).toEqual(columns.map(({ name }) => name))
  expect(await (await upload(one.representative, out)).text()).toContain('0 av 2 rader tas med')
})

/** The Excel file of a partnership in which one of two entries is confirmed, and who took it out and who reads it in. */
async function takenOut() {
  const { partnership, one, other, promise, id } = await entered()
  await world.post(one.representative, `${at(partnership)}/manad`, month(promise, '3,75', before))
  await world.post(other.representative, `${at(partnership)}/bekraftelser`, { ids: id })
  const answer = await world.get(other.representative, `${at(partnership)}.xlsx`)
  return { partnership, one, bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('the Excel file can be read in again', async () => {
  const { partnership, one, bytes } = await takenOut()
  const again = new File([new Uint8Array(bytes)], 'ut.xlsx')
  const preview = await world.post(one.representative, `${at(partnership)}/inlasning`, { file: again })
  expect(await preview.text()).toContain('0 av 2 rader tas med')
})

test.skipIf(!hasTool('soffice'))(
  'the Excel file opens in LibreOffice with sums that are right (needs soffice)',
  async () => {
    const { one, bytes } = await takenOut()
    const folder = mkdtempSync(join(tmpdir(), 'bidragit-'))
    const file = join(folder, 'ut.xlsx')
    writeFileSync(file, bytes)
    // Sheet 2 as text, comma separated, in UTF-8
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    const profile = `-env:UserInstallation=file://${folder}/profil`
    outsideTool('soffice', profile, '--headless', '--convert-to', filter, '--outdir', folder, file)
    const sums = readFileSync(join(folder, 'ut-summor.csv'), 'utf8').split('\n')[1]!
    expect(sums).toBe(`${one.organisation.name},ideell-tid,,timmar,100.25,96.5,0,0`)
  },
  90_000,
)
