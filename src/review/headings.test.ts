import { expect, test } from 'vitest'
import { findHeadings, headingKind, headingKinds } from './headings.ts'
import { looksLikeAgreement } from './reading.ts'

test.for([
  ['Bakgrundsförutsättningar', 'background'],
  ['2. Vilka vi är', 'parties'],
  ['Partnerskapets samfinansiering', 'economy'],
  ['Period för partnerskapet', 'term'],
  ['Partnerskapets organisering', 'steering'],
  ['När något inte går som tänkt', 'dispute'],
  ['MÅLGRUPP OCH UPPDRAG', 'targetGroup'],
  ['Strävansmål', 'purpose'],
  ['Utvardering och uppfoljning', 'followUp'],
  ['Recept', null],
] as const)('the heading «%s» is about %s', ([title, kind]) => {
  expect(headingKind(title)).toBe(kind)
})

test('a heading may be about several things', () => {
  expect(headingKinds('Omförhandling, hävning och tvist')).toEqual(['renegotiation', 'rescission', 'dispute'])
  expect(headingKinds('Partnerskap')).toEqual([])
})

test('headings are found by numbers, signs, lines that stand alone and known words before a colon', () => {
  const text =
    '# Avtal\n\n1. Parter\nNorrvik och Bryggan.\n\n**Syfte**\nAtt mötas.\n\nAvtalstid\n\nTre år.\n\nTvist: Vi pratar med varandra.\nOch så vidare.\n'
  expect(findHeadings(text).map(({ title }) => title)).toEqual(['Avtal', 'Parter', 'Syfte', 'Avtalstid', 'Tvist'])
})

test('a list of contents is no row of empty headings, and an ordinary sentence is no heading', () => {
  expect(findHeadings('1. Bakgrund\n2. Parter\n3. Syfte\n4. Tvist\n').map(({ title }) => title)).toEqual([])
  expect(findHeadings('Kommunen och föreningen möts.\nDe pratar om läget.')).toEqual([])
})

test('an agreement between parties is told from a text about agreements', () => {
  const agreement =
    'Parter\n\nAvtalet ingås mellan Norrvik kommun och Bryggan, nedan kallade parterna.\n\nSyfte\n\nParterna är överens om att hjälpas åt.\n'
  const guidance =
    'Vad är ett IOP?\n\nEtt IOP är ett partnerskap. Ni kan läsa mer i vår handledning.\n\nParter\n\nEtt IOP kan ha flera parter.\n\nSyfte\n\nSkriv varför ni vill samverka.\n'
  expect(looksLikeAgreement(agreement)).toBe(true)
  expect(looksLikeAgreement(guidance)).toBe(false)
})

test('where a file keeps no empty lines, what stands alone between two texts is a heading, also as a question', () => {
  const text = 'Vi möts varje månad och talar om hur arbetet går, vad som fungerar och vad vi gör annorlunda.'
  const lines = ['Bakgrund', text, 'Vår gemensamma resa', text, 'Vad händer om vi blir oense?', text, 'Vem vet?', text]
  expect(findHeadings(lines.join('\n')).map(({ title }) => title)).toEqual([
    'Bakgrund',
    'Vår gemensamma resa',
    'Vad händer om vi blir oense?',
  ])
})
