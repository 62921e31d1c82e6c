import { expect, test } from 'vitest'
import { fold } from './folding.ts'
import { review } from './rules.ts'
import { joinBroken } from './split-words.ts'
import { looksScanned, mend } from './scanned.ts'

test('a folded text has no dots, rings, capitals or broken words, and knows where each sign stood', () => {
  const text = 'Skade-\r\n  stånd  ”ÖVRIGT”'
  const { text: read, from, to } = fold(text)
  expect(read).toBe('skadestand "ovrigt"')
  expect(text.slice(from[0], to[9])).toBe('Skade-\r\n  stånd')
})

test('a hyphen that stands for a left-out word is kept', () => {
  expect(fold('kvinno-\noch tjejjour').text).toBe('kvinno- och tjejjour')
})

test.for([
  ['Skadesténd', 'skadestand'], ['bestdllare', 'bestallare'], ['bestiillare', 'bestallare'], ['6verenskommelse', 'overenskommelse'],
  ['samhéll', 'samhall'], ['Héavning', 'havning'], ['leverantér', 'leverantor'], ['domsto1', 'domstol'], ['idéburen', 'ideburen'],
  ['finansiera', 'finansiera'], ['hindra', 'hindra'], ['varierande', 'varierande'],
] as const)('in a scanned text «%s» is read as «%s»', ([word, read]) => {
  expect(mend(fold(word), word).text).toBe(read)
}) // prettier-ignore

test('a text is taken for scanned by its lost letters, not by words such as idé and kafé', () => {
  expect(looksScanned('Fran idé till IOP, en bruksanvisning')).toBe(true)
  expect(looksScanned('Det civila samhéllet är en arena där människor möts på lika villkor')).toBe(true)
  expect(looksScanned('Den idéburna föreningen håller kafé på lördagar och söndagar')).toBe(false)
})

test('what was mended is quoted as it stands in the paper', () => {
  expect(review({ text: 'Erséttning per bes6k betalas.' }).map(({ quote }) => quote)).toEqual([
    'Erséttning per bes6k betalas',
  ])
})

test.for([
  ['Kommunen kräver skade- stånd.', false, 'kommunen kraver skadestand.'],
  ['verk samhet och sam hälle', true, 'verksamhet och samhalle'],
  ['verk samhet', false, 'verk samhet'],
  ['Utbetalning kommer för sent, och vi tar upp handlingen.', true, 'utbetalning kommer for sent, och vi tar upp handlingen.'],
  ['vård- och omsorg, kvinno- och tjejjour', true, 'vard- och omsorg, kvinno- och tjejjour'],
] as const)('«%s» is read with its broken words whole', ([text, scanned, read]) => {
  const joined = joinBroken(fold(text), scanned)
  expect(joined.text).toBe(read)
  expect([joined.from.length, joined.to.length]).toEqual([read.length, read.length])
}) // prettier-ignore

test('a word that was broken is quoted as it stands in the paper', () => {
  const [found] = review({ text: 'Den som är sen betalar skade- stånd.' }).filter(({ rule }) => rule === 'sanction')
  expect(found?.quote).toContain('skade- stånd')
})
