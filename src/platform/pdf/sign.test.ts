import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { sha256Hex } from '#platform/digest.ts'
import { compilePdf, stopCompiling } from './compile.ts'
import { readPdf } from './pdf-file.ts'
import { readSignatures } from './read-signatures.ts'
import { revisionOf } from './revision.ts'
import { createSeal, fingerprintOf, type Seal } from './seal.ts'
import { appendSignature } from './sign.ts'

const folder = mkdtempSync(join(tmpdir(), 'signed-'))
const file = (name: string, content: Uint8Array | string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const signers = ['Amina Ström för Bryggan', 'Saga Åberg för Region Västerhav', 'Ruth Öst för Hamnljus'].map(
  (name, n) => ({
    name,
    reason: 'Inloggad, med engångskod (e-post) \\ ”så här”',
    at: new Date(Date.UTC(2026, 10, 21, 17, 30, n)),
  }),
)

let seal: Seal
/** The file as it was compiled, and after each of three signatures. */
let files: Uint8Array[]

beforeAll(async () => {
  seal = await createSeal('Samhandlings sigill')
  const source = '#set text(font: "Literata", fallback: false)\n= Avtal\n#link("https://example.org")[En länk]'
  files = [await compilePdf(source, { standard: 'ua-1', title: 'Avtal', language: 'sv' })]
  for (const signer of signers) files.push(appendSignature(files.at(-1)!, signer, seal))
  file('certificate.pem', seal.certificate)
  file('signed.pdf', files[3]!)
})
afterAll(stopCompiling)

const begins = (whole: Uint8Array, part: Uint8Array) => Buffer.compare(whole.subarray(0, part.length), part) === 0
/** Everything that the check page would call whole. */
const isWhole = (pdf: Uint8Array) => {
  const read = readSignatures(pdf)
  return (
    read !== undefined && read.coversAll && read.signatures.length === 3 && read.signatures.every(({ valid }) => valid)
  )
}
function flipped(pdf: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = Uint8Array.from(pdf)
  copy[at]! ^= bit
  return copy
}

test('a signature is appended: the file before stays, byte for byte', () => {
  for (let n = 1; n < files.length; n++) expect(begins(files[n]!, files[n - 1]!)).toBe(true)
})

test('three signatures are all read, in their order, with name, reason and time', () => {
  const read = readSignatures(files[3]!)!
  expect(read.signatures.map(({ name, reason, at }) => ({ name, reason, at }))).toEqual(signers)
  expect(read.signatures.map(({ valid }) => valid)).toEqual([true, true, true])
  expect(read.signatures.map(({ coversBytes }) => coversBytes)).toEqual(files.slice(1).map(({ length }) => length))
  expect(read.coversAll).toBe(true)
})

test('a signed file is known by what it begins with, however many have signed', () => {
  for (const signed of files.slice(1)) expect(readSignatures(signed)?.prefixSha256).toBe(sha256Hex(files[0]!))
  expect(readSignatures(files[0]!)).toBeUndefined()
})

test('each signature tells which seal it was made with', async () => {
  const other = await createSeal('Samhandlings sigill')
  const mixed = appendSignature(files[1]!, signers[1]!, other)
  const [first, second] = readSignatures(mixed)!.signatures
  expect(first?.certificateSha256).toBe(fingerprintOf(seal.certificate))
  expect(second?.certificateSha256).toBe(fingerprintOf(other.certificate))
  expect([first?.valid, second?.valid]).toEqual([true, true])
})

test('one flipped bit anywhere is seen', { timeout: 60_000 }, () => {
  const pdf = files[3]!
  const lastSeal = Buffer.from(pdf).lastIndexOf('/Contents <')
  for (let at = 0; at < pdf.length; at += at < lastSeal ? 397 : 97) {
    expect(isWhole(flipped(pdf, at, 1 << (at % 8))), `byte ${at}`).toBe(false)
  }
})

test('what is added after the last signature is seen, even if the signatures stay true', () => {
  const longer = Buffer.concat([files[3]!, Buffer.from('\n%%EOF')])
  expect(isWhole(longer)).toBe(false)
  const other = Buffer.concat([files[3]!, Buffer.from('\n% en rad till\nstartxref\n0\n%%EOF')])
  expect(isWhole(other)).toBe(false)
})

test('a signature moved to another file is not valid there', async () => {
  const other = await compilePdf('#set text(font: "Literata", fallback: false)\n= Annat', {
    standard: 'ua-1',
    title: 'B',
    language: 'sv',
  })
  const signed = Buffer.from(appendSignature(other, signers[0]!, seal))
  const sealOf = (pdf: Uint8Array) => /\/Contents <[0-9a-f]+>/.exec(Buffer.from(pdf).toString('latin1'))![0]
  const forged = signed.toString('latin1').replace(sealOf(signed), sealOf(files[1]!))
  expect(readSignatures(signed)?.signatures[0]?.valid).toBe(true)
  expect(readSignatures(Buffer.from(forged, 'latin1'))?.signatures[0]?.valid).toBe(false)
})

test('nothing can hide where the seal should be, with the seal itself put elsewhere', () => {
  const signed = Buffer.from(files[1]!)
  const text = signed.toString('latin1')
  const [whole, number, body] = /(\d+) 0 obj\n(<<\s*\/Type \/Sig\n[^]*?>\n>>)\nendobj/.exec(text)!
  expect(whole).toContain('/Contents <')
  const holeAt = text.indexOf('/Contents <') + '/Contents <'.length
  signed.write('c0ffee', holeAt, 'latin1')
  const moved = revisionOf(readPdf(signed), signed, new Map([[Number(number), body!]]))
  const forged = Buffer.concat([signed, Buffer.from(moved, 'latin1')])
  expect(readSignatures(forged)?.signatures[0]?.valid).toBe(false)
})

test('a file that does not end as ours do is not signed', () => {
  expect(() => appendSignature(Buffer.concat([files[0]!, Buffer.from('\n')]), signers[0]!, seal)).toThrow('%%EOF')
  expect(() => appendSignature(Buffer.from('%PDF-1.7\n%%EOF'), signers[0]!, seal)).toThrow('Not a whole PDF')
})

test('whatever is handed in as a signed file, reading it ends, with no signature found', () => {
  for (const text of [
    '',
    'hej',
    '%PDF-1.7',
    '%PDF-1.7\nstartxref\n0\n%%EOF',
    '%PDF-1.7\nxref\n0 1\nstartxref\n9\n%%EOF',
  ])
    expect(readSignatures(Buffer.from(text))).toBeUndefined()
  for (let length = 0; length < files[3]!.length; length += 331)
    expect(isWhole(files[3]!.subarray(0, length))).toBe(false)
})

test('a table that says it is endless is not read to its end', () => {
  const text = '%PDF-1.7\nxref\n0 999999999999\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF'
  expect(readSignatures(Buffer.from(text))).toBeUndefined()
  // Refused for what it says, before the first row is looked for
  expect(() => readPdf(Buffer.from(text))).toThrow('its table is larger than the file')
})

test('the signed file is still tagged, and its hidden fields have a name each', () => {
  const text = Buffer.from(files[3]!).toString('latin1')
  expect(text.match(/\/StructTreeRoot \d+ 0 R/g)).toHaveLength(4)
  expect(text.match(/\/TU <FEFF/g)).toHaveLength(3)
  expect(text.match(/\/F 130/g)).toHaveLength(3)
})

test('a page without links gets an order for the tab key with its first field, as PDF/UA wants', async () => {
  const source = '#set text(font: "Literata", fallback: false)\nUtan länk'
  const bare = await compilePdf(source, { standard: 'ua-1', title: 'A', language: 'sv' })
  expect(Buffer.from(bare).toString('latin1')).not.toContain('/Tabs')
  const signed = Buffer.from(appendSignature(bare, signers[0]!, seal)).toString('latin1')
  expect(signed).toContain('/Tabs /S')
  expect(signed).toMatch(/\/Annots \[\d+ 0 R\]/)
})

test.skipIf(!hasTool('pdfsig'))(
  'pdfsig, which is not ours, finds all three signatures valid, and a changed file not',
  () => {
    const found = outsideTool('pdfsig', join(folder, 'signed.pdf'))
    expect(found.match(/Signature is Valid/g)).toHaveLength(3)
    expect(found.match(/Signature Type: ETSI.CAdES.detached/g)).toHaveLength(3)
    expect(found.match(/Total document signed/g)).toHaveLength(1)
    const changed = outsideTool('pdfsig', file('changed.pdf', flipped(files[3]!, 1200, 1)))
    expect(changed).not.toContain('Signature is Valid')
  },
)

test.skipIf(!hasTool('openssl'))('openssl, which is not ours, finds each signature to be CAdES', () => {
  const pdf = Buffer.from(files[3]!)
  for (const [, from, to, rest] of pdf.toString('latin1').matchAll(/\/ByteRange \[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\]/g)) {
    const covered = Buffer.concat([pdf.subarray(0, Number(from)), pdf.subarray(Number(to), Number(to) + Number(rest))])
    const signature = Buffer.from(pdf.toString('latin1', Number(from) + 1, Number(to) - 1), 'hex')
    const given = [
      '-in',
      file('signature.der', signature),
      '-CAfile',
      join(folder, 'certificate.pem'),
      '-out',
      join(folder, 'out'),
    ]
    const verify = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', ...given, '-content']
    outsideTool('openssl', ...verify, file('covered.bin', covered))
    expect(() => outsideTool('openssl', ...verify, file('changed.bin', flipped(covered, 5, 1)))).toThrow(/verif/i)
  }
})

test.skipIf(!hasTool('qpdf') || !hasTool('pdfinfo'))(
  'qpdf and pdfinfo, which are not ours, find the signed file sound and tagged',
  () => {
    expect(outsideTool('qpdf', '--check', join(folder, 'signed.pdf'))).toContain(
      'No syntax or stream encoding errors found',
    )
    expect(outsideTool('pdfinfo', join(folder, 'signed.pdf'))).toMatch(/Tagged:\s+yes/)
  },
)
