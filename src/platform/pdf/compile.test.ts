import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { compilePdf, compilingProcess, stopCompiling } from './compile.ts'
import { showable } from './fonts.ts'
import { textOfPdf } from './read-text.ts'
import { TypstProcess } from './typst-process.ts'
import { typstString } from './typst-string.ts'

const web = { standard: 'ua-1', title: 'Avtal om kvällsöppet', language: 'sv' } as const
const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const plainPage = '#set text(font: "Literata", fallback: false)\n#title()\n= Bakgrund\nÅ, ä och ö.'

afterAll(stopCompiling)

test('a document for the web is tagged, has a title and a language, and says that it is PDF/UA-1', async () => {
  const pdf = asText(await compilePdf(plainPage, web))
  expect(pdf).toMatch(/\/Lang \(sv\)/)
  expect(pdf).toMatch(/\/MarkInfo/)
  expect(pdf).toMatch(/\/StructTreeRoot/)
  expect(pdf).toMatch(/\/DisplayDocTitle true/)
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('a document for the archive is PDF/A-2a and says when it was made', async () => {
  const pdf = asText(await compilePdf(plainPage, { ...web, standard: 'a-2a', date: new Date('2026-11-21T10:11:12Z') }))
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  expect(pdf).toContain('2026-11-21T10:11:12')
})

test('the same source gives the same bytes, in another process too', async () => {
  const first = await compilePdf(plainPage, web)
  expect(Buffer.compare(await compilePdf(plainPage, web), first)).toBe(0)
  stopCompiling()
  expect(Buffer.compare(await compilePdf(plainPage, web), first)).toBe(0)
})

test('nothing follows the mark of end, so that a signed file begins with exactly these bytes', async () => {
  expect(asText(await compilePdf(plainPage, web))).toMatch(/%%EOF$/)
})

test.for([
  ['an unknown typeface', '#set text(font: "Comic Sans MS")\nHej', /unknown font family: comic sans ms/],
  ['a fault in the source, with its place', 'Hej\n#nothing', /unknown variable: nothing/],
  ['headings that skip a level', '= Ett\n=== Tre', /skipped from heading level 1 to 3/],
  ['a file of ours', '#read("/../../../../package.json")', /file|path|access/i],
] as const)('%s is refused', async ([, source, why]) => {
  await expect(compilePdf(source, web)).rejects.toThrow(why)
})

test('a fault spoils no later document', async () => {
  await compilePdf('#nothing', web).catch(() => undefined)
  expect(asText(await compilePdf(plainPage, web))).toMatch(/^%PDF-1\.7/)
})

test('any text as a string comes out as that text, and as nothing else', async () => {
  const nasty = [
    '#panic()',
    '$x$',
    '@ref',
    '<label>',
    '\\u{41}',
    '"',
    '\\',
    '*_`',
    '//',
    '[[',
    '= ',
    '/* */',
    '#"',
    ')',
  ]
  const part = fc.oneof(
    fc.constantFrom(...nasty),
    fc.string({ unit: fc.constantFrom(...'aåÖ #$@\\"<>*_`~-=/[](){}%&\'') }),
  )
  const texts = fc.array(fc.array(part, { minLength: 1, maxLength: 6 }), { minLength: 40, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const written = parts.map((some) => `x${some.join(' ')}x`)
      const pages = written.map((text) => `#page(width: 200cm)[#${typstString(text)};]`)
      const source = `#set text(font: "Literata", fallback: false)\n${pages.join('\n')}`
      const read = await textOfPdf(await compilePdf(source, web))
      expect(read.replace(/\s+/g, '')).toBe(written.join('').replace(/\s+/g, ''))
    }),
    { numRuns: 3 },
  )
}, 30_000)

test('a character that no typeface has does not stop a document', async () => {
  const pdf = await compilePdf('#set text(font: "Literata", fallback: false)\n#"Hej 漢";', web)
  expect(await textOfPdf(pdf)).toBe('Hej [U+6F22]')
})

test('every character that is not written as a number can stand in an accessible document', async () => {
  const points = Array.from({ length: 0x1ffff }, (_, n) => n + 1).filter((point) => point < 0xd800 || point > 0xdfff)
  const characters = points
    .map((point) => String.fromCodePoint(point))
    .filter((one) => !showable(one).startsWith('[U+'))
  expect(characters.length).toBeGreaterThan(4000)
  const fonts = '"Literata", "Schibsted Grotesk", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji"'
  const source = `#set text(font: (${fonts}), fallback: false)\n#${typstString(characters.join(' '))};`
  expect(asText(await compilePdf(source, web))).toMatch(/%%EOF$/)
}, 40_000)

test('the process that compiles is replaced before its memory has grown', async () => {
  await compilePdf(plainPage, web)
  const first = compilingProcess()
  for (let n = 0; n < 60; n++) await compilePdf(plainPage, web)
  expect(compilingProcess()).not.toBe(first)
})

test('documents ordered at the same time are all made, also across a change of process', async () => {
  const orders = Array.from({ length: 70 }, (_, n) => compilePdf(`${plainPage} ${n}`, web))
  expect((await Promise.all(orders)).every((pdf) => asText(pdf).endsWith('%%EOF'))).toBe(true)
})

test('a document that takes too long is given up, and so is its process', async () => {
  const hasty = new TypstProcess(1)
  await expect(hasty.compile({ source: plainPage, standard: null, fonts: [] })).rejects.toThrow('too long')
  expect(hasty.ended).toBe(true)
})

test.skipIf(process.platform !== 'linux')('the process that compiles is told nothing of our surroundings', async () => {
  process.env.SECRET_OF_THE_DAY = 'hemlig'
  stopCompiling()
  await compilePdf(plainPage, web)
  expect(readFileSync(`/proc/${compilingProcess()}/environ`, 'utf8')).not.toContain('hemlig')
})

test.skipIf(!hasTool('pdfinfo'))('pdfinfo, which is not ours, calls the document tagged', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'a.pdf')
  writeFileSync(file, await compilePdf(plainPage, web))
  expect(outsideTool('pdfinfo', file)).toMatch(/Title:\s+Avtal om kvällsöppet[^]*Tagged:\s+yes/)
})
