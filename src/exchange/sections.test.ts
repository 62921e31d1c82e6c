import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { sampleAgreement } from '#test/sample-agreement.ts'
import type { AgreementContent } from '#document/agreement-content.ts'
import { wordDocument } from '#document/word-document.ts'
import { readOdtFile } from '#platform/file-reading/odt-file.ts'
import { readWordFile } from '#platform/file-reading/word-file.ts'
import { piecesOf, signatureOf } from '#platform/written-pieces.ts'
import { normalText } from '#platform/written-text.ts'
import { levelOfHeadings, sectionsOfText, sectionsOfWord } from './sections.ts'

const madeAt = new Date('2026-11-21T10:00:00Z')
const text =
  'Vi ses inom en månad.\nAlltid å, ä och ö.\n\n## Vem gör vad\n\n- öppnar\n- stänger\n\n3. först\n4. sedan\n\n### Mer\n\n| Part | Ger |\n| --- | --- |\n| Bryggan | [lokal](https://exempel.se/lokal) |\n| Vi \\| ni | |'
const content: AgreementContent = {
  ...sampleAgreement,
  headings: [
    { number: 1, title: 'Bakgrund', text },
    { number: 2, title: 'Uppföljning och lärande', text: 'Vi följer upp varje år.' },
  ],
}
const none = () => false
const said = (one: string) => piecesOf(one).map(signatureOf)
const find = (sections: ReturnType<typeof sectionsOfWord>, title: string) =>
  sections.find((one) => one.title === title)!

/** The file with something changed in the XML of its body, as a word processor would change it. */
async function edited(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const xml = await zip.file('word/document.xml')!.async('string')
  const changed = change(xml)
  expect(changed).not.toBe(xml)
  zip.file('word/document.xml', changed)
  return zip.generateAsync({ type: 'uint8array' })
}
const by = 'w:id="900" w:author="Siv Lagman" w:date="2026-12-01T08:00:00Z"'

test('a Word file of ours is read back: every heading, list, table and link', async () => {
  const sections = sectionsOfWord(await readWordFile(await wordDocument(content, { versionHash: null, madeAt })), none)
  expect(said(find(sections, 'Bakgrund').text)).toEqual(said(text))
  expect(find(sections, 'Uppföljning och lärande')).toMatchObject({ text: 'Vi följer upp varje år.', changes: [] })
  expect(find(sections, 'Så bidrar vi').text).toContain('| Föreningen Bryggan |')
})

test('any text under a heading is the same when it has been out in a Word file and in again', async () => {
  const line = fc.constantFrom(
    'Vi möts.',
    'Alla får tala, och alla svarar.',
    '- en',
    '- två',
    '1. ett',
    '2. två',
    '## Så',
    '### Mer',
    '| a | b |\n| --- | --- |\n| c \\| d | [e](https://exempel.se) |',
    '',
  )
  const kept = fc.array(line, { maxLength: 8 }).map((lines) => normalText(lines.join('\n')))
  await fc.assert(
    fc.asyncProperty(kept, async (one) => {
      const file = await wordDocument(
        { ...content, headings: [{ number: 1, title: 'Bakgrund', text: one }] },
        { versionHash: null, madeAt },
      )
      const read = find(sectionsOfWord(await readWordFile(file), none), 'Bakgrund').text
      expect(said(read)).toEqual(one === '' ? said('Inget är skrivet än.') : said(one))
    }),
    { numRuns: 30 },
  )
})

test('words put in and taken out in Word are somebody’s changes, and the text without them is what went out', async () => {
  const file = await edited(await wordDocument(content, { versionHash: null, madeAt }), (xml) =>
    xml.replace(
      /<w:r><w:t xml:space="preserve">Vi följer upp varje år\.<\/w:t><\/w:r>/,
      `<w:r><w:t xml:space="preserve">Vi följer upp varje </w:t></w:r><w:del ${by}><w:r><w:delText>år</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>halvår</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>`,
    ),
  )
  const section = find(sectionsOfWord(await readWordFile(file), none), 'Uppföljning och lärande')
  expect(section.text).toBe('Vi följer upp varje år.')
  expect(section.changes).toEqual([
    { author: 'Siv Lagman', date: '2026-12-01T08:00:00Z', text: 'Vi följer upp varje halvår.' },
  ])
})

test('a paragraph that is put in after another is one change, wherever Word writes its mark', async () => {
  const file = await edited(await wordDocument(content, { versionHash: null, madeAt }), (xml) =>
    xml.replace(
      /<w:p>(<w:r><w:t xml:space="preserve">Vi följer upp varje år\.<\/w:t><\/w:r>)<\/w:p>/,
      `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>$1</w:p><w:p><w:ins ${by}><w:r><w:t>Och däremellan när någon ber om det.</w:t></w:r></w:ins></w:p>`,
    ),
  )
  const section = find(sectionsOfWord(await readWordFile(file), none), 'Uppföljning och lärande')
  expect(section.text).toBe('Vi följer upp varje år.')
  expect(section.changes.map((change) => change.text)).toEqual([
    'Vi följer upp varje år.\n\nOch däremellan när någon ber om det.',
  ])
})

test('a suggestion that went out as a tracked change is known again and is not a change of the file', async () => {
  const author = 'Amina Strandvall, Föreningen Bryggan'
  const suggestions = new Map([[2, [{ author, madeAt, why: 'Tätare', text: 'Vi följer upp varje halvår.' }]]])
  const file = await readWordFile(await wordDocument(content, { versionHash: null, madeAt, suggestions }))
  const isKnown = ({ author: who, date }: { author: string; date: string }) =>
    who === author && date === '2026-11-21T10:00:00Z'
  expect(find(sectionsOfWord(file, isKnown), 'Uppföljning och lärande')).toMatchObject({ changes: [], known: 1 })
  expect(find(sectionsOfWord(file, none), 'Uppföljning och lärande').changes[0]).toMatchObject({
    author,
    text: 'Vi följer upp varje halvår.',
  })
})

test('the headings of an agreement stand on the level where most names are known', () => {
  const at = (level: number, ...titles: string[]) => titles.map((title) => ({ level, title }))
  expect(levelOfHeadings([...at(1, 'Avtal om Bryggan'), ...at(2, '1. Bakgrund', '2. Parter'), ...at(3, 'Mer')])).toBe(2)
  expect(levelOfHeadings(at(1, 'Ett', 'Två'))).toBe(1)
})

test('a text with signs of headings is divided at them, and one without at the lines that look like headings', () => {
  const marked = sectionsOfText(
    '# Avtal\n\n## 1. Bakgrund\nVi **vill** mer.\n### Mer\n- en\n\n## Parter\nVi och ni.',
    true,
  )
  expect(marked.map(({ title, text: one }) => [title, one])).toEqual([
    [null, ''],
    ['Avtal', ''],
    ['Bakgrund', 'Vi vill mer.\n\n## Mer\n\n- en'],
    ['Parter', 'Vi och ni.'],
  ])
  const plain = sectionsOfText(
    'Avtal mellan oss\n\n1. Bakgrund\nVi vill mer för alla.\n\n2. Parter\nVi och ni är parter.',
  )
  expect(plain.map(({ title }) => title)).toEqual([null, 'Avtal mellan oss', 'Bakgrund', 'Parter'])
})

test.skipIf(!hasTool('soffice'))(
  'a file that LibreOffice, which is not ours, has saved anew is read the same, changes and all',
  { timeout: 90_000 },
  async () => {
    const author = 'Siv Lagman, Norrvik kommun'
    const suggestions = new Map([
      [
        1,
        [
          {
            author,
            madeAt,
            why: 'Tätare',
            text: text.replace('en månad', 'två veckor').replace('- stänger', '- stänger\n- städar'),
          },
        ],
      ],
    ])
    const folder = mkdtempSync(join(tmpdir(), 'word-'))
    const profile = `-env:UserInstallation=file://${folder}/profil`
    writeFileSync(join(folder, 'a.docx'), await wordDocument(content, { versionHash: null, madeAt, suggestions }))
    outsideTool('soffice', profile, '--headless', '--convert-to', 'odt', '--outdir', folder, join(folder, 'a.docx'))
    outsideTool(
      'soffice',
      profile,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      join(folder, 'ut'),
      join(folder, 'a.odt'),
    )
    const saved = [
      await readWordFile(readFileSync(join(folder, 'ut/a.docx'))),
      await readOdtFile(readFileSync(join(folder, 'a.odt'))),
    ]
    for (const file of saved) {
      const section = find(sectionsOfWord(file, none), 'Bakgrund')
      expect(said(section.text)).toEqual(said(text))
      expect(section.changes).toHaveLength(1)
      expect(section.changes[0]).toMatchObject({ author, date: '2026-11-21T10:00:00Z' })
      expect(said(section.changes[0]!.text)).toEqual(said(suggestions.get(1)![0]!.text))
    }
  },
)
