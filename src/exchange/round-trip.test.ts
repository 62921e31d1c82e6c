import { afterAll, expect, test } from 'vitest'
import { stopCompiling } from '#platform/pdf/compile.ts'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(async () => {
  stopCompiling()
  await world.close()
})

/** A draft of an agreement where one heading has a text, one has none yet and one needs none, fetched and brought in again. */
async function broughtBack(form: string) {
  const room = await aWritingRoom(world)
  const amina = room.bryggan.representative
  await room.write(amina, await room.aHeading(amina, 'Bakgrund'), 'Unga är ensamma.\n\nVi vill mer.')
  const bare = await room.aHeading(amina, 'Styrning')
  const needless = await room.aHeading(amina, 'Marknadsföring och kommunikation')
  const reason = 'Vi berättar\n\nvar och en för sig.'
  await world.post(amina, `${room.pageOf(needless)}/behov`, { act: 'not_needed', reason })
  const draft = await (await world.get(amina, `${room.at}/filer/utkast.${form}`)).arrayBuffer()
  const read = await world.post(amina, `${room.at}/filer/intag`, { file: new File([draft], `utkast.${form}`) })
  const taken = await world.post(amina, read.headers.get('location')!, { act: 'take_in' })
  const texts = [await room.newest(bare), await room.newest(needless)]
  return { said: taken.headers.get('location') ?? '', texts }
}

test('what a file says of a heading without a text is no text for it: not that nothing is written, nor why nothing is needed', async () => {
  const word = await broughtBack('docx')
  expect(word.said).toContain('klart=intagen-0-0')
  expect(word.texts).toEqual([undefined, undefined])
  expect((await broughtBack('txt')).texts).toEqual([undefined, undefined])
})
