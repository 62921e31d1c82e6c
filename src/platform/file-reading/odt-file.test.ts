import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { writtenPieces } from '#platform/written-pieces.ts'
import { readOdtFile } from './odt-file.ts'
import { shownPieces } from './word-view.ts'

const uri = 'urn:oasis:names:tc:opendocument:xmlns'
const spaces = `xmlns:office="${uri}:office:1.0" xmlns:text="${uri}:text:1.0" xmlns:table="${uri}:table:1.0"
  xmlns:style="${uri}:style:1.0" xmlns:draw="${uri}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:dc="http://purl.org/dc/elements/1.1/"`
const own = `<text:list-style style:name="Num"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/>
  </text:list-style><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>`
const heading = '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>'

const odt = (text: string, more: Record<string, string> = {}) => {
  const zip = new JSZip()
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${own}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${spaces}>${heading}</office:document-styles>`,
    ...more,
  }
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array' })
}
const read = async (text: string) => readOdtFile(await odt(text))
const words = async (text: string, done = true) =>
  writtenPieces(shownPieces((await read(text)).paragraphs, () => done, 1))
const why = async (bytes: Uint8Array | Promise<Uint8Array>) =>
  readOdtFile(await bytes).then(
    () => null,
    (error: { why: string }) => error.why,
  )

test('headings, by their level or their style, lists, tables, links and spaces are read', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
  const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`
  const text = `<text:h text:outline-level="2">Mål</text:h>
    <text:p>Vi<text:tab/>ses <text:a xlink:href="https://exempel.se/">här</text:a>.</text:p>
    <text:p text:style-name="P1">Tider</text:p>
    <text:list text:style-name="Num">${item('ett')}${item('två')}</text:list><text:list>${item('punkt')}</text:list>
    <table:table>${row('A', 'B')}${row('1', 'å ä ö')}</table:table>`
  const read = await words(text)
  for (const shown of ['## Mål', 'Vi ses [här](https://exempel.se/).', '## Tider', '3. ett\n4. två', '- punkt'])
    expect(read).toContain(shown)
  expect(read).toContain('| A | B |\n| --- | --- |\n| 1 | å ä ö |')
})

test('tracked changes are somebody’s and have a moment; a paragraph’s end can be taken out or put in', async () => {
  const who =
    '<office:change-info><dc:creator>Åsa</dc:creator><dc:date>2026-11-20T09:30:00.123</dc:date></office:change-info>'
  const text = `<text:tracked-changes><text:changed-region text:id="a"><text:deletion>${who}<text:p>gamla</text:p><text:p>Nästa </text:p></text:deletion></text:changed-region>
    <text:changed-region text:id="b"><text:insertion>${who}</text:insertion></text:changed-region></text:tracked-changes>
    <text:p>De <text:change text:change-id="a"/><text:change-start text:change-id="b"/>nya</text:p><text:p>Mer <text:change-end text:change-id="b"/>orden.</text:p>`
  const { paragraphs } = await read(text)
  const changes = paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.changes))
  expect(new Set(changes.map(({ author, date }) => `${author} ${date}`))).toEqual(new Set(['Åsa 2026-11-20T09:30:00Z']))
  expect(await words(text, false)).toBe('De gamla\n\nNästa orden.')
  expect(await words(text)).toBe('De nya\n\nMer orden.')
})

test('notes, comments, pictures and lists of contents are counted and not mixed into the text', async () => {
  const text = `<text:table-of-content><text:index-body><text:p>Mål 1</text:p><text:p>Tid 2</text:p></text:index-body></text:table-of-content>
    <text:p>Text<text:note><text:note-body><text:p>fot</text:p></text:note-body></text:note><office:annotation><dc:creator>X</dc:creator><text:p>hm</text:p></office:annotation><draw:frame><draw:image/></draw:frame> slut</text:p>`
  expect(await words(text)).toBe('Text slut')
  expect((await read(text)).leftOut).toEqual({ pictures: 1, footnotes: 1, comments: 1, contents: 2 })
})

test('what is no text of OpenDocument, or is locked or damaged, is refused with why', async () => {
  expect(await why(Buffer.from('hej'))).toBe('kind')
  expect(await why(odt('', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe('kind')
  expect(await why(odt('', { 'META-INF/manifest.xml': '<manifest:encryption-data x="1"/>' }))).toBe('locked')
  expect(await why(odt('<text:p>'))).toBe('broken')
  expect(await why(odt('', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }))).toBe('broken')
  expect(await why(odt(`${'<text:section>'.repeat(300)}${'</text:section>'.repeat(300)}`))).toBe('broken')
})
