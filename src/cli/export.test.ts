import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, expect, test } from 'vitest'
import { stopCompiling } from '#platform/pdf/compile.ts'
import { textOfPdf } from '#platform/pdf/read-text.ts'
import { aLockedVersion, anAgreement } from '#test/agreement.ts'
import { publish } from '#test/published.ts'
import { aWorld } from '#test/world.ts'
import { askedOf, exportCommand, exported, type Asked } from './export.ts'

const world = await aWorld()
afterAll(async () => {
  stopCompiling()
  await world.close()
})

const partnership = await world.aPartnership()
await anAgreement(world, partnership)
const locked = await world.aPartnership()
const version = await aLockedVersion(world, locked)
const made = { baseUrl: 'http://localhost', now: new Date('2026-11-20T10:00:00Z') }
const fetched = async (asked: Asked) => world.all.transaction().execute((tx) => exported(tx, asked, made))
const bytesOf = async (asked: Asked) => {
  const file = await fetched(asked)
  if (typeof file === 'string') throw new Error(file)
  return Buffer.from(file)
}
const at = (slug: string) => ({ what: 'agreement', slug, draft: false, form: 'txt' }) as const

test('the end of the name chooses the form, and what is not understood is wrong usage', async () => {
  const form = (file: string) => {
    const found = askedOf(['hemma', file])?.asked
    return found?.what === 'agreement' ? found.form : null
  }
  expect(['a.pdf', 'a.arkiv.pdf', '/tmp/A.ARKIV.PDF', 'a.b.docx', 'a.txt'].map(form)).toEqual([
    'pdf',
    'arkiv.pdf',
    'arkiv.pdf',
    'docx',
    'txt',
  ])
  expect(askedOf(['register', 'r.csv'])).toEqual({ asked: { what: 'register' }, file: 'r.csv' })
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  const said: string[] = []
  const io = { out: () => {}, err: (line: string) => void said.push(line), readFile: () => Promise.reject(new Error()) }
  for (const args of [
    [],
    ['hemma'],
    ['hemma', 'a.odt'],
    ['hemma', 'a.csv'],
    ['hemma', 'pdf'],
    ['register', 'r.csv', '--draft'],
    ['hemma', 'a.pdf', 'b.pdf'],
    ['hemma', 'a.pdf', '--fel'],
  ])
    expect(
      await exportCommand(
        args.map((word) => (word.includes('.') ? join(folder, word) : word)),
        io,
      ),
      args.join(' '),
    ).toBe(2)
  expect(said[0]).toContain('export NAMN FIL [--draft]')
  expect(readdirSync(folder)).toEqual([])
})

test('the draft comes in every form as the page gives it', async () => {
  const draft = { ...at(partnership.slug), draft: true }
  expect((await bytesOf(draft)).toString()).toMatch(/^Utkast, inte låst\n/)
  expect(await textOfPdf(await bytesOf({ ...draft, form: 'pdf' }))).toContain('Vi möter ensamheten tillsammans.')
  expect((await bytesOf({ ...draft, form: 'arkiv.pdf' })).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
  const word = await JSZip.loadAsync(await bytesOf({ ...draft, form: 'docx' }))
  expect(await word.file('word/document.xml')!.async('string')).toContain('Vi möter ensamheten tillsammans.')
})

test('without --draft the latest locked version comes, the same to the byte as its page gives', async () => {
  for (const form of ['pdf', 'arkiv.pdf', 'txt'] as const) {
    const page = await world.get(locked.parties[0]!.representative, `${version}/filer/version.${form}`)
    expect((await bytesOf({ ...at(locked.slug), form })).equals(Buffer.from(await page.arrayBuffer()))).toBe(true)
  }
})

test('a partnership without a locked version, and one that there is not, are refused in words', async () => {
  expect(await fetched(at(partnership.slug))).toContain('har ingen låst version. Med --draft')
  expect(await fetched(at('finns-inte'))).toContain('finns-inte')
})

test('the register comes through the pages’ own door, the same to the byte as the page of open data', async () => {
  await publish(world, locked, [])
  const page = Buffer.from(await (await world.get(null, '/partnerskap.csv')).arrayBuffer())
  const file = await world.web.transaction().execute((tx) => exported(tx, { what: 'register' }, made))
  expect(Buffer.from(file as Uint8Array).equals(page)).toBe(true)
  expect(page.toString()).toContain(locked.name)
})
