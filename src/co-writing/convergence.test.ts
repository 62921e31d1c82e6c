import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { normalBody } from '#agreement/text.ts'
import { anOffice, aPen, until, type Office, type Pen } from '#test/lines.ts'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'
import { fieldName } from './schema.ts'

const world = await aWorld()
let office: Office = await anOffice(world)
const port = Number(new URL(office.address).port)
afterAll(async () => {
  await office.close()
  await world.close()
})

type Step =
  | { does: 'write'; who: number; where: number; line: boolean }
  | { does: 'cut'; who: number }
  | { does: 'join'; who: number }
  | { does: 'form'; who: number; where: number; line: boolean }
  | { does: 'settle' }
  | { does: 'restart' }

const who = fc.nat(2)
const where = fc.nat(1000)
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('write' as const), who, where, line: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('cut' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('join' as const), who }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('form' as const), who, where, line: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('settle' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restart' as const) }) },
)

/** Lays a word in a text as a form is filled in: between two words, or as a paragraph of its own. */
function withWord(body: string, word: string, where: number, line: boolean): string {
  const places = [...body.matchAll(line ? /\n\n|$/g : /\s+|$/g)].map(({ index }) => index)
  const at = places[where % places.length] ?? 0
  return `${body.slice(0, at)}${line ? `\n\n${word}` : ` ${word}`}${body.slice(at)}`
}

/** Writes a word as an editor does: at a caret between two words, or in a new paragraph. */
function type(document: Y.Doc, word: string, where: number, line: boolean) {
  const fragment = document.getXmlFragment(fieldName)
  const paragraphs = fragment.toArray().filter((child) => child instanceof Y.XmlElement)
  const texts = paragraphs.flatMap((child) => child.toArray()).filter((child) => child instanceof Y.XmlText)
  const text = texts[where % Math.max(1, texts.length)]
  document.transact(() => {
    if (line || !text) {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(word)])
      fragment.insert(where % (paragraphs.length + 1), [paragraph])
      return
    }
    const places = [...text.toString().matchAll(/\s|$/g)].map(({ index }) => index)
    text.insert(places[where % places.length] ?? 0, ` ${word}`)
  })
}

test('whoever writes when, with lines cut, forms saved between and the server stopped: all end with the same text, with every word in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps: Step[]) => {
      const room = await aWritingRoom(world)
      const heading = await room.aHeading()
      const people = [room.bryggan, room.norrvik, room.vasterhav].map(({ representative }) => representative)
      const pens: Pen[] = people.map((person) => aPen(office, person, room.partnership.slug, heading))
      await Promise.all(pens.map((pen) => pen.ready()))
      const words: string[] = []
      const statuses: number[] = []
      const newest = async () => (await room.newest(heading)) ?? null
      for (const [index, one] of steps.entries()) {
        const word = `ord${index}x`
        if (one.does === 'write') {
          type(pens[one.who]!.document, word, one.where, one.line)
          words.push(word)
        } else if (one.does === 'cut') await pens[one.who]!.cut()
        else if (one.does === 'join') void pens[one.who]!.line.connect()
        else if (one.does === 'settle') await office.hub.settle(room.partnership.slug)
        else if (one.does === 'restart') {
          await office.close()
          office = await anOffice(world, port)
        } else {
          const stands = await newest()
          const form = new FormData()
          const body = withWord(stands?.body ?? '', word, one.where, one.line)
          for (const [name, value] of Object.entries({ act: 'save', body, based_on: stands?.id ?? '' }))
            form.append(name, value)
          const headers = { origin: 'http://localhost', cookie: people[one.who]!.cookie }
          const answer = await office.app.request(`${room.pageOf(heading)}/text`, {
            method: 'POST',
            headers,
            body: form,
          })
          // 409: somebody has written since, and both texts are shown; nothing was saved
          statuses.push(answer.status)
          if (answer.status === 303) words.push(word)
        }
      }
      // All get contact anew: a line that fell with the server may not know it yet
      await Promise.all(pens.map((pen) => pen.cut()))
      for (const pen of pens) void pen.line.connect()
      await Promise.all(pens.map((pen) => pen.ready()))
      for (const pen of pens) await pen.saved()
      await office.hub.settle(room.partnership.slug)
      const kept = (await newest())?.body ?? ''
      await until(() => pens.every((pen) => normalBody(pen.body()) === kept)).catch(() => {})
      expect(pens.map((pen) => normalBody(pen.body()))).toEqual(pens.map(() => kept))
      expect(statuses.filter((status) => status !== 303 && status !== 409)).toEqual([])
      // Every word is there, and once
      expect(words.filter((word) => kept.split(word).length !== 2)).toEqual([])
      // Nobody was turned away, and whoever comes now reads the same from the database
      expect(pens.flatMap(({ told }) => told.filter((one) => one.told === 'closed'))).toEqual([])
      for (const pen of pens) pen.leave()
      await until(() => office.hub.open().texts === 0)
      const late = aPen(office, people[0]!, room.partnership.slug, heading)
      await late.ready()
      expect(normalBody(late.body())).toBe(kept)
      late.leave()
    }),
    { numRuns: Number(process.env['SCHEDULES'] ?? 8), endOnFailure: true },
  )
}, 120_000)
