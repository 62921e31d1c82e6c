import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAgreement } from '#test/any-agreement.ts'
import { plainText } from './plain-text.ts'
import { sampleAgreement } from '#test/sample-agreement.ts'
import { signatureWords } from './signature-words.ts'

test('as text the agreement reads from name to guidelines', () => {
  const text = plainText(sampleAgreement)
  expect(text).toMatch(/^Kvällsöppet\nÖverenskommelse om idéburet offentligt partnerskap\n/)
  expect(text).toContain('- Region Västerhav, Hälso- och sjukvårdsnämnden, 232100-0001')
  expect(text).toContain('1 januari 2027 – 31 december 2029')
  expect(text).toContain('12. Kommunikation\n\nBehövs inte, därför att\nvi tar upp det')
  expect(text).toContain('- Delmål: Unga som har kommit en gång kommer tillbaka.')
  expect(text).toMatch(
    /- Region Västerhav: Anställdas tid\. .*1\s400 timmar per år; 520\s000 kr \(Grund: lönekostnad 2026\)/,
  )
  expect(text).toMatch(/- Bilaga 1\. Värdegrund för Kvällsöppet \(SHA-256: [0-9a-f]{64}\)/)
})

test('a heading’s text is read without its signs of layout', () => {
  const text =
    'Så här:\n- en\n1. två\n## Vem\n| Part | Ger |\n| --- | --- |\n| Vi \\| ni | [sida](https://exempel.se) |\nSlut'
  const content = { ...sampleAgreement, headings: [{ number: 1, title: 'Insatser', text }] }
  expect(plainText(content)).toContain(
    '1. Insatser\n\nSå här:\n- en\n\n1. två\n\nVem\n\nPart | Ger\nVi | ni | sida (https://exempel.se)\n\nSlut\n',
  )
})

test('any agreement becomes text with plain line ends', () => {
  fc.assert(
    fc.property(anyAgreement, (agreement) => {
      expect(plainText(agreement)).toMatch(/^[^\r\u0000]*\n$/)
    }),
  )
})

test('a signature’s words say who, for whom, and that the seal is the installation’s', () => {
  const at = new Date('2026-11-21T17:30:00Z')
  const { name, reason } = signatureWords({ person: 'Saga Holmvret', party: 'Region Västerhav', at }, 'sv')
  expect(name).toBe('Saga Holmvret för Region Västerhav, intygat av Samhandlings sigill')
  expect(reason).toContain('engångskod')
  expect(reason).toContain('inte personens egen e-legitimation')
})

test('an annex that is a file is told by name and size, and one that is a text stands in full at the end', () => {
  const text = plainText({
    ...sampleAgreement,
    annexes: [
      { name: 'Karta', sha256: 'a'.repeat(64), fileName: 'karta.pdf', size: 48_200 },
      { name: 'Så räknar vi', sha256: 'b'.repeat(64), text: 'Vi delar lika.' },
    ],
  })
  expect(text).toContain(`- Bilaga 1. Karta (karta.pdf, 48 kB, SHA-256: ${'a'.repeat(64)})`)
  expect(text).toMatch(/\n\nBilaga 2\. Så räknar vi\n\nVi delar lika\.\n$/)
})
