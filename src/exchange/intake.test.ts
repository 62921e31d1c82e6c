import JSZip from 'jszip'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { aLockedVersion } from '#test/agreement.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom, type WritingRoom } from '#test/writing.ts'
import { deepest } from '#platform/file-reading/word-raw.ts'
import { compilePdf, stopCompiling } from '#platform/pdf/compile.ts'

const world = await aWorld()
afterAll(async () => {
  stopCompiling()
  await world.close()
})

let room: WritingRoom
let amina: Someone
let background: string
let followUp: string
beforeEach(async () => {
  room = await aWritingRoom(world)
  amina = room.bryggan.representative
  background = await room.aHeading(amina, 'Bakgrund')
  followUp = await room.aHeading(amina, 'Uppföljning och lärande')
  await room.write(room.norrvik.representative, followUp, 'Vi följer upp varje år.\n\nAlla deltar.')
})

const file = (words: string | Uint8Array, name = 'avtal.md') =>
  new File([typeof words === 'string' ? words : Uint8Array.from(words)], name)
const upload = (who: Someone, given: File) => world.post(who, `${room.at}/filer/intag`, { file: given })
/** Reads a file as somebody. @returns the address of the page that shows it */
async function read(who: Someone, given: File): Promise<string> {
  const answer = await upload(who, given)
  expect(answer.status).toBe(303)
  return answer.headers.get('location')!
}
const problemOf = async (given: File) => {
  const answer = await upload(amina, given)
  expect(answer.status).toBe(422)
  return answer.text()
}
const waiting = () =>
  world.all.selectFrom('intake').selectAll().where('partnership_id', '=', room.partnership.id).execute()
const suggestions = () =>
  world.all
    .selectFrom('suggestion')
    .selectAll()
    .where('partnership_id', '=', room.partnership.id)
    .orderBy('id')
    .execute()
const draft = async () => new Uint8Array(await (await world.get(amina, `${room.at}/filer/utkast.docx`)).arrayBuffer())
const markdown =
  '# Avtal\n\n## 1. Bakgrund\nUnga är ensamma.\n\n## 2. Uppföljning\nVi följer upp varje halvår.\n\nAlla deltar.\n\n## Fika\nBullar.'

async function edited(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const xml = await zip.file('word/document.xml')!.async('string')
  expect(change(xml)).not.toBe(xml)
  zip.file('word/document.xml', change(xml))
  return zip.generateAsync({ type: 'uint8array' })
}

test('a file is shown before anything of it is saved: what goes where, and what found no heading', async () => {
  const at = await read(amina, file(markdown))
  const page = await (await world.get(amina, at)).text()
  expect(page).toContain('Blir text')
  expect(page).toContain('Blir förslag')
  expect(page).toContain('Hittade ingen rubrik för')
  expect(page).toContain('Fika')
  expect(await room.newest(background)).toBeUndefined()
  expect(await suggestions()).toEqual([])
})

test('what changes something stands before what changes nothing, which is folded together', async () => {
  const other = await room.aHeading(amina, 'Styrning')
  await room.write(amina, other, 'Vi möts.')
  const sections = '# Avtal\n\n## Styrning\nVi möts.\n\n## Uppföljning\nVarje halvår.'
  const page = await (await world.get(amina, await read(amina, file(sections)))).text()
  expect(page).toMatch(/>Uppföljning<\/h3>[^]*Ändrar ingenting \(1 avsnitt\)[^]*>Styrning<\/h3>/)
})

test('taken in, a text comes where nothing stood, a suggestion where something did, and a new name is a heading of its own', async () => {
  const at = await read(amina, file(markdown))
  const answer = await world.post(amina, at, { act: 'take_in' })
  expect(answer.headers.get('location')).toContain('klart=intagen-2-1')
  expect(await room.newest(background)).toMatchObject({
    body: 'Unga är ensamma.',
    person_id: amina.id,
    party_id: room.bryggan.id,
  })
  expect((await room.newest(followUp))!.body).toBe('Vi följer upp varje år.\n\nAlla deltar.')
  const [made, ...more] = await suggestions()
  expect(more).toEqual([])
  expect(made).toMatchObject({
    heading_id: followUp,
    body: 'Vi följer upp varje halvår.\n\nAlla deltar.',
    origin: 'import',
    party_id: room.bryggan.id,
  })
  const own = await world.all
    .selectFrom('heading')
    .select('title')
    .where('partnership_id', '=', room.partnership.id)
    .where('title', '=', 'Fika')
    .execute()
  expect(own).toHaveLength(1)
  expect(await waiting()).toEqual([])
})

test('where a section goes can be changed, shown anew, and left out', async () => {
  const at = await read(amina, file(markdown))
  const chosen = { to_1: 'leave', to_2: 'leave', to_3: followUp }
  const shown = await world.post(amina, at, { act: 'show', ...chosen })
  expect(shown.status).toBe(200)
  expect(await waiting()).toHaveLength(1)
  await world.post(amina, at, { act: 'take_in', ...chosen })
  expect(await room.newest(background)).toBeUndefined()
  expect((await suggestions()).map(({ body }) => body)).toEqual([
    'Vi följer upp varje år.\n\nAlla deltar.\n\n## Fika\n\nBullar.',
  ])
})

test('a place that is no heading here is asked for again, and nothing is taken in', async () => {
  const at = await read(amina, file(markdown))
  const answer = await world.post(amina, at, { act: 'take_in', to_1: '00000000-0000-7000-8000-000000000000' })
  expect(answer.status).toBe(422)
  expect(await room.newest(background)).toBeUndefined()
})

test('taking in twice is taking in once', async () => {
  const at = await read(amina, file(markdown))
  const both = await Promise.all([1, 2].map(() => world.post(amina, at, { act: 'take_in' })))
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404])
  expect((await world.post(amina, at, { act: 'take_in' })).status).toBe(404)
  expect(await suggestions()).toHaveLength(1)
})

test('the Word file that was fetched and not changed changes nothing', async () => {
  await room.write(amina, background, 'Det här:\n- en\n- två\n\n| a | b |\n| --- | --- |\n| c | d |')
  const at = await read(amina, file(await draft(), 'utkast.docx'))
  const page = await (await world.get(amina, at)).text()
  expect(page.match(/Står redan så/g)).toHaveLength(2)
  const answer = await world.post(amina, at, { act: 'take_in' })
  expect(answer.headers.get('location')).toContain('klart=intagen-0-0')
})

test('tracked changes in the Word file that was fetched come in as suggestions, with who made them in Word', async () => {
  const by = 'w:id="900" w:author="Siv Lagman" w:date="2026-12-01T08:00:00Z"'
  const bytes = await edited(await draft(), (xml) =>
    xml.replace(
      /<w:t xml:space="preserve">Vi följer upp varje år\.<\/w:t><\/w:r>/,
      `<w:t xml:space="preserve">Vi följer upp varje </w:t></w:r><w:del ${by}><w:r><w:delText>år</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>halvår</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>`,
    ),
  )
  await world.post(amina, await read(amina, file(bytes, 'utkast.docx')), { act: 'take_in' })
  const made = await suggestions()
  expect(made).toHaveLength(1)
  expect(made[0]).toMatchObject({
    heading_id: followUp,
    body: 'Vi följer upp varje halvår.\n\nAlla deltar.',
    source: 'Word: Siv Lagman, 2026-12-01 (utkast.docx)',
  })
})

test('changes made in Word without tracking are found by comparing, and tracked ones beside them are suggestions of their own', async () => {
  const by = 'w:id="900" w:author="Siv Lagman" w:date="2026-12-01T08:00:00Z"'
  const bytes = await edited(await draft(), (xml) =>
    xml
      .replace('Vi följer upp varje år.', 'Vi följer upp varje halvår.')
      .replace(
        /<w:r>(<w:t xml:space="preserve">Alla deltar\.<\/w:t>)<\/w:r>/,
        `<w:r>$1</w:r><w:ins ${by}><w:r><w:t xml:space="preserve"> Även unga.</w:t></w:r></w:ins>`,
      ),
  )
  await world.post(amina, await read(amina, file(bytes, 'utkast.docx')), { act: 'take_in' })
  expect((await suggestions()).map(({ body }) => body)).toEqual([
    'Vi följer upp varje halvår.\n\nAlla deltar.',
    'Vi följer upp varje år.\n\nAlla deltar. Även unga.',
  ])
})

test('an open suggestion that went out in the Word file does not come in a second time', async () => {
  const newest = await room.newest(followUp)
  await world.post(room.vasterhav.representative, `${room.pageOf(followUp)}/forslag`, {
    body: 'Vi följer upp varje månad.\n\nAlla deltar.',
    why: 'Tätt',
    based_on: newest!.id,
  })
  const at = await read(amina, file(await draft(), 'utkast.docx'))
  expect(await (await world.get(amina, at)).text()).toContain('är redan öppna förslag')
  await world.post(amina, at, { act: 'take_in' })
  expect(await suggestions()).toHaveLength(1)
})

test('what somebody writes while the file is looked at is not written over', async () => {
  const at = await read(amina, file(markdown))
  await room.write(room.vasterhav.representative, background, 'Skrivet under tiden.')
  await world.post(amina, at, { act: 'take_in' })
  expect((await room.newest(background))!.body).toBe('Skrivet under tiden.')
  expect((await suggestions()).map(({ heading_id }) => heading_id)).toContain(background)
})

test('a read file is seen by the one who read it alone, and is gone when it is thrown away', async () => {
  const at = await read(amina, file(markdown))
  for (const who of [room.norrvik.representative, await world.aPerson()]) {
    expect((await world.get(who, at)).status).toBe(404)
    expect((await world.post(who, at, { act: 'take_in' })).status).toBe(404)
    expect((await world.post(who, `${at}/borttagning`)).status).toBe(404)
  }
  expect(await waiting()).toHaveLength(1)
  expect((await world.post(amina, `${at}/borttagning`)).status).toBe(303)
  expect(await waiting()).toEqual([])
  expect((await world.post(amina, `${at}/borttagning`)).status).toBe(404)
})

test('only those who act for a party take in, and outsiders find no such page', async () => {
  const reader = await world.aMandate(await world.aPerson(), room.partnership.id, null, 'reader')
  expect((await upload(reader, file(markdown))).status).toBe(403)
  expect((await upload(await world.aPerson(), file(markdown))).status).toBe(404)
  expect(await waiting()).toEqual([])
})

test('a new file takes the place of one that was waiting, and one that nobody came back to is cleared away', async () => {
  await read(amina, file(markdown))
  await read(room.norrvik.representative, file(markdown))
  await world.all
    .updateTable('intake')
    .set({ made_at: new Date(Date.now() - 8 * 24 * 3600_000) })
    .where('person_id', '=', room.norrvik.representative.id)
    .execute()
  await read(amina, file('# Bakgrund\nAnnat.'))
  expect((await waiting()).map(({ person_id }) => person_id)).toEqual([amina.id])
})

test('a file that cannot be read is said to be so, in words that say what to do', async () => {
  expect(await problemOf(file('inte en zip', 'avtal.docx'))).toContain('inte en fil vi kan läsa')
  expect(await problemOf(file(Buffer.from('504b0304ffff', 'hex'), 'avtal.docx'))).toContain('skadad')
  const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await problemOf(file(encrypted, 'avtal.docx'))).toContain('lösenord')
  expect(await problemOf(file(Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'avtal.docx'))).toContain('gammal Word-fil')
  expect(await problemOf(file('%PDF-1.7 trasig', 'avtal.pdf'))).toContain('skadad')
  expect(await problemOf(file('MZ', 'avtal.exe'))).toContain('inte en fil vi kan läsa')
  expect(await problemOf(file('  \n', 'avtal.txt'))).toContain('ingen text i filen')
  expect(await problemOf(file(new Uint8Array(11 * 1024 * 1024), 'avtal.txt'))).toContain('för stor')
  expect((await upload(amina, new File([], ''))).status).toBe(422)
})

test('a text that is far longer than any agreement is refused for its length, though it has no headings to divide it by', async () => {
  const long = file('Vi skriver ett avtal om allt.\n'.repeat(310_000), 'lang.txt')
  expect(await problemOf(long)).toContain('högst en miljon tecken')
})

test('a small package that unpacks to something huge is refused before it is unpacked', async () => {
  const zip = await JSZip.loadAsync(await draft())
  zip.file('word/document.xml', `<w:document>${' '.repeat(60 * 1024 * 1024)}</w:document>`)
  const bomb = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(await problemOf(file(bomb, 'avtal.docx'))).toContain('för stor')
})

test('definitions that blow up, and files outside the package, are refused', async () => {
  const evil = await edited(await draft(), (xml) =>
    xml.replace(/(<\?xml[^>]*\?>)/, '$1<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
  )
  expect(await problemOf(file(evil, 'avtal.docx'))).toContain('skadad')
})

test('tables deeper in each other than any agreement has are refused for their depth, however small the file', async () => {
  const [open, shut] = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>']
  const nested = async (tables: number) => {
    const body = `${open.repeat(tables)}<w:p/>${shut.repeat(tables)}</w:body>`
    return file(await edited(await draft(), (xml) => xml.replace('</w:body>', body)), 'avtal.docx')
  }
  expect((await upload(amina, await nested(5))).status).toBe(303)
  for (const tables of [Math.ceil(deepest / 3), 20_000])
    expect(await problemOf(await nested(tables))).toContain('skadad')
})

test('a PDF is read by its headings, and one of pictures only is said to have no text', async () => {
  const source =
    '#set text(font: "Literata", fallback: false)\n= 1. Bakgrund\nUnga är ensamma på kvällarna.\n\n= 2. Fika\nBullar och saft till alla.'
  const options = { standard: null, title: 'Avtal', language: 'sv' }
  const at = await read(amina, file(await compilePdf(source, options), 'avtal.pdf'))
  await world.post(amina, at, { act: 'take_in' })
  expect((await room.newest(background))!.body).toBe('Unga är ensamma på kvällarna.')
  expect(await problemOf(file(await compilePdf('#rect(width: 3cm, height: 3cm)', options), 'skannad.pdf'))).toContain(
    'textigenkänning',
  )
})

test('while a version is locked nothing is taken in', async () => {
  const partnership = await world.aPartnership()
  await aLockedVersion(world, partnership)
  const who = partnership.parties[0]!.representative
  const at = `/p/${partnership.slug}/avtal/filer`
  expect(await (await world.get(who, at)).text()).toContain('En version är låst')
  expect((await world.post(who, `${at}/intag`, { file: file(markdown) })).status).toBe(409)
})
