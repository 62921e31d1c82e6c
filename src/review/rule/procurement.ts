import type { Advice } from '#review/finding.ts'
import type { Found, Reading, Section, WholeRule } from '#review/reading.ts'
import type { Sentence } from '#review/sentences.ts'
import { sources } from '#review/sources.ts'
import { wordingReader } from '#review/wording.ts'

const carriesOut =
  '(utfor|utfora|utfors|utforas|driver|driva|drivs|bedriver|bedriva|bedrivs|skoter|skota|skots|tillhandahaller|tillhandahalla|ansvarar for|tar emot|ta emot|erbjuder|levererar|ger|ge|genomfor|genomfora)'
/** The four marks that the court put together, each with the words it is known by. */
const marks = {
  behalf: [
    '(for <pub> rakning|pa uppdrag av <pub>|pa <pub> uppdrag|pa bestallning av <pub>|i <pub> stalle)',
    `${carriesOut} ~6 at <pub>`,
    '(bestallaren|utforaren|leverantoren|uppdragsgivaren|uppdragstagaren)',
    '<civ> ~1 (tar|overtar|ta|ta over|overta) ~1 over? ~1 <pub> ~1 [a-z]{4,}|(tar|ta) <civ> ~1 over <pub> ~1 [a-z]{4,}',
    '(fullgor|fullgora|fullgors|uppfyller|uppfylla|overtar|overta|utfor|utfora) ~1 <pub> ~2 (skyldighet*|uppgift*|ansvar|ansvaret|atagande*|plikt*)',
    `${carriesOut} ~7 som <pub> ~3 (ansvarar|ansvarig|ar skyldig|svarar|maste|ska|har ansvar*|har skyldighet*)`,
    '<civ> ~1 (driver|bedriver|skoter|utfor|driva|bedriva|skota|utfora) ~1 <pub> ~1 [a-z]{4,}',
    `${carriesOut} ~6 (<pub> (lagstadgade|ordinarie) (uppgift*|ansvar|uppdrag|insatser)|lagstadgade)`,
    '<pub> ~2 (koper|bestaller|upphandlar|avropar|bestallt|avropat|upphandlat)',
    '(koper|bestaller|upphandlar|avropar) <pub>',
    '(tillhandahallande(t)?|utforande(t)?|drift(en)?|bedrivande(t)?) av ~4 (at|for) ~1 <pub>',
    '<pub> placering(ar|arna)?',
    `<civ> ~1 ${carriesOut} ~1 <pub> ~1 <service>`,
    `${carriesOut} ~8 <pub> ~4 (skyldig att|skyldiga att|ansvarar enligt lag|lagstadgade)`,
  ],
  payment: [
    '(far|erhaller|uppbar|ges) ~4 (arlig|fast|manatlig)? ~1 (ersattning|betalning|betalt|vederlag|arvode)|(mot|for|som) ~2 (betalning|vederlag|ersattning|arvode)|vederlag(et)? for ~8',
    `(ersattning(en)? (om|pa|med|till|utgar|uppgar|for|ar)|far ~4 (ersattning|betalt)|(far|erhaller|uppbar) ~3 <money>|mot ~4 (ersattning|betalning)|betalar ~6 (<money>|ersattning|for att|for)|arlig ersattning|motprestation*|i gengald|[a-z]*ersattning(en)? ~2 (utgar|uppgar|ar))`,
    '(<civ> ~3 betalt|<pub> betalning|<pub> ~1 (ersatter|betalar|arvoderar) ~1 <civ>|(som|i|mot) vederlag|vederlag(et)? (om|pa|ar|uppgar|utgar)|(for|till) ~2 <money> ~2 (om aret|per ar|per kvartal|arligen|i manaden|per manad))',
  ],
  interest: [
    '(<pub> ~4 (skyldig att|skyldiga att|skyldighet*|ansvarar enligt|lagstadgade|ordinarie)|lagstadgade (uppgift*|ansvar|skyldighet*|uppdrag|insatser)|socialtjanstlagen ~3 skyldig)',
    '(ersatter|avlastar|kompletterar inte utan ersatter) ~2 <pub> ~2 (egen|verksamhet*|insatser|boende*)',
    '(<pub> (behov av|brukare|placering*|klienter|invanare ~3 ratt till)|anvisar ~3 (plats*|personer|brukare)|placerar ~4|anvisas av <pub>)',
    '(driver|driva|drift av|drivs|bedriver|bedriva) ~3 ([a-z]*aldreboende*|hemtjanst*|gruppbostad*|boendet|boende|skyddat boende|familjeradgivning*|vardboende*|harbarge*|hvb*|lss*|demensboende*)',
  ],
  binding: [
    '(avtalsbrott|kontraktsbrott|rattsligt (bindande|bund*)|juridiskt (bindande|bund*)|allman domstol|tingsratt*|skadestand*|vite*|forbinder sig)',
    '(motprestation*|i gengald|i utbyte)',
  ],
} as const
type Mark = keyof typeof marks
const names: Record<Mark, { sv: string; en: string }> = {
  behalf: {
    sv: 'en part utför något för den andras räkning',
    en: 'one party carries something out on the other’s behalf',
  },
  payment: { sv: 'mot betalning', en: 'for payment' },
  interest: {
    sv: 'något som den betalande parten själv har direkt nytta av',
    en: 'of direct benefit to the one who pays',
  },
  binding: {
    sv: 'med ömsesidigt bindande rättigheter och skyldigheter',
    en: 'with mutually binding rights and duties',
  },
}

const advice: Advice = {
  id: 'procurement-marks',
  severity: 'must',
  title: { sv: 'Flera tecken på ett köp tillsammans', en: 'Several marks of a purchase together' },
  why: {
    sv: 'I HFD 2020 ref. 15 var det innehållet som räknades, inte namnet partnerskap.',
    en: 'In HFD 2020 ref. 15 it was the substance that counted, not the name partnership.',
  },
  source: sources.fourMarks,
  suggestion: {
    sv: 'Gå tillbaka till vad ni vill lösa tillsammans och vad båda bidrar med. Låt en jurist hos varje part läsa texten innan ni beslutar.',
    en: 'Go back to what you want to solve together and what both contribute. Let a lawyer at each party read the text before you decide.',
  },
  fires: ['Stiftelsen driver äldreboendet för kommunens räkning mot en årlig ersättning på 14 miljoner kronor.'],
  spares: ['Föreningen driver sitt äldreboende i egen regi och utan ersättning från kommunen.'],
}
const otherWork = '(hogskol*|forskare*|universitet*|konsult*|forvaltningen har)'
const otherCosts = '(hyra|hyran|lokalkostnad*|inkop)'

/** Each mark as a rule about wording of its own. Rent and the like are not paid for something carried out. */
const marksIn = wordingReader(
  (Object.keys(marks) as Mark[]).map((mark) => ({
    mark,
    phrases: marks[mark],
    spare: mark === 'behalf' ? `${otherWork}|${otherCosts}` : otherCosts,
  })),
)

type Seen = { mark: Mark; section: Section; sentence: Sentence; place: { start: number; end: number } }
const seenIn = (section: Section, sentence: Sentence): Seen[] =>
  marksIn(sentence).flatMap(({ rule: { mark }, places: [place] }) =>
    place ? [{ mark, section, sentence, place }] : [],
  )

function together(seen: readonly Seen[]): Found[] {
  const [first] = seen
  if (!first) return []
  const kinds = [...new Set(seen.map(({ mark }) => mark))]
  const inText = (language: 'sv' | 'en') => kinds.map((mark) => names[mark][language]).join(', ')
  return [{
    section: first.section,
    place: { start: Math.min(...seen.map(({ place }) => place.start)), end: Math.max(...seen.map(({ place }) => place.end)) },
    why: {
      sv: `Här står ${inText('sv')}. ${advice.why.sv} Ord som samverkan och jämbördig ändrar inte det.`,
      en: `The text has ${inText('en')}. ${advice.why.en} Words such as collaboration and equal do not change that.`,
    },
  }] // prettier-ignore
}

/** Something carried out for another, and paid for: an exchange. */
const isExchange = (seen: readonly Seen[]) =>
  seen.some(({ mark }) => mark === 'payment') && seen.some(({ mark }) => mark === 'behalf')

/** Marks in one sentence speak for themselves; over the whole text it takes three of the four. */
function find(reading: Reading): Found[] {
  const bySentence = reading.sections.flatMap((section) =>
    section.sentences.map((sentence) => seenIn(section, sentence)),
  )
  const exchanges = bySentence.filter(isExchange)
  if (exchanges.length > 0) return exchanges.flatMap(together)
  const all = bySentence.flat()
  const kinds = new Set(all.map(({ mark }) => mark))
  const first = all.find(({ mark }) => mark === 'behalf')
  if (!reading.isAgreement || kinds.size < 3 || !first || !kinds.has('payment')) return []
  return together(all.filter(({ mark }, index) => all.findIndex((one) => one.mark === mark) === index)).map(
    (found) => ({
      ...found,
      section: first.section,
      place: first.place,
    }),
  )
}

/** The four marks of HFD 2020 ref. 15 in combination. Partnership words beside them soften nothing. */
export const procurementMarks: WholeRule = { ...advice, find }
