import fc from 'fast-check'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, expect, test } from 'vitest'
import { phases, standing as standingOf, type Facts } from '#partnership/phase.ts'
import { aWorld } from '#test/world.ts'
import { csvCell } from './open-data.ts'
import { readCsv } from '#platform/csv.ts'

const world = await aWorld()
afterAll(() => world.close())
const read = async (path: string) => (await world.get(null, path)).text()

interface Shown {
  name: string
  summary?: string
  area?: string
  county?: string
  origin?: 'parties' | 'public_source'
  start?: string | null
  end?: string | null
  authority?: string
}
let made = 0
/** An entry put straight into the register, as the functions of the database would. */
const show = ({
  name,
  summary = '',
  area = 'aldre',
  county = '14',
  origin = 'parties',
  start = '2020-01-01',
  end = '2099-12-31',
  authority = 'Norrviks kommun',
}: Shown) =>
  sql`insert into register_entry (slug, origin, source, name, summary, area, county, parties, signed_on, start_on, end_on)
    values (${`e-${(made += 1)}`}, ${origin}, ${origin === 'parties' ? null : 'https://kalla.example/iop'}, ${name}, ${summary}, ${area}, ${county},
      ${JSON.stringify([
        { name: 'Föreningen Bryggan', shortName: 'Bryggan', side: 'civil', board: null, mark: 1, profile: null },
        { name: authority, shortName: authority, side: 'public', board: 'socialnämnden', mark: 2, profile: null },
      ])}::text::jsonb, ${origin === 'parties' ? start : null}::date, ${start}::date, ${end}::date)`.execute(world.all)

test('a register without partnerships says so', async () => {
  expect(await read('/partnerskap')).toContain('Inget partnerskap är registrerat än')
  expect(JSON.parse(await read('/partnerskap.json'))).toMatchObject({ antal: 0, partnerskap: [] })
})

test('the list is searched by words, also within longer ones, and filtered by state, area, county, authority and source', async () => {
  await show({ name: 'Kvällsöppet', summary: 'Unga som mår dåligt behöver någonstans att gå.', area: 'barn-och-unga' })
  await show({ name: 'Hemma igen', summary: 'Besök på äldreboenden i Norrvik.', county: '21' })
  await show({ name: 'Skymning', origin: 'public_source', end: null, authority: 'Söderviks kommun' })
  await show({ name: 'Gryning', end: '2021-01-01' })
  const names = async (query: string) => {
    const { partnerskap } = JSON.parse(await read(`/partnerskap.json?${query}`)) as { partnerskap: { namn: string }[] }
    return partnerskap.map(({ namn }) => namn).sort()
  }
  expect(await names('q=boende')).toEqual(['Hemma igen'])
  expect(await names('q=besöken')).toEqual(['Hemma igen'])
  expect(await names('q=norrvik bryggan')).toEqual(['Gryning', 'Hemma igen', 'Kvällsöppet'])
  expect(await names('fas=avslutat')).toEqual(['Gryning'])
  expect(await names('fas=okant')).toEqual(['Skymning'])
  expect(await names('fas=avslutat&fas=okant')).toEqual(['Gryning', 'Skymning'])
  expect(await names('omrade=barn-och-unga')).toEqual(['Kvällsöppet'])
  expect(await names('lan=21')).toEqual(['Hemma igen'])
  expect(await names('myndighet=soderviks-kommun')).toEqual(['Skymning'])
  expect(await names('kalla=offentlig-kalla')).toEqual(['Skymning'])
  expect(await names('fas=pahittad&lan=tjugo&q=%00')).toHaveLength(4)
})

test('files hold exactly what the list shows, the list says the state, and chips take filters off', async () => {
  const page = await read('/partnerskap?omrade=aldre&fas=okant')
  expect(page).toContain('1 partnerskap')
  expect(page).toContain('href="/partnerskap.csv?fas=okant&amp;omrade=aldre"')
  expect(page).toMatch(
    /<head>.*<link rel="alternate" type="text\/csv" href="\/partnerskap.csv\?fas=okant&amp;omrade=aldre".*<\/head>/s,
  )
  expect(page).toContain('Okänt, ta bort filtret')
  expect(page).toContain('Uppgift ur offentlig källa')
  const answer = await world.get(null, '/partnerskap.csv?omrade=aldre&fas=okant')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename="partnerskap-\d{4}-\d{2}-\d{2}\.csv"/)
  const rows = readCsv(await answer.text())
  expect(rows).toHaveLength(2)
  expect(rows[1]!.cells[rows[0]!.cells.indexOf('namn')]).toBe('Skymning')
  expect(rows[1]!.cells[rows[0]!.cells.indexOf('lage')]).toBe('okant')
})

test('the pages are the same in English, and an address that is not there is not there', async () => {
  const page = await read('/en/partnerskap?fas=aktivt')
  expect(page).toContain('Partnerships in Sweden')
  expect(page).toContain('href="/en/partnerskap/')
  expect(await read('/en/oppna-data')).toContain('Everything that the register shows')
  for (const path of ['/partnerskap/finns-inte', '/partnerskap/finns-inte/avtal.pdf', '/partnerskap/e-1/avtal.pdf'])
    expect((await world.get(null, path)).status).toBe(404)
})

test('a long list is parted in pages of twenty, and a page beyond the last is the last', async () => {
  for (let at = 0; at < 25; at += 1) await show({ name: `Längd ${String(at).padStart(2, '0')}` })
  const second = await read('/partnerskap?q=längd&ordning=namn&sida=2')
  expect(second).toContain('Längd 24')
  expect(second).not.toContain('Längd 19<')
  expect(await read('/partnerskap?q=längd&ordning=namn&sida=99')).toContain('Längd 24')
  expect(JSON.parse(await read('/partnerskap.json?q=längd&sida=2'))).toMatchObject({ antal: 25 })
})

test('no cell is a formula to a spreadsheet, and every text comes back whole from the file', () => {
  expect(csvCell('=1+1')).toBe(`"'=1+1"`)
  expect(csvCell(' @SUM(A1)')).toBe(`"' @SUM(A1)"`)
  expect(csvCell(['a', 'b'])).toBe('"a; b"')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const cell = readCsv(`x;y\r\n1;${csvCell(text)}`)[1]?.cells[1] ?? ''
      expect(cell === text || cell === `'${text}`).toBe(true)
      expect(cell).not.toMatch(/^[=+\-@]/)
    }),
  )
})

test('where a partnership stands is the same in the register as in its own room, for any facts', async () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((days) => Temporal.PlainDate.from('2026-11-01').add({ days }).toString())
  const maybe = fc.option(day, { nil: null })
  const facts = fc.record({
    assessed: maybe,
    written: maybe,
    locked: maybe,
    decided: maybe,
    signed: maybe,
    start: day,
    length: fc.integer({ min: 1, max: 40 }),
    brokenOff: maybe,
    dormant: maybe,
  })
  const today = (await sql<{ today: string }>`select app.today()::text as today`.execute(world.all)).rows[0]!.today
  const shift = Temporal.PlainDate.from('2026-12-01').until(today).days
  const moved = (iso: string | null) => iso && Temporal.PlainDate.from(iso).add({ days: shift }).toString()
  await fc.assert(
    fc.asyncProperty(facts, async (drawn) => {
      const locked = drawn.locked ?? drawn.decided ?? drawn.signed
      const decided = drawn.decided ?? drawn.signed
      const start = moved(drawn.start)!
      const known: Facts = {
        challenge: null,
        formed: '2020-01-01',
        assessed: moved(drawn.assessed),
        written: moved(drawn.written),
        locked: moved(locked),
        decided: moved(decided),
        signed: moved(drawn.signed),
        start: drawn.signed ? start : null,
        end: drawn.signed ? Temporal.PlainDate.from(start).add({ days: drawn.length }).toString() : null,
        endedOn: null,
        notice: null,
        brokenOff: moved(drawn.brokenOff),
        dormant: moved(drawn.dormant),
      }
      // Signed in the future does not happen; what is signed lies behind
      fc.pre(!known.signed || known.signed <= today)
      const reached = known.decided
        ? 'signing'
        : known.locked
          ? 'decision'
          : known.written
            ? 'agreement'
            : known.assessed
              ? 'suitability'
              : 'dialogue'
      const { rows } = await sql<{
        standing: string
      }>`select app.register_standing(e) as standing from (select (jsonb_populate_record(null::register_entry,
        ${JSON.stringify({ origin: 'parties', reached, signed_on: known.signed, start_on: known.start, end_on: known.end, broken_off_on: known.brokenOff, dormant_on: known.dormant })}::text::jsonb)).*) e`.execute(
        world.all,
      )
      const room = standingOf(known, today)
      const expected = room.ending ?? (room.phase === 'active' ? 'active' : room.beginsOn ? 'coming' : room.phase)
      expect(phases).toContain(room.phase)
      expect(rows[0]!.standing).toBe(expected)
    }),
    { numRuns: 60 },
  )
})
