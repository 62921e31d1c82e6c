import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { anyAgreement } from '#test/any-agreement.ts'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { sampleAgreement } from '#test/sample-agreement.ts'
import { normalText } from '#platform/written-text.ts'
import { piecesOf, shownIn } from '#platform/written-pieces.ts'
import type { AgreementContent } from './agreement-content.ts'
import { trackedPieces } from './tracked-pieces.ts'
import { wordDocument, type WordFrame } from './word-document.ts'

const madeAt = new Date('2026-11-21T10:00:00Z')
const draft: WordFrame = { versionHash: null, madeAt }
const by = { author: 'Amina Strandvall, Föreningen Bryggan', madeAt, why: 'Så att alla hinner med' }
const text =
  'Vi ses inom en månad.\n\n## Vem gör vad\n- öppnar\n- stänger\n\n3. först\n4. sedan\n\n| Part | Ger |\n| --- | --- |\n| Bryggan | [lokal](https://exempel.se/lokal) |\n| Ni | tid |'
const content: AgreementContent = { ...sampleAgreement, headings: [{ number: 1, title: 'Så möts vi', text }] }
const partOf = async (bytes: Uint8Array, name = 'word/document.xml') =>
  (await JSZip.loadAsync(bytes)).file(name)!.async('string')

test('a Word file has real headings, lists, a table with a head, links, a title and Swedish as its language', async () => {
  const bytes = await wordDocument(content, draft)
  const body = await partOf(bytes)
  expect(body.match(/w:val="Heading1"/g)!.length).toBeGreaterThan(5)
  expect(body).toMatch(/w:val="Heading2"\/>.*?Vem gör vad/)
  expect(body).toMatch(/<w:numPr>.*öppnar/)
  expect(body).toContain('<w:tblHeader/>')
  expect(body).toContain('<w:hyperlink')
  expect(await partOf(bytes, 'word/_rels/document.xml.rels')).toContain('https://exempel.se/lokal')
  expect(await partOf(bytes, 'docProps/core.xml')).toContain('Kvällsöppet – Överenskommelse')
  expect(await partOf(bytes, 'word/styles.xml')).toContain('w:val="sv-SE"')
  expect(body).toContain('Utkast, inte låst')
})

test('a locked version says which one it is and is no draft', async () => {
  const body = await partOf(await wordDocument(content, { versionHash: 'ab12'.repeat(16), madeAt }))
  expect(body).toContain('Version ab12ab12')
  expect(body).not.toContain('Utkast')
})

test('an open suggestion is a tracked change with name, party and date, and its reason a comment', async () => {
  const suggested = text.replace('en månad', 'två veckor').replace('- stänger', '- stänger\n- städar')
  const suggestions = new Map([[1, [{ ...by, text: suggested }]]])
  const bytes = await wordDocument(content, { ...draft, suggestions })
  const body = await partOf(bytes)
  expect(body).toMatch(/<w:del [^>]*w:author="Amina Strandvall, Föreningen Bryggan" w:date="2026-11-21T10:00:00Z"/)
  expect(body).toMatch(/<w:delText[^>]*>en månad</)
  expect(body).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>två veckor</)
  expect(body).toMatch(/<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*>.*?städar/)
  expect(await partOf(bytes, 'word/comments.xml')).toContain('Så att alla hinner med')
})

test('all that stands is left and all that is suggested is put in, whatever is suggested', () => {
  const line = fc.constantFrom(
    'Vi möts.',
    'Vi möts ofta, alla.',
    '- en',
    '- två punkter',
    '## Så',
    '| a | b |\n| --- | --- |\n| c | d |',
    '',
  )
  const kept = fc.array(line, { maxLength: 8 }).map((lines) => normalText(lines.join('\n')))
  fc.assert(
    fc.property(kept, kept, (standing, proposed) => {
      const { pieces, left } = trackedPieces(standing, [{ ...by, text: proposed }])
      const read = (not: 'ins' | 'del') =>
        pieces
          .filter(({ whole }) => whole !== not)
          .map(({ kind, cells }) => [
            kind,
            ...cells.map((cell) => shownIn(cell.filter(({ change }) => change !== not))),
          ])
      const plain = (one: string) => piecesOf(one).map(({ kind, cells }) => [kind, ...cells.map(shownIn)])
      expect(read('ins')).toEqual(plain(standing))
      expect(left.length === 0 ? read('del') : plain(proposed)).toEqual(plain(proposed))
    }),
  )
})

test('two suggestions about the same paragraph: the later one stands whole in its comment', async () => {
  const one = { ...by, text: text.replace('en månad', 'två veckor') }
  const two = { ...by, author: 'Ruth Skärlund, Stiftelsen Hamnljus', text: text.replace('en månad', 'ett år') }
  const bytes = await wordDocument(content, { ...draft, suggestions: new Map([[1, [one, two]]]) })
  expect(await partOf(bytes)).not.toContain('>ett år<')
  expect(await partOf(bytes, 'word/comments.xml')).toContain('Vi ses inom ett år.')
})

test('any agreement becomes a file that is well-formed', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyAgreement, async (any) => {
      expect((await wordDocument(any, draft)).subarray(0, 2).toString()).toBe('PK')
    }),
    { numRuns: 20 },
  )
})

test.skipIf(!hasTool('soffice') || !hasTool('pdftotext'))(
  'LibreOffice, which is not ours, opens the file and reads å, ä and ö in it',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'word-'))
    const file = join(folder, 'avtal.docx')
    writeFileSync(file, await wordDocument(content, draft))
    outsideTool(
      'soffice',
      `-env:UserInstallation=file://${folder}/profil`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    )
    expect(readFileSync(join(folder, 'avtal.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const read = outsideTool('pdftotext', '-layout', join(folder, 'avtal.pdf'), '-')
    for (const words of ['Kvällsöppet', '1. Så möts vi', '3. först', 'Region Västerhav', 'Utkast, inte låst'])
      expect(read).toContain(words)
  },
)
