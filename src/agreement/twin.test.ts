import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'
import { twinIn } from './twin.ts'

const world = await aWorld()
afterAll(() => world.close())

const [one, two, three] = [
  'Vi möts i Bryggans lokaler.',
  'Nycklarna lånar vi av kommunen.',
  'Regionen bjuder på fika efteråt.',
]

test.for([
  ['the same paragraph twice', `${one}\n\n${two}\n\n${two}`, two, `${one}\n\n${two}`],
  [
    'a paragraph that ends the one before it',
    `${one}\n\n${two} ${three}\n\n${three}`,
    three,
    `${one}\n\n${two} ${three}`,
  ],
  [
    'a paragraph that ends the one after it',
    `${one}\n\n${three}\n\n${two} ${three}\n\nSlut.`,
    three,
    `${one}\n\n${two} ${three}\n\nSlut.`,
  ],
  ['a point of a list', `- ${one}\n- ${two}\n- ${two}`, two, `- ${one}\n- ${two}`],
] as const)('%s is noticed, and the text without the copy has every word once', ([, body, words, without]) => {
  expect(twinIn(body)).toEqual({ words, without })
})

test.for([
  `${one}\n\n${two}\n\n${one}`,
  'Ja.\n\nJa.',
  `## ${one}\n\n${one}`,
  `${one}\n\nInte ${two} alls`,
  `| ${one} |\n| --- |\n| ${one} |`,
  '',
])('words that do not stand twice beside each other are left alone: %j', (body) => {
  expect(twinIn(body)).toBeNull()
})

test('however a paragraph was broken in two by two, taking away copies ends, and no word is lost', () => {
  const sentence = fc.stringMatching(/^[A-Z][a-z]{24,30}\.$/)
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 2, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (said, a, b, turned) => {
        const from = (at: number) => said.slice(at).join(' ')
        const [first, second] = [1 + (a % (said.length - 1)), 1 + (b % (said.length - 1))]
        const tails = [from(first), from(second)]
        const head = said.slice(0, Math.min(first, second)).join(' ')
        let body = [head, ...(turned ? tails.toReversed() : tails)].join('\n\n')
        for (let twin = twinIn(body); twin; twin = twinIn(body)) {
          expect(twin.without.length).toBeLessThan(body.length)
          body = twin.without
        }
        for (const one of said) expect(body).toContain(one)
      },
    ),
  )
})

test('the heading says that words stand twice, and one button takes the copy away', async () => {
  const room = await aWritingRoom(world)
  const { bryggan, norrvik, pageOf } = room
  const heading = await room.aHeading()
  await room.write(bryggan.representative, heading, `${one}\n\n${two}\n\n${two}`)
  const at = pageOf(heading)
  const page = await (await world.get(norrvik.representative, at)).text()
  expect(page).toContain('Samma ord står två gånger')
  const based_on = (await room.newest(heading))!.id
  const press = () =>
    world.post(norrvik.representative, `${at}/text`, {
      act: 'save',
      body: twinIn(`${one}\n\n${two}\n\n${two}`)!.without,
      based_on,
    })
  expect((await press()).status).toBe(303)
  expect((await room.newest(heading))!.body).toBe(`${one}\n\n${two}`)
  expect((await press()).status).toBe(303)
  expect(await (await world.get(norrvik.representative, at)).text()).not.toContain('Samma ord står två gånger')
})

test('who only reads is told, without a button', async () => {
  const room = await aWritingRoom(world)
  const heading = await room.aHeading()
  await room.write(room.bryggan.representative, heading, `${two}\n\n${two}`)
  const signatory = await world.aMandate(await world.aPerson(), room.partnership.id, room.norrvik.id, 'signatory')
  const page = await (await world.get(signatory, room.pageOf(heading))).text()
  expect(page).toContain('Samma ord står två gånger')
  expect(page).not.toContain('Ta bort det som står dubbelt')
})
