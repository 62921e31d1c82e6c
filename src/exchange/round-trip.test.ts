import JSZip from 'jszip'
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

test('a change in Word outside the headings changes nothing here, and is shown before what nobody has touched', async () => {
  const room = await aWritingRoom(world)
  const amina = room.bryggan.representative
  await room.write(amina, await room.aHeading(amina, 'Bakgrund'), 'Unga är ensamma.')
  await world.all
    .updateTable('partnership')
    .set({ challenge: 'Många är ensamma hemma.' })
    .where('id', '=', room.partnership.id)
    .execute()
  const draft = await (await world.get(amina, `${room.at}/filer/utkast.docx`)).arrayBuffer()
  const show = async (bytes: ArrayBuffer) => {
    const read = await world.post(amina, `${room.at}/filer/intag`, { file: new File([bytes], 'utkast.docx') })
    return (await world.get(amina, read.headers.get('location')!)).text()
  }
  const folded = /Ändrar ingenting \(\d+ avsnitt\)[^]*>Utmaningen vi delar<\/h3>/
  expect(await show(draft)).toMatch(folded)

  const zip = await JSZip.loadAsync(draft)
  const xml = await zip.file('word/document.xml')!.async('string')
  const by = 'w:id="900" w:author="Siv Lagman" w:date="2026-12-01T08:00:00Z"'
  const changed = xml.replace(
    /(Många är ensamma hemma\.<\/w:t><\/w:r>)/,
    `$1<w:ins ${by}><w:r><w:t xml:space="preserve"> Även äldre.</w:t></w:r></w:ins>`,
  )
  expect(changed).not.toBe(xml)
  zip.file('word/document.xml', changed)
  const page = await show(await zip.generateAsync({ type: 'arraybuffer' }))
  expect(page).not.toMatch(folded)
  expect(page).toMatch(/>Utmaningen vi delar<\/h3>[^]*Ändrar ingenting/)
})
