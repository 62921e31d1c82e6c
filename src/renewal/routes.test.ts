import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aSignedAgreement, signAnew } from '#test/signed.ts'
import { aWorld, type SomePartnership } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = ({ slug }: SomePartnership, rest = '') => `/p/${slug}/vidare${rest}`
const everyRow = async (table: string) =>
  (await sql`select * from ${sql.table(table)}`.execute(world.all)).rows as Record<string, unknown>[]
const rowsOf = async (table: string, { id }: SomePartnership) =>
  (await everyRow(table)).filter((row) => row.partnership_id === id)

async function aSignedOne(term = { start: '2025-01-01', end: '2028-03-31' }) {
  const partnership = await world.aPartnership()
  const version = await aSignedAgreement(world, partnership, term)
  const [mine, theirs] = partnership.parties
  return {
    partnership,
    version,
    one: mine!.representative,
    other: theirs!.representative,
    outsider: await world.aPerson(),
    guest: await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted'),
  }
}
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()

/** Every post of the room with what makes it right. */
const posts = {
  '/vilja': { wish: 'extend', words: 'Mötesplatsen behövs.' },
  '/andring': { kind: 'extension', asked: 'Tre år till.' },
  '/uppsagning': {
    kind: 'notice',
    given_on: '2026-01-02',
    takes_effect_on: '2026-07-02',
    reason: 'Vi orkar inte.',
    heading: 'Syfte',
  },
  '/gemensamt': { kind: 'rest', words: 'Lokalen byggs om.' },
  '/avslut/assets': { owner: '', due_on: '2027-01-31', done_on: '', words: 'Stolarna.' },
  '/lardomar': { good: 'Vi möttes ofta.', otherwise: '', advice: '' },
} as const
const tables = ['way_on', 'amendment_wish', 'ending_notice', 'joint_step', 'closing_item', 'lesson'] as const

test.for(Object.entries(posts))(
  '%s: either party may; an outsider sees no room, and who is co-opted has not the role',
  async ([path, fields]) => {
    const { partnership, one, other, outsider, guest } = await aSignedOne()
    const count = async () => (await Promise.all(tables.map((table) => rowsOf(table, partnership)))).flat().length
    expect((await world.post(outsider, at(partnership, path), fields)).status).toBe(404)
    expect((await world.post(null, at(partnership, path), fields)).status).toBe(404)
    expect((await world.post(guest, at(partnership, path), fields)).status).toBe(403)
    expect(await count()).toBe(0)
    expect((await world.post(one, at(partnership, path), fields)).status).toBe(303)
    expect(await count()).toBe(1)
    // The parties are equal: what the one may, the other may; but a step that is proposed is not proposed again
    expect((await world.post(other, at(partnership, path), fields)).status).toBe(path === '/gemensamt' ? 409 : 303)
    expect((await world.get(guest, at(partnership))).status).toBe(200)
    expect((await world.get(outsider, at(partnership))).status).toBe(404)
  },
)

test.for(Object.keys(posts))('%s keeps what was typed when something is missing', async (path) => {
  const { partnership, one } = await aSignedOne()
  const typed =
    path === '/avslut/assets'
      ? { due_on: 'snart', words: 'Det här skrev jag' }
      : { words: '', kind: 'rest', given_on: '', reason: '' }
  expect((await world.post(one, at(partnership, path), typed)).status).toBe(422)
})

test('nothing of the way on can be said before an agreement is signed', async () => {
  const partnership = await world.aPartnership()
  const one = partnership.parties[0]!.representative
  for (const path of ['/vilja', '/andring', '/uppsagning'] as const)
    expect((await world.post(one, at(partnership, path), posts[path])).status).toBe(409)
  expect(await textOf(world.get(one, at(partnership)))).toContain('Klockan börjar gå')
})

test('what the parties want stands beside each other, and a difference goes on the agenda once', async () => {
  const { partnership, one, other } = await aSignedOne()
  await world.post(one, at(partnership, '/vilja'), posts['/vilja'])
  expect((await world.post(one, at(partnership, '/dagordning'))).status).toBe(409)
  await world.post(other, at(partnership, '/vilja'), { wish: 'renegotiate', words: 'Vi vill ta med fler.' })
  const page = await textOf(world.get(other, at(partnership)))
  expect(page).toContain('Mötesplatsen behövs.')
  expect(page).toContain('Ni vill olika saker')
  for (const who of [one, other]) expect((await world.post(who, at(partnership, '/dagordning'))).status).toBe(303)
  expect(await rowsOf('agenda_item', partnership)).toHaveLength(1)
  await world.post(one, at(partnership, '/vilja'), { wish: 'renegotiate', words: 'Vi med.' })
  expect(await textOf(world.get(one, at(partnership)))).toContain('Alla parter vill samma sak')
  const mails = await world.all.selectFrom('mail').selectAll().where('person_id', '=', other.id).execute()
  expect(mails.map(({ body }) => body).join()).not.toContain('Mötesplatsen behövs.')
})

test('notice is recorded with what the agreement says, ends nothing, and is taken back by its own party alone', async () => {
  const { partnership, one, other, outsider } = await aSignedOne()
  const notice = posts['/uppsagning']
  expect((await world.post(one, at(partnership, '/uppsagning'), notice)).status).toBe(303)
  expect((await world.post(one, at(partnership, '/uppsagning'), notice)).status).toBe(409)
  const [row] = await rowsOf('ending_notice', partnership)
  expect(row).toMatchObject({ heading: 'Syfte', quote: 'Vi möter ensamheten tillsammans.' })
  expect(await textOf(world.get(other, at(partnership)))).toContain('Vi möter ensamheten tillsammans.')
  expect(await textOf(world.get(other, `/p/${partnership.slug}/oversikt`))).not.toContain('Avslutat den')
  const back = at(partnership, `/uppsagning/${String(row!.id)}/ater`)
  expect((await world.post(outsider, back)).status).toBe(404)
  expect((await world.post(other, back)).status).toBe(403)
  expect((await world.post(one, back)).status).toBe(303)
  expect((await world.post(one, back)).status).toBe(409)
  expect(await rowsOf('ending_notice', partnership)).toHaveLength(1)
})

test('a day that has not been is not when notice was given, and it does not take effect before', async () => {
  const { partnership, one } = await aSignedOne()
  const notice = posts['/uppsagning']
  for (const wrong of [{ given_on: '2999-01-01', takes_effect_on: '2999-02-01' }, { takes_effect_on: '2026-01-01' }])
    expect((await world.post(one, at(partnership, '/uppsagning'), { ...notice, ...wrong })).status).toBe(422)
  expect(await rowsOf('ending_notice', partnership)).toEqual([])
})

const stepOf = async (partnership: SomePartnership) => String((await rowsOf('joint_step', partnership)).at(-1)!.id)
const partnershipRow = async ({ id }: SomePartnership) =>
  world.all.selectFrom('partnership').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('a step holds when every party stands behind it, and all can undo it', async () => {
  const { partnership, one, other, outsider, guest } = await aSignedOne()
  await world.post(one, at(partnership, '/gemensamt'), { kind: 'end', words: 'Vi är klara.', day: '2027-06-30' })
  const answer = at(partnership, `/gemensamt/${await stepOf(partnership)}/svar`)
  expect((await partnershipRow(partnership)).ended_on).toBeNull()
  expect((await world.post(outsider, answer, { answer: 'stands' })).status).toBe(404)
  expect((await world.post(guest, answer, { answer: 'stands' })).status).toBe(403)
  expect((await world.post(other, answer, { answer: 'otherwise' })).status).toBe(422)
  expect((await world.post(other, answer, { answer: 'otherwise', said: 'Vi vill fortsätta.' })).status).toBe(303)
  expect((await partnershipRow(partnership)).ended_on).toBeNull()
  expect((await world.post(other, answer, { answer: 'stands' })).status).toBe(303)
  expect(String((await partnershipRow(partnership)).ended_on)).toBe('2027-06-30')
  expect((await world.post(other, answer, { answer: 'stands' })).status).toBe(409)
  await world.post(other, at(partnership, '/gemensamt'), { kind: 'go_on', words: 'Vi ångrade oss.' })
  await world.post(one, at(partnership, `/gemensamt/${await stepOf(partnership)}/svar`), { answer: 'stands' })
  expect((await partnershipRow(partnership)).ended_on).toBeNull()
})

test('a step that is proposed is taken back by the party that proposed it', async () => {
  const { partnership, one, other, outsider } = await aSignedOne()
  await world.post(one, at(partnership, '/gemensamt'), posts['/gemensamt'])
  const step = await stepOf(partnership)
  const back = at(partnership, `/gemensamt/${step}/ater`)
  expect((await world.post(outsider, back)).status).toBe(404)
  expect((await world.post(other, back)).status).toBe(403)
  expect((await world.post(one, back)).status).toBe(303)
  expect((await world.post(one, back)).status).toBe(409)
  expect((await world.post(other, at(partnership, `/gemensamt/${step}/svar`), { answer: 'stands' })).status).toBe(409)
  expect((await partnershipRow(partnership)).dormant_at).toBeNull()
})

test('resting, waking, breaking off and taking up again are for all, with a reason', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative)
  const together = async (kind: string) => {
    expect((await world.post(one!, at(partnership, '/gemensamt'), { kind, words: 'Därför.' })).status).toBe(303)
    await world.post(other!, at(partnership, `/gemensamt/${await stepOf(partnership)}/svar`), { answer: 'stands' })
    return partnershipRow(partnership)
  }
  const home = async () => (await world.get(one!, `/p/${partnership.slug}/oversikt`)).text()
  expect(await home()).toContain('/moten/nytt')
  expect((await together('rest')).dormant_at).not.toBeNull()
  // What rests says since when, and asks for nothing
  const resting = await home()
  expect(resting).toMatch(/Vilar sedan \d+ \p{L}+ \d{4}/u)
  expect(resting).not.toContain('/moten/nytt')
  expect((await world.post(one!, at(partnership, '/gemensamt'), { kind: 'rest', words: 'Igen.' })).status).toBe(409)
  expect((await together('wake')).dormant_at).toBeNull()
  expect((await together('break_off')).broken_off_at).not.toBeNull()
  expect((await together('take_up')).broken_off_at).toBeNull()
})

test('the database itself keeps one party from doing it alone, and one person from answering for two', async () => {
  const { partnership, one, other } = await aSignedOne()
  const [mine, theirs] = partnership.parties
  await expect(
    asParty(world, one, mine!, (tx) =>
      tx
        .updateTable('partnership')
        .set({ dormant_at: sql`app.now()` })
        .where('id', '=', partnership.id)
        .execute(),
    ),
  ).rejects.toThrow('permission denied')
  await world.post(one, at(partnership, '/gemensamt'), posts['/gemensamt'])
  const step_id = await stepOf(partnership)
  const said = (party_id: string, person_id: string) => ({
    step_id,
    partnership_id: partnership.id,
    party_id,
    person_id,
    answer: 'stands' as const,
  })
  await expect(
    asParty(world, one, mine!, (tx) => tx.insertInto('joint_answer').values(said(theirs!.id, one.id)).execute()),
  ).rejects.toThrow('row-level security')
  await expect(world.all.insertInto('joint_answer').values(said(theirs!.id, one.id)).execute()).rejects.toThrow(
    'joint_answer_step_id_person_id_key',
  )
  await expect(
    asParty(world, other, theirs!, (tx) =>
      tx
        .updateTable('joint_step')
        .set({ settled_at: sql`app.now()` })
        .where('id', '=', step_id)
        .execute(),
    ),
  ).rejects.toThrow('permission denied')
})

test('the line shows every version, its period and who asked for what', async () => {
  const { partnership, one, other, outsider } = await aSignedOne()
  await world.post(other, at(partnership, '/andring'), posts['/andring'])
  await signAnew(world, partnership, { start: '2025-01-01', end: '2031-03-31' }, '2027-05-01')
  const page = await textOf(world.get(one, at(partnership, '/linjen')))
  for (const words of [
    'Version 1',
    'Version 2',
    'En förlängning',
    'Tre år till.',
    '1 januari 2025 – 31 mars 2031',
    'jamfor?fran=1&amp;till=2',
  ])
    expect(page).toContain(words)
  expect((await world.get(outsider, at(partnership, '/linjen'))).status).toBe(404)
})

test('a wish for change is taken back by its own party, and stays to be read', async () => {
  const { partnership, one, other, outsider } = await aSignedOne()
  await world.post(one, at(partnership, '/andring'), posts['/andring'])
  const [row] = await rowsOf('amendment_wish', partnership)
  const back = at(partnership, `/andring/${String(row!.id)}/ater`)
  expect((await world.post(outsider, back)).status).toBe(404)
  expect((await world.post(other, back)).status).toBe(403)
  expect((await world.post(one, back)).status).toBe(303)
  expect((await world.post(one, back)).status).toBe(409)
  expect((await world.post(one, at(partnership, `/andring/${crypto.randomUUID()}/ater`))).status).toBe(404)
  expect(await textOf(world.get(other, at(partnership)))).toContain('Tre år till.')
})

test('nothing of another partnership can be reached from one’s own', async () => {
  const here = await aSignedOne()
  const there = await aSignedOne()
  await world.post(there.one, at(there.partnership, '/gemensamt'), posts['/gemensamt'])
  await world.post(there.one, at(there.partnership, '/uppsagning'), posts['/uppsagning'])
  const step = await stepOf(there.partnership)
  const [notice] = await rowsOf('ending_notice', there.partnership)
  for (const path of [
    `/gemensamt/${step}/svar`,
    `/gemensamt/${step}/ater`,
    `/uppsagning/${String(notice!.id)}/ater`,
    '/avslut/nothing',
  ])
    expect((await world.post(here.one, at(here.partnership, path), { answer: 'stands' })).status).toBe(404)
  expect(await rowsOf('joint_answer', there.partnership)).toHaveLength(1)
})

test('the closing path and the lessons are written by either party and read by both', async () => {
  const { partnership, one, other } = await aSignedOne()
  await world.post(one, at(partnership, '/avslut/assets'), {
    ...posts['/avslut/assets'],
    owner: other.id,
    done_on: '2026-01-31',
  })
  await world.post(one, at(partnership, '/lardomar'), posts['/lardomar'])
  expect(await textOf(world.get(other, at(partnership, '/avslut')))).toContain('1 av 9 är klart')
  expect(await textOf(world.get(other, at(partnership, '/lardomar')))).toContain('Vi möttes ofta.')
  await world.post(one, at(partnership, '/gemensamt'), { kind: 'lessons', words: 'Börja smått, tillsammans.' })
  expect(await textOf(world.get(other, at(partnership, '/lardomar')))).toContain('Ni har inte enats')
  await world.post(other, at(partnership, `/gemensamt/${await stepOf(partnership)}/svar`), { answer: 'stands' })
  expect(await textOf(world.get(other, at(partnership, '/lardomar')))).not.toContain('Ni har inte enats')
})
