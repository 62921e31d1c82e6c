import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, expect, test } from 'vitest'
import { aLockedVersion, anAgreement } from '#test/agreement.ts'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { aWorld } from '#test/world.ts'
import { stopCompiling } from '#platform/pdf/compile.ts'
import { textOfPdf } from '#platform/pdf/read-text.ts'
import { askedForm } from './rules.ts'

const world = await aWorld()
afterAll(async () => {
  stopCompiling()
  await world.close()
})

const partnership = await world.aPartnership()
const [mine, theirs] = partnership.parties
const at = `/p/${partnership.slug}/avtal`
await anAgreement(world, partnership)
const bytesOf = async (path: string, who = mine!.representative) => {
  const answer = await world.get(who, path)
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
const other = await world.aPartnership()
const version = await aLockedVersion(world, other)

test('the agreement as it stands is fetched in every form, and each says that it is a draft', async () => {
  const pdf = await bytesOf(`${at}/filer/utkast.pdf`)
  expect(await textOfPdf(pdf)).toContain('Utkast, inte låst')
  expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const archive = await bytesOf(`${at}/filer/utkast.arkiv.pdf`)
  expect(Buffer.from(archive).toString('latin1')).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  const word = await JSZip.loadAsync(await bytesOf(`${at}/filer/utkast.docx`))
  expect(await word.file('word/document.xml')!.async('string')).toContain('Vi möter ensamheten tillsammans.')
  const text = Buffer.from(await bytesOf(`${at}/filer/utkast.txt`)).toString('utf8')
  expect(text).toMatch(/^Utkast, inte låst\n/)
  expect(text).toContain('Vi möter ensamheten tillsammans.')
})

test('both parties fetch the same draft, and the page shows both of them the same files', async () => {
  const [one, two] = await Promise.all(
    [mine!, theirs!].map(async ({ representative }) => (await world.get(representative, `${at}/filer`)).text()),
  )
  const links = (page: string | undefined) => page?.match(/filer\/utkast\.[a-z.]+/g)
  expect(links(one)).toEqual(['filer/utkast.pdf', 'filer/utkast.arkiv.pdf', 'filer/utkast.docx', 'filer/utkast.txt'])
  expect(links(two)).toEqual(links(one))
})

test('a locked version is fetched in every form, with its own words, and none of them says that it is a draft', async () => {
  const who = other.parties[0]!.representative
  const pdf = await bytesOf(`${version}/filer/version.pdf`, who)
  expect(await textOfPdf(pdf)).not.toContain('Utkast')
  const archive = Buffer.from(await bytesOf(`${version}/filer/version.arkiv.pdf`, who))
  expect(archive.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(Buffer.compare(archive, Buffer.from(await bytesOf(`${version}/filer/version.arkiv.pdf`, who)))).toBe(0)
  expect(Buffer.from(await bytesOf(`${version}/filer/version.txt`, who)).toString()).toContain('Vi möter ensamheten')
  expect((await bytesOf(`${version}/filer/version.docx`, who)).length).toBeGreaterThan(5000)
})

test('an open suggestion comes along in the Word file in the name of who made it', async () => {
  const heading = await world.all
    .selectFrom('heading')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const text = await world.all
    .selectFrom('heading_text')
    .selectAll()
    .where('heading_id', '=', heading.id)
    .executeTakeFirstOrThrow()
  const who = theirs!.representative
  const body = 'Vi möter oron tillsammans.'
  await world.post(who, `${at}/rubriker/${heading.id}/forslag`, { body, why: 'Det är oro', based_on: text.id })
  const word = await JSZip.loadAsync(await bytesOf(`${at}/filer/utkast.docx`))
  const xml = await word.file('word/document.xml')!.async('string')
  expect(xml).toContain(`w:author="${who.name}, ${theirs!.organisation.name}"`)
  expect(xml).toMatch(/<w:del [^>]*>.*?ensamheten.*?<w:ins [^>]*>.*?oron/)
})

test('outsiders find no file, and there is none in another form', async () => {
  const stranger = await world.aPerson()
  for (const path of [`${at}/filer`, `${at}/filer/utkast.pdf`, `${version}/filer/version.docx`]) {
    expect((await world.get(stranger, path)).status).toBe(404)
    expect((await world.get(null, path)).status).not.toBe(200)
  }
  expect((await world.get(mine!.representative, `${at}/filer/utkast.exe`)).status).toBe(404)
  expect(askedForm('utkast.toString', 'utkast')).toBeNull()
})

test.skipIf(!hasTool('qpdf') || !hasTool('pdfinfo') || !hasTool('pdftotext'))(
  'qpdf finds no fault in the files, pdfinfo calls them tagged, and pdftotext reads å, ä and ö',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'files-'))
    for (const form of ['pdf', 'arkiv.pdf']) {
      const file = join(folder, form)
      writeFileSync(file, await bytesOf(`${at}/filer/utkast.${form}`))
      expect(outsideTool('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
      expect(outsideTool('pdfinfo', file)).toMatch(/Tagged:\s+yes/)
      expect(outsideTool('pdftotext', file, '-')).toContain('Vi möter ensamheten tillsammans')
    }
  },
)
