import { afterAll, expect, test } from 'vitest'
import { compilePdf, stopCompiling } from './compile.ts'
import { textOfPdf } from './read-text.ts'

afterAll(stopCompiling)

test('the text of a PDF comes out with its letters, lines and pages', async () => {
  const source =
    '#set text(font: "Literata", fallback: false)\nÅsa, Märta och Öberg#linebreak()på nästa rad#pagebreak()Sida två: ”é” – ŋ'
  const pdf = await compilePdf(source, { standard: 'ua-1', title: 'A', language: 'sv' })
  expect(await textOfPdf(pdf)).toBe('Åsa, Märta och Öberg\npå nästa rad\n\nSida två: ”é” – ŋ')
})

test('the bytes that were given are left as they were', async () => {
  const pdf = await compilePdf('#set text(font: "Literata")\nHej', { standard: null, title: 'A', language: 'sv' })
  await textOfPdf(pdf)
  expect(await textOfPdf(pdf)).toBe('Hej')
})

test.for(['', 'Bara text', '%PDF-1.7\n%%EOF'])('what is no PDF is refused: «%s»', async (text) => {
  await expect(textOfPdf(Buffer.from(text))).rejects.toThrow(/PDF/)
})
