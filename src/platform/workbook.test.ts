import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { readSheet, writeWorkbook } from './workbook.ts'

const made = new Date('2037-01-10T09:00:00Z')
const file = (bytes: Uint8Array) => new File([Uint8Array.from(bytes)], 'bidrag.xlsx')
const some = () =>
  writeWorkbook([{ name: 'blad', columns: [{ name: 'slag' }, { name: 'antal' }], rows: [['tid', 4], ['=1+1', 2]] }], made) // prettier-ignore

test('a sheet is read as it was written, and what begins with an equals sign is a text', async () => {
  expect(await readSheet(file(await some()))).toEqual([
    { line: 1, cells: ['slag', 'antal'] },
    { line: 2, cells: ['tid', '4'] },
    { line: 3, cells: ['=1+1', '2'] },
  ])
})

test('a sheet that unpacks to something huge is refused, also when it says of itself that it is small', async () => {
  const zip = await JSZip.loadAsync(await some())
  zip.file('xl/worksheets/sheet1.xml', ' '.repeat(50 * 1024 * 1024))
  const bomb = Buffer.from(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }))
  expect(await readSheet(file(bomb))).toBe('too_large')
  const told = Buffer.alloc(4)
  told.writeUInt32LE(50 * 1024 * 1024)
  const lie = Buffer.from(bomb)
  let at = lie.indexOf(told)
  expect(at).toBeGreaterThan(0)
  for (; at !== -1; at = lie.indexOf(told)) lie.writeUInt32LE(1000, at)
  expect(await readSheet(file(lie))).toMatch(/^(?:too_large|unreadable)$/)
})

test('what is no sheet is said to be unreadable, and an empty file to be empty', async () => {
  expect(await readSheet(file(Buffer.from('504b0304ffffffff', 'hex')))).toBe('unreadable')
  expect(await readSheet(file(Buffer.from([0xff, 0xfe, 0xfd])))).toBe('unreadable')
  expect(await readSheet(file(Buffer.alloc(0)))).toBe('empty')
})
