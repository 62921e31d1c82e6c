import { afterAll, expect, test } from 'vitest'
import type { Side } from '#partnership/rules.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld({ clock: () => new Date('2036-11-21T12:00:00Z') })
afterAll(() => world.close())

const names = ['Alvens krets', 'Bergets krets'] as const

/** The same story in a partnership where one side is public and the other civil: the first writes, both answer, the second corrects. */
async function story(sides: readonly [Side, Side]) {
  const organisations = [await world.anOrganisation(sides[0], names[0]), await world.anOrganisation(sides[1], names[1])]
  const partnership = await world.aPartnership({ organisations, name: 'Samma för båda' })
  const [first, second] = partnership.parties.map(({ representative }) => representative) as [never, never]
  const at = `/p/${partnership.slug}/avtal`
  const statuses: number[] = []
  const post = async (who: never, path: string, fields: Record<string, string>) => {
    const answer = await world.post(who, path, fields)
    statuses.push(answer.status)
    return answer
  }
  await post(first, `${at}/rubriker`, { act: 'begin' })
  const heading = await world.all
    .selectFrom('heading')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .orderBy('place')
    .executeTakeFirstOrThrow()
  const page = `${at}/rubriker/${heading.id}`
  const newest = async () =>
    (
      await world.all
        .selectFrom('heading_text')
        .select('id')
        .where('heading_id', '=', heading.id)
        .orderBy('seq', 'desc')
        .executeTakeFirst()
    )?.id ?? ''
  await post(first, `${page}/text`, { act: 'save', body: 'Vi ses varje vecka.', based_on: '' })
  await post(first, `${page}/samsyn`, { accord: 'stands', accord_revision: '1' })
  await post(second, `${page}/samsyn`, { accord: 'talk', accord_why: 'Vilken dag?', accord_revision: '1' })
  await post(second, `${page}/text`, { act: 'correct', body: 'Vi ses varje vecka!', based_on: await newest() })
  await post(first, `${page}/samtal`, { words: 'Tisdagar passar.' })
  const pages: string[] = []
  for (const who of [first, second])
    for (const path of [at, page, `${page}/historik`, `${at}/historik`, `${at}/tid`])
      pages.push(await (await world.get(who, path)).text())
  return { statuses, pages: pages.map(plain) }
}

/** A page without what differs from one run to the next: ids and the slug with its id. */
const plain = (page: string) => page.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')

test('swapping which party is the public one changes nothing that either can do or see', async () => {
  const one = await story(['civil', 'public'])
  const other = await story(['public', 'civil'])
  expect(one.statuses).toEqual([303, 303, 303, 303, 303, 303])
  expect(other.statuses).toEqual(one.statuses)
  for (const [index, page] of one.pages.entries()) expect(other.pages[index]).toBe(page)
})
