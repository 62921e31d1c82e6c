import type { Source } from './finding.ts'

const steering = 'Västra Götalandsregionen: Styrgrupp för idéburet offentligt partnerskap'
const booklet = 'Överenskommelsen i Västra Götaland: Från idé till IOP'
const gothenburg = 'Göteborgs Stad: Idéburet offentligt partnerskap (IOP)'
const gavle = 'Gävle kommuns riktlinjer för idéburet offentligt partnerskap (IOP)'

/** The texts that the rules rest on. What stands in `says` are the texts' own words, short and marked as quotations. */
export const sources = {
  noSanctions: {
    text: steering,
    section: 'Generella regler för IOP',
    says: 'Inga sanktioner får förekomma inom ramen för ett IOP.',
  },
  notAnOrder: {
    text: steering,
    section: 'Generella regler för IOP',
    says: 'Ett IOP är ett partnerskap – inte en upphandlad beställning.',
  },
  decideTogether: {
    text: steering,
    section: 'Generella regler för IOP',
    says: 'Parterna bestämmer tillsammans hur man ska jobba.',
  },
  dialogueFirst: {
    text: steering,
    section: 'Styrgruppens uppgift',
    says: 'Vid allvarliga avvikelser, eller om styrgruppen inte kan komma överens om en lösning ska problemet lyftas till ansvarig handläggare',
  },
  goals: {
    text: steering,
    section: 'Idéburet offentligt partnerskap (IOP)',
    says: 'Sätta upp ett långsiktigt strävansmål, samt mindre delmål att uppnå under partnerskapets löptid',
  },
  notPayment: { text: booklet, section: 'Partnerskapsvägen', says: 'så länge man säkerställer att de olika parterna alla bidrar, och att man inte hamnar i att det är en ersättning för såld tjänst' },
  notApplied: { text: booklet, section: 'Tankeramar', says: 'man kan heller inte söka om ett IOP' },
  publicContract: { text: booklet, section: 'Regionens riktlinje för IOP', says: 'Säkerställer att det inte uppfyller kriterierna för ett offentligt kontrakt' },
  independence: { text: booklet, section: 'Partnerskap', says: 'Civilsamhällets organisationer fortsätter naturligtvis att vara oberoende' },
  politicalMandate: { text: booklet, section: 'Avtal och beslut', says: 'Utan ett politiskt uppdrag så kan inte de offentliga medverka i ett IOP.' },
  headings: { text: booklet, section: 'Hur kan avtalet se ut?', says: 'Följande rubriker brukar dyka upp och vara viktiga att ha med i ett IOP-avtal.' },
  learning: { text: booklet, section: 'Hur kan avtalet se ut?', says: 'vad och hur vill de olika parterna säkerställa lärande' },
  allEvaluate: { text: booklet, section: 'När beslutet fattats', says: 'alla parter vara delar av och aktiva i utvärderingen' },
  longTerm: { text: booklet, section: 'Regionens riktlinje för IOP', says: 'man skriver att man bör sikta på samverkan i fem år' },
  ending: { text: booklet, section: 'Hur kan avtalet se ut?', says: 'Hävning och tvist' },
  renegotiation: { text: booklet, section: 'Hur kan avtalet se ut?', says: 'Omförhandling' },
  coFinancing: { text: gothenburg, section: 'IOP i korthet', says: 'Samfinansiering där både material och immateriella resurser räknas' },
  bothContribute: { text: gavle, section: 'Genomförande', says: 'bygger på samarbete, tillit och att båda bidrar med resurser' },
  notDetailed: { text: gavle, section: 'Genomförande', says: 'Detta nedtecknas i en icke detaljreglerad överenskommelse.' },
  period: { text: gavle, section: 'Överenskommelse', says: 'Period för partnerskapet' },
  sharedSteering: { text: gothenburg, section: 'IOP i korthet', says: 'Gemensam styrning av syfte och mål' },
  sharedGoal: { text: gothenburg, section: 'IOP i korthet', says: 'Samsyn kring mål och målgrupp' },
  notGrant: { text: gothenburg, section: 'IOP i korthet', says: 'Samverkan som varken faller under upphandling eller föreningsbidrag' },
  disputes: { text: gothenburg, section: 'Hur gör man för att skriva ett IOP avtal?', says: 'hur tvistefrågor ska lösas' },
  fourMarks: { text: 'Högsta förvaltningsdomstolen: HFD 2020 ref. 15', section: 'Skälen för avgörandet', address: 'https://lagen.nu/dom/hfd/2020:15' },
  dataProtection: { text: 'EU:s dataskyddsförordning (2016/679)', section: 'Artikel 5 och 26', address: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  publicDocuments: { text: 'Tryckfrihetsförordningen (1949:105)', section: '2 kap.' },
  secrecy: { text: 'Offentlighets- och sekretesslagen (2009:400)', section: '2 kap.' },
  plainSwedish: { text: 'Språklagen (2009:600)', section: '11 §', says: 'Språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt.' },
} as const satisfies Record<string, Source> // prettier-ignore
