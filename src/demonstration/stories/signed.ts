import type { Story } from '../play.ts'
import { bryggan, norrvik, odlarna, stigen, vasterhav } from './parts.ts'
import { plainTexts } from './shared-texts.ts'

/** Rum för återhämtning: two parties, active. */
export const roomToRecover: Story = {
  name: 'Rum för återhämtning',
  slug: 'rum-for-aterhamtning',
  area: 'trygghet',
  challenge: {
    title: 'Kvinnor som har lämnat våld står ensamma efteråt',
    what: 'Den som har lämnat våld behöver bostad, tid och sammanhang på samma gång. I dag får hon en sak i taget, hos en myndighet i taget.',
    affected: 'Kvinnor som har lämnat en våldsam relation, och deras barn',
    place: 'Västerhav',
    county: '14',
  },
  parts: [
    { ...stigen, words: 'Vi har funnits här i trettio år. Kvinnorna litar på oss för att vi inte är en myndighet.' },
    {
      ...vasterhav('Regionutvecklingsnämnden'),
      words: 'Vi bidrar med vårdens kunskap om trauma och med vägar in i studier och arbete.',
    },
  ],
  goals: [
    { kind: 'aspiration', words: 'Varje kvinna som lämnar våld ska ha ett liv att komma till.' },
    { kind: 'sub_goal', words: 'Samtalsgrupper som leds av två, en från varje part', target: '12', unit: 'grupper' },
    { kind: 'learning', words: 'Vad behöver barnen som ingen av oss ger i dag?' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Jourkvinnor och samtalsledare', quantity: '14 000', unit: 'timmar' },
    { by: 0, kind: 'premises', description: 'Rum för samtal och samvaro', quantity: '2', unit: 'lokaler' },
    { by: 1, kind: 'money', description: 'Till samordnare och hyra', quantity: '5 200 000' },
    { by: 1, kind: 'staff', description: 'Psykolog och studievägledare', quantity: '2 400', unit: 'timmar' },
  ],
  term: {
    start: '2024-07-01',
    end: '2028-12-31',
    why: 'Fyra och ett halvt år, så att avtalet följer nämndens budgetår.',
  },
  texts: plainTexts({
    parties: 'Kvinnojouren Stigen och Region Västerhav genom Regionutvecklingsnämnden',
    mandate:
      'Regionfullmäktige har beslutat om ett program mot våld i nära relationer, och Regionutvecklingsnämnden har uppdraget att förverkliga det.',
    what: 'Stigen tar emot, håller samtal och ordnar sammanhang. Regionen bidrar med psykolog och studievägledning på plats.',
    who: 'Kvinnor som har lämnat en våldsam relation och deras barn.',
    term: 'Avtalet gäller från den 1 juli 2024 till och med den 31 december 2028.',
  }),
  lessons: {
    governance: {
      why: 'Vi ville inte att någon skulle kunna bli överkörd. Därför beslutar vi i samsyn, och inte genom omröstning.',
      lesson: 'En gång per termin räckte inte det första året. Bestäm hellre fler möten och ställ in.',
    },
    dispute: {
      why: 'Jouren hade tidigare haft avtal med vite. Det gjorde att ingen vågade berätta när något gick fel.',
      lesson: 'Skriv vem som ringer vem först. Det var den fråga vi oftast återkom till.',
    },
    economy: {
      why: 'Volontärernas tid är störst av allt vi bidrar med, så den skulle stå lika tydligt som pengarna.',
      lesson: 'Passar inte om ni vill räkna ihop allt till en summa. Då försvinner det som inte går att räkna.',
    },
  },
}

/** Gröna steg: two parties, signed and soon to begin or just begun. */
export const greenSteps: Story = {
  name: 'Gröna steg',
  slug: 'grona-steg',
  area: 'arbete',
  challenge: {
    title: 'Långt från arbete, nära till jorden',
    what: 'Människor som stått länge utanför arbetslivet behöver en plats där det går att börja med en timme i veckan. Den platsen saknas i Norrvik.',
    affected: 'Personer långt från arbete',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...norrvik('Kommunstyrelsen'), words: 'Vi har jorden och handledarna, men inte gemenskapen.' },
    { ...odlarna, words: 'Hos oss räknas det du gör, inte det du inte klarar.' },
  ],
  goals: [
    { kind: 'aspiration', words: 'Alla i Norrvik ska ha en plats där de behövs.' },
    {
      kind: 'sub_goal',
      words: 'Deltagare som går vidare till arbete, studier eller förening',
      target: '90',
      unit: 'personer',
    },
    { kind: 'learning', words: 'Hur länge behöver man få gå i sin egen takt?' },
  ],
  resources: [
    { by: 0, kind: 'premises', description: 'Två hektar odlingsmark med växthus', quantity: '2', unit: 'hektar' },
    { by: 0, kind: 'money', description: 'Till handledare', quantity: '3 400 000' },
    { by: 1, kind: 'competence', description: 'Fyrtio års erfarenhet av odling och av att arbeta tillsammans' },
    {
      by: 1,
      kind: 'voluntary_time',
      description: 'Medlemmar som visar och hjälper till',
      quantity: '9 500',
      unit: 'timmar',
    },
  ],
  term: { start: '2026-04-01', end: '2030-03-31', why: '' },
  texts: plainTexts({
    parties: 'Norrviks kommun genom Kommunstyrelsen och Odlarnas ekonomiska förening',
    mandate: 'Kommunfullmäktige har som mål att fler ska komma i arbete eller studier.',
    what: 'Vi odlar tillsammans, tre dagar i veckan. Föreningen leder arbetet och kommunen ansvarar för handledarna.',
    who: 'Personer som står långt från arbete och bor i Norrvik.',
    term: 'Avtalet gäller från den 1 april 2026 till och med den 31 mars 2030.',
  }),
}

/** Fritidsbanken: a partnership that has been, and has ended. */
export const leisureBank: Story = {
  name: 'Låna och lek',
  slug: 'lana-och-lek',
  area: 'barn-och-unga',
  challenge: {
    title: 'Barn som inte har skridskor',
    what: 'Barn stannar hemma från friluftsdagen för att de saknar utrustning. I källare och förråd står den oanvänd.',
    affected: 'Barn och familjer i Norrvik',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...bryggan, words: 'Vi samlar in, lagar och lånar ut. Alla får låna.' },
    { ...norrvik('Kommunstyrelsen'), words: 'Vi ville att inget barn skulle behöva stanna hemma.' },
  ],
  goals: [
    { kind: 'aspiration', words: 'Inget barn i Norrvik ska stanna hemma för att utrustningen fattas.' },
    { kind: 'sub_goal', words: 'Utlån per år', target: '5000', unit: 'utlån' },
    { kind: 'learning', words: 'Vilka lånar inte, och varför?' },
  ],
  resources: [
    {
      by: 0,
      kind: 'voluntary_time',
      description: 'Volontärer i disken och verkstaden',
      quantity: '8 100',
      unit: 'timmar',
    },
    { by: 0, kind: 'material', description: 'Insamlad utrustning', quantity: '3 200', unit: 'saker' },
    { by: 1, kind: 'premises', description: 'Den gamla brandstationen', quantity: '1', unit: 'lokal' },
  ],
  term: { start: '2024-05-01', end: '2026-04-30', why: '' },
  texts: plainTexts({
    parties: 'Föreningen Bryggan och Norrviks kommun genom Kommunstyrelsen',
    mandate: 'Kommunfullmäktige har som mål att alla barn ska ha en rik fritid.',
    what: 'Bryggan driver utlåningen med volontärer. Kommunen upplåter lokalen och sprider kunskap i skolorna.',
    who: 'Barn och familjer i Norrvik.',
    term: 'Avtalet gäller från den 1 maj 2024 till och med den 30 april 2026.',
  }),
  lessons: {
    efforts: {
      why: 'Vi höll det kort med flit, så att vi kunde pröva oss fram.',
      lesson: 'Kort text kräver täta samtal. När en av oss slutade visste den nya inte vad vi hade menat.',
    },
    'follow-up-and-learning': {
      why: 'Vi ville följa upp tillsammans och inte granska varandra.',
      lesson: 'Bestäm vilka siffror som ska finnas innan ni börjar. I efterhand gick de inte att få fram.',
    },
  },
}
