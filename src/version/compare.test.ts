import { afterAll, expect, test } from 'vitest'
import { aLockedVersion, standBehindAll } from '#test/agreement.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('two locked versions of the whole agreement are compared, and a locked one with what stands now', async () => {
  const partnership = await world.aPartnership()
  const who = partnership.parties[0]!.representative
  const root = `/p/${partnership.slug}`
  await aLockedVersion(world, partnership)
  await world.post(who, `${root}/avtal/versioner/1/ater`, { why: 'En bilaga fattas' })
  await world.post(who, `${root}/avtal/bilagor`, { title: 'Budget', body: 'Hundra kronor.' })
  for (const party of partnership.parties) await standBehindAll(world, partnership, party)
  await world.post(who, `${root}/avtal/versioner`)
  await world.post(who, `${root}/avtal/versioner/2/ater`, { why: 'Målet ska ändras' })
  await world.post(who, `${root}/mal`, {
    kind: 'sub_goal',
    words: 'Tio kvällar',
    measure: '',
    target: '',
    unit: '',
    due_on: '',
  })
  const shown = async (query: string) => {
    const answer = await world.get(who, `${root}/avtal/versioner/jamfor${query}`)
    expect(answer.status).toBe(200)
    return answer.text()
  }
  const between = await shown('?fran=1&till=2')
  expect(between).toMatch(/<ins[^>]*>(?:(?!<\/ins>)[\s\S])*Hundra kronor/)
  expect(between).not.toContain('Tio kvällar')
  const since = await shown('?fran=2&till=utkast')
  expect(since).toContain('Tio kvällar')
  expect(since).not.toContain('Hundra kronor')
  expect(await shown('?fran=2&till=2')).toContain('De är lika.')
  expect((await world.get(who, `${root}/avtal/versioner/jamfor?fran=9`)).status).toBe(404)
  const outsider = (await world.aPartnership()).parties[0]!.representative
  expect((await world.get(outsider, `${root}/avtal/versioner/jamfor`)).status).toBe(404)
})
