import { afterAll, expect, test } from 'vitest'
import { aRoomWithAnnexes, editionsOf, file, pdf } from '#test/annexes.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('any party adds an annex, as a text written in the room or as a file, and all see it', async () => {
  const { add, at, civil, pub, standing } = await aRoomWithAnnexes(world)
  expect((await add({ title: 'Så räknar vi', body: 'Vi delar lika.\n\n- lokal\n- tid' })).status).toBe(303)
  expect((await add({ title: 'Budget', body: '', file: file() }, pub.representative)).status).toBe(303)
  const page = await (await world.get(civil.representative, at)).text()
  for (const shown of ['Så räknar vi', 'Budget åäö.pdf', 'Står vi bakom bilagorna?']) expect(page).toContain(shown)
  expect((await standing()).map(({ body }) => body === null).toSorted()).toEqual([false, true])
})

test('an annex is a file or a text, of a kind that is listed and of a size that is told', async () => {
  const { add, standing } = await aRoomWithAnnexes(world)
  const says = async (fields: Record<string, string | File>) => {
    const answer = await add({ title: 'Budget', body: '', ...fields })
    expect(answer.status).toBe(422)
    return answer.text()
  }
  expect(await says({})).toContain('Välj en fil, eller skriv en text')
  expect(await says({ title: '', body: 'Vår text' })).toContain('Skriv vad bilagan ska heta')
  expect(await says({ body: 'Vår text', file: file() })).toContain('Välj antingen en fil eller en text')
  expect(await says({ file: file(Buffer.from('MZ'), 'budget.exe') })).toContain('Den sortens fil går inte att bifoga')
  expect(await says({ file: file(Buffer.from('inte en bild'), 'karta.png') })).toContain('Den sortens fil')
  expect(await says({ file: file(Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024)])) })).toContain(
    'större än 10 MB',
  )
  expect(await says({ title: 'Vår', body: 'x'.repeat(60_001) })).toContain('längre än 60 000 tecken')
  expect(await standing()).toEqual([])
})

test('two present annexes never have one name', async () => {
  const { add, standing } = await aRoomWithAnnexes(world)
  await add({ title: 'Budget', body: 'Ett' })
  expect((await add({ title: 'budget', body: 'Två' })).status).toBe(422)
  expect(await standing()).toHaveLength(1)
})

test('a sheet, slides and open formats can be annexes too', async () => {
  const { add, standing } = await aRoomWithAnnexes(world)
  const zip = Buffer.from('504b030414000600', 'hex')
  for (const ending of ['xlsx', 'pptx', 'odt', 'ods', 'docx'])
    expect((await add({ title: `Fil ${ending}`, file: file(zip, `fil.${ending}`) })).status).toBe(303)
  expect(await standing()).toHaveLength(5)
})

test('samsyn on the annexes is lost when any of them is changed, moved or taken away', async () => {
  const { add, stand, marks, civil, pub, change, standing, at } = await aRoomWithAnnexes(world)
  await add({ title: 'Ett', body: 'Ett' })
  const lost = async () => {
    expect(await marks()).toBe(0)
    for (const party of [civil, pub]) expect((await stand(party)).status).toBe(303)
    expect(await marks()).toBe(2)
  }
  await lost()
  await change({ body: 'Ett och ett halvt' })
  await lost()
  await add({ title: 'Två', body: 'Två' })
  await lost()
  const [first] = (await standing()).toSorted((a, b) => a.place - b.place)
  const down = await world.post(pub.representative, `${at}/${first!.annex_id}/plats`, { direction: 'down' })
  const told = await world.get(pub.representative, down.headers.get('location')!)
  expect(await told.text()).toContain('Bilagan är flyttad.')
  await lost()
  expect((await standing()).toSorted((a, b) => a.place - b.place)[1]!.annex_id).toBe(first!.annex_id)
  await world.post(pub.representative, `${at}/${first!.annex_id}/borttagning`, { act: 'remove' })
  await lost()
  await world.post(civil.representative, `${at}/${first!.annex_id}/borttagning`, { act: 'take_back' })
  await lost()
})

test('samsyn is not given to annexes that have changed since the page was shown', async () => {
  const { add, stand, change, civil, marks } = await aRoomWithAnnexes(world)
  await add({ title: 'Ett', body: 'Ett' })
  await change({ body: 'Ett till' })
  expect((await stand(civil, 1)).status).toBe(409)
  expect(await marks()).toBe(0)
})

test('annexes that were taken away before anybody answered are not asked about; afterwards they are', async () => {
  const { add, one, at, civil, stand } = await aRoomWithAnnexes(world)
  await add({ title: 'Fel fil', file: file() })
  const away = async () =>
    world.post(civil.representative, `${at}/${(await one()).annex_id}/borttagning`, { act: 'remove' })
  await away()
  expect(await (await world.get(civil.representative, at)).text()).not.toContain('Står vi bakom bilagorna?')
  await world.post(civil.representative, `${at}/${(await one()).annex_id}/borttagning`, { act: 'take_back' })
  await stand(civil)
  await away()
  const page = await (await world.get(civil.representative, at)).text()
  for (const shown of ['Står vi bakom bilagorna?', 'Borttagna bilagor (1)', 'Ta tillbaka Fel fil'])
    expect(page).toContain(shown)
})

test('a replaced file and an earlier text remain, and can stand again', async () => {
  const { add, change, one, at, civil, partnership } = await aRoomWithAnnexes(world)
  await add({ title: 'Budget', file: file(pdf('2026')) })
  expect((await change({ file: file(pdf('2027'), 'Ny budget.pdf') })).status).toBe(303)
  const annex = await one()
  const fetched = async (query: string) =>
    Buffer.from(
      await (await world.get(civil.representative, `${at}/${annex.annex_id}/fil${query}`)).arrayBuffer(),
    ).toString()
  expect(await fetched('')).toContain('2027')
  expect(await fetched('?version=1')).toContain('2026')
  const [first] = await editionsOf(world, partnership)
  const restore = () =>
    world.post(civil.representative, `${at}/${annex.annex_id}/utgavor/${first!.id}/ater`, { based_on: annex.id })
  expect((await restore()).status).toBe(303)
  expect(await fetched('')).toContain('2026')
  expect((await restore()).status).toBe(409)
  expect(await editionsOf(world, partnership)).toHaveLength(3)
})

test('who saves after somebody else is shown both texts, and nothing is lost', async () => {
  const { add, one, change, at, civil } = await aRoomWithAnnexes(world)
  await add({ title: 'Så räknar vi', body: 'Vi delar lika.' })
  const seen = await one()
  await change({ body: 'Vi delar efter förmåga.' })
  const answer = await world.post(civil.representative, `${at}/${seen.annex_id}`, {
    title: seen.title,
    based_on: seen.id,
    body: 'Vi delar lika på allt.',
  })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Någon annan ändrade bilagan samtidigt')
  expect(page).toContain('förmåga')
  expect(page).toContain('Vi delar lika på allt.')
  expect((await one()).body).toBe('Vi delar efter förmåga.')
})

test('saving the same twice changes nothing, and asks nobody again', async () => {
  const { add, change, revision, partnership } = await aRoomWithAnnexes(world)
  await add({ title: 'Ett', body: 'Ett' })
  await change({ body: 'Ett' })
  expect(await revision()).toBe(1)
  expect(await editionsOf(world, partnership)).toHaveLength(1)
})
