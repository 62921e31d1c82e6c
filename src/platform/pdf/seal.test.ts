import { createPrivateKey, X509Certificate } from 'node:crypto'
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSeal, fingerprintOf, loadOrCreateSeal } from './seal.ts'

const aFolder = () => mkdtemp(join(tmpdir(), 'seal-'))

test('a seal is a key and a certificate that belong together, for signatures and not for issuing others', async () => {
  const { certificate, privateKey } = await createSeal('Samhandlings sigill på prov', new Date('2026-11-21T12:00:00Z'))
  const read = new X509Certificate(certificate)
  expect(read.checkPrivateKey(createPrivateKey(privateKey))).toBe(true)
  expect(read.verify(read.publicKey)).toBe(true)
  expect(read.subject).toBe('CN=Samhandlings sigill på prov')
  expect(read.ca).toBe(false)
  expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072)
  expect(read.validFromDate.toISOString()).toBe('2026-11-21T12:00:00.000Z')
})

test('an installation keeps its seal', async () => {
  const folder = await aFolder()
  const first = await loadOrCreateSeal(folder, 'Ett namn')
  expect(await loadOrCreateSeal(folder, 'Ett annat namn')).toEqual(first)
})

test('nobody else on the machine may read it, and no draft of it is left behind', async () => {
  const folder = join(await aFolder(), 'inner')
  await loadOrCreateSeal(folder, 'Sigill')
  expect((await stat(join(folder, 'seal.pem'))).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['seal.pem'])
})

test('two that make it at once get the same', async () => {
  const folder = await aFolder()
  const seals = await Promise.all([1, 2, 3].map(() => loadOrCreateSeal(folder, 'Sigill')))
  expect(new Set(seals.map(({ certificate }) => fingerprintOf(certificate))).size).toBe(1)
})

test('a damaged seal is refused, never replaced', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, 'seal.pem'), 'skräp')
  await expect(loadOrCreateSeal(folder, 'Sigill')).rejects.toThrow('backup')
})
