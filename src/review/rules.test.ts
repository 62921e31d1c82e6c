import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersRead } from '#test/letters-read.ts'
import type { Finding, ReviewInput, WrittenHeading } from './finding.ts'
import { wholeRules } from './rule/all-whole.ts'
import { wordingRules } from './rule/all-wording.ts'
import { review } from './rules.ts'

const target = { profile: { termTargetMonths: 60 } }
const rulesIn = (text: string) => [...new Set(review({ text, ...target }).map(({ rule }) => rule))]
test('a denial in a condition leaves the main clause standing', () => {
  expect(rulesIn('Den som inte lämnar sin rapport i tid betalar vite.')).toContain('sanction')
  expect(rulesIn('Om rapporten inte lämnas i tid används inget vite.')).not.toContain('sanction')
  expect(rulesIn('Lämnas ingen rapport utgår vite.')).toContain('sanction')
})

test('what stands after «utan» is what the parties mean instead', () => {
  expect(rulesIn('Det här är inget samarbete utan en beställning från kommunen.')).toContain('order-wording')
  expect(rulesIn('Det här är ingen beställning från kommunen utan ett samarbete.')).not.toContain('order-wording')
  expect(rulesIn('Vi arbetar utan beställare och utan vite.')).toEqual([])
})

test('two denials leave the fault standing', () => {
  expect(rulesIn('Parten befrias inte från skadestånd.')).toContain('sanction')
  expect(rulesIn('Inget hindrar att kommunen kräver skadestånd.')).toContain('sanction')
  expect(rulesIn('Kommunen är inte bara part utan också beställare.')).toContain('order-wording')
})

test('a role that is taken for granted is not denied by the verb beside it', () => {
  expect(rulesIn('Beställaren svarar inte för elen.')).toContain('order-wording')
  expect(rulesIn('Kommunen är inte beställaren.')).not.toContain('order-wording')
})

test('what a list denies is denied in its items, and in no other list', () => {
  expect(rulesIn('Följande förekommer inte mellan oss:\n- vite\n- skadestånd')).toEqual([])
  expect(rulesIn('Följande gäller mellan oss:\n- vite vid försening\n- samtal')).toEqual(['sanction'])
})

test('a question is no agreement', () => {
  expect(rulesIn('Ska vi ha vite?')).toEqual([])
})

test('words of partnership soften none of the marks of a purchase', () => {
  const sentence =
    'I tillit och jämbördig samhandling driver stiftelsen boendet på uppdrag av kommunen mot en årlig ersattning om 9 miljoner kronor.'
  expect(rulesIn(sentence)).toContain('procurement-marks')
})

test('names that the plan or the text gives the parties are understood', () => {
  const text = 'Solgläntan bestämmer ensam över de gemensamma medlen.'
  expect(review({ text }).map(({ rule }) => rule)).toEqual([])
  expect(review({ text, parties: [{ name: 'Solgläntan', side: 'civil' }] }).map(({ rule }) => rule)).toEqual([
    'one-sided-power',
  ])
  expect(
    review({
      text: 'Vuxenskolan, org. nr 80, nedan kallad Solgläntan, är part. Solgläntan bestämmer ensam över medlen.',
    }).map(({ rule }) => rule),
  ).toEqual(['one-sided-power'])
})

const anAgreement = (other: Partial<Record<string, Partial<WrittenHeading>>> = {}): WrittenHeading[] =>
  [
    ['Bakgrund', 'Nämnden har beslutat om ett program mot ensamhet, och föreningen är självständig i arbetet.'],
    ['Syfte och mål', 'Vårt strävansmål är att ingen är ensam, och vi vill lära oss hur det går till.'],
    ['Uppföljning', 'Vi följer upp arbetet tillsammans varje termin och berättar vad vi har lärt oss.'],
    ['Avtalstid', 'Från den 1 januari 2027 till och med den 31 december 2031.'],
    ['När något inte går som tänkt', 'Vi pratar med varandra och sedan med styrgruppen. Uppsägning görs skriftligt, och vi kan omförhandla.'],
    ['Övrigt', 'Inga personuppgifter delas. Sekretess gäller hos kommunen, och texten är en allmän handling.'],
  ].map(([title = '', text = '']) => ({ id: title, title, text, ...other[title] })) // prettier-ignore
const inHeadings = (headings: WrittenHeading[], frame: Omit<ReviewInput, 'text' | 'headings'> = {}) =>
  review({ headings, profile: { requiredHeadings: [] }, ...frame })
const names = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)

test('a whole agreement with everything in it gets no advice', () => {
  expect(inHeadings(anAgreement())).toEqual([])
})

test.for([
  ['no-political-mandate', 'Bakgrund', 'Många är ensamma. Föreningen är självständig.'],
  ['no-common-goal', 'Syfte och mål', 'Det är bra att lära sig nytt om ensamhet och vad den gör med oss.'],
  ['no-shared-follow-up', 'Uppföljning', 'Kommunen utvärderar arbetet varje år och berättar om vad den har lärt sig.'],
  [
    'no-renegotiation',
    'När något inte går som tänkt',
    'Är ni oense pratar ni med varandra. Uppsägning görs skriftligt.',
  ],
  ['no-ending', 'När något inte går som tänkt', 'Vi pratar med varandra om vi är oense, och vi kan omförhandla.'],
  ['dispute-not-mentioned', 'När något inte går som tänkt', 'Uppsägning görs skriftligt, och vi kan omförhandla.'],
  ['personal-data', 'Övrigt', 'Sekretess gäller hos kommunen, och texten är en allmän handling.'],
  ['secrecy', 'Övrigt', 'Inga personuppgifter delas, och texten är en allmän handling.'],
  ['public-documents', 'Övrigt', 'Inga personuppgifter delas. Sekretess gäller hos kommunen.'],
  ['independence', 'Bakgrund', 'Nämnden har beslutat om ett program mot ensamhet i kommunen.'],
] as const)('what is missing is said: %s', ([rule, title, text]) => {
  expect(
    names(inHeadings(anAgreement({ [title]: { text, title: rule === 'dispute-not-mentioned' ? 'Slut' : title } }))),
  ).toContain(rule)
})

test('an agreement in which nobody follows up or learns is told so', () => {
  const quiet = anAgreement({
    Uppföljning: { title: 'Kommunikation', text: 'Vi berättar om arbetet för andra i länet och landet.' },
    'Syfte och mål': { text: 'Vårt strävansmål är att ingen är ensam i vår kommun längre.' },
  })
  expect(names(inHeadings(quiet)).toSorted()).toEqual(['no-follow-up', 'no-learning-goal'])
})

test('goals in the plan answer for goals in the text', () => {
  const headings = anAgreement({
    'Syfte och mål': { text: 'Målen står i en egen del av planen.' },
    Uppföljning: { text: 'Vi följer upp arbetet tillsammans varje termin.' },
  })
  expect(names(inHeadings(headings))).toContain('no-learning-goal')
  expect(names(inHeadings(headings, { goals: [{ kind: 'learning' }, { kind: 'aspiration' }] }))).toEqual([])
})

test('a heading that the profile asks for is missed until a heading, an annex or its synonym answers', () => {
  const requiredHeadings = [{ id: 'ekonomi', title: 'Partnerskapets samfinansiering', synonyms: ['Det vi delar'] }]
  const missed = (headings: WrittenHeading[], frame: Omit<ReviewInput, 'text' | 'headings'> = {}) =>
    names(review({ headings, profile: { requiredHeadings }, ...frame })).filter((rule) => rule === 'missing-heading')
  expect(missed(anAgreement())).toEqual(['missing-heading'])
  expect(missed(anAgreement({ Övrigt: { title: 'Ekonomi och resurser' } }))).toEqual([])
  expect(missed(anAgreement({ Övrigt: { title: 'Det vi delar' } }))).toEqual([])
  expect(missed(anAgreement(), { annexes: [{ title: 'Bilaga 2 Budget' }] })).toEqual([])
})

test('an empty heading is said, unless the parties have written why it is not needed', () => {
  expect(inHeadings(anAgreement({ Avtalstid: { text: ' ' } })).map(({ rule, heading }) => [rule, heading])).toEqual([
    ['empty-heading', 'Avtalstid'],
  ])
  expect(inHeadings(anAgreement({ Avtalstid: { text: '', notNeededBecause: 'Tiden står i planen.' } }))).toEqual([])
})

test('a party that promises nothing, and one that promises only money, are seen in the resources', () => {
  const parties = [
    { name: 'Fyrbåken', side: 'civil' as const },
    { name: 'Norrvik kommun', side: 'public' as const },
  ]
  const resources = [{ party: 'Norrvik kommun', kind: 'money' }]
  expect(names(inHeadings(anAgreement(), { parties, resources })).toSorted()).toEqual([
    'one-party-contributes',
    'only-money',
  ])
  const shared = [
    ...resources,
    { party: 'Norrvik kommun', kind: 'premises' },
    { party: 'Fyrbåken', kind: 'volunteers' },
  ]
  expect(inHeadings(anAgreement(), { parties, resources: shared })).toEqual([])
})

test('the term of the plan is held against the profile', () => {
  const profile = { requiredHeadings: [], termTargetMonths: 60, name: 'Region Västerhav' }
  const found = review({ headings: anAgreement(), profile, term: { start: '2027-01-01', end: '2029-12-31' } })
  expect(found.map(({ rule, why }) => [rule, why.sv.slice(0, 19)])).toEqual([
    ['term-against-profile', 'Texten säger 3 år. '],
  ])
  expect(review({ headings: anAgreement(), profile, term: { start: '2027-01-01', end: '2031-12-31' } })).toEqual([])
})

test('a court as the last step after dialogue is no fault', () => {
  expect(rulesIn('Vi söker först en lösning i dialog. Hjälper inte det avgörs tvisten av allmän domstol.')).toEqual([])
  expect(rulesIn('Tvisten avgörs av allmän domstol. Kaffet är gott. Solen skiner.')).toEqual(['court-before-dialogue'])
})

const clauses = ['vite utgår', 'kommunen är beställare', 'ersättning betalas per besök', 'föreningen köper 🧵 garn', 'å\u0308\r\n', '“', '\u0001', '- vite\n', 'Ekonomi:\n', '3.1 Tvist\n', 'inte', 'utan', ', ', 'av-\nbrott'] // prettier-ignore
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.oneof(fc.constantFrom(...clauses), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 }).map((parts) => parts.join(' ')),
) // prettier-ignore

test('every quote is what stands at its place, findings come in the order of the text, and reading twice gives the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = review({ text, ...target })
      for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote)
      const starts = found.map(({ start }) => start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      expect(review({ text, ...target })).toEqual(found)
    }),
    { numRuns: 300 },
  )
})

const plain = [...wordingRules, ...wholeRules].flatMap(({ whole, fires }) => (whole ? [] : fires))
const bare = (sentence: string) => sentence.normalize('NFD').replace(/\p{M}/gu, '')
const told = fc.constantFrom(...plain)

test('capitals, lost dots and rings, another line end and broken lines change no advice', () => {
  fc.assert(
    fc.property(told, (sentence) => {
      const found = rulesIn(sentence)
      expect(rulesIn(sentence.toUpperCase())).toEqual(found)
      expect(rulesIn(bare(sentence))).toEqual(found)
      expect(rulesIn(sentence.normalize('NFD'))).toEqual(found)
      expect(rulesIn(sentence.replaceAll(' ', '\r\n').replace(/\r\n(?=\p{Lu})/gu, ' '))).toEqual(found)
    }),
  )
})

/** Sentences that say their fault without a denial of their own: denying one that has would affirm it. */
const affirmed = plain.filter(
  (sentence) => !/\b(?:inte|ingen|utan)\b/i.test(sentence) && !/^(?:Leverantören|Bidragsmottagaren)/.test(sentence),
)

test('denying a fault silences it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...affirmed),
      fc.constantFrom('Det är inte så att', 'Vi vill inte att', 'Ingen av oss vill att'),
      (sentence, denial) => {
        expect(rulesIn(sentence).length).toBeGreaterThan(0)
        const said = `${denial} ${sentence[0]?.toLowerCase()}${sentence.slice(1)}`
        expect(rulesIn(said).filter((rule) => rule !== 'procurement-marks')).toEqual([])
      },
    ),
  )
})

test('a place in a table, in a sub-heading or in the words of a link is pointed at in the text as it is kept', () => {
  const text =
    'Så gör vi:\n\n## Om vite\n| Part | Följd |\n| --- | --- |\n| Föreningen | Den som brister betalar vite. |\n\nSe [om vite](https://a1b2.example/leverantor).'
  const findings = review({ headings: [{ id: 'h', title: 'Avvikelser', text }] }).filter(({ quote }) => quote !== '')
  expect(findings.length).toBeGreaterThan(0)
  for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote)
  expect(findings.some(({ start }) => start > text.indexOf('Den som'))).toBe(true)
  expect(findings.some(({ quote }) => quote.includes('leverantor') || quote.includes('---'))).toBe(false)
})

/** How many times as much is looked at when a text is four times as long: 4 where each word is looked at once, 16 where all are for each. */
const growth = (textOf: (times: number) => string) => {
  const work = (times: number) => lettersRead(() => review({ headings: [heading(textOf(times))] }))
  return work(400) / work(100)
}
const heading = (text: string) => ({ id: 'a', title: 'Om', text, notNeededBecause: null })

test('a text without a full stop is looked at for each of its words at most, and all of it is read', () => {
  const textOf = (times: number) => 'Om Bakgrund '.repeat(10) + 'vite straff '.repeat(times)
  expect(growth(textOf)).toBeLessThan(18)
  const text = textOf(4900)
  const found = review({ headings: [heading(text)] })
  expect(found.filter(({ heading }) => heading === 'a').at(-1)?.end).toBeGreaterThan(text.length - 20)
})

test('many points after long words that lead them in are looked at for each of them at most', () => {
  const textOf = (times: number) => `${'ord och '.repeat(times)}följande:\n${'- vi\n'.repeat(times * 2)}`
  expect(growth(textOf)).toBeLessThan(18)
  expect(() => review({ headings: [heading(textOf(3500))] })).not.toThrow()
})
