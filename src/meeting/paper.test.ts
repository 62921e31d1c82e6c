import { afterAll, expect, test } from 'vitest'
import { stopCompiling } from '#platform/pdf/compile.ts'
import { textOfPdf } from '#platform/pdf/read-text.ts'
import { afterwards, aHeldMeeting, decide, handRound, takeOn, type Held } from '#test/held-meeting.ts'
import { addItem, aMeeting, meetingDay } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(async () => {
  stopCompiling()
  await world.close()
})
const outsider = (await world.aPartnership()).parties[0]!.representative

const sheet = (who: Someone | null, path: string) => world.get(who, `${path}/mote.pdf`)
async function read(who: Someone, path: string) {
  const answer = await sheet(who, path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.includes('/MarkInfo')).toBe(true)
  return (await textOfPdf(bytes)).replace(/\s+/g, ' ')
}

/** A meeting with a note, a decision that one party sees otherwise, one that all stand behind, and a task. */
async function written(): Promise<Held> {
  const held = await aHeldMeeting(world, clock)
  const second = held.partnership.parties[1]!.id
  const note = 'Regionen har inte kunnat bemanna fredagar.\n\n- Kurator på distans\n- Torsdag i stället #set page'
  await world.post(held.one, `${held.path}/dagordning/${held.item}/anteckning`, { note })
  await decide(world, held, held.one)
  await decide(world, held, held.one, {
    decision: 'Vi stänger klockan 23.',
    [`stand-${second}`]: 'differs',
    [`otherwise-${second}`]: 'De flesta samtalen kommer efter 23.',
  })
  await takeOn(world, held, held.one)
  return held
}

test('before approval the sheet says that it is a draft, with who came by party, decisions, dissent and tasks', async () => {
  const held = await written()
  const text = await read(held.signatory, held.path)
  for (const said of [
    'Utkast. Anteckningarna är inte godkända än',
    'Styrgruppsmöte, 9 december 2036',
    'Kurator på fredagar',
    'Torsdag i stället #set page',
    'Beslut 2036:1 · båda parter',
    'Öppen fråga 2036:2',
    ' ser det så här:',
    'De flesta samtalen kommer efter 23.',
    'Ordna lokal',
    '15 januari 2037',
    held.one.name,
    'På distans',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('godkände')
})

test('approved minutes name who approved and what was objected to, and say no longer that they are a draft', async () => {
  const held = await written()
  clock.now = afterwards
  await handRound(world, held)
  expect(await read(held.one, held.path)).toContain('delade för godkännande men inte godkända än')
  await world.post(held.other, `${held.path}/justering/invandning`, { objection: 'Klockslaget var 22.' })
  await world.post(held.one, `${held.path}/justering/godkannande`)
  await world.post(held.other, `${held.path}/justering/godkannande`)
  const text = await read(held.other, held.path)
  expect(text).toContain('Anteckningarna godkändes 11 december 2036 och går inte att ändra.')
  expect(text).toContain('Klockslaget var 22.')
  expect(text.match(/godkände 11 december 2036/g)).toHaveLength(2)
  expect(text).not.toContain('Utkast')
  expect(await read(held.other, `/en${held.path}`)).toContain('The minutes were approved 11 December 2036')
})

test('before the meeting the sheet is its agenda; outsiders find none, and one of the reference group may not read it', async () => {
  clock.now = meetingDay
  const partnership = await world.aPartnership()
  const { path } = await aMeeting(world, partnership.parties[0]!.representative, partnership, { suggest: 'yes' })
  await addItem(world, partnership.parties[0]!.representative, path, 'Lokalen', { minutes: '15' })
  const text = await read(partnership.parties[1]!.representative, path)
  expect(text).toContain('Dagordning')
  expect(text).toContain('Tidigast 17.30–17.45 · 15 min')
  expect(text).toContain('15 av 90 minuter planerade. 5 punkter utan tid.')
  expect(text).not.toContain('Utkast')
  expect((await sheet(outsider, path)).status).toBe(404)
  const reference = await world.aMandate(await world.aPerson(), partnership.id, null, 'reference')
  expect((await sheet(reference, path)).status).toBe(403)
})
