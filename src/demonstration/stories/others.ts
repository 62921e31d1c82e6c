import type { Story } from '../play.ts'
import { plainTexts } from './shared-texts.ts'

const bryggan = { organisation: 'foreningen-bryggan', speaks: 'amina', signs: 'viggo' }
const hamnljus = { organisation: 'stiftelsen-hamnljus', speaks: 'ruth', signs: 'emre' }
const stigen = { organisation: 'kvinnojouren-stigen', speaks: 'leila', signs: 'maud' }
const odlarna = { organisation: 'odlarnas-ekonomiska-forening', speaks: 'jon', signs: 'siri' }
const laxhjalpen = { organisation: 'laxhjalpen-norrvik', speaks: 'hodan', signs: 'arvid' }
const nora = { who: 'nora', phone: '010-555 01 10', email: 'nora.bjorkefall@vasterhav.example' }
const tove = { who: 'tove', phone: '0555-120 34', email: 'tove.ekesjo@norrvik.example' }
const vasterhav = (board: string) => ({
  organisation: 'region-vasterhav',
  board,
  speaks: 'saga',
  signs: 'ivar',
  officer: nora,
})
const norrvik = (board: string) => ({
  organisation: 'norrviks-kommun',
  board,
  speaks: 'elof',
  signs: 'birk',
  officer: tove,
})

/** Hemma igen: three parties in the middle of writing, with something to talk about. */
export const homeAgain: Story = {
  name: 'Hemma igen',
  slug: 'hemma-igen',
  area: 'aldre',
  challenge: {
    title: 'Äldre som kommer hem till ett tomt hus',
    what: 'Många äldre i Norrvik kommer hem från sjukhus till ett tomt hus. De första dagarna är svårast. Vi ser det när vi besöker dem, och vårdcentralen säger att de ser samma sak.',
    affected: 'Personer över 75 som bor ensamma',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...bryggan, words: 'Våra besökare knackar på samma dag. Vi har tid att sitta kvar.' },
    {
      ...norrvik('Socialnämnden'),
      words: 'Hemtjänsten ser vilka som just har kommit hem, men räcker inte till för allt det andra.',
    },
    {
      ...vasterhav('Hälso- och sjukvårdsnämnden'),
      words: 'Vi vet vem som skrivs ut och när. Vi vill att ingen åker in igen av ensamhet.',
    },
  ],
  goals: [
    { kind: 'aspiration', words: 'Ingen i Norrvik ska vara ensam sin första vecka hemma.' },
    { kind: 'sub_goal', words: 'Ett besök inom ett dygn efter hemkomst', target: '300', unit: 'besök per år' },
    { kind: 'learning', words: 'Vilka tackar nej till besök, och varför?' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Besök hemma hos äldre', quantity: '6 000', unit: 'timmar' },
    { by: 1, kind: 'money', description: 'Till samordning', quantity: '1 800 000' },
    { by: 1, kind: 'premises', description: 'Samlingsrummet på Ängsgården', quantity: '1', unit: 'lokal' },
    {
      by: 2,
      kind: 'staff',
      description: 'Sjuksköterska som ringer vid utskrivning',
      quantity: '1 200',
      unit: 'timmar',
    },
  ],
  term: {
    start: '2027-03-01',
    end: '2030-02-28',
    why: 'Tre år. Kommunen har inget mål för avtalstiden och regionen siktar på fem år. Vi börjar med tre och utvärderar efter två.',
  },
  texts: {
    ...plainTexts({
      parties:
        'Föreningen Bryggan, Norrviks kommun genom Socialnämnden och Region Västerhav genom Hälso- och sjukvårdsnämnden',
      mandate:
        'Socialnämnden har i sin plan för ett gott åldrande gett uppdraget att motverka ensamhet. Hälso- och sjukvårdsnämnden har samma mål.',
      what: 'Vi besöker den som kommer hem, ser till att kylskåpet inte är tomt och lyssnar. Bryggan ansvarar för besöken, kommunen för samordningen och regionen för att vi får veta i tid.',
      who: 'Personer över 75 år som bor ensamma och kommer hem från sjukhus.',
      term: 'Avtalet gäller från den 1 mars 2027 till och med den 28 februari 2030.',
    }),
    dispute:
      'Vi arbetar tillsammans med något nytt. Då kommer saker att bli annorlunda än vi tänkt. Den part som märker att den inte kan bidra som vi har kommit överens om säger till de andra så snart som möjligt.\n\nVi söker i första hand en lösning i dialog. Ordföranden kallar till ett extra styrgruppsmöte inom två veckor.\n\nEn part som lämnar sin del av lägesrapporten för sent betalar vite om 5 000 kronor till de övriga.\n\nKan vi inte enas i styrgruppen lyfter vi frågan till ansvarig handläggare och till föreningens styrelse.',
  },
}

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

/** Språk på jobbet: locked, with one decision recorded and one still to come. */
export const languageAtWork: Story = {
  name: 'Språk på jobbet',
  slug: 'sprak-pa-jobbet',
  area: 'integration',
  challenge: {
    title: 'Svenskan fastnar i klassrummet',
    what: 'Den som läser svenska får sällan använda den. Arbetsplatserna vill hjälpa till men vet inte hur, och föreningarna har mötena men inte lärarna.',
    affected: 'Vuxna som lär sig svenska',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...hamnljus, words: 'Vi har språkcaféer där folk kommer för kaffet och stannar för samtalen.' },
    { ...norrvik('Utbildningsnämnden'), words: 'Våra lärare vet hur man lär. Vi vill lära ute i livet.' },
  ],
  goals: [
    { kind: 'aspiration', words: 'Den som lär sig svenska ska få använda den varje dag.' },
    { kind: 'sub_goal', words: 'Arbetsplatser som är med', target: '25', unit: 'arbetsplatser' },
    { kind: 'learning', words: 'Vad gör att en kollega vågar vara språkvän?' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Språkvänner', quantity: '4 800', unit: 'timmar' },
    { by: 0, kind: 'network', description: 'Kontakter med trettio arbetsplatser' },
    { by: 1, kind: 'staff', description: 'Lärare som handleder språkvänner', quantity: '1 900', unit: 'timmar' },
    { by: 1, kind: 'money', description: 'Till samordning', quantity: '1 200 000' },
  ],
  term: { start: '2027-01-01', end: '2029-12-31', why: '' },
  texts: plainTexts({
    parties: 'Stiftelsen Hamnljus och Norrviks kommun genom Utbildningsnämnden',
    mandate: 'Utbildningsnämnden har uppdraget att fler ska nå godkänd svenska.',
    what: 'Vi parar ihop den som lär sig svenska med en språkvän på en arbetsplats. Stiftelsen hittar vännerna, kommunen handleder dem.',
    who: 'Vuxna som läser svenska för invandrare.',
    term: 'Avtalet gäller från den 1 januari 2027 till och med den 31 december 2029.',
  }),
}

/** Läxan: decided by both, signed by one. */
export const homework: Story = {
  name: 'Läxan',
  slug: 'laxan',
  area: 'barn-och-unga',
  challenge: {
    title: 'Läxor utan någon att fråga',
    what: 'Var tredje elev i Norrvik har ingen hemma som kan hjälpa till med läxan. Skolan stänger klockan fyra.',
    affected: 'Elever i årskurs 6–9',
    place: 'Norrvik',
    county: '14',
  },
  parts: [
    { ...laxhjalpen, words: 'Vi är studenter och pensionärer som tycker om att förklara.' },
    { ...norrvik('Utbildningsnämnden'), words: 'Vi öppnar skolbiblioteken och delar vår kunskap om hur barn lär.' },
  ],
  goals: [
    { kind: 'aspiration', words: 'Varje elev i Norrvik ska ha någon att fråga.' },
    { kind: 'sub_goal', words: 'Kvällar i veckan med läxhjälp på varje skola', target: '2', unit: 'kvällar i veckan' },
    { kind: 'learning', words: 'Vilka elever kommer inte, och hur når vi dem?' },
  ],
  resources: [
    { by: 0, kind: 'voluntary_time', description: 'Läxhjälpare', quantity: '7 200', unit: 'timmar' },
    { by: 1, kind: 'premises', description: 'Skolbiblioteken på kvällstid', quantity: '5', unit: 'lokaler' },
    { by: 1, kind: 'administration', description: 'Schema, nycklar och mellanmål' },
  ],
  term: { start: '2027-01-15', end: '2029-06-15', why: '' },
  texts: plainTexts({
    parties: 'Läxhjälpen Norrvik och Norrviks kommun genom Utbildningsnämnden',
    mandate: 'Utbildningsnämnden har som mål att alla elever ska klara skolan.',
    what: 'Vi håller skolbiblioteken öppna två kvällar i veckan. Föreningen ordnar läxhjälparna och kommunen lokalerna.',
    who: 'Elever i årskurs 6–9 i kommunens skolor.',
    term: 'Avtalet gäller från den 15 januari 2027 till och med den 15 juni 2029.',
  }),
}

/** Ung kraft: two parties in dialogue, with one meeting held. */
export const youngForce: Story = {
  name: 'Ung kraft',
  slug: 'ung-kraft',
  area: 'barn-och-unga',
  challenge: {
    title: 'Sommaren då inget händer',
    what: 'Ungdomar i ytterområdena har inget att göra på sommaren. Det finns pengar, lokaler och vilja, men på olika håll.',
    affected: 'Ungdomar mellan 13 och 17 år',
    place: 'Västerhavs ytterområden',
    county: '14',
  },
  parts: [
    { ...hamnljus, words: 'Vi har båtar, brygga och vuxna som orkar.' },
    { ...vasterhav('Kulturnämnden'), words: 'Kulturen ska finnas där ungdomarna är, också i juli.' },
  ],
  goals: [],
  resources: [],
  term: { start: '', end: '', why: '' },
  texts: {},
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
}

/** A challenge that waits for others, seen by everyone. */
export const waiting: Story = {
  name: 'Gränslösa sångkvällar',
  slug: 'granslosa-sangkvallar',
  area: 'kultur-och-fritid',
  challenge: {
    title: 'Ingen sjunger tillsammans längre',
    what: 'I Norrvik bor människor som talar fyrtio språk och som sällan träffas. Vi tror att det finns något där att göra tillsammans, men vet inte vad.',
    affected: 'Alla som bor i Norrvik',
    place: 'Norrvik',
    county: '14',
  },
  parts: [{ organisation: 'natverket-granslost', speaks: 'milo', signs: 'milo', words: '' }],
  goals: [],
  resources: [],
  term: { start: '', end: '', why: '' },
  texts: {},
}
