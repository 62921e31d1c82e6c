import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { review } from '#review/rules.ts'
import { batches, labelled, measure, type Score } from '../../bench/review.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const headings = ['Bakgrund', 'Värdegrund', 'Styrning inom partnerskapet', 'Insatser och åtaganden', 'Syfte och mål', 'Uppföljning och lärande', 'Ekonomi', 'Avtalstid', 'Omförhandling', 'Hävning och tvist'] // prettier-ignore
const profile = { name: 'Region Västerhav', termTargetMonths: 60, requiredHeadings: headings.map((title) => ({ id: title, title })) } // prettier-ignore

const planted = [
  ['order-wording', 'Beställaren'],
  ['order-wording', 'Utföraren'],
  ['order-wording', 'för kommunens räkning'],
  ['order-wording', 'Kommunen kan beställa ytterligare insatser'],
  ['order-wording', 'fakturerar'],
  ['procurement-marks', 'Beställaren'],
  ['detailed-regulation', 'minst två anställda varje natt'],
  ['detailed-regulation', 'minst 25 personer per månad'],
  ['detailed-regulation', 'socionomexamen'],
  ['one-sided-power', 'följa kommunens anvisningar'],
  ['one-sided-power', 'ensidigt ändra villkoren'],
  ['one-sided-power', 'tolkningsföreträde'],
  ['payment-per-unit', '1 250 kronor per plats'],
  ['payment-per-unit', 'konsumentprisindex'],
  ['one-party-contributes', 'Kommunen står för samtliga kostnader'],
  ['grant-wording', 'Bidraget betalas'],
  ['sanction', 'vite'],
  ['sanction', 'hålla inne'],
  ['sanction', 'återkrävas'],
  ['sanction', 'skadestånd'],
  ['term-against-profile', '1 januari 2027 till och med den 31 december 2028'],
  ['endless-extension', 'förlängs den automatiskt'],
  ['court-before-dialogue', 'allmän domstol'],
  ['no-political-mandate', ''],
  ['no-learning-goal', ''],
  ['no-follow-up', ''],
  ['no-ending', ''],
  ['missing-heading', ''],
  ['empty-heading', ''],
] as const
const faulty = review({ text: read('avtal-med-fel.txt'), profile })

test.for(planted)('the planted fault is found: %s %s', ([rule, words]) => {
  expect(faulty.filter((found) => found.rule === rule && found.quote.includes(words)).length).toBeGreaterThan(0)
})

test('the same faults are found when å, ä and ö are lost and words are broken at line ends', () => {
  const scanned = read('avtal-med-fel.txt')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('Leverant', 'Leveran-\nt')
    .replaceAll('aterkravas', 'aterkri-\nvas')
  const rules = (found: typeof faulty) => [...new Set(found.map(({ rule }) => rule))].toSorted()
  expect(rules(review({ text: scanned, profile }))).toEqual(rules(faulty))
})

test('an agreement without faults gets no advice', () => {
  expect(review({ text: read('avtal-utan-fel.txt'), profile }).map(({ rule, quote }) => [rule, quote])).toEqual([])
})

test('a text that explains partnerships gets no advice, and nothing is missing in it', () => {
  expect(review({ text: read('vagledning.txt'), profile }).map(({ rule, quote }) => [rule, quote])).toEqual([])
})

/** An agreement with little in it but these words, as somebody might type it. */
const agreementWith = (words: string) =>
  `Överenskommelse om idéburet offentligt partnerskap

Mellan Norrviks kommun och Föreningen Bryggan ingås följande överenskommelse.

1. Bakgrund
Parterna har en gemensam utmaning som ingen av dem kan lösa ensam.

2. Insatser
${words}

3. Uppföljning
Parterna följer upp och lär tillsammans.
`
const kindsIn = (words: string) => new Set(review({ text: agreementWith(words), profile }).map(({ rule }) => rule))

test('the four marks of a purchase are seen together over several sentences, and partnership words soften nothing', () => {
  const marks =
    'Föreningen sköter kommunens familjerådgivning. Kommunen är enligt socialtjänstlagen skyldig att erbjuda familjerådgivning. Föreningen får 2 miljoner kronor per år som ersättning för arbetet. Parterna är rättsligt bundna av avtalet.'
  expect(kindsIn(marks)).toContain('procurement-marks')
  expect(kindsIn(`I tillit, jämbördighet och samverkan gäller följande. ${marks} Detta är ett partnerskap.`)).toContain(
    'procurement-marks',
  )
  expect(kindsIn('Bryggan driver sitt café med volontärer. Kommunen bidrar med lokal och en samordnare.')).not.toContain(
    'procurement-marks',
  )
})

test('what an agreement says nothing of is told, and what it says is not', () => {
  const silent = kindsIn('Föreningen och kommunen möts varje vecka.')
  const said = kindsIn(
    'Vi behandlar personuppgifter enligt dataskyddsförordningen. Sekretess gäller för det vi får veta. Kommunens handlingar är allmänna och kan begäras ut.',
  )
  for (const rule of ['personal-data', 'secrecy', 'public-documents']) {
    expect(silent).toContain(rule)
    expect(said).not.toContain(rule)
  }
})

/** A small agreement that says everything in other words than the rules suggest. */
const inOtherWords = [
  'Överenskommelse om idéburet offentligt partnerskap\n\nMellan Ekby kommun och Föreningen Lyktan ingås följande överenskommelse.',
  '1. Bakgrund\nKommunfullmäktige antog 2025 en strategi mot ofrivillig ensamhet. Föreningen är fristående och formar sin egen verksamhet.',
  '2. Syfte och mål\nTillsammans vill vi att färre äldre känner sig ensamma. Vi vill också ta reda på vad som hjälper.',
  '3. Insatser\nFöreningen bidrar med volontärer och kommunen med en samordnare. Dataskyddsförordningen, sekretess och tystnadsplikt följs, och handlingar hos kommunen är allmänna.',
  '4. Uppföljning\nParterna utvärderar arbetet ihop varje år.',
  '5. Giltighetstid\nÖverenskommelsen gäller från den 1 januari 2027 till den 31 december 2031. Om läget förändras kan parterna ta upp överenskommelsen på nytt. Den kan frånträdas med sex månaders varsel.',
  '6. När vi tycker olika\nSkaver det söker vi svar genom samtal.',
]
const saidOf = (paragraphs: readonly string[]) =>
  new Set(review({ text: paragraphs.join('\n\n'), profile: { ...profile, requiredHeadings: [] } }).map(({ rule }) => rule))

test('an agreement that says everything in other words gets no advice, and what is taken out of it is missed', () => {
  expect([...saidOf(inOtherWords)]).toEqual([])
  for (const [at, rule] of [[1, 'no-political-mandate'], [1, 'independence'], [2, 'no-common-goal'], [2, 'no-learning-goal'], [4, 'no-follow-up'], [5, 'no-renegotiation'], [5, 'no-ending'], [6, 'dispute-not-mentioned']] as const) // prettier-ignore
    expect([...saidOf(inOtherWords.filter((_, index) => index !== at))]).toContain(rule)
})

test('a heading is known by a synonym, a sub-heading and an annex', () => {
  const missing = (text: string, annexes: { title: string }[] = []) =>
    review({ text, profile, annexes })
      .filter(({ rule }) => rule === 'missing-heading')
      .map(({ title }) => title.sv)
  const text = agreementWith('Vi möts.')
  expect(missing(text)).toContain('Rubriken ”Ekonomi” saknas')
  for (const heading of ['4. Resurser och finansiering', '2.1 Samfinansiering'])
    expect(missing(`${text}\n${heading}\nBåda bidrar med tid och lokaler.\n`)).not.toContain('Rubriken ”Ekonomi” saknas')
  expect(missing(text, [{ title: 'Budget och ekonomi' }])).not.toContain('Rubriken ”Ekonomi” saknas')
})

// The five texts lie beside a clone only where this was built; a fresh clone has the guidance above instead.
const shared = new URL('../../../shared/sources/', import.meta.url)
const there = existsSync(shared)
test.skipIf(!there)(
  'the five source texts explain the rules and break none of them (skipped where they do not lie beside the clone)',
  () => {
    for (const name of readdirSync(shared)) {
      const text = readFileSync(new URL(name, shared), 'utf8')
      const found = review({ text, profile }).filter(({ severity }) => severity !== 'know')
      expect(found.map(({ rule, quote }) => [name, rule, quote])).toEqual([])
    }
  },
)

const overall = (sentences: Parameters<typeof measure>[0]) => {
  const sum = (kind: keyof Score) => [...measure(sentences).rules.values()].reduce((all, score) => all + score[kind], 0)
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')]
  return { precision: right / (right + wrong), recall: right / (right + missed) }
}

test.for(batches)(
  'on the labelled sentences for %s few findings are wrong and few are missed',
  (batch) => {
    const { precision, recall } = overall(labelled(batch))
    // The newest batch says how the rules do on sentences they have not met; what it must hold is less.
    expect(precision).toBeGreaterThanOrEqual(batch === 'batch-fresh' ? 0.85 : 0.95)
    expect(recall).toBeGreaterThanOrEqual(batch === 'batch-fresh' ? 0.75 : 0.9)
  },
)

test('there are at least 300 labelled sentences, no sentence twice, and about half are traps', () => {
  const all = batches.flatMap((batch) => labelled(batch))
  expect(all.length).toBeGreaterThanOrEqual(300)
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  const traps = all.filter(({ rules }) => rules.length === 0).length / all.length
  expect(traps).toBeGreaterThan(0.4)
  expect(traps).toBeLessThan(0.6)
})
