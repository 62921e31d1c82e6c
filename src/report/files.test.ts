import { afterAll, expect, test } from 'vitest'
import { readSheet } from '#platform/workbook.ts'
import { anAgreementInForce, aYear } from '#test/reporting.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('the report comes as PDF, Excel and text for those inside, and for nobody else; a draft is shown at a meeting too', async () => {
  const partnership = await world.aPartnership()
  await anAgreementInForce(world, partnership)
  await aYear(world, partnership)
  const one = partnership.parties[0]!.representative
  const at = `/p/${partnership.slug}/rapporter/2025`
  const outsider = await world.aPerson()
  for (const file of ['lagesrapport.pdf', 'lagesrapport.xlsx', 'lagesrapport.txt', 'visning'])
    expect((await world.get(outsider, `${at}/${file}`)).status, file).toBe(404)
  const pdf = Buffer.from(await (await world.get(one, `${at}/lagesrapport.pdf`)).arrayBuffer())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.includes('/MarkInfo')).toBe(true)
  const excel = await (await world.get(one, `${at}/lagesrapport.xlsx`)).arrayBuffer()
  const rows = await readSheet(new File([excel], 'lagesrapport.xlsx'))
  expect(JSON.stringify(rows)).toContain('Beslut 2025:7: Vi delar på fredagarna.')
  expect(await (await world.get(one, `${at}/lagesrapport.txt`)).text()).toContain(
    '  Beslut 2025:7: Vi delar på fredagarna.\n',
  )
  expect(await (await world.get(one, `${at}/visning`)).text()).toContain('Fredagarna bemannas inte')
})

test('the report that is due waits for every party at «att göra», with its day, until it is locked', async () => {
  const partnership = await world.aPartnership()
  const today = new Date()
  const from = `${today.getUTCFullYear() - 1}-${String(today.getUTCMonth() + 1).padStart(2, '0')}-01`
  await anAgreementInForce(world, partnership, from)
  for (const { representative } of partnership.parties)
    expect(await (await world.get(representative, '/mina/att-gora')).text()).toContain(
      `Gör lägesrapporten ${from.slice(0, 4)} tillsammans`,
    )
  expect(await (await world.get(await world.aPerson(), '/mina/att-gora')).text()).not.toContain('lägesrapporten')
})
