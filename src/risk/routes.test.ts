import { afterAll, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { aMeeting, called, entered } from '#test/meetings.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const begun = new Date('2036-03-09T09:00:00Z')
const clock = { now: begun }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/risker`
const risk = {
  words: 'Båda värdarna blir sjuka samma vecka.',
  sign: 'Ingen svarar i värdgruppen.',
  then_do: 'Vi ringer listan med volontärer.',
}
const risks = (partnership: SomePartnership) =>
  world.all.selectFrom('risk').selectAll().where('partnership_id', '=', partnership.id).orderBy('number').execute()
const reviews = (partnership: SomePartnership) =>
  world.all.selectFrom('risk_review').selectAll().where('partnership_id', '=', partnership.id).orderBy('id').execute()
const say = (who: Someone | null, partnership: SomePartnership, said: string, more: Record<string, string> = {}) =>
  world.post(who, `${at(partnership)}/1/genomgang`, { said, ...more })

/** A partnership with a risk, somebody who only takes part, and an outsider. */
async function aRisk(over: Record<string, string> = {}) {
  clock.now = begun
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  expect((await world.post(one, at(partnership), { ...risk, ...over })).status).toBe(303)
  return { partnership, one, other, guest, reader, outsider: await world.aPerson() }
}

test('any party writes, changes and goes through a risk; others neither see nor change anything', async () => {
  const { partnership, other, guest, reader, outsider } = await aRisk()
  const before = [await risks(partnership), await reviews(partnership)]
  for (const [who, status] of [
    [outsider, 404],
    [null, 404],
    [guest, 403],
    [reader, 403],
  ] as const)
    for (const [path, fields] of [
      ['', risk],
      ['/1/andra', risk],
      ['/1/genomgang', { said: 'stands' }],
    ] as const)
      expect((await world.post(who, `${at(partnership)}${path}`, fields)).status, path).toBe(status)
  expect([await risks(partnership), await reviews(partnership)]).toEqual(before)
  for (const path of ['', '/1']) {
    expect((await world.get(outsider, `${at(partnership)}${path}`)).status).toBe(404)
    expect((await world.get(reader, `${at(partnership)}${path}`)).status).toBe(403)
  }
  const page = await (await world.get(guest, `${at(partnership)}/1`)).text()
  for (const words of Object.values(risk)) expect(page).toContain(words)
  expect(page).toContain('9 september 2036')
  expect(page).not.toContain('name="said"')
  expect((await world.get(other, `/en${at(partnership)}`)).status).toBe(200)
})

test('the same risk sent twice is there once, and what cannot be read keeps all that was typed', async () => {
  const { partnership, one, other } = await aRisk()
  expect((await world.post(other, at(partnership), risk)).headers.get('location')).toContain('/1?klart=samma')
  for (const wrong of [{ words: '' }, { then_do: '' }, { keeper_id: one.id }, { assumption_id: one.id }]) {
    const answer = await world.post(one, at(partnership), { ...risk, sign: 'Något nytt', ...wrong })
    expect(answer.status, JSON.stringify(wrong)).toBe(422)
    expect(await answer.text()).toContain('Något nytt')
  }
  expect(await risks(partnership)).toHaveLength(1)
})

test('a risk comes from what is believed, and is not taken from another partnership', async () => {
  const { partnership, one } = await aRisk()
  const elsewhere = await world.aPartnership()
  const believe = async (who: Someone, room: SomePartnership) => {
    const fields = { words: 'någon alltid kan komma', believed_on: '2036-03-01' }
    expect((await world.post(who, `/p/${room.slug}/mal/antaganden`, fields)).status).toBe(303)
    const row = world.all.selectFrom('assumption').select('id').where('partnership_id', '=', room.id)
    return (await row.executeTakeFirstOrThrow()).id
  }
  const there = await believe(elsewhere.parties[0]!.representative, elsewhere)
  const here = await believe(one, partnership)
  const write = (assumption_id: string) =>
    world.post(one, at(partnership), { ...risk, words: 'Ingen kan komma.', assumption_id })
  expect((await write(there)).status).toBe(422)
  expect((await write(here)).status).toBe(303)
  const page = await (await world.get(one, `${at(partnership)}/2`)).text()
  expect(page).toContain('Vi tror att någon alltid kan komma')
  expect(await (await world.get(one, `${at(partnership)}/ny?antagande=1`)).text()).toContain(`value="${here}" selected`)
  for (const name of ['1', '0', '-1', 'x', '99999999999']) {
    expect((await world.get(elsewhere.parties[0]!.representative, `${at(elsewhere)}/${name}`)).status).toBe(404)
    const posted = await world.post(elsewhere.parties[0]!.representative, `${at(elsewhere)}/${name}/genomgang`, {
      said: 'stands',
    })
    expect(posted.status).toBe(404)
  }
})

test('a risk is gone through by one button, once however often it is pressed, with a word if one likes', async () => {
  const { partnership, one, other } = await aRisk()
  const pressed = await say(one, partnership, 'stands', { from: 'list' })
  expect(pressed.headers.get('location')).toBe(`${at(partnership)}?klart=sett`)
  await say(one, partnership, 'stands')
  expect(await reviews(partnership)).toHaveLength(1)
  await say(other, partnership, 'stands', { why: 'Vi har tre nya värdar.' })
  expect(await reviews(partnership)).toMatchObject([
    { said: 'stands', words: '', party_id: partnership.parties[0]!.id },
    { said: 'stands', words: 'Vi har tre nya värdar.', party_id: partnership.parties[1]!.id },
  ])
  expect((await say(one, partnership, 'perhaps')).status).toBe(422)
  expect((await say(one, partnership, 'again')).status).toBe(409)
})

test('what has happened leads to a deviation that is filled in, and each says where the other is', async () => {
  const { partnership, one, other, guest } = await aRisk()
  expect(await (await world.get(other, `${at(partnership)}/1`)).text()).not.toContain('ny?risk=1')
  const said = await say(one, partnership, 'happened', { why: 'I tisdags.' })
  expect(said.headers.get('location')).toContain('/1?klart=hant')
  expect((await say(other, partnership, 'happened')).status).toBe(409)
  expect(await (await world.get(other, `${at(partnership)}/1`)).text()).toContain('ny?risk=1')
  expect(await (await world.get(guest, `${at(partnership)}/1`)).text()).not.toContain('ny?risk=1')
  const form = await (await world.get(other, `/p/${partnership.slug}/avvikelser/ny?risk=1`)).text()
  for (const words of [`value="${risk.words}"`, risk.then_do, 'value="2036-03-09"', 'name="risk" value="1"'])
    expect(form).toContain(words)
  const noted = {
    title: risk.words,
    words: 'Det hände.',
    noticed_by: 'Värdarna',
    noticed_on: '2036-03-09',
    gravity: 'ordinary',
    risk: '1',
  }
  expect((await world.post(other, `/p/${partnership.slug}/avvikelser`, noted)).status).toBe(303)
  expect(await (await world.get(one, `${at(partnership)}/1`)).text()).toContain(`Avvikelse 1: ${risk.words}`)
  expect(await (await world.get(one, `/p/${partnership.slug}/avvikelser/1`)).text()).toContain('Ur risken')
})

test('a deviation names no risk of another partnership', async () => {
  const { partnership } = await aRisk()
  const elsewhere = await world.aPartnership()
  const there = elsewhere.parties[0]!.representative
  const noted = { title: 'a', words: 'b', noticed_by: 'c', noticed_on: '2036-03-09', gravity: 'ordinary', risk: '1' }
  expect((await world.post(there, `/p/${elsewhere.slug}/avvikelser`, noted)).status).toBe(303)
  const rows = await world.all
    .selectFrom('deviation')
    .select('risk_id')
    .where('partnership_id', '=', elsewhere.id)
    .execute()
  expect(rows).toEqual([{ risk_id: null }])
  const page = await (await world.get(there, `/p/${elsewhere.slug}/avvikelser/ny?risk=1`)).text()
  expect(page).not.toContain(risk.words)
  expect(await risks(partnership)).toHaveLength(1)
})

test('the list shows what is open, what has happened and what is gone, and a risk can be relevant again', async () => {
  const { partnership, one } = await aRisk()
  const list = async (query = '') => (await world.get(one, `${at(partnership)}${query}`)).text()
  expect(await list()).toContain('Öppna (1)')
  await say(one, partnership, 'gone')
  expect(await list()).toContain('Inga risker stämmer')
  expect(await list('?visa=gone&sida=99')).toContain(risk.words)
  await say(one, partnership, 'again')
  expect(await list()).toContain(risk.words)
  expect((await reviews(partnership)).map(({ said }) => said)).toEqual(['gone', 'again'])
})

test('half a year on it waits for every party and for the next meeting, until somebody has gone through it', async () => {
  const { partnership, one, other } = await aRisk()
  clock.now = new Date('2036-09-08T09:00:00Z')
  const { path } = await aMeeting(world, one, partnership, { ...called, day: '12 okt 2036' })
  const waits = async (who: Someone) => [
    (await (await world.get(who, '/mina/att-gora')).text()).includes('Gå igenom riskerna'),
    (await (await world.get(who, path)).text()).includes('value="risk:'),
    (await (await world.get(who, at(partnership))).text()).includes('Dags att gå igenom'),
  ]
  expect(await waits(one)).toEqual([false, false, false])
  clock.now = new Date('2036-09-09T09:00:00Z')
  for (const who of [one, other]) expect(await waits(who)).toEqual([true, true, true])
  expect(await (await world.get(one, path)).text()).toContain('Risk. Inte genomgången sedan 9 mars 2036.')
  expect((await say(other, partnership, 'stands')).status).toBe(303)
  for (const who of [one, other]) expect(await waits(who)).toEqual([false, false, false])
  clock.now = new Date('2037-03-08T23:30:00Z')
  expect((await waits(one))[0]).toBe(true)
  await say(one, partnership, 'happened')
  expect((await waits(one))[0]).toBe(false)
})

test('a partnership at rest or past its last day is not asked to go through its risks', async () => {
  const { partnership, one } = await aRisk()
  clock.now = new Date('2036-10-01T09:00:00Z')
  const waits = async () => (await (await world.get(one, '/mina/att-gora')).text()).includes('Gå igenom riskerna')
  const set = (values: { dormant_at?: Date | null; ended_on?: Temporal.PlainDate }) =>
    world.all.updateTable('partnership').set(values).where('id', '=', partnership.id).execute()
  expect(await waits()).toBe(true)
  await set({ dormant_at: clock.now })
  expect(await waits()).toBe(false)
  await set({ dormant_at: null, ended_on: Temporal.PlainDate.from('2036-10-01') })
  expect(await waits()).toBe(true)
  await set({ ended_on: Temporal.PlainDate.from('2036-09-30') })
  expect(await waits()).toBe(false)
})

test('of two who change it at once neither loses a word, and what it said before is kept', async () => {
  const { partnership, one, other } = await aRisk()
  const seen = String((await risks(partnership))[0]!.changed_at.getTime())
  const change = (who: Someone, then_do: string) =>
    world.post(who, `${at(partnership)}/1/andra`, { ...risk, then_do, seen })
  clock.now = new Date('2036-03-09T10:00:00Z')
  expect((await change(other, 'Vi stänger och ringer alla.')).status).toBe(303)
  const late = await change(one, 'Vi håller öppet ändå.')
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('Vi stänger och ringer alla.')
  expect(page).toContain('Vi håller öppet ändå.')
  expect(await (await world.get(one, `${at(partnership)}/1`)).text()).toContain('Så stod det förut (1)')
})

test('the database itself refuses a review in another’s name, and what cannot be said', async () => {
  const { partnership, one, other } = await aRisk()
  const { id } = (await risks(partnership))[0]!
  const by = { partnership_id: partnership.id, party_id: partnership.parties[0]!.id, risk_id: id, words: '' }
  const saying = (person_id: string, said: 'stands' | 'again') =>
    entered(world, one, partnership, (tx) =>
      tx
        .insertInto('risk_review')
        .values({ ...by, person_id, said })
        .execute(),
    )
  await expect(saying(other.id, 'stands')).rejects.toMatchObject({ code: '42501' })
  await expect(saying(one.id, 'again')).rejects.toMatchObject({ code: '23514' })
  expect(await reviews(partnership)).toEqual([])
})

test('swapping which party writes and keeps watch changes only names', async () => {
  const told = async (first: 0 | 1) => {
    const sides = [
      await world.anOrganisation('civil', 'Alvens krets'),
      await world.anOrganisation('public', 'Bergets krets'),
    ]
    const partnership = await world.aPartnership({ organisations: sides, name: 'Samma för båda' })
    const [writer, reader] = [partnership.parties[first]!, partnership.parties[1 - first]!]
    const statuses = [
      (await world.post(writer.representative, at(partnership), { ...risk, keeper_id: writer.id })).status,
      (await say(reader.representative, partnership, 'happened')).status,
      (await say(writer.representative, partnership, 'stands')).status,
    ]
    const page = await (await world.get(reader.representative, `${at(partnership)}/1`)).text()
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
    const [mine, theirs] = [reader.organisation.name, writer.organisation.name]
    return [
      statuses,
      main
        .replaceAll(mine, 'LÄSARE')
        .replaceAll(theirs, 'SKRIVARE')
        .replace(/p-[0-9a-f-]{36}|data-p="\d"|<svg class="pm"[\s\S]*?<\/svg>/g, ''),
    ]
  }
  expect(await told(0)).toEqual(await told(1))
})
