import { signBeside } from './cades.ts'
import { readPdf, type PdfFile } from './pdf-file.ts'
import { readArray, readDictionary, referred, writeDictionary, writeText, type Dictionary } from './pdf-syntax.ts'
import { revisionOf } from './revision.ts'
import type { Seal } from './seal.ts'

/** What a signature says about itself. The words are the caller's, and must claim no more than has happened. */
export interface Signer {
  /** Who signed and who attests it. */
  name: string
  /** How the one who signed was known. */
  reason: string
  /** When; kept to the second. */
  at: Date
}

/** Room for the signature, in bytes: a seal's signature takes about 2,200 of them. */
const roomForSignature = 6000
const rangeForm = /\/ByteRange \[[^\]]*\]/
const ending = '%%EOF'

/**
 * Appends a signature to a PDF: a field that is not seen, and a seal over every byte of the file but the seal's own.
 * The bytes given stay as they are, first in what comes out, so signatures on them stay true.
 * @param pdf as `compilePdf` or this function left it, ending with `%%EOF`
 * @throws Error when the file does not end so, or is of a kind that `readPdf` refuses
 */
export function appendSignature(pdf: Uint8Array, signer: Signer, seal: Seal): Uint8Array {
  if (!Buffer.from(pdf.slice(-ending.length)).equals(Buffer.from(ending)))
    throw new Error(`The PDF does not end with ${ending}`)
  const file = readPdf(pdf)
  const unsigned = Buffer.concat([pdf, Buffer.from(revisionOf(file, pdf, signedObjects(file, signer)), 'latin1')])
  const { from, to } = placeOfContents(unsigned, pdf.length)
  writeRange(unsigned, pdf.length, [0, from, to, unsigned.length - to])
  const signature = signBeside(Buffer.concat([unsigned.subarray(0, from), unsigned.subarray(to)]), seal)
  if (signature.length > roomForSignature) throw new Error('The signature is larger than the space kept for it')
  unsigned.write(Buffer.from(signature).toString('hex'), from + 1, 'latin1')
  return new Uint8Array(unsigned)
}

/** The signature, its field, the page that carries the field, and the catalogue that lists it. */
function signedObjects(file: PdfFile, signer: Signer): Map<number, string> {
  const catalogNumber = referred(file.trailer.get('Root'))!
  const catalog = file.dictionary(catalogNumber)
  const pageNumber = firstPage(file, catalog)
  const page = file.dictionary(pageNumber)
  const form = formOf(file, catalog)
  const fields = file.array(form.get('Fields'))
  const signatureNumber = Number(file.trailer.get('Size'))
  const fieldNumber = signatureNumber + 1

  const field = `${fieldNumber} 0 R`
  form.set('Fields', `[${[...fields, field].join(' ')}]`).set('SigFlags', '3')
  catalog.set('AcroForm', writeDictionary(form))
  page.set('Annots', `[${[...file.array(page.get('Annots')), field].join(' ')}]`).set('Tabs', '/S')
  return new Map([
    [catalogNumber, writeDictionary(catalog)],
    [pageNumber, writeDictionary(page)],
    [signatureNumber, writeDictionary(signatureOf(signer))],
    [fieldNumber, writeDictionary(fieldOf(signer, fields.length + 1, signatureNumber, pageNumber))],
  ])
}

const signatureOf = ({ name, reason, at }: Signer): Dictionary =>
  new Map([
    ['Type', '/Sig'],
    ['Filter', '/Adobe.PPKLite'],
    ['SubFilter', '/ETSI.CAdES.detached'],
    ['Name', writeText(name)],
    ['Reason', writeText(reason)],
    ['M', `(D:${at.toISOString().slice(0, 19).replace(/\D/g, '')}Z)`],
    ['ByteRange', `[${[0, 0, 0, 0].map((number) => String(number).padStart(10)).join(' ')}]`],
    ['Contents', `<${'0'.repeat(roomForSignature * 2)}>`],
  ])

/** Hidden (2) and locked (128): what is not shown needs no place in the tags of an accessible PDF (PDF/UA-1, 7.18.1). */
const fieldOf = ({ name }: Signer, count: number, signatureNumber: number, pageNumber: number): Dictionary =>
  new Map([
    ['Type', '/Annot'],
    ['Subtype', '/Widget'],
    ['FT', '/Sig'],
    ['T', writeText(`signature-${count}`)],
    ['TU', writeText(name)],
    ['F', '130'],
    ['Rect', '[0 0 0 0]'],
    ['P', `${pageNumber} 0 R`],
    ['V', `${signatureNumber} 0 R`],
  ])

function formOf(file: PdfFile, catalog: Dictionary): Dictionary {
  const form = catalog.get('AcroForm')
  if (form === undefined) return new Map()
  const number = referred(form)
  return number === undefined ? readDictionary(form) : file.dictionary(number)
}

function firstPage(file: PdfFile, catalog: Dictionary): number {
  let number = referred(catalog.get('Pages'))!
  while (file.dictionary(number).has('Kids')) number = referred(file.array(file.dictionary(number).get('Kids'))[0])!
  return number
}

function placeOfContents(pdf: Buffer, after: number): { from: number; to: number } {
  const from = pdf.indexOf('/Contents <', after) + '/Contents '.length
  return { from, to: pdf.indexOf('>', from) + 1 }
}

function writeRange(pdf: Buffer, after: number, range: readonly number[]): void {
  const found = rangeForm.exec(pdf.toString('latin1', after))!
  const [first, ...rest] = range
  const written = `/ByteRange [${[first, ...rest].map((number) => String(number).padStart(10)).join(' ')}]`
  if (readArray(written).length !== 4 || written.length !== found[0].length)
    throw new Error('The PDF is too large to sign')
  pdf.write(written, after + found.index, 'latin1')
}
