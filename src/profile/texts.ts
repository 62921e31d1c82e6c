import { bilingual, plural, type InBoth, type Language } from '#platform/language.ts'
import type { ComparedFact, FactValue } from './rules.ts'

/** What the pages about authorities say. What an authority itself says is data. */
export const profileTexts = bilingual({
  listTitle: { sv: 'Partnerskap hos kommuner och regioner', en: 'Partnership with municipalities and regions' },
  listLead: {
    sv: 'Varje myndighet har sin egen hållning till idéburet offentligt partnerskap (IOP). Här ser ni vad deras riktlinjer säger, med källa.',
    en: 'Each authority has its own view of civil-public partnership (IOP). Here you see what their guidelines say, with the source.',
  },
  authorities: { sv: 'Myndigheter', en: 'Authorities' },
  generalTitle: { sv: 'Finns er kommun eller region inte här?', en: 'Is your municipality or region not here?' },
  readGeneral: { sv: 'Läs den allmänna vägledningen', en: 'Read the general guidance' },
  region: { sv: 'Region', en: 'Region' },
  kommun: { sv: 'Kommun', en: 'Municipality' },
  general: { sv: 'För alla', en: 'For everyone' },
  title: { sv: (name: string) => `Partnerskap hos ${name}`, en: (name: string) => `Partnership with ${name}` },
  rules: { sv: 'Så ser de på partnerskap', en: 'How they see partnership' },
  generalRules: { sv: 'Så kan man se på partnerskap', en: 'How partnership can be seen' },
  criteria: { sv: 'Det här vill de se', en: 'What they want to see' },
  criteriaLead: {
    sv: 'Punkterna bedöms av myndigheten, och i partnerskapet svarar alla parter på dem.',
    en: 'The points are assessed by the authority, and in the partnership all parties answer them.',
  },
  must: { sv: 'Ska', en: 'Must' },
  should: { sv: 'Bör', en: 'Should' },
  headings: { sv: 'Rubriker i överenskommelsen', en: 'Headings of the agreement' },
  headingsLead: {
    sv: 'Rubrikerna är en hjälp, ingen mall. Parterna bestämmer tillsammans vad som ska stå och kan lägga till egna.',
    en: 'The headings are a help, not a template. The parties decide together what to write and can add their own.',
  },
  documents: { sv: 'Uppgifter om organisationen', en: 'Facts about the organisation' },
  documentsLead: {
    sv: 'Nämnden eller styrelsen bör be om de här uppgifterna innan partnerskapet ingås.',
    en: 'The committee or board should ask for these before entering into the partnership.',
  },
  ifTheyExist: {
    sv: 'Bara det som finns: en ny förening har kanske inte allt.',
    en: 'Only what there is: a new association may not have everything.',
  },
  questionSets: { sv: 'Frågor att svara på var för sig', en: 'Questions to answer alone' },
  questionSetsLead: {
    sv: 'I partnerskapets gemensamma bedömning svarar varje part för sig. Sedan läggs svaren bredvid varandra.',
    en: 'In the joint assessment of the partnership each party answers alone. Then the answers are laid beside each other.',
  },
  inBrief: { sv: 'Kort om', en: 'In brief' },
  silent: {
    sv: 'Det som inte står här säger texten inget om. Fråga myndigheten.',
    en: 'What is not here, the text does not say. Ask the authority.',
  },
  guideline: { sv: 'Riktlinje', en: 'Guideline' },
  ofYear: { sv: (year: number) => `beslutad ${year}`, en: (year: number) => `decided ${year}` },
  validTo: { sv: (day: string) => `gäller till ${day}`, en: (day: string) => `valid until ${day}` },
  meetings: { sv: 'Styrgruppen möts', en: 'The steering group meets' },
  timesATerm: {
    sv: (count: number) => `ungefär ${count === 1 ? 'en gång' : `${count} gånger`} per termin`,
    en: (count: number) => `about ${count === 1 ? 'once' : `${count} times`} each half-year`,
  },
  ideaMeeting: { sv: 'Idémöten', en: 'Idea meetings' },
  ideaMeetingFirst: { sv: 'ett eller flera, före överenskommelsen', en: 'one or more, before the agreement' },
  referenceGroup: { sv: 'Referensgrupp', en: 'Reference group' },
  mayBe: { sv: 'kan finnas', en: 'there may be one' },
  democracy: { sv: 'Demokrati och jämställdhet', en: 'Democracy and equality' },
  isChecked: { sv: 'kontrolleras av nämnden eller styrelsen', en: 'checked by the committee or board' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  email: { sv: 'E-post', en: 'E-mail' },
  visit: { sv: 'Besöksadress', en: 'Visiting address' },
  point: { sv: 'Plats på kartan', en: 'Point on the map' },
  coordinates: {
    sv: (lat: number, lon: number) => `latitud ${decimal(lat, 'sv')}, longitud ${decimal(lon, 'sv')} (WGS 84)`,
    en: (lat: number, lon: number) => `latitude ${decimal(lat, 'en')}, longitude ${decimal(lon, 'en')} (WGS 84)`,
  },
  post: { sv: 'Postadress', en: 'Postal address' },
  links: { sv: 'Läs mer', en: 'Read more' },
  updated: {
    sv: (day: string) =>
      `Sidan uppdaterades ${day}. Den är skriven efter myndighetens egen text, som gäller om något skiljer.`,
    en: (day: string) =>
      `The page was updated on ${day}. It is written from the authority’s own text, which holds if anything differs.`,
  },
  ownAddition: {
    sv: 'tillägg i Samhandling, nämns inte i texterna',
    en: 'an addition of Samhandling, not mentioned in the texts',
  },
  fourSteps: {
    sv: 'Svaren går i fyra steg, från ”stämmer inte” till ”stämmer helt”.',
    en: 'Answers go in four steps, from “not true” to “entirely true”.',
  },
  levels: { sv: 'Nivåer', en: 'Levels' },
  steps: { sv: 'Steg', en: 'Steps' },
})

const decimal = (value: number, language: Language) =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 5 }).format(value)

/** What a compared fact is about. */
export const factNames: Record<ComparedFact, InBoth> = {
  term: { sv: 'Avtalstid', en: 'Term' },
  longestTerm: { sv: 'Längsta avtalstid', en: 'Longest term' },
  decides: { sv: 'Beslutar', en: 'Decides' },
  delegation: { sv: 'Underskrift på delegation', en: 'Signing by delegation' },
  grantBeside: { sv: 'Bidrag vid sidan av', en: 'A grant beside' },
  initiative: { sv: 'Vem som börjar', en: 'Who begins' },
  statusReport: { sv: 'Lägesrapport', en: 'Status report' },
}

const yesNo = (value: FactValue): InBoth =>
  value === true || value === 'yes'
    ? { sv: 'ja, för något annat', en: 'yes, for something else' }
    : { sv: 'nej', en: 'no' }

/** «5 år», «18 månader»: whole years as years. */
export function monthsInWords(months: number, language: Language): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month']
  if (language === 'en') return `${count} ${unit}${count === 1 ? '' : 's'}`
  return unit === 'year' ? `${count} år` : `${count} ${plural(count, language, 'månad', 'månader')}`
}

/** What an authority holds of a fact, in words; silence is «säger inget». */
export function factInWords(fact: ComparedFact, value: FactValue, language: Language): string {
  if (value === null || (Array.isArray(value) && value.length === 0))
    return language === 'sv' ? 'texten säger inget' : 'the text does not say'
  if (Array.isArray(value)) return (value as readonly InBoth[]).map((body) => body[language]).join(', ')
  if (typeof value === 'number') return monthsFor(fact, value)[language]
  if (fact === 'initiative') return initiatives[value === 'either' ? 'either' : 'organisation'][language]
  if (fact === 'delegation')
    return (value === true ? { sv: 'kan ske', en: 'possible' } : { sv: 'nej', en: 'no' })[language]
  return yesNo(value)[language]
}

const initiatives = {
  either: { sv: 'organisationen eller det offentliga', en: 'the organisation or the public side' },
  organisation: { sv: 'organisationen', en: 'the organisation' },
}
function monthsFor(fact: ComparedFact, months: number): InBoth {
  const [sv, en] = [monthsInWords(months, 'sv'), monthsInWords(months, 'en')]
  if (fact === 'term') return { sv: `siktar på ${sv}`, en: `aims at ${en}` }
  if (fact === 'longestTerm') return { sv: `högst ${sv}`, en: `at most ${en}` }
  if (months === 12) return { sv: 'en gång om året', en: 'once a year' }
  return { sv: `var ${sv}`, en: `every ${en}` }
}
