import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { paths } from '#paths'
import { questionList } from '#suitability/questions.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const read = async (path: string) => (await world.get(null, path)).text()

test('the first page tells the way of a partnership also before any is in the register, and quotes nobody then', async () => {
  const page = await read('/')
  for (const words of ['Det ingen löser ensam', 'Underskrift', 'Bidrag', 'Sju kännetecken', 'Börja där ni är'])
    expect(page).toContain(words)
  expect(page).not.toContain('<blockquote')
  expect(page).not.toContain('Pågående partnerskap</h2>')
  expect(questionList.length).toBe(11)
  expect(page).toContain('elva frågor')
})

test('published partnerships stand on the first page with their own words; rows from public sources do not', async () => {
  const parties = JSON.stringify([
    { name: 'Föreningen Bryggan', shortName: 'Bryggan', side: 'civil', board: null, mark: 1, profile: null },
  ])
  await sql`insert into register_entry (slug, origin, source, name, aspiration, challenge, parties) values
    ('kvallsoppet', 'parties', null, 'Kvällsöppet', 'Ingen ska vänta längre än en kväll.', 'Unga mår dåligt.', ${parties}::text::jsonb),
    ('tagen', 'public_source', 'https://x.example', 'Tagen ur en lista', '', '', ${parties}::text::jsonb)`.execute(
    world.all,
  )
  const page = await read('/')
  expect(page).toContain('Ingen ska vänta längre än en kväll.')
  expect(page).toContain('Alla 2 partnerskap i registret')
  expect(page).not.toContain('Tagen ur en lista')
  expect(await read('/en')).toContain('All 2 partnerships')
})

test('the pages about the service answer in both languages, without a cookie', async () => {
  for (const path of [
    paths.accessibility,
    paths.privacy,
    paths.sourceCode,
    paths.questions,
    paths.openData,
    paths.start,
  ])
    for (const address of [path, path === '/' ? '/en' : `/en${path}`]) {
      const answer = await world.get(null, address)
      expect([address, answer.status]).toEqual([address, 200])
      expect([address, answer.headers.get('set-cookie')]).toEqual([address, null])
    }
  expect(await read(paths.sourceCode)).toContain('EUPL-1.2')
  expect(await read(paths.accessibility)).toContain('digg.se')
  expect(await read(paths.questions)).toContain('Göteborgs Stad')
})
