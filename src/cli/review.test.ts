import JSZip from 'jszip'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { wordDocument } from '#document/word-document.ts'
import { textOfWord } from '#review/paper.ts'
import { sampleAgreement } from '#test/sample-agreement.ts'
import { reviewCommand } from './review.ts'

/** Runs the command on files that only it sees; profiles are read from the project. */
async function run(args: string[], files: Record<string, string | Uint8Array> = {}) {
  const out: string[] = []
  const err: string[] = []
  const file = (path: string) => {
    const content = files[path]
    if (content !== undefined)
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    return path.startsWith('profiles/')
      ? readFile(path).then((bytes) => new Uint8Array(bytes))
      : Promise.reject(new Error('ENOENT'))
  }
  const status = await reviewCommand(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readFile: file,
  })
  return { status, out: out.join('\n'), err: err.join('\n') }
}
type Found = { rule: string; start: number; end: number; quote: string }
const found = (out: string) => (JSON.parse(out) as { findings: Found[] }).findings

test('a text with a fault gives advice by line and status 1', async () => {
  const { status, out } = await run(['a.txt'], { 'a.txt': 'Vi hjälps åt.\nDen som är sen betalar vite.\n' })
  expect(status).toBe(1)
  expect(out).toContain('a.txt, rad 2 – behöver ändras: Det här är en sanktion: ”vite”')
  expect(out).toContain('Källa: Västra Götalandsregionen')
  expect(out).toContain('1 sak att se över. Granskningen ger råd. Ni bestämmer.')
})

test('a Word file is read too, with places in the text that was read, and a damaged one is said to be so', async () => {
  const heading = { number: 1, title: 'Avvikelser', text: 'Vi hjälps åt.\n\nDen som är sen betalar vite.' }
  const word = await wordDocument(
    { ...sampleAgreement, headings: [heading] },
    { versionHash: null, madeAt: new Date(0) },
  )
  const { status, out } = await run(['a.docx', '--json'], { 'a.docx': word })
  expect(status).toBe(1)
  const text = await textOfWord(word)
  const places = found(out).filter(({ quote }) => quote !== '')
  expect(places.some(({ quote }) => quote === 'vite')).toBe(true)
  for (const { start, end, quote } of places) expect(text.slice(start, end)).toBe(quote)
  expect((await run(['b.docx'], { 'b.docx': 'inte Word' })).err).toContain('går inte att läsa som Word')
})

test('a text from LibreOffice is read too, and a damaged one is said to be so', async () => {
  const zip = new JSZip()
  const uri = 'urn:oasis:names:tc:opendocument:xmlns'
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
  zip.file(
    'content.xml',
    `<office:document-content xmlns:office="${uri}:office:1.0" xmlns:text="${uri}:text:1.0"><office:body><office:text><text:p>Vi hjälps åt.</text:p><text:p>Den som är sen betalar vite.</text:p></office:text></office:body></office:document-content>`,
  )
  const { status, out } = await run(['a.odt', '--json'], { 'a.odt': await zip.generateAsync({ type: 'uint8array' }) })
  expect(status).toBe(1)
  const { text } = JSON.parse(out) as { text: string }
  expect(text).toBe('Vi hjälps åt.\n\nDen som är sen betalar vite.')
  const [one] = found(out)
  expect(one).toMatchObject({ rule: 'sanction', quote: 'vite' })
  expect(text.slice(one!.start, one!.end)).toBe('vite')
  expect((await run(['b.odt'], { 'b.odt': 'PK inte en text' })).err).toContain('går inte att läsa som OpenDocument')
})

test('a text without faults gives status 0 and says that nothing was looked for that could be missing', async () => {
  const { status, out } = await run(['a.md'], { 'a.md': '# Hej\n\nVi hjälps åt.\n' })
  expect(status).toBe(0)
  expect(out).toContain('Texten ser inte ut som en överenskommelse')
})

test('as JSON it gives exactly the agreed fields, and nothing else is printed', async () => {
  const { status, out, err } = await run(['--json', 'a.txt'], { 'a.txt': 'Den som är sen betalar vite.' })
  expect(status).toBe(1)
  expect(err).toBe('')
  const [one] = found(out)
  expect(Object.keys(one ?? {})).toEqual(['rule', 'severity', 'start', 'end', 'quote', 'why', 'source', 'suggestion'])
  expect(one).toMatchObject({ rule: 'sanction', severity: 'must', start: 23, end: 27, quote: 'vite' })
  expect(found((await run(['a.txt', '--json'], { 'a.txt': 'Vi hjälps åt.' })).out)).toEqual([])
})

test('offsets hold with Windows line ends, a mark in front, signs of two units and Windows’ own letters', async () => {
  const text = 'Vi 🧵 hjälps åt.\r\nDen som är sen betalar vite.\r\n'
  const at = text.indexOf('vite')
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])
  expect(found((await run(['--json', 'a.txt'], { 'a.txt': marked })).out)).toMatchObject([
    { start: at, end: at + 4, quote: 'vite' },
  ])
  const western = Uint8Array.from('F\u00f6reningen \u00e4r utf\u00f6rare.', (letter) => letter.charCodeAt(0))
  expect(found((await run(['--json', 'b.txt'], { 'b.txt': western })).out)).toMatchObject([{ quote: 'utförare' }])
})

test('the profile decides the term and the headings', async () => {
  const files = { 'a.txt': 'Avtalstiden är två år.' }
  expect(found((await run(['--json', '--profile', 'vgr', 'a.txt'], files)).out).map(({ rule }) => rule)).toEqual([
    'term-against-profile',
  ])
  expect((await run(['--json', '--profile=allman', 'a.txt'], files)).status).toBe(0)
})

test('a file that is missing or of a kind that cannot be read is refused with a clear message', async () => {
  expect(await run(['borta.txt'])).toMatchObject({
    status: 1,
    err: 'Filen ”borta.txt” finns inte, eller går inte att läsa.',
    out: '',
  })
  const word = await run(['a.doc'], { 'a.doc': 'PK' })
  expect(word).toMatchObject({ status: 1, out: '' })
  expect(word.err).toContain('”.doc”')
  expect((await run(['a.pdf'], { 'a.pdf': 'inte en pdf' })).err).toContain('går inte att läsa som PDF')
})

test.for([
  [[]],
  [['a.txt', 'b.txt']],
  [['--fel', 'a.txt']],
  [['a.txt', '--profile']],
  [['a.txt', '--profile', 'finns-inte']],
  [['a.txt', '--profile', '../hemligt']],
])('wrong usage is answered with how the command is used: %j', async ([args]) => {
  const { status, err, out } = await run(args as string[], { 'a.txt': 'Hej.', 'b.txt': 'Hej.' })
  expect(status).toBe(2)
  expect(err).toContain('review FIL [--profile P] [--json]')
  expect(out).toBe('')
})

/** A PDF of one page with these lines, or with none. */
function aPdf(...lines: string[]): Uint8Array {
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ')
  const content = `BT /F1 12 Tf 14 TL 50 700 Td ${shown} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const whole = `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`
  return Uint8Array.from(whole, (letter) => letter.charCodeAt(0))
}

test('the text of a PDF is read, and one of pictures only is told apart', async () => {
  const { status, out } = await run(['--json', 'a.pdf'], {
    'a.pdf': aPdf('Vi hj\u00e4lps \u00e5t.', 'Kommunen \u00e4r best\u00e4llare.'),
  })
  expect(status).toBe(1)
  expect(found(out)).toMatchObject([{ rule: 'order-wording', quote: 'Kommunen är beställare' }])
  const { text } = JSON.parse(out) as { text: string }
  for (const { start, end, quote } of found(out)) expect(text.slice(start, end)).toBe(quote)
  const pictures = await run(['b.pdf'], { 'b.pdf': aPdf() })
  expect(pictures).toMatchObject({ status: 1, out: '' })
  expect(pictures.err).toContain('bara bilder av sidor')
})
