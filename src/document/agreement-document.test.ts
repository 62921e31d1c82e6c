import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { sha256Hex } from '#platform/digest.ts'
import { compilePdf, stopCompiling } from '#platform/pdf/compile.ts'
import { textOfPdf } from '#platform/pdf/read-text.ts'
import type { AgreementContent } from './agreement-content.ts'
import { agreementDocument, documentTitle } from './agreement-document.ts'
import { anyAgreement } from '#test/any-agreement.ts'
import type { DocumentFrame } from './document-part.ts'
import { sampleAgreement, sampleDecisions, sampleSignatories } from '#test/sample-agreement.ts'

const frame: DocumentFrame = {
  versionHash: sha256Hex('version'),
  checkAddress: 'https://samhandling.example/kontrollera',
  decisions: sampleDecisions,
  signatories: sampleSignatories,
}
const compiled = (content: AgreementContent, given: DocumentFrame = frame, standard: 'ua-1' | 'a-2a' = 'ua-1') =>
  compilePdf(agreementDocument(content, given), {
    standard,
    title: documentTitle(content),
    language: content.language,
    date: standard === 'a-2a' ? new Date('2026-11-21') : undefined,
  })
/** Lines, soft breaks and hyphens taken away, since they depend on where the line ended. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u200b\u00ad-]+/g, '')
const readBack = async (content: AgreementContent, given?: DocumentFrame) =>
  bare(await textOfPdf(await compiled(content, given)))

afterAll(stopCompiling)

test('everything that is agreed can be read in the file, and around it who decided and who will sign', async () => {
  const read = await readBack(sampleAgreement)
  const { partnership, challenge, aspiration, parties, headings, goals, resources } = sampleAgreement
  const written = [
    partnership,
    challenge,
    aspiration,
    '1 januari 2027 – 31 december 2029',
    '520 000 kr',
    '410 000,50 kr',
  ]
    .concat(
      parties.flatMap(({ name, board }) => [name, board ?? '']),
      headings.map(({ number, title }) => `${number}. ${title}`),
    )
    .concat(
      goals.map(({ text }) => text),
      resources.map(({ description }) => description),
    )
    .concat(
      sampleDecisions.flatMap(({ body, paragraph, registryNumber }) => [body, paragraph ?? '', registryNumber ?? '']),
    )
    .concat(
      sampleSignatories.flatMap(({ name, role }) => [name, role]),
      frame.versionHash!,
      'samhandling.example/kontrollera',
    )
  for (const words of written) expect(read).toContain(bare(words))
})

test('the parties stand in the order of the alphabet, whoever is public', async () => {
  const read = await readBack(sampleAgreement)
  const places = ['FöreningenBryggan', 'RegionVästerhav', 'StiftelsenHamnljus'].map((name) => read.indexOf(name))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('every page has its number and the beginning of the hash, and a draft says that it is one', async () => {
  const pages = (await textOfPdf(await compiled(sampleAgreement))).match(/Sida \d+ av \d+/g)!
  expect(pages[0]).toBe(`Sida 1 av ${pages.length}`)
  expect((await readBack(sampleAgreement)).split(`Version${frame.versionHash!.slice(0, 8)}`)).toHaveLength(
    pages.length + 1,
  )
  const draft = await readBack(sampleAgreement, { versionHash: null, checkAddress: frame.checkAddress })
  expect(draft).toContain('Utkast,intelåst')
  expect(draft).not.toContain('Versionenskontrollsumma')
})

test('a locked version without its decisions shows the hash but promises no signatures', async () => {
  const { versionHash, checkAddress } = frame
  const read = await readBack(sampleAgreement, { versionHash, checkAddress })
  expect(read).toContain(versionHash)
  expect(read).not.toContain('Beslutomdenhärversionen')
  expect(read).not.toContain('Underskrifternaläggs')
})

test('the page of signatures does not claim more than a sign-in and a code', async () => {
  const read = await readBack(sampleAgreement)
  expect(read).toContain(bare('Sigillet är inte personens egen e-legitimation.'))
})

test('in English our own words are English and the parties’ stay theirs', async () => {
  const read = await readBack({ ...sampleAgreement, language: 'en' })
  expect(read).toContain('Decisionsonthisversion')
  expect(read).toContain('1January2027–31December2029')
  expect(read).toContain('Ingenungmänniska')
  expect(read).not.toContain('Avtalstid')
})

const rude = [
  '#panic("x")',
  '#set page(width: 1pt)',
  '$ x^2 $',
  '@label',
  '<label>',
  '\\',
  '\\u{41}',
  '"',
  '”’',
  '*fet*',
  '_kursiv_',
  '`kod`',
  '= Rubrik',
  '// bort',
  '/* bort */',
  ']',
  '[',
  '}',
  '{',
  '~',
  '---',
  'https://example.org/å',
  'ÅÄÖ åäö é',
  '😀👨‍👩‍👧‍👦🇸🇪',
  'שלום',
  'مرحبا',
  '漢字',
  '%',
  '&amp;',
]

test('words that would be markup are printed as they were written, wherever they stand', async () => {
  const names = rude.map((words) => `Part ${words}`)
  const content: AgreementContent = {
    ...sampleAgreement,
    partnership: rude.join(' '),
    challenge: rude.join('\n\n'),
    aspiration: rude.map((words) => `- ${words}`).join('\n'),
    parties: names.map((name, n) => ({ name, board: rude[n]!, side: 'civil' })),
    headings: rude.map((words, n) => ({
      number: n + 1,
      title: words,
      text: `${words}\n${words}`,
      notNeededBecause: n % 2 ? words : '',
    })),
    goals: rude.map((words) => ({ kind: 'learning', text: words, measure: words, unit: words, target: 1 })),
    resources: rude.map((words, n) => ({
      party: names[n]!,
      kind: words,
      description: words,
      unit: words,
      value: 1,
      basis: words,
    })),
    annexes: rude.map((words) => ({ name: words, sha256: sha256Hex(words) })),
    profiles: rude.map((words) => ({ name: words, version: words })),
  }
  const decisions = rude.map((words) => ({
    party: words,
    body: words,
    kind: 'body' as const,
    date: '2026-01-01',
    paragraph: words,
  }))
  const signatories = rude.map((words) => ({ party: words, name: words, role: words }))
  const read = await readBack(content, { ...frame, decisions, signatories })
  // Scripts from right to left, and what stands as numbers, are read back in another order or form.
  const readable = rude.filter((one) => /^[\u0000-\u024f“”’]+$/.test(one))
  expect(readable.filter((words) => read.split(bare(words)).length <= 20)).toEqual([])
})

test('no agreement can be written that cannot be printed as an accessible file', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyAgreement, async (content) => {
      const pdf = await compiled(content, { ...frame, signatories: [], decisions: [] })
      expect(Buffer.from(pdf).subarray(0, 8).toString()).toBe('%PDF-1.7')
    }),
    { numRuns: 25 },
  )
})

const laidOut =
  'Så här gör vi.\n\n## Vem gör vad\n### Värdar\n1. öppnar\n2. stänger\n\n| Part | Ger |\n| --- | --- |\n| Bryggan | [lokal](https://exempel.se/lokal) |\n| Vi \\| ni | |'

test('sub-headings, numbered lists, tables and links are what they are in the file, and no sign of them is printed', async () => {
  const content = { ...sampleAgreement, headings: [{ number: 1, title: 'Insatser', text: laidOut }] }
  const pdf = await compiled(content)
  const read = await textOfPdf(pdf)
  expect(bare(read)).toContain('VemgörvadVärdar1.öppnar2.stängerPartGerBrygganlokalVi|ni')
  expect(read).not.toMatch(/##|\| ---|https/)
  expect(Buffer.from(pdf).toString('latin1')).toContain('https://exempel.se/lokal')
  const archive = await compiled(content, frame, 'a-2a')
  expect(bare(await textOfPdf(archive))).toContain('Vemgörvad')
})

test('an endless word is broken, and comes out whole', async () => {
  const word = 'Överenskommelse'.repeat(40)
  const heading = { number: 1, title: word, text: word }
  const resource = { party: 'Region Västerhav', kind: word, description: word }
  const read = await readBack({ ...sampleAgreement, headings: [heading], resources: [resource] })
  expect(read.split(word).length).toBeGreaterThanOrEqual(4)
})

test('no paragraph is so long that the agreement cannot be printed', { timeout: 60_000 }, async () => {
  const endless = [
    'x'.repeat(59_000),
    'a\u00ad'.repeat(29_000),
    `${'x'.repeat(1500)}\n`.repeat(39),
    'x"'.repeat(29_000),
  ]
  for (const text of endless) {
    const pdf = await compiled({ ...sampleAgreement, headings: [{ number: 1, title: 'Så gör vi', text }] })
    expect(Buffer.from(pdf).subarray(0, 8).toString()).toBe('%PDF-1.7')
  }
  expect(agreementDocument(sampleAgreement, frame)).toContain('linebreaks: "optimized")')
})

test('nine parties have nine marks, or those that the room gave them', () => {
  const parties = Array.from({ length: 9 }, (_, n) => ({ name: `Part ${n}`, side: 'civil' as const }))
  expect(agreementDocument({ ...sampleAgreement, parties }, frame)).toContain('marks: (1, 2, 3, 4, 5, 6, 7, 8, 9,)')
  const given = { ...frame, marks: { 'Föreningen Bryggan': 3, 'Region Västerhav': 1, 'Stiftelsen Hamnljus': 2 } }
  expect(agreementDocument(sampleAgreement, given)).toContain('marks: (3, 1, 2,)')
})

test('the same agreement can be kept for the archive as PDF/A-2a', async () => {
  const pdf = await compiled(sampleAgreement, frame, 'a-2a')
  expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
})

test('the contents of many headings stand on the first sheet, in two columns of one height', async () => {
  const many = Array.from({ length: 26 }, (_, at) => ({
    ...sampleAgreement.headings[0]!,
    number: at + 1,
    title: `Rubrik ${at + 1}a`,
  }))
  const text = await textOfPdf(await compiled({ ...sampleAgreement, headings: many }))
  const first = text.slice(0, text.search(/Sida 1 av/))
  for (const { title } of many) expect(first).toContain(title)
})

test.skipIf(!hasTool('pdfinfo'))(
  'pdfinfo, which is not ours, finds headings, lists and tables with headings in it',
  async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'agreement-')), 'a.pdf')
    writeFileSync(file, await compiled(sampleAgreement))
    const tags = outsideTool('pdfinfo', '-struct', file)
    expect(tags.match(/^ *TH[ :<]/gm)!.length).toBe(11)
    expect(tags).toMatch(/\bLBody\b/)
    expect(tags.match(/^ *H1/gm)!.length).toBeGreaterThanOrEqual(12)
    expect(tags).not.toMatch(/^ *Figure/m)
  },
)

test('an annex that is a text can be read in the file, and one that is a file is named with its size and checksum', async () => {
  const read = await readBack({
    ...sampleAgreement,
    annexes: [
      { name: 'Karta', sha256: sha256Hex('karta'), fileName: 'karta.pdf', size: 48_200 },
      { name: 'Så räknar vi', sha256: sha256Hex('text'), text: 'Vi delar lika.\n\n- lokal\n- tid' },
    ],
  })
  for (const shown of [
    'Bilaga 1. Karta',
    'karta.pdf, 48 kB',
    sha256Hex('karta'),
    'Bilaga 2. Så räknar vi',
    'Vi delar lika.',
  ])
    expect(read).toContain(bare(shown))
})
